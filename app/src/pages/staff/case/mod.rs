//! The case page: what to do next on top, everything that is known below.

mod assessment;
mod attachments;
mod documents;
mod facts;
mod file;
mod head;
mod log;
mod people;
mod timeline;
mod work;

pub use work::Work;

use domain::{api::CaseView, case::CaseId};
use leptos::prelude::*;

use super::{action::ActionArea, frame::Desk, load::shown};
use crate::{
    components::{EmptyState, Tab, Tabs},
    pages::preview::Preview,
    route::{Desk as Page, Route},
    text::{fill, text},
};

/// The page of a case.
#[component]
pub fn CasePage(id: String) -> AnyView {
    let staff = &text().staff;
    let route = Route::Staff(Page::Case(id.clone()));
    let Some(case) = id.parse().ok().map(CaseId) else {
        return view! { <Desk route title=staff.cases_title><EmptyState sentence=text().errors.not_found /></Desk> }
            .into_any();
    };
    let title = RwSignal::new(staff.nav_cases.to_owned());
    view! { <Desk route title><CaseBody case title /></Desk> }.into_any()
}

#[component]
fn CaseBody(case: CaseId, title: RwSignal<String>) -> AnyView {
    let work = Work::open(case);
    Preview::get().load();
    // The tab that is open stays open when the case is read again.
    let tab = RwSignal::new(0);
    let again = Callback::new(move |()| work.load());
    Effect::new(move || {
        if let Some(number) = work.number() {
            let words = fill(text().staff.case_title, &[("number", &number)]);
            document().set_title(&fill(text().shell.title, &[("page", &words)]));
            title.set(words);
        }
    });
    view! {
        <ActionArea work />
        {shown(work.view, again, move |view| parts(work, view, tab))}
    }
    .into_any()
}

fn parts(work: Work, view: CaseView, tab: RwSignal<usize>) -> AnyView {
    let staff = &text().staff;
    let view = StoredValue::new(view);
    let make = |id: &str, name: &str, show: fn(Work, &CaseView) -> AnyView| Tab {
        id: id.to_owned(),
        name: name.to_owned(),
        view: std::sync::Arc::new(move || view.with_value(|view| show(work, view))),
    };
    let tabs = vec![
        make("facts", staff.tab_facts, facts::facts),
        make("assessment", staff.tab_assessment, assessment::assessment),
        make("findings", staff.tab_file, file::file),
        make("timeline", staff.tab_timeline, timeline::timeline),
        make("documents", staff.tab_documents, documents::documents),
        make("attachments", staff.tab_attachments, attachments::attachments),
        make("log", staff.tab_log, log::log),
    ];
    view! {
        {view.with_value(head::head)}
        <Tabs label=staff.tabs tabs chosen=tab />
    }
    .into_any()
}
