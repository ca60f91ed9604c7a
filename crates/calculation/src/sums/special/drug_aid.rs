//! 药费补助: drugs of persons with a mental disability.

use domain::policy::Key;
use domain::sums::{DrugAid, FigureName, SumReasonCode};

use super::parts::Parts;
use super::year::is_open;
use crate::sums::sheet::Sheet;

/// S1.6-06: the disabled persons' federation and the people's-livelihood programme each pay a fixed
/// sum for a person and year, and the town adds its own.
pub fn drug_aid(sheet: &mut Sheet, input: &DrugAid) {
    if !is_open(sheet, input.year) {
        return;
    }
    let (federation, programme) = (sheet.yuan(Key::SpecialDrugFederation), sheet.yuan(Key::SpecialDrugProgramme));
    let district = federation.zip(programme).map(|(federation, programme)| federation + programme);
    let town = sheet.yuan(Key::SpecialDrugTown);
    sheet.because_of(SumReasonCode::FixedAmount, Key::SpecialDrugFederation);
    Parts { district, town, total: FigureName::Amount }.note_below(sheet, input.self_paid);
}
