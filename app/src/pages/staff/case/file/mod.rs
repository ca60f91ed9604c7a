//! What was found out, proposed, posted, objected, decided, paid, and how it went.

mod decision;
mod investigation;
mod urgent;

use domain::{
    api::CaseView,
    case::{CaseState, ReviewState},
};
use leptos::prelude::*;

use super::{Work, head::instant};
use crate::{
    components::{EmptyState, SummaryList, SummaryRow},
    text::text,
};

/// The findings in the order of the procedure.
pub fn file(_: Work, view: &CaseView) -> AnyView {
    let rows = match &view.case.state {
        CaseState::Review { state, .. } => review(view, state),
        CaseState::Emergency { state, report } => urgent::rows(view, state, report),
    };
    if rows.is_empty() {
        return view! { <EmptyState sentence=text().staff.file_none /> }.into_any();
    }
    view! { <SummaryList rows /> }.into_any()
}

fn review(view: &CaseView, state: &ReviewState) -> Vec<SummaryRow> {
    let mut rows = investigation::asked(state);
    if let Some(file) = state.file() {
        rows.extend(investigation::rows(view, file));
    }
    rows.extend(decision::proposed(view, state));
    if let Some(file) = state.file() {
        rows.extend(decision::objected(view, file));
    }
    rows.extend(decision::ended(view, state));
    rows
}

/// A row whose value is made of parts; empty ones are left out.
fn row<const N: usize>(label: &str, parts: [String; N]) -> SummaryRow {
    SummaryRow::new(label, parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "))
}
