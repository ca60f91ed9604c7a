//! All payment lists, and preparing another.

use domain::{
    api::{ListPaymentLists, PaymentListRequest, PaymentListSummary, Permission, PreparePaymentList, SessionActor},
    calendar::{Month, china_day},
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use wording::time;

use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{Button, Cell, Column, EmptyState, ErrorSummary, Errors, Field, Table, TextField, TextShape},
    format,
    pages::staff::{
        action::problems_of,
        frame::Desk,
        key::new_key,
        load::{Load, ask, shown},
        office::Office,
    },
    route::{Desk as At, Route},
    session::Session,
    staff::{Ask, AskKind, Typed, problems},
    text::{language, text},
};

/// The page.
#[component]
pub fn PaymentsPage() -> AnyView {
    let route = Route::Staff(At::Payments);
    view! { <Desk route title=text().staff.payments_title><PaymentsBody /></Desk> }.into_any()
}

/// Whether the person who is signed in may do this.
pub fn may(permission: Permission) -> bool {
    matches!(Session::get().actor_now(), Some(SessionActor::Staff { permissions, .. }) if permissions.contains(&permission))
}

#[component]
fn PaymentsBody() -> AnyView {
    let lists = RwSignal::new(Load::Loading);
    let (api, asked) = (Api::get(), StoredValue::new(0));
    let fetch = move || ask::<ListPaymentLists, _>(api, lists, asked, || Call::with(()));
    fetch();
    let prepare = may(Permission::PreparePayments).then(|| view! { <Prepare /> });
    view! { {prepare}{shown(lists, Callback::new(move |()| fetch()), |lists| table(&lists))} }.into_any()
}

/// The month to be paid; this month until something else is typed.
#[component]
fn Prepare() -> AnyView {
    let (staff, case) = (&text().staff, &text().case);
    let errors = Errors::provide();
    let month = RwSignal::new(Answer::of(Month::of(untrack(|| Office::get().day())).to_string()));
    let (busy, key) = (RwSignal::new(false), StoredValue::new(new_key()));
    let (api, navigate) = (Api::get(), use_navigate());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = Typed::from([("month".to_owned(), month.get_untracked())]);
        let wrong = problems(&[Ask::new("month", staff.payments_month, AskKind::Month)], &typed, |_| 0);
        let chosen = month.with_untracked(|month| month.text().parse::<Month>().ok());
        let (Some(month), true, false) = (chosen, wrong.is_empty(), busy.get_untracked()) else {
            errors.show(wrong);
            return;
        };
        busy.set(true);
        let navigate = navigate.clone();
        let call = Call::<PreparePaymentList>::with(PaymentListRequest { month }).once(key.get_value());
        spawn_local(async move {
            match api.call(call).await {
                Ok(reply) => {
                    let to = Route::Staff(At::Payment(reply.value.summary.id.to_string()));
                    navigate(&to.path(), NavigateOptions::default());
                }
                Err(error) => {
                    if !error.is_passing() {
                        key.set_value(new_key());
                    }
                    errors.show(problems_of(&error, "month"));
                }
            }
            busy.set(false);
        });
    };
    let field = Field::new("month", staff.payments_month, month).hint(case.month_example);
    view! {
        <form novalidate class="panel" on:submit=submit>
            <ErrorSummary errors />
            <p>{staff.payments_prepare_hint}</p>
            <div class="inline-form">
                <TextField field shape=TextShape { width: "short", ..TextShape::default() } />
                <Button label=staff.payments_prepare submits=true busy />
            </div>
        </form>
    }
    .into_any()
}

fn table(lists: &[PaymentListSummary]) -> AnyView {
    let staff = &text().staff;
    if lists.is_empty() {
        return view! { <EmptyState sentence=staff.payments_empty /> }.into_any();
    }
    let columns = vec![
        Column::words(staff.payments_month),
        Column::numbers(staff.payments_count),
        Column::numbers(staff.payments_total),
        Column::words(staff.payments_prepared),
        Column::words(staff.payments_due),
        Column::words(staff.payments_settled),
    ];
    let rows = lists.iter().map(row).collect();
    view! { <Table caption=staff.payments_title columns rows dense=true stacking=true /> }.into_any()
}

fn row(list: &PaymentListSummary) -> Vec<Cell> {
    let staff = &text().staff;
    let settled = list.settled_on.map_or_else(|| staff.payments_open.to_owned(), |day| format::date(language(), day));
    vec![
        Cell::Link(time::month(language(), list.month), Route::Staff(At::Payment(list.id.to_string()))),
        list.payments.to_string().into(),
        format::money(language(), list.total).into(),
        format::date(language(), china_day(list.prepared_at)).into(),
        list.due.as_ref().map(|due| time::due(language(), due)).unwrap_or_default().into(),
        settled.into(),
    ]
}
