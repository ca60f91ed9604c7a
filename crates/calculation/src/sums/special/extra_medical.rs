//! 再次医疗资助: cost that insurance and medical aid left over.

use domain::policy::Key;
use domain::sums::{ExtraMedical, FigureName, SumReasonCode};

use super::parts::Parts;
use super::year::is_open;
use crate::sums::sheet::Sheet;

/// S1.6-16: a share of reasonable cost that is left over, up to a most, and the town adds a sum once.
/// The plan does not say the share.
pub fn extra_medical(sheet: &mut Sheet, input: &ExtraMedical) {
    if !is_open(sheet, input.year) {
        return;
    }
    let (share, most) = (sheet.number(Key::SpecialMedicalShare), sheet.yuan(Key::SpecialMedicalMost));
    let by_share = share.map(|share| input.self_paid.exact().times(share));
    let district = by_share.zip(most).map(|(by_share, most)| by_share.min(most));
    if let (Some(by_share), Some(most)) = (by_share, most) {
        let capped = most < by_share;
        let code = if capped { SumReasonCode::Capped } else { SumReasonCode::ShareOfPaid };
        sheet.because_of(code, if capped { Key::SpecialMedicalMost } else { Key::SpecialMedicalShare });
    }
    let town = sheet.yuan(Key::SpecialMedicalTown);
    Parts { district, town, total: FigureName::Amount }.note_below(sheet, input.self_paid);
}
