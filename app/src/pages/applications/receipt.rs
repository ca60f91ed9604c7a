//! The receipt, to keep.

use domain::api::ShowApplication;
use leptos::prelude::*;
use wording::{case::what_happens_next, names::programme_full, time};

use super::load::{ask, case_id, of_application, shown};
use crate::{
    api::Api,
    components::{BackLink, Banner, Button, ButtonKind, LinkButton, SummaryList, SummaryRow},
    pages::apply::{Applying, CitizenGate},
    route::{ApplyStep, Route},
    shell::{HOTLINE, arrive},
    text::{fill, language, text},
};

/// Shows number, office, day and what happens next.
#[component]
pub fn ReceiptPage(id: String) -> AnyView {
    let t = &text().apply;
    arrive(t.receipt_title);
    let id = StoredValue::new(id);
    view! {
        <div class="reading">
            <BackLink to=Route::Applications />
            <h1>{t.receipt_title}</h1>
            <CitizenGate why=t.list_sign_in><Shown id=id.get_value() /></CitizenGate>
        </div>
    }
    .into_any()
}

#[component]
fn Shown(id: String) -> AnyView {
    let case = case_id(&id);
    let api = Api::get();
    let loaded = RwSignal::new(None);
    let load = Callback::new(move |()| ask::<ShowApplication>(api, loaded, of_application(case)));
    load.run(());
    shown(loaded, load, move |reply| {
        let t = &text().apply;
        let applying = Applying::get();
        let view = reply.value;
        let office = applying.region_name(&view.township);
        let contact = fill(t.receipt_contact_value, &[("office", &office), ("hotline", HOTLINE)]);
        let mut rows = vec![
            SummaryRow::new(t.receipt_number, view.summary.number.clone()),
            SummaryRow::new(t.receipt_programme, programme_full(language(), view.summary.programme)),
            SummaryRow::new(t.receipt_at, time::instant(language(), view.summary.opened_at)),
            SummaryRow::new(t.receipt_office, office),
        ];
        if let Some(due) = view.decision_expected {
            let due = time::due(language(), &due);
            rows.push(SummaryRow::new(t.receipt_due, fill(t.receipt_due_note, &[("due", &due)])));
        }
        rows.push(SummaryRow::new(t.receipt_contact, contact));
        let phase = view.summary.phase;
        let print = Callback::new(|()| {
            let _ = window().print();
        });
        view! {
            <SummaryList rows />
            <h2>{t.receipt_next}</h2>
            <p>{what_happens_next(language(), phase)}</p>
            <Banner><p>{t.receipt_keep}</p></Banner>
            <div class="actions">
                <LinkButton label=t.receipt_status to=Route::Application(case.to_string()) />
                <Button kind=ButtonKind::Secondary label=text().common.print on_press=print />
                <LinkButton kind=ButtonKind::Secondary label=t.receipt_another to=Route::Apply(ApplyStep::Start) />
            </div>
        }
        .into_any()
    })
}
