//! Recording that the money of a list arrived.

use domain::{
    Date,
    api::{NoQuery, PaymentListPath, PaymentListSummary, PaymentListView, SettlePaymentList, SettlementRequest},
    calendar::china_day,
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{Button, DateField, ErrorSummary, Errors, Field, TextField, TextShape},
    pages::staff::{action::problems_of, key::new_key, load::Load},
    staff::{
        Ask, AskKind, Typed,
        ask::{day_answer, problems, read_day},
    },
    text::text,
};

/// The day and the bank's reference.
#[component]
pub fn Settle(list: PaymentListSummary, today: Date, view: RwSignal<Load<PaymentListView>>) -> AnyView {
    let staff = &text().staff;
    let errors = Errors::provide();
    let on = RwSignal::new(day_answer(today));
    let reference = RwSignal::new(Answer::default());
    let (busy, key, api) = (RwSignal::new(false), StoredValue::new(new_key()), Api::get());
    let first = china_day(list.prepared_at).min(today);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let asks = [
            Ask::new("on", staff.payment_settle_on, AskKind::Day(first, today)),
            Ask::new("reference", staff.payment_settle_reference, AskKind::Line),
        ];
        let typed =
            Typed::from([("on".to_owned(), on.get_untracked()), ("reference".to_owned(), reference.get_untracked())]);
        let wrong = problems(&asks, &typed, |_| 0);
        let (Some(day), true, false) = (on.with_untracked(read_day), wrong.is_empty(), busy.get_untracked()) else {
            errors.show(wrong);
            return;
        };
        busy.set(true);
        let request = SettlementRequest { on: day, reference: reference.with_untracked(|text| text.text().to_owned()) };
        let path = PaymentListPath { list: list.id };
        let call = Call::<SettlePaymentList> {
            path,
            query: NoQuery {},
            request,
            idempotency_key: Some(key.get_value()),
            version: None,
        };
        spawn_local(async move {
            match api.call(call).await {
                Ok(reply) => view.set(Load::Ready(reply.value, reply.version)),
                Err(error) => {
                    if !error.is_passing() {
                        key.set_value(new_key());
                    }
                    errors.show(problems_of(&error, "reference"));
                }
            }
            busy.set(false);
        });
    };
    view! {
        <form novalidate class="panel no-print" on:submit=submit>
            <h2>{staff.payment_settle}</h2>
            <ErrorSummary errors />
            <DateField field=Field::new("on", staff.payment_settle_on, on) />
            <TextField
                field=Field::new("reference", staff.payment_settle_reference, reference)
                shape=TextShape { width: "medium", ..TextShape::default() }
            />
            <Button label=staff.payment_settle submits=true busy />
        </form>
    }
    .into_any()
}
