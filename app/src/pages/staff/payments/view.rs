//! One payment list with its lines.

use domain::{
    Date,
    api::{NoQuery, PaymentLine, PaymentListPath, PaymentListSummary, PaymentListView, Permission, ShowPaymentList},
};
use leptos::prelude::*;
use uuid::Uuid;
use wording::{Named, time};

use super::{list::may, save::save_links, settle::Settle};
use crate::{
    api::{Api, Call},
    components::{BackLink, Banner, Cell, Column, EmptyState, SummaryList, SummaryRow, Table, Tone},
    format,
    pages::staff::{
        frame::Desk,
        load::{Load, ask, shown},
        office::Office,
    },
    route::{Desk as At, Route},
    text::{fill, language, text},
};

/// The page of a list.
#[component]
pub fn PaymentPage(id: String) -> AnyView {
    let staff = &text().staff;
    let route = Route::Staff(At::Payment(id.clone()));
    let Ok(list) = id.parse::<Uuid>() else {
        return view! { <Desk route title=staff.payments_title><EmptyState sentence=text().errors.not_found /></Desk> }
            .into_any();
    };
    view! { <Desk route title=staff.payments_title><PaymentBody list /></Desk> }.into_any()
}

#[component]
fn PaymentBody(list: Uuid) -> AnyView {
    let view = RwSignal::new(Load::Loading);
    let (api, asked) = (Api::get(), StoredValue::new(0));
    let fetch = move || {
        ask::<ShowPaymentList, _>(api, view, asked, || Call {
            path: PaymentListPath { list },
            query: NoQuery {},
            request: (),
            idempotency_key: None,
            version: None,
        });
    };
    fetch();
    view! {
        <BackLink to=Route::Staff(At::Payments) />
        {shown(view, Callback::new(move |()| fetch()), move |list| page(list, view))}
    }
    .into_any()
}

fn page(list: PaymentListView, view: RwSignal<Load<PaymentListView>>) -> AnyView {
    let staff = &text().staff;
    let summary = &list.summary;
    let title = fill(staff.payment_title, &[("month", &time::month(language(), summary.month))]);
    let mut rows = vec![
        SummaryRow::new(staff.payments_count, summary.payments.to_string()),
        SummaryRow::new(staff.payments_total, format::money(language(), summary.total)),
        SummaryRow::new(staff.payments_prepared, time::instant(language(), summary.prepared_at)),
    ];
    rows.extend(summary.due.as_ref().map(|due| SummaryRow::new(staff.payments_due, time::due(language(), due))));
    let settled = match summary.settled_on {
        Some(day) => {
            let sentence = fill(staff.payment_settled_on, &[("day", &format::date(language(), day))]);
            view! { <Banner tone=Tone::Good><p>{sentence}</p></Banner> }.into_any()
        }
        None if may(Permission::SettlePayments) && summary.payments > 0 => {
            let (office, summary) = (Office::get(), summary.clone());
            let settling = move || office.today.get().map(|today| settling(summary.clone(), today.today, view));
            settling.into_any()
        }
        None => ().into_any(),
    };
    let saving = save_links(summary.id);
    view! {
        <h2>{title}</h2>
        <SummaryList rows />
        {saving}
        {lines(&list.lines)}
        {settled}
    }
    .into_any()
}

/// Money for a month is paid once the month has begun; before that the page says from when on.
fn settling(summary: PaymentListSummary, today: Date, view: RwSignal<Load<PaymentListView>>) -> AnyView {
    let first = summary.month.first_day();
    if today < first {
        let sentence = fill(text().staff.payment_settle_from, &[("day", &format::date(language(), first))]);
        return view! { <Banner><p>{sentence}</p></Banner> }.into_any();
    }
    view! { <Settle list=summary today view /> }.into_any()
}

fn lines(lines: &[PaymentLine]) -> AnyView {
    let staff = &text().staff;
    if lines.is_empty() {
        return view! { <EmptyState sentence=staff.payment_nobody /> }.into_any();
    }
    let office = Office::get();
    let lines = StoredValue::new(lines.to_vec());
    let table = move || {
        let columns = vec![
            Column::words(staff.col_number),
            Column::words(staff.payment_recipient),
            Column::words(staff.col_programme),
            Column::words(staff.township),
            Column::words(staff.col_place),
            Column::words(staff.payment_account),
            Column::numbers(staff.payment_amount),
        ];
        let rows = lines.with_value(|lines| lines.iter().map(|line| row(office, line)).collect());
        view! { <Table caption=staff.payment_lines columns rows dense=true stacking=true /> }
    };
    table.into_any()
}

fn row(office: Office, line: &PaymentLine) -> Vec<Cell> {
    let account: Vec<String> = [line.bank.clone(), line.bank_account.clone()].into_iter().flatten().collect();
    vec![
        Cell::Link(line.number.clone(), Route::Staff(At::Case(line.case.to_string()))),
        line.recipient.clone().into(),
        line.programme.name(language()).to_owned().into(),
        office.name(&line.township).into(),
        office.name(&line.village).into(),
        (if account.is_empty() { text().staff.payment_no_account.to_owned() } else { account.join(" · ") }).into(),
        format::money(language(), line.amount).into(),
    ]
}
