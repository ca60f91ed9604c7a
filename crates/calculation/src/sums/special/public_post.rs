//! 公益性岗位补助: pay of a public post.

use domain::policy::Key;
use domain::sums::{FigureName, PublicPost, SumReasonCode};

use crate::sums::sheet::Sheet;

/// S1.6-13: the town pays a public post up to a most for a person and month.
pub fn public_post(sheet: &mut Sheet, input: &PublicPost) {
    let Some(most) = sheet.yuan(Key::SpecialPublicPostMost) else { return };
    let pay = input.pay.exact();
    let code = if most < pay { SumReasonCode::Capped } else { SumReasonCode::WithinCap };
    sheet.because_of(code, Key::SpecialPublicPostMost);
    sheet.payable(FigureName::Amount, pay.min(most));
}
