//! The case page.

use domain::{
    api::{CaseSummary, CaseView, UnmaskRequest, UnmaskedCase},
    case::CaseId,
};
use procedure::{extension_grounds, permitted_actions, tasks, timeline};
use serde_json::json;

use super::{
    attachments,
    codes::parse,
    colleagues,
    facts::{self, AssessedFor},
    history::log_entries,
    load::{Loaded, load, masked_place_of},
    people,
    reach::for_procedure,
    rules::{Rules, assessed_of},
};
use crate::{
    app::App,
    clock::{day_of, instant},
    http::{Actor, ApiError},
    sealing::Keyring,
    store::{AuditAction, Chain, Change, Look, Purpose, StoreError, table::case_file},
};

/// Shows a case to somebody within whose reach it lies, with its version. The look is recorded.
pub async fn view(app: &App, actor: &Actor, case: CaseId) -> Result<(CaseView, i64), ApiError> {
    let (reader, keys) = (app.store.reader(), app.store.keys());
    let who = for_procedure(actor);
    let loaded = load(reader, keys, case, &who).await?;
    let look = Look { author: actor.author(), case: Some(case.0), subject: None, purpose: Purpose::CaseWork };
    app.store.record_looks(&[look]).await?;

    let now = app.clock().business_now();
    let rules = Rules::on(app, loaded.jurisdiction(), day_of(now))?;
    let declared = facts_with(app, &loaded, loaded.declared_digest()).await?;
    let verified = loaded.case.file().and_then(|file| file.verified_facts.clone());
    let verified = facts_with(app, &loaded, verified).await?;
    let current = verified.as_ref().or(declared.as_ref()).map(|facts| rules.assess(facts, day_of(now)));
    let assessed = current.as_ref().map(|current| assessed_of(current, loaded.case.programme));
    let ctx = rules.context(app, now, assessed.as_ref(), 0);
    let log = log_entries(&app.store, case.0).await?;
    let founded_on = if declared.is_some() { AssessedFor::Submission } else { AssessedFor::Aid };
    let sealed = facts::latest_assessment(reader, keys, case.0, founded_on).await?;
    let members = people::members_of(reader, keys, case.0).await?;
    let users = colleagues::names(reader, &(&loaded.case, &log)).await?;
    let view = CaseView {
        summary: summary(keys, &loaded.row)?,
        people: members.iter().map(people::Member::masked).collect(),
        contact: people::masked(&people::contact_of(reader, keys, case.0).await?),
        declared,
        verified,
        sealed,
        current,
        deadlines: procedure::deadlines(&loaded.case, &app.calendar, &rules.profile),
        timeline: timeline(&loaded.case, &log, &ctx),
        actions: permitted_actions(&loaded.case, &who, &ctx),
        turns: tasks(&loaded.case, &app.calendar, &rules.profile, now)
            .into_iter()
            .filter(|task| !task.escalated)
            .collect(),
        extension_reasons: extension_grounds(&loaded.case, &ctx),
        users,
        attachments: attachments::files_of(reader, case.0).await?,
        case: loaded.case.clone(),
    };
    Ok((view, loaded.version()))
}

async fn facts_with(
    app: &App,
    loaded: &Loaded,
    digest: Option<domain::digest::Digest>,
) -> Result<Option<domain::facts::HouseholdFacts>, ApiError> {
    let Some(digest) = digest else { return Ok(None) };
    let found = facts::facts_of(app.store.reader(), app.store.keys(), loaded.case.id.0, &digest).await?;
    Ok(Some(found.ok_or(StoreError::Misfit("case_facts"))?))
}

/// A case as a list shows it.
pub fn summary(keys: &Keyring, row: &case_file::Model) -> Result<CaseSummary, StoreError> {
    let region = |code: &str| parse("case_file", code);
    Ok(CaseSummary {
        id: CaseId(row.id),
        number: row.number.clone(),
        programme: parse("case_file", &row.programme)?,
        phase: parse("case_file", &row.phase)?,
        applicant: keys.open_json(&masked_place_of(row.id), &row.applicant_masked)?,
        township: region(&row.township)?,
        village: region(&row.village)?,
        opened_at: instant(row.opened_at),
    })
}

/// Lifts the masks of a case. The reason is kept with the audit entry, sealed out of sight of lists.
pub async fn unmask(
    change: &mut Change,
    actor: &Actor,
    case: CaseId,
    request: &UnmaskRequest,
) -> Result<UnmaskedCase, ApiError> {
    let reason = request.reason.trim();
    if !(2..=200).contains(&reason.chars().count()) {
        return Err(ApiError::invalid("/reason", "length", "2 to 200 characters are accepted"));
    }
    let keys = change.store().keys().clone();
    load(change.rows(), &keys, case, &for_procedure(actor)).await?;
    let members = people::members_of(change.rows(), &keys, case.0).await?;
    let contact = people::contact_of(change.rows(), &keys, case.0).await?;
    // The reason may itself speak of the person, so the chain carries it sealed.
    let sealed = keys.seal(&format!("audit.unmask/{case}"), reason.as_bytes())?;
    let detail = json!({ "members": members.len(), "reason_sealed": crate::random::hex(&sealed) });
    change.record(Chain::Case(case.0), AuditAction::IDENTITY_UNMASKED, detail).await?;
    let look = Look { author: actor.author(), case: Some(case.0), subject: None, purpose: Purpose::Unmask };
    change.store().record_looks_in(change, &[look]).await?;
    Ok(UnmaskedCase { people: members.into_iter().map(|member| member.details).collect(), contact })
}
