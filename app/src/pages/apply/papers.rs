//! Photos of papers, and the papers that nobody asks for.

use domain::case::RequestedDocument;
use leptos::prelude::*;
use procedure::Supply;
use wording::{Named, letter::bring_sheet};

use super::{
    Applying, Upload, UploadField,
    layout::{Layout, StepForm},
};
use crate::{
    apply::papers,
    route::ApplyStep,
    text::{language, text},
};

/// Asks for what is needed and says what is not.
#[component]
pub fn PapersPage() -> AnyView {
    let t = &text().apply;
    view! {
        <Layout step=ApplyStep::Papers title=t.papers_title>
            <StepForm step=ApplyStep::Papers check=|_| Vec::new()>{fields()}</StepForm>
        </Layout>
    }
    .into_any()
}

fn fields() -> AnyView {
    let t = &text().apply;
    let applying = Applying::get();
    let facts = untrack(|| applying.facts()).unwrap_or_default();
    let Some(programme) = applying.form.with_untracked(crate::apply::Form::programme) else {
        return view! { <p>{t.papers_none}</p> }.into_any();
    };
    let needed = papers(programme, &facts);
    let all: Vec<RequestedDocument> = needed.iter().map(|(paper, _)| *paper).collect();
    let sheet = bring_sheet(language(), programme, &all, applying.preview.today.get_untracked());
    let save = Callback::new(move |()| untrack(|| applying.save(ApplyStep::Papers.name())));
    let upload = Upload { stored: applying.files, changed: save };
    let brought: Vec<AnyView> = needed
        .iter()
        .filter(|(_, supply)| *supply == Supply::Brought)
        .enumerate()
        .map(|(index, (paper, _))| {
            view! { <UploadField id=format!("paper-{index}") label=paper.name(language()) upload paper=Some(*paper) /> }
                .into_any()
        })
        .collect();
    let intro = if brought.is_empty() { t.papers_none } else { t.papers_hint };
    let not_asked: Vec<AnyView> = sheet
        .not_asked
        .into_iter()
        .map(|(paper, by)| view! { <li><strong>{paper}</strong>" "{by}</li> }.into_any())
        .collect();
    view! {
        <p class="hint">{intro}</p>
        {brought}
        <h2>{t.papers_signed}</h2>
        <p>{t.papers_signed_body}</p>
        <details>
            <summary>{t.papers_not_asked}</summary>
            <p>{sheet.note}</p>
            <ul>{not_asked}</ul>
        </details>
    }
    .into_any()
}
