//! What was done to a case and who looked at it.

use domain::{
    api::{AuditLine, CaseLog, LookLine},
    case::{CaseId, LogEntry, UserId},
};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use uuid::Uuid;

use super::{colleagues, load::load, reach::for_procedure};
use crate::{
    app::App,
    clock::instant,
    http::{Actor, ApiError},
    store::{
        Chain, Store, StoreError,
        table::{audit_entry, case_log as log_table, read_entry},
    },
};

/// Looks that the log shows.
const LOOKS: u64 = 200;
/// Entries that the log shows.
const ENTRIES: u64 = 2_000;

/// The log of a case, by step.
pub async fn log_entries(store: &Store, case: Uuid) -> Result<Vec<LogEntry>, StoreError> {
    let rows = log_table::Entity::find()
        .filter(log_table::Column::CaseId.eq(case))
        .order_by_asc(log_table::Column::Sequence)
        .all(store.reader())
        .await?;
    rows.iter().map(|row| serde_json::from_str(&row.entry).map_err(|_| StoreError::Misfit("case_log"))).collect()
}

/// The audit entries of a case within reach and the looks at it.
pub async fn case_log(app: &App, actor: &Actor, case: CaseId) -> Result<CaseLog, ApiError> {
    load(app.store.reader(), app.store.keys(), case, &for_procedure(actor)).await?;
    let case = case.0;
    let entries = app.store.audit_trail(Chain::Case(case), 0, ENTRIES).await?;
    let entries = entries.into_iter().map(line).collect::<Result<Vec<_>, _>>()?;
    let looks = read_entry::Entity::find()
        .filter(read_entry::Column::CaseId.eq(case))
        .order_by_desc(read_entry::Column::At)
        .limit(LOOKS)
        .all(app.store.reader())
        .await?;
    let looks: Vec<_> = looks
        .into_iter()
        .map(|row| LookLine { at: instant(row.at), by: account_in(&row.author), purpose: row.purpose })
        .collect();
    let users = colleagues::names(app.store.reader(), &(&entries, &looks)).await?;
    Ok(CaseLog { entries, looks, users })
}

fn line(entry: audit_entry::Model) -> Result<AuditLine, StoreError> {
    Ok(AuditLine {
        sequence: u64::try_from(entry.sequence).map_err(|_| StoreError::Misfit("audit_entry"))?,
        at: instant(entry.at),
        business_at: instant(entry.business_at),
        by: account_in(&entry.author),
        action: entry.action,
        detail: serde_json::from_str(&entry.detail).map_err(|_| StoreError::Misfit("audit_entry"))?,
        hash: entry.hash,
    })
}

/// The account in `staff:…` or `citizen:…`.
fn account_in(author: &str) -> Option<UserId> {
    let (_, id) = author.split_once(':')?;
    id.parse().ok().map(UserId)
}
