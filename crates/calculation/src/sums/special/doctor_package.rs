//! 家庭医生签约: the own part of the family doctor's package.

use domain::policy::Key;
use domain::sums::{DoctorPackage, FigureName, SumReasonCode};

use super::year::is_open;
use crate::sums::sheet::Sheet;

/// S1.6-15: the own part of the package is paid, up to a most for a person and year.
pub fn doctor_package(sheet: &mut Sheet, input: &DoctorPackage) {
    if !is_open(sheet, input.year) {
        return;
    }
    let Some(most) = sheet.yuan(Key::SpecialDoctorMost) else { return };
    let own = input.own_part.exact();
    if own.is_zero() {
        return sheet.because_of(SumReasonCode::NothingSelfPaid, Key::SpecialDoctorMost);
    }
    let code = if most < own { SumReasonCode::Capped } else { SumReasonCode::OwnPartPaid };
    sheet.because_of(code, Key::SpecialDoctorMost);
    sheet.payable(FigureName::Amount, own.min(most));
}
