//! The alarm of a reserve that runs low (S2-51).

use domain::fraction::Rounding;
use domain::policy::Key;
use domain::sums::{FigureName, ReserveAlarm, SumReasonCode};

use crate::sums::sheet::Sheet;

/// S2-51: the account of a township holds at least so much; below it, and not at it, the alarm sounds.
pub fn alarm(sheet: &mut Sheet, input: &ReserveAlarm) {
    let Some(floor) = sheet.yuan(Key::ReserveFloor) else { return };
    let balance = input.balance.exact();
    sheet.money(FigureName::Floor, floor, Rounding::HalfUpFen);
    if balance < floor {
        sheet.because_of(SumReasonCode::BelowFloor, Key::ReserveFloor);
        sheet.money(FigureName::Shortfall, floor - balance, Rounding::HalfUpFen);
    } else {
        sheet.because_of(SumReasonCode::AboveFloor, Key::ReserveFloor);
    }
}
