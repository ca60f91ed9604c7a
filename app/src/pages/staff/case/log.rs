//! What was done to the case, and who looked at it.

use domain::api::{CaseLog, CasePath, CaseView, NoQuery, ShowCaseLog};
use leptos::prelude::*;
use wording::{
    Named,
    case::{audit_action, look_purpose},
};

use super::{Work, head::instant};
use crate::{
    api::{Api, Call},
    components::{Cell, Column, EmptyState, Table},
    pages::staff::load::{Load, ask, shown},
    staff::words::user_name,
    text::{language, text},
};

/// The log; it is fetched when it is opened, which is a look itself.
pub fn log(work: Work, _: &CaseView) -> AnyView {
    let log = RwSignal::new(Load::Loading);
    let (api, asked) = (Api::get(), StoredValue::new(0));
    let fetch = move || {
        let path = CasePath { case: work.case };
        ask::<ShowCaseLog, _>(api, log, asked, || Call {
            path,
            query: NoQuery {},
            request: (),
            idempotency_key: None,
            version: None,
        });
    };
    fetch();
    shown(log, Callback::new(move |()| fetch()), tables)
}

fn tables(log: CaseLog) -> AnyView {
    let staff = &text().staff;
    if log.entries.is_empty() && log.looks.is_empty() {
        return view! { <EmptyState sentence=staff.log_empty /> }.into_any();
    }
    let entries = log
        .entries
        .iter()
        .rev()
        .map(|entry| {
            let what = entry.detail.get("action").and_then(serde_json::Value::as_str);
            let action = what.and_then(domain::case::ActionKind::from_code);
            let what = action
                .map_or_else(|| audit_action(language(), &entry.action), |action| action.name(language()).to_owned());
            let hash: String = entry.hash.chars().take(12).collect();
            [
                entry.sequence.to_string(),
                instant(entry.at),
                instant(entry.business_at),
                user_name(&log.users, entry.by),
                what,
                hash,
            ]
            .map(Cell::from)
            .to_vec()
        })
        .collect();
    let looks = log
        .looks
        .iter()
        .map(|look| {
            [instant(look.at), user_name(&log.users, look.by), look_purpose(language(), &look.purpose)]
                .map(Cell::from)
                .to_vec()
        })
        .collect();
    let entry_columns = vec![
        Column::numbers(staff.col_number),
        Column::words(staff.log_at),
        Column::words(staff.log_business),
        Column::words(staff.log_by),
        Column::words(staff.log_what),
        Column::words(staff.log_hash),
    ];
    let look_columns = vec![Column::words(staff.log_at), Column::words(staff.log_by), Column::words(staff.log_what)];
    view! {
        <Table caption=staff.log_entries columns=entry_columns rows=entries dense=true />
        <Table caption=staff.log_looks columns=look_columns rows=looks dense=true />
    }
    .into_any()
}
