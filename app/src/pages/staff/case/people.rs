//! The people of a case: masked, and in full for a reason.

use domain::api::{CasePath, CaseView, ContactDetails, NoQuery, UnmaskCase, UnmaskRequest, UnmaskedCase};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use super::Work;
use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{
        Banner, Button, ButtonKind, Dialog, ErrorSummary, Errors, Field, FieldProblem, SummaryList, SummaryRow,
        TextField, TextShape, Tone,
    },
    staff::{
        Ask, AskKind, Typed,
        people::{kin, named},
        problems,
    },
    text::text,
};

/// The people and how to reach them.
pub fn people(work: Work, view: &CaseView) -> AnyView {
    let staff = &text().staff;
    let kin = StoredValue::new(kin(view));
    let masked = StoredValue::new((view.people.clone(), view.contact.clone()));
    let full = RwSignal::new(None::<UnmaskedCase>);
    let asking = RwSignal::new(false);
    let rows = move || match full.get() {
        Some(unmasked) => {
            let people = unmasked.people.into_iter().map(|person| {
                let name = kin.with_value(|kin| named(kin, &person.member, &person.name));
                (name, person.identity_number.map(String::from))
            });
            person_rows(people.collect(), &unmasked.contact)
        }
        None => masked.with_value(|(people, contact)| {
            let people = people.iter().map(|person| {
                let name = kin.with_value(|kin| named(kin, &person.member, &person.name));
                (name, person.identity_number.clone())
            });
            person_rows(people.collect(), contact)
        }),
    };
    let button = move || {
        if full.with(Option::is_some) {
            let hide = Callback::new(move |()| full.set(None));
            view! {
                <Banner tone=Tone::Warn><p>{staff.unmasked_until}</p></Banner>
                <Button kind=ButtonKind::Secondary label=staff.hide on_press=hide />
            }
            .into_any()
        } else {
            let open = Callback::new(move |()| asking.set(true));
            view! { <Button kind=ButtonKind::Secondary label=staff.unmask on_press=open /> }.into_any()
        }
    };
    view! {
        <section>
            <h2>{staff.people}</h2>
            {move || view! { <SummaryList rows=rows() /> }}
            <div class="actions no-print">{button}</div>
            <Dialog id="unmask" title=staff.unmask_title open=asking><UnmaskForm work full asking /></Dialog>
        </section>
    }
    .into_any()
}

fn person_rows(people: Vec<(String, Option<String>)>, contact: &ContactDetails) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let mut rows: Vec<SummaryRow> = people
        .into_iter()
        .map(|(name, number)| SummaryRow::new(name, number.unwrap_or_else(|| staff.no_number.to_owned())))
        .collect();
    let parts = [
        (staff.phone, &contact.phone),
        (staff.address, &contact.address),
        (staff.bank, &contact.bank),
        (staff.bank_account, &contact.bank_account),
    ];
    rows.extend(parts.into_iter().filter_map(|(name, value)| Some(SummaryRow::new(name, value.clone()?))));
    rows
}

#[component]
fn UnmaskForm(work: Work, full: RwSignal<Option<UnmaskedCase>>, asking: RwSignal<bool>) -> AnyView {
    let staff = &text().staff;
    let errors = Errors::provide();
    let reason = RwSignal::new(Answer::default());
    let busy = RwSignal::new(false);
    let api = Api::get();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = Typed::from([("reason".to_owned(), reason.get_untracked())]);
        let wrong = problems(&[Ask::new("reason", staff.unmask_reason, AskKind::Words)], &typed, |_| 0);
        if busy.get_untracked() || !wrong.is_empty() {
            errors.show(wrong);
            return;
        }
        busy.set(true);
        let request = UnmaskRequest { reason: reason.with_untracked(|reason| reason.text().to_owned()) };
        let path = CasePath { case: work.case };
        let call = Call { path, query: NoQuery {}, request, idempotency_key: None, version: None };
        spawn_local(async move {
            match api.call::<UnmaskCase>(call).await {
                Ok(reply) => {
                    full.set(Some(reply.value));
                    asking.set(false);
                }
                Err(error) => {
                    let sentence = error.sentence(text());
                    errors.show(vec![FieldProblem { id: "reason".to_owned(), sentence }]);
                }
            }
            busy.set(false);
        });
    };
    let shape = TextShape { width: "long", ..TextShape::default() };
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            <p>{staff.unmask_body}</p>
            <TextField field=Field::new("reason", staff.unmask_reason, reason) shape />
            <div class="actions">
                <Button label=staff.unmask submits=true busy />
                <Button
                    kind=ButtonKind::Secondary
                    label=text().common.cancel
                    on_press=Callback::new(move |()| asking.set(false))
                />
            </div>
        </form>
    }
    .into_any()
}
