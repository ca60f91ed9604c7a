//! 主动退出: what who leaves dibao of their own accord receives (S1.3-12).

use domain::policy::Key;
use domain::sums::{FigureName, SumReasonCode, VoluntaryExit};

use super::sheet::Sheet;

/// S1.3-12: who asks to leave receives one to three months of dibao. The lower end, unless the
/// decider chooses (YM-36).
pub fn voluntary_exit(sheet: &mut Sheet, input: &VoluntaryExit) {
    let (least, most) = (sheet.count(Key::VoluntaryExitLeast), sheet.count(Key::VoluntaryExitMost));
    let (Some(least), Some(most)) = (least, most) else { return };
    let months = input.months.unwrap_or(least);
    if months < least || months > most {
        sheet.because_of(SumReasonCode::MonthsOutsideRange, Key::VoluntaryExitMost);
        return;
    }
    sheet.because_of(SumReasonCode::BonusAtOnce, Key::VoluntaryExitLeast);
    sheet.number_of(FigureName::Months, months);
    sheet.payable(FigureName::Amount, input.monthly.exact() * months);
}
