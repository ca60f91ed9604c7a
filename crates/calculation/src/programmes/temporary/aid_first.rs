//! Aid first, papers later (`temp.aid_first`).

use domain::assessment::{Reason, ReasonCode};
use domain::policy::Key;

use super::{note, told};
use crate::context::Context;

/// L26 Art 50: where it is urgent, small and cannot wait, the office shall aid first and explain
/// afterwards. Before the Law it could cut formalities short where it was urgent (R649 Art 48).
pub fn aid_first(ctx: &Context) -> Option<Reason> {
    let held = told(ctx, Key::TempAidFirst)?;
    match held.value.choice()? {
        "shall" => Some(note(ReasonCode::AidComesFirst, held)),
        "may" => Some(note(ReasonCode::AidMayComeFirst, held)),
        _ => None,
    }
}
