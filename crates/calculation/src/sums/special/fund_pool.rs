//! 帮扶基金池: what is left in the fund.

use domain::fraction::Rounding;
use domain::policy::Key;
use domain::sums::{FigureName, FundPool, SumReasonCode};

use crate::sums::sheet::Sheet;

/// S1.6-24, S1.6-25: the fund holds what the town sets aside for the year, what was carried over, and
/// donations.
pub fn fund_pool(sheet: &mut Sheet, input: &FundPool) {
    let (year, carried) = (sheet.yuan(Key::SpecialPoolYear), sheet.yuan(Key::SpecialPoolCarried));
    let Some((year, carried)) = year.zip(carried) else { return };
    let all = year + carried + input.donations.exact();
    let spent = input.spent.exact();
    let code = if all <= spent { SumReasonCode::FundSpent } else { SumReasonCode::LeftInFund };
    sheet.because_of(code, Key::SpecialPoolYear);
    sheet.money(FigureName::Total, all, Rounding::HalfUpFen);
    sheet.money(FigureName::Left, (all - spent).floor_at_zero(), Rounding::HalfUpFen);
}
