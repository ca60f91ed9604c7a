//! Writing a case: the row, what waits for whom, the log, the messages, the audit entry, at once.

use domain::{
    calendar::{Instant, china_day},
    case::{Award, Case, CaseState, Deadline, Recipient, Ruling, Task},
};
use procedure::Transition;
use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use serde_json::json;
use uuid::Uuid;

use super::{
    codes::code,
    load::{Loaded, masked_place_of, place_of},
};
use crate::store::{
    AuditAction, Chain, Change, Message, StoreError,
    table::{case_file, case_log, case_task},
};

/// What a new case brings beside its state.
pub(super) struct Opening<'a> {
    /// Whose policy holds.
    pub jurisdiction: &'a str,
    /// The person who applies or is in need.
    pub applicant: Uuid,
    /// The name of that person, masked.
    pub applicant_masked: &'a str,
    /// How many people it is about.
    pub members: i64,
}

/// Writes a new case.
pub(super) async fn insert(
    change: &mut Change,
    opening: &Opening<'_>,
    transition: &Transition,
) -> Result<(), StoreError> {
    let case = &transition.case;
    let opened_at = case.opened_at();
    let masked = change.store().keys().seal_json(&masked_place_of(case.id.0), &opening.applicant_masked)?;
    let row = case_file::ActiveModel {
        id: Set(case.id.0),
        number: Set(case.number.clone()),
        kind: Set(case.kind().code().to_owned()),
        programme: Set(code(&case.programme)?),
        county: Set(case.place.county.as_str().to_owned()),
        township: Set(case.place.township.as_str().to_owned()),
        village: Set(case.place.village.as_str().to_owned()),
        jurisdiction: Set(opening.jurisdiction.to_owned()),
        account_id: Set(case.account().map(|account| account.0)),
        applicant_id: Set(opening.applicant),
        applicant_masked: Set(masked),
        opened_at: Set(opened_at.timestamp_millis()),
        opened_day: Set(china_day(opened_at).to_string()),
        members: Set(opening.members),
        version: Set(1),
        ..columns(change, case, &transition.deadlines)?
    };
    case_file::Entity::insert(row).exec_without_returning(change.rows()).await?;
    beside(change, transition, AuditAction::CASE_OPENED).await
}

/// Writes a case after a step. Gives its new version.
pub(super) async fn update(change: &mut Change, before: &Loaded, transition: &Transition) -> Result<i64, StoreError> {
    let version = before.version().saturating_add(1);
    let columns = columns(change, &transition.case, &transition.deadlines)?;
    let row = case_file::ActiveModel { version: Set(version), ..columns };
    let updated = case_file::Entity::update_many()
        .set(row)
        .filter(case_file::Column::Id.eq(before.row.id))
        .filter(case_file::Column::Version.eq(before.version()))
        .exec(change.rows())
        .await?;
    if updated.rows_affected == 0 {
        return Err(StoreError::VersionConflict);
    }
    beside(change, transition, AuditAction::CASE_MOVED).await?;
    Ok(version)
}

/// What changes with every step.
fn columns(change: &Change, case: &Case, deadlines: &[Deadline]) -> Result<case_file::ActiveModel, StoreError> {
    let decided = decided(case);
    let award = decided.as_ref().and_then(|decided| decided.award);
    Ok(case_file::ActiveModel {
        phase: Set(case.phase().code().to_owned()),
        sealed: Set(change.store().keys().seal_json(&place_of(case.id.0), case)?),
        decided_day: Set(decided.as_ref().map(|decided| china_day(decided.at).to_string())),
        is_approved: Set(decided.as_ref().map(|decided| decided.award.is_some())),
        in_time: Set(decided.as_ref().and_then(|decided| decided.in_time)),
        amount_fen: Set(award.and_then(Award::amount).map(domain::Money::fen)),
        award_kind: Set(award.map(|award| kind_of(award).to_owned())),
        first_month: Set(decided.and_then(|decided| decided.first_month)),
        due_at: Set(deadlines.iter().map(|deadline| deadline.due.instant().timestamp_millis()).min()),
        refresh_at: Set(refresh_at(deadlines, change.business_at())),
        is_settled: Set(case.is_settled()),
        ..Default::default()
    })
}

/// The first date ahead: when it has passed it is somebody else's turn, without anybody's doing.
pub(super) fn refresh_at(deadlines: &[Deadline], now: Instant) -> Option<i64> {
    let ahead = deadlines.iter().map(|deadline| deadline.due.instant()).filter(|at| *at >= now);
    // An instant is in time to its last moment, so it has passed just after.
    ahead.min().map(|at| at.timestamp_millis().saturating_add(1))
}

