//! One special policy for a household and year (S1.6-23).

use domain::policy::Key;
use domain::sums::{HouseholdYear, SumReasonCode};

use crate::context::Setting;
use crate::sums::sheet::Sheet;

/// S1.6-23: a household has one special policy a year; town and district together may approve more.
/// Says so and answers no where it has had its own.
pub fn is_open(sheet: &mut Sheet, year: HouseholdYear) -> bool {
    let Setting::Is(most) = sheet.setting(Key::SpecialPerHousehold) else { return true };
    if most > year.received.into() {
        return true;
    }
    let code = if year.exception { SumReasonCode::ExceptionApproved } else { SumReasonCode::SpecialUsedUp };
    sheet.because_of(code, Key::SpecialPerHousehold);
    year.exception
}
