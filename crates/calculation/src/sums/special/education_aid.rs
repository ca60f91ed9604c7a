//! 教育资助: pupils and students.

use domain::policy::Key;
use domain::sums::{EducationAid, FigureName, Stage, SumReasonCode};

use super::parts::Parts;
use super::year::is_open;
use crate::sums::sheet::Sheet;

/// S1.6-17: the district pays one sum for a school year up to grade 9 and another above, and the
/// town adds its own.
pub fn education_aid(sheet: &mut Sheet, input: &EducationAid) {
    if !is_open(sheet, input.year) {
        return;
    }
    let key = match input.stage {
        Stage::Preschool | Stage::Compulsory => Key::SpecialEducationBasic,
        Stage::Senior | Stage::Higher => Key::SpecialEducationHigher,
    };
    let (district, town) = (sheet.yuan(key), sheet.yuan(Key::SpecialEducationTown));
    sheet.because_of(SumReasonCode::FixedAmount, key);
    Parts { district, town, total: FigureName::Amount }.note(sheet);
}