struct Decided {
    at: Instant,
    in_time: Option<bool>,
    award: Option<Award>,
    first_month: Option<String>,
}

/// The decision; for emergency aid its being given.
fn decided(case: &Case) -> Option<Decided> {
    if let Some(decision) = case.decision() {
        let first_month = match &decision.ruling {
            Ruling::Approved { first_month, .. } => first_month.map(|month| month.to_string()),
            Ruling::Refused { .. } => None,
        };
        let award = decision.award();
        return Some(Decided { at: decision.at, in_time: decision.in_time, award, first_month });
    }
    let CaseState::Emergency { report, state } = &case.state else { return None };
    let payment = state.payment()?;
    Some(Decided {
        at: payment.at,
        in_time: report.due.map(|due| !due.is_late(payment.at)),
        award: Some(Award::OneOff { amount: payment.amount }),
        first_month: None,
    })
}

const fn kind_of(award: Award) -> &'static str {
    match award {
        Award::Monthly { .. } => "monthly",
        Award::OneOff { .. } => "one_off",
        Award::Status => "status",
    }
}

async fn beside(change: &mut Change, transition: &Transition, action: AuditAction) -> Result<(), StoreError> {
    let case = &transition.case;
    keep_tasks(change, case, &transition.tasks).await?;
    // The case is held by this change, so that nobody else counts at the same time.
    let before = case_log::Entity::find().filter(case_log::Column::CaseId.eq(case.id.0)).count(change.rows()).await?;
    let entry = case_log::ActiveModel {
        case_id: Set(case.id.0),
        sequence: Set(i64::try_from(before).unwrap_or(i64::MAX).saturating_add(1)),
        entry: Set(serde_json::to_string(&transition.log).map_err(|_| StoreError::Misfit("case_log"))?),
        at: Set(transition.log.at.timestamp_millis()),
    };
    case_log::Entity::insert(entry).exec_without_returning(change.rows()).await?;
    tell(change, transition).await?;
    let decision = case.decision().map(|decision| {
        json!({
            "facts": decision.seal.facts,
            "policy": decision.seal.policy,
            "assessment": decision.seal.assessment,
            "award": decision.award(),
        })
    });
    let detail = json!({
        "action": transition.log.action,
        "role": transition.log.role,
        "phase": transition.log.phase,
        "documents": transition.log.documents,
        "verified_facts": case.file().and_then(|file| file.verified_facts.as_ref()),
        "decision": decision,
    });
    change.record(Chain::Case(case.id.0), action, detail).await
}

/// Offices see in their inbox what waits for them; only the applicant is written to.
async fn tell(change: &Change, transition: &Transition) -> Result<(), StoreError> {
    let case = &transition.case;
    let Some(account) = case.account() else { return Ok(()) };
    for notice in transition.notices.iter().filter(|notice| notice.recipient == Recipient::Applicant) {
        let data = json!({ "number": case.number, "document": notice.document });
        let message = Message { kind: code(&notice.kind)?, account: account.0, case: Some(case.id.0), data };
        change.send(message).await?;
    }
    Ok(())
}

/// Replaces what waits for whom.
pub(super) async fn keep_tasks(change: &Change, case: &Case, tasks: &[Task]) -> Result<(), StoreError> {
    case_task::Entity::delete_many().filter(case_task::Column::CaseId.eq(case.id.0)).exec(change.rows()).await?;
    let rows = tasks.iter().map(|task| task_row(change, case, task)).collect::<Result<Vec<_>, _>>()?;
    if !rows.is_empty() {
        case_task::Entity::insert_many(rows).exec_without_returning(change.rows()).await?;
    }
    Ok(())
}

fn task_row(change: &Change, case: &Case, task: &Task) -> Result<case_task::ActiveModel, StoreError> {
    let due = task.due.map(|due| serde_json::to_string(&due)).transpose();
    Ok(case_task::ActiveModel {
        id: Set(change.new_id()),
        case_id: Set(case.id.0),
        action: Set(task.action.code().to_owned()),
        role: Set(task.role.code().to_owned()),
        county: Set(case.place.county.as_str().to_owned()),
        township: Set(case.place.township.as_str().to_owned()),
        village: Set(case.place.village.as_str().to_owned()),
        // Without a date it stands behind all that have one.
        due_at: Set(task.due.map_or(i64::MAX, |due| due.instant().timestamp_millis())),
        due: Set(due.map_err(|_| StoreError::Misfit("case_task"))?),
        is_escalated: Set(task.escalated),
    })
}
