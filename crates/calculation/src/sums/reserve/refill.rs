//! The refill of a reserve (S4-05, S4-06; YM-38).

use domain::Fraction;
use domain::fraction::Rounding;
use domain::policy::Key;
use domain::sums::{FigureName, ReserveRefill, SumReasonCode};

use crate::context::Setting;
use crate::sums::sheet::Sheet;

/// S4-05, S4-06: what was paid out since the last refill comes back, as far as it fits under the
/// ceiling (YM-38).
pub fn refill(sheet: &mut Sheet, input: &ReserveRefill) {
    if sheet.rule(Key::ReserveRefill).is_none() {
        return;
    }
    let (used, balance) = (input.paid_out.exact(), input.balance.exact());
    let fits = match sheet.setting(Key::ReserveCeiling) {
        Setting::NotEncoded => return,
        Setting::Without => used,
        Setting::Is(ceiling) => (Fraction::new(ceiling) - balance).floor_at_zero(),
    };
    if fits.is_zero() && !used.is_zero() {
        return sheet.because_of(SumReasonCode::ReserveFull, Key::ReserveCeiling);
    }
    let refill = used.min(fits);
    if fits < used {
        sheet.because_of(SumReasonCode::RefillToCeiling, Key::ReserveCeiling);
    } else {
        sheet.because_of(SumReasonCode::RefillByUse, Key::ReserveRefill);
    }
    sheet.money(FigureName::Refill, refill, Rounding::HalfUpFen);
    sheet.money(FigureName::BalanceAfter, balance + refill, Rounding::HalfUpFen);
}
