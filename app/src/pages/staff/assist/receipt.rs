//! The receipt, to be printed and handed over.

use domain::api::Receipt;
use leptos::prelude::*;
use wording::{Named, time};

use crate::{
    components::{Button, ButtonKind, LinkButton, SummaryList, SummaryRow},
    pages::staff::office::Office,
    route::{Desk, Route},
    text::{fill, language, text},
};

/// Number, office and date.
pub fn receipt(office: Office, receipt: Receipt, next: Callback<()>) -> AnyView {
    let aid = &text().aid;
    let mut rows = vec![
        SummaryRow::new(aid.receipt_number, receipt.number.clone()),
        SummaryRow::new(aid.receipt_programme, receipt.programme.name(language())),
        SummaryRow::new(aid.receipt_township, untrack(|| office.name(&receipt.township))),
        SummaryRow::new(aid.receipt_submitted, time::instant(language(), receipt.submitted_at)),
    ];
    rows.extend(
        receipt.decision_expected.as_ref().map(|due| SummaryRow::new(aid.receipt_due, time::due(language(), due))),
    );
    let digest: String = receipt.digests.assessment.as_str().chars().take(16).collect();
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <article class="letter" lang=language().tag()>
            <header><h2>{aid.receipt_title}</h2></header>
            <SummaryList rows />
            <p>{aid.receipt_keep}</p>
            <footer><p class="soft">{fill(aid.receipt_digest, &[("digest", &digest)])}</p></footer>
        </article>
        <div class="actions no-print">
            <Button label=text().common.print on_press=print />
            <LinkButton
                kind=ButtonKind::Secondary
                label=aid.go_case
                to=Route::Staff(Desk::Case(receipt.case.to_string()))
            />
            <Button kind=ButtonKind::Secondary label=aid.counter_new on_press=next />
        </div>
    }
    .into_any()
}
