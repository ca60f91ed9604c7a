//! The opening advance of a reserve (S3-34).

use domain::fraction::Rounding;
use domain::policy::Key;
use domain::sums::{FigureName, ReserveOpening, SumReasonCode};

use crate::sums::sheet::Sheet;

/// S3-34: so much for each administrative village is advanced to the township.
pub fn opening(sheet: &mut Sheet, input: &ReserveOpening) {
    let Some(each) = sheet.yuan(Key::ReservePerVillage) else { return };
    sheet.because_of(SumReasonCode::AdvanceByVillage, Key::ReservePerVillage);
    sheet.money(FigureName::Advance, each * input.villages, Rounding::HalfUpFen);
}
