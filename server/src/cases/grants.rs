//! Temporary aid that a person was given in the year before, across all cases.

use chrono::Months;
use domain::{
    Money,
    case::{Action, CaseState, EmergencyState, PersonId},
    facts::{Amount, PastGrant, Stated},
};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use uuid::Uuid;

use super::{facts, load::Loaded};
use crate::{
    clock::day_of,
    store::{
        Change, StoreError,
        table::{case_file, case_person},
    },
};

/// One grant.
pub(super) struct Grant {
    pub cause: Option<String>,
    pub amount: Money,
    pub on: domain::Date,
}

/// How often the person whom an action is about was helped for its cause in the year before.
pub(super) async fn same_cause(change: &Change, before: &Loaded, action: &Action) -> Result<u32, StoreError> {
    let (person, cause) = match (&before.case.state, action) {
        (CaseState::Emergency { .. }, Action::RegisterAid(payload)) => {
            (payload.person, Some(payload.cause.code().to_owned()))
        }
        (CaseState::Review { submission, .. }, _) if before.row.kind == "temporary_expenditure" => {
            (submission.applicant, cause_in_facts(change, before).await?)
        }
        _ => return Ok(0),
    };
    let Some(cause) = cause else { return Ok(0) };
    let grants = in_year(change, person, before.case.id.0).await?;
    let same = grants.iter().filter(|grant| grant.cause.as_ref() == Some(&cause)).count();
    Ok(u32::try_from(same).unwrap_or(u32::MAX))
}

/// The grants of a year, but for the case itself.
pub(super) async fn in_year(change: &Change, person: PersonId, but: Uuid) -> Result<Vec<Grant>, StoreError> {
    let today = day_of(change.business_at());
    let since = today.checked_sub_months(Months::new(12)).unwrap_or(today).to_string();
    let of_person =
        case_person::Entity::find().filter(case_person::Column::PersonId.eq(person.0)).all(change.rows()).await?;
    let ids: Vec<Uuid> = of_person.into_iter().map(|row| row.case_id).filter(|id| *id != but).collect();
    let rows = case_file::Entity::find()
        .filter(case_file::Column::Id.is_in(ids))
        .filter(case_file::Column::Kind.is_in(["emergency", "temporary_expenditure"]))
        .filter(case_file::Column::IsApproved.eq(true))
        .filter(case_file::Column::DecidedDay.gt(since))
        .all(change.rows())
        .await?;
    let mut grants = Vec::with_capacity(rows.len());
    for row in rows {
        grants.extend(grant_of(change, Loaded::try_new(change.store().keys(), row)?, person).await?);
    }
    Ok(grants)
}

async fn grant_of(change: &Change, loaded: Loaded, person: PersonId) -> Result<Option<Grant>, StoreError> {
    if let CaseState::Emergency { state, .. } = &loaded.case.state {
        let found = EmergencyState::payment(state).zip(state.registration());
        let Some((payment, registration)) = found.filter(|(_, registration)| registration.person == person) else {
            return Ok(None);
        };
        let (cause, on) = (Some(registration.cause.code().to_owned()), day_of(payment.at));
        return Ok(Some(Grant { cause, amount: payment.amount, on }));
    }
    let decided = loaded.case.decision().and_then(|decision| Some((decision.award()?.amount()?, decision.at)));
    let Some((amount, at)) = decided else { return Ok(None) };
    Ok(Some(Grant { cause: cause_in_facts(change, &loaded).await?, amount, on: day_of(at) }))
}

async fn cause_in_facts(change: &Change, loaded: &Loaded) -> Result<Option<String>, StoreError> {
    let Some(digest) = loaded.facts_digest() else { return Ok(None) };
    let facts = facts::facts_of(change.rows(), change.store().keys(), loaded.case.id.0, &digest).await?;
    Ok(facts.and_then(|facts| facts.event.known()?.cause.clone()))
}

impl Grant {
    /// The grant as the calculation takes it. The cause is left to the procedure, whose refusal
    /// names the limit.
    pub(super) fn as_fact(&self) -> PastGrant {
        PastGrant {
            date: Some(self.on),
            amount: Amount::try_new(self.amount.yuan()).ok(),
            person: Stated::Absent,
            cause: Some(String::new()),
        }
    }
}
