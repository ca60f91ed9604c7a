//! Aid first, on one page: found or asked for, registered, paid, and the papers owed by a date.

mod limits;
mod report;
mod steps;

pub use report::{only_village, villages};

use domain::{api::EmergencyReceipt, case::ActionKind};
use leptos::prelude::*;

use super::{case::Work, frame::Desk, office::Office};
use crate::{
    answer::Answer,
    pages::preview::Preview,
    route::{Desk as At, Route},
    staff::{Typed, memory},
    text::text,
};

/// The page.
#[component]
pub fn EmergencyPage() -> AnyView {
    view! { <Desk route=Route::Staff(At::Emergency) title=text().aid.title><EmergencyBody /></Desk> }.into_any()
}

#[component]
fn EmergencyBody() -> AnyView {
    Preview::get().load();
    let office = Office::get();
    let running = RwSignal::new(None::<(Work, EmergencyReceipt)>);
    let owner = Owner::current();
    let reported = Callback::new(move |(receipt, typed): (EmergencyReceipt, Typed)| {
        prefill(&receipt, &typed);
        let open = || Work::open(receipt.case);
        let work = owner.as_ref().map_or_else(open, |owner| owner.with(open));
        running.set(Some((work, receipt.clone())));
    });
    let body = move || match running.get() {
        None => view! { <report::Report reported /> }.into_any(),
        Some((work, receipt)) => {
            let another = Callback::new(move |()| running.set(None));
            view! { <steps::Steps work receipt another /> }.into_any()
        }
    };
    view! {
        <p class="reading">{text().aid.intro}</p>
        <div class="beside">
            <div>{body}</div>
            <aside class="panel">{move || limits::limits(office)}</aside>
        </div>
    }
    .into_any()
}

/// What was reported need not be typed again to be registered.
fn prefill(receipt: &EmergencyReceipt, report: &Typed) {
    let mut typed = Typed::from([("person".to_owned(), Answer::of(receipt.person.to_string()))]);
    for key in ["cause", "text"] {
        if let Some(answer) = report.get(key) {
            typed.insert(key.to_owned(), answer.clone());
        }
    }
    memory::keep(&format!("{}/{}", receipt.case, ActionKind::RegisterAid.code()), &typed);
}
