//! 大病慢性病补助: grave and lasting illness.

use domain::policy::Key;
use domain::sums::{ChronicAid, FigureName, SumReasonCode};

use super::parts::Parts;
use super::year::is_open;
use crate::sums::sheet::Sheet;

/// S1.6-09: the district pays up to its most for a household and year, and the town adds a sum once
/// a year. What comes out is the most that may be paid.
pub fn chronic_aid(sheet: &mut Sheet, input: &ChronicAid) {
    if !is_open(sheet, input.year) {
        return;
    }
    let (district, town) = (sheet.yuan(Key::SpecialChronicMost), sheet.yuan(Key::SpecialChronicTown));
    sheet.because_of(SumReasonCode::Capped, Key::SpecialChronicMost);
    Parts { district, town, total: FigureName::AmountMost }.note_below(sheet, input.self_paid);
}
