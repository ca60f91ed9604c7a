//! 社保补贴: part of the social contributions that a person paid.

use domain::policy::Key;
use domain::sums::{FigureName, SocialInsurance, SumReasonCode};

use crate::sums::sheet::Sheet;

/// S1.15-11: who starts a business or works flexibly gets back a share of what was really paid in.
pub fn social_insurance(sheet: &mut Sheet, input: &SocialInsurance) {
    let Some(share) = sheet.number(Key::EmploymentInsuranceShare) else { return };
    sheet.because_of(SumReasonCode::ShareOfPaid, Key::EmploymentInsuranceShare);
    sheet.payable(FigureName::Amount, input.paid.exact().times(share));
}
