//! 住院补助: hospital stays of persons with a severe mental disability.

use domain::policy::Key;
use domain::sums::{FigureName, InpatientAid, SumReasonCode};

use super::parts::Parts;
use super::year::is_open;
use crate::sums::sheet::Sheet;

/// S1.6-07: the district pays a sum for each month in the hospital, up to its most for a year, and
/// the town adds a sum once.
pub fn inpatient_aid(sheet: &mut Sheet, input: &InpatientAid) {
    if !is_open(sheet, input.year) {
        return;
    }
    let (month, most) = (sheet.yuan(Key::SpecialInpatientMonth), sheet.yuan(Key::SpecialInpatientMost));
    let district = month.zip(most).map(|(month, most)| (month * input.months, most));
    if district.is_some_and(|(by_month, most)| most < by_month) {
        sheet.because_of(SumReasonCode::Capped, Key::SpecialInpatientMost);
    }
    let town = sheet.yuan(Key::SpecialInpatientTown);
    sheet.because_of(SumReasonCode::FixedAmount, Key::SpecialInpatientMonth);
    let district = district.map(|(by_month, most)| by_month.min(most));
    Parts { district, town, total: FigureName::Amount }.note_below(sheet, input.self_paid);
}
