//! Checking the audit chains.

use sea_orm::{
    AccessMode, ColumnTrait as _, DatabaseTransaction, DbBackend, EntityTrait as _, IsolationLevel, QueryFilter as _,
    QueryOrder as _, QuerySelect as _, TransactionOptions, TransactionTrait as _,
    sea_query::{Expr, ExprTrait as _, Query},
};

use super::{
    Store, StoreError,
    audit::{GENESIS, hash_of, trail},
    table::{audit_entry, audit_head},
};

/// Rows read at once.
const AT_ONCE: u64 = 500;

/// What a check of all chains found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditReport {
    /// Chains looked at.
    pub chains: u64,
    /// Entries looked at.
    pub entries: u64,
    /// Chains that do not hold, each with the number of its first bad entry.
    pub broken: Vec<(String, i64)>,
}

impl Store {
    /// Computes every hash of every chain again, as they are at one moment: what is written
    /// meanwhile is left to the next check.
    pub async fn verify_audit(&self) -> Result<AuditReport, StoreError> {
        // SQLite reads as of the first look in any transaction, and refuses to be told.
        let options = match self.engine() {
            DbBackend::Sqlite => TransactionOptions::default(),
            _ => TransactionOptions {
                isolation_level: Some(IsolationLevel::RepeatableRead),
                access_mode: Some(AccessMode::ReadOnly),
                ..TransactionOptions::default()
            },
        };
        let moment = self.reader().begin_with_options(options).await?;
        let mut report = AuditReport::default();
        let mut last = String::new();
        loop {
            let heads = audit_head::Entity::find()
                .filter(audit_head::Column::Chain.gt(last.as_str()))
                .order_by_asc(audit_head::Column::Chain)
                .limit(AT_ONCE)
                .all(&moment)
                .await?;
            let Some(end) = heads.last() else {
                break;
            };
            last.clone_from(&end.chain);
            for head in heads {
                verify_chain(&moment, &head, &mut report).await?;
            }
        }
        find_headless(&moment, &mut report).await?;
        moment.rollback().await?;
        Ok(report)
    }
}

async fn verify_chain(
    moment: &DatabaseTransaction,
    head: &audit_head::Model,
    report: &mut AuditReport,
) -> Result<(), StoreError> {
    report.chains = report.chains.saturating_add(1);
    let (mut sequence, mut hash) = (0_i64, GENESIS.to_owned());
    loop {
        let entries = trail(moment, &head.chain, sequence, AT_ONCE).await?;
        if entries.is_empty() {
            break;
        }
        for entry in entries {
            report.entries = report.entries.saturating_add(1);
            let expected = sequence.saturating_add(1);
            if entry.sequence != expected || entry.previous != hash || hash_of(&entry) != entry.hash {
                report.broken.push((head.chain.clone(), expected));
                return Ok(());
            }
            (sequence, hash) = (entry.sequence, entry.hash);
        }
    }
    if head.sequence != sequence || head.hash != hash {
        report.broken.push((head.chain.clone(), sequence.saturating_add(1)));
    }
    Ok(())
}

/// Chains whose head was taken away, so that nothing leads to them.
async fn find_headless(moment: &DatabaseTransaction, report: &mut AuditReport) -> Result<(), StoreError> {
    let heads = Query::select().column(audit_head::Column::Chain).from(audit_head::Entity).to_owned();
    let headless: Vec<String> = audit_entry::Entity::find()
        .select_only()
        .column(audit_entry::Column::Chain)
        .distinct()
        .filter(Expr::col(audit_entry::Column::Chain).not_in_subquery(heads))
        .into_tuple()
        .all(moment)
        .await?;
    report.chains = report.chains.saturating_add(u64::try_from(headless.len()).unwrap_or(u64::MAX));
    report.broken.extend(headless.into_iter().map(|chain| (chain, 1)));
    Ok(())
}
