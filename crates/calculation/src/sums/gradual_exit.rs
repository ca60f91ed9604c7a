//! 渐退: for how long dibao goes on after income has risen (N22 一(三)).

use domain::calendar::Month;
use domain::fraction::Rounding;
use domain::policy::Key;
use domain::sums::{FigureName, GradualExitDates, SumReasonCode, limits};

use super::sheet::Sheet;
use crate::context::Setting;

/// N22 一(三): the old amount goes on for some months. They run from the month after the decision, as a
/// grant does (D57 Art 21); a place that leaves a choice gives its lower end unless the decider chooses (YM-36).
pub fn gradual_exit(sheet: &mut Sheet, input: &GradualExitDates) {
    let Some(months) = sheet.count(Key::GradualExitMonths) else { return };
    let months = input.months.unwrap_or(months);
    if months > limits::MONTHS || !may_be_chosen(sheet, input) {
        sheet.because_of(SumReasonCode::MonthsOutsideRange, Key::GradualExitMonths);
        return;
    }
    let first = Month::of(input.decided_on).next();
    let stop = (0..months).fold(first, |month, _| month.next());
    let last = (1..months).fold(first, |month, _| month.next());
    sheet.because_of(SumReasonCode::OldAmountGoesOn, Key::GradualExitMonths);
    sheet.number_of(FigureName::Months, months);
    sheet.month(FigureName::FirstMonth, first);
    sheet.month(FigureName::LastMonth, last);
    sheet.month(FigureName::StopMonth, stop);
    if let Some(monthly) = input.monthly {
        // Stated to the fen, and unchanged.
        sheet.money(FigureName::Amount, monthly.exact(), Rounding::HalfUpFen);
        sheet.money(FigureName::Total, monthly.exact() * months, Rounding::HalfUpFen);
    }
}

/// N22 一(三) 不超过: between the two ends of a range; up to the one number where both ends are the same, because
/// then the text only says the most.
fn may_be_chosen(sheet: &mut Sheet, input: &GradualExitDates) -> bool {
    let (Some(chosen), Some(months)) = (input.months, sheet.count(Key::GradualExitMonths)) else { return true };
    match sheet.setting(Key::GradualExitMost) {
        Setting::Is(most) if most > months.into() => chosen >= months && most >= chosen.into(),
        _ => chosen <= months,
    }
}
