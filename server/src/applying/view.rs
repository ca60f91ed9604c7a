//! What became of an application, for the applicant.

use domain::{
    api::{ApplicationMessage, ApplicationSummary, ApplicationView},
    calendar::{Due, LastDay},
    case::{Case, CaseId, CaseState, Phase, ReviewState, Supplement},
};
use procedure::permitted_actions;
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    app::App,
    cases::{self, AssessedFor, Loaded, Rules},
    clock::instant,
    http::{Actor, ApiError, Citizen},
    store::{Look, Purpose, table::case_file, table::outbox_message},
};

/// Applications that the list shows.
const LIST_MAX: u64 = 100;
/// Messages that the page shows.
const MESSAGES_MAX: u64 = 100;

/// The own applications, newest first.
pub async fn applications_of(app: &App, account: Uuid) -> Result<Vec<ApplicationSummary>, ApiError> {
    let rows = case_file::Entity::find()
        .filter(case_file::Column::AccountId.eq(account))
        .order_by_desc(case_file::Column::OpenedAt)
        .order_by_desc(case_file::Column::Id)
        .limit(LIST_MAX)
        .all(app.store.reader())
        .await?;
    rows.into_iter().map(|row| Ok(summary(&Loaded::try_new(app.store.keys(), row)?.case))).collect()
}

/// An own application and what happens next, with the version of its case. The look is recorded.
pub async fn application_view(app: &App, citizen: &Citizen, id: CaseId) -> Result<(ApplicationView, i64), ApiError> {
    let (reader, keys) = (app.store.reader(), app.store.keys());
    let actor = Actor::Citizen(citizen.clone());
    let who = cases::for_procedure(&actor);
    let loaded = cases::load(reader, keys, id, &who).await?;
    let look = Look { author: actor.author(), case: Some(id.0), subject: None, purpose: Purpose::OwnApplication };
    app.store.record_looks(&[look]).await?;
    let case = &loaded.case;
    let rules = Rules::on(app, loaded.jurisdiction(), app.clock().today())?;
    let context = rules.context(app, app.clock().business_now(), None, 0);
    let facts = match loaded.declared_digest() {
        None => None,
        Some(digest) => cases::facts(reader, keys, id.0, &digest).await?,
    };
    let papers = case.documents.iter().filter(|paper| cases::is_for_applicant(paper.kind));
    let view = ApplicationView {
        summary: summary(case),
        village: case.place.village.clone(),
        township: case.place.township.clone(),
        deadlines: procedure::deadlines(case, &app.calendar, &rules.profile),
        decision_expected: decision_expected(app, case, &rules),
        supplement: open_supplement(case).cloned(),
        actions: permitted_actions(case, &who, &context),
        documents: papers.cloned().collect(),
        messages: messages_of(app, citizen.account, id).await?,
        facts,
        assessment: cases::latest_assessment(reader, keys, id.0, AssessedFor::Submission).await?,
        attachments: cases::files_of_household(reader, case, citizen.account).await?,
    };
    Ok((view, loaded.version()))
}

fn summary(case: &Case) -> ApplicationSummary {
    ApplicationSummary {
        case: case.id,
        number: case.number.clone(),
        programme: case.programme,
        phase: case.phase(),
        opened_at: case.opened_at(),
    }
}

/// The day on the receipt, until acceptance sets the time.
fn decision_expected(app: &App, case: &Case, rules: &Rules) -> Option<Due> {
    if !matches!(case.phase(), Phase::Submitted | Phase::SupplementAsked) {
        return None;
    }
    let total = rules.profile.review(case.programme).total?;
    Some(app.calendar.due(case.opened_at(), total, LastDay::Stays))
}

fn open_supplement(case: &Case) -> Option<&Supplement> {
    match &case.state {
        CaseState::Review { state: ReviewState::SupplementAsked { supplement }, .. } => Some(supplement),
        _ => None,
    }
}

#[derive(Deserialize)]
struct MessageData {
    document: Option<String>,
}

async fn messages_of(app: &App, account: Uuid, case: CaseId) -> Result<Vec<ApplicationMessage>, ApiError> {
    let rows = outbox_message::Entity::find()
        .filter(outbox_message::Column::AccountId.eq(account))
        .filter(outbox_message::Column::CaseId.eq(case.0))
        .order_by_desc(outbox_message::Column::Id)
        .limit(MESSAGES_MAX)
        .all(app.store.reader())
        .await?;
    let mut messages = Vec::with_capacity(rows.len());
    for row in rows {
        let data: MessageData = app.store.open_message(&row)?;
        if let Some(kind) = cases::kind_of(&row.kind) {
            messages.push(ApplicationMessage { kind, at: instant(row.business_at), document: data.document });
        }
    }
    Ok(messages)
}
