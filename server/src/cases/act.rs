//! Taking an action on a case.

use domain::{
    api::{ActionOutcome, ActionRequest, ProblemCode},
    assessment::Assessment,
    case::{Action, ActionKind, Assessed, CaseId, CaseState, Phase, UserId},
    digest::Digest,
    facts::HouseholdFacts,
    policy::PolicyPack,
    role::Role,
};
use procedure::Refusal;

use super::{
    attachments, colleagues, emergency,
    facts::{self, AssessedFor},
    grants,
    load::{Loaded, lock},
    people,
    reach::for_procedure,
    refusal::refused,
    rules::{Rules, assessed_of},
    save,
};
use crate::{
    app::App,
    clock::day_of,
    http::{Actor, ApiError},
    store::{Change, StoreError},
};

/// What an action came to.
pub struct Acted {
    /// What the answer says.
    pub outcome: ActionOutcome,
    /// The version of the case after it.
    pub version: i64,
}

/// Takes an action, if the procedure permits it to this person now and nobody changed the case
/// since `seen`. Everything that follows from it goes into the change; the caller commits.
pub async fn act(
    app: &App,
    change: &mut Change,
    actor: &Actor,
    case: CaseId,
    seen: i64,
    request: ActionRequest,
) -> Result<Acted, ApiError> {
    let who = for_procedure(actor);
    let before = lock(change, case).await?.filter(|loaded| may_know(loaded, &who, &request.action));
    let before = before.ok_or(ProblemCode::NotFound)?;
    if before.version() != seen {
        return Err(StoreError::VersionConflict.into());
    }
    let ActionRequest { action, verified_facts } = request;
    keep_verified(change, &before, &action, verified_facts.as_ref()).await?;
    people_fit(change, &before, &action).await?;
    let made = assess(app, change, &before, &action).await?;
    let rules = Rules::on(app, before.jurisdiction(), day_of(change.business_at()))?;
    let same_cause = grants::same_cause(change, &before, &action).await?;
    let ctx = rules.context(app, change.business_at(), made.as_ref().map(|made| &made.assessed), same_cause);
    let kind = action.kind();
    if kind == ActionKind::RegisterAid
        && let Some(limit) = rules.profile.emergency.same_cause_per_year
        && same_cause >= limit
    {
        return Err(refused(Refusal::SameCauseLimit { limit }));
    }
    let (files, payment) = (attachments::named_in(&action), payment_in(&action));
    let transition = procedure::apply(&before.case, action, &who, &ctx).map_err(refused)?;
    attachments::attach(change, case.0, &files, "/action").await?;
    if let (Some(made), Some(purpose)) = (&made, purpose(kind)) {
        facts::keep_assessment(change, case.0, purpose, &made.assessment, &made.pack, None).await?;
    }
    if let Some(form) = payment {
        super::payments::keep_single(change, &before, &form).await?;
    }
    let version = save::update(change, &before, &transition).await?;
    let outcome = ActionOutcome {
        phase: transition.case.phase(),
        documents: transition.documents,
        deadlines: transition.deadlines,
    };
    Ok(Acted { outcome, version })
}

/// Anyone may object while an opinion hangs in the village; nobody else learns of the case.
fn may_know(loaded: &Loaded, who: &procedure::Actor, action: &Action) -> bool {
    let objects = action.kind() == ActionKind::RecordObjection
        && who.roles.contains(&Role::Citizen)
        && loaded.case.phase() == Phase::Publicised;
    objects
        || who.roles.iter().any(|role| role.sees_cases() && who.reaches(*role, &loaded.case))
        || who.roles.iter().any(|role| *role == Role::CountyFinance && who.reaches(*role, &loaded.case))
}

/// The facts that an action names are there, match their digest and can be.
async fn keep_verified(
    change: &Change,
    before: &Loaded,
    action: &Action,
    sent: Option<&HouseholdFacts>,
) -> Result<(), ApiError> {
    let named: Option<&Digest> = match action {
        Action::RecordVisit(form) => Some(&form.verified_facts),
        Action::RecordCheck(report) => report.verified_facts.as_ref(),
        _ => None,
    };
    let Some(named) = named else {
        return Ok(());
    };
    let Some(sent) = sent else {
        let keys = change.store().keys();
        let known = facts::facts_of(change.rows(), keys, before.case.id.0, named).await?;
        return if known.is_some() { Ok(()) } else { Err(ProblemCode::FactsDigestMismatch.into()) };
    };
    if sent.digest() != *named {
        return Err(ProblemCode::FactsDigestMismatch.into());
    }
    let wrong = sent.check(day_of(change.business_at()));
    if !wrong.is_empty() {
        return Err(facts_refused("/verified_facts", &wrong));
    }
    facts::keep_facts(change, before.case.id.0, sent).await?;
    Ok(())
}

fn facts_refused(at: &str, wrong: &[domain::facts::FactError]) -> ApiError {
    let errors = wrong.iter().map(|error| domain::api::FieldError {
        pointer: format!("{at}{}", error.pointer),
        code: serde_json::to_value(error.code)
            .ok()
            .and_then(|code| Some(code.as_str()?.to_owned()))
            .unwrap_or_default(),
        detail: "this cannot be".to_owned(),
    });
    ApiError::new(ProblemCode::InvalidInput).with_errors(errors.collect())
}

/// Colleagues and persons who are named exist and belong there.
async fn people_fit(change: &Change, before: &Loaded, action: &Action) -> Result<(), ApiError> {
    use domain::case::HandOver;
    let colleague: Option<(UserId, &'static str, Option<Role>)> = match action {
        Action::RecordVisit(form) => Some((form.second, "/action/second", Some(Role::Investigator))),
        Action::HandOverAid(payload) => match &payload.hand_over {
            HandOver::Cash { witness, .. } | HandOver::Goods { witness, .. } => {
                Some((*witness, "/action/hand_over/witness", None))
            }
            HandOver::Card { .. } => None,
        },
        _ => None,
    };
    if let Some((user, pointer, role)) = colleague
        && !colleagues::works_at(change, user, role, &before.case.place).await?
    {
        return Err(ApiError::invalid(pointer, "unknown_colleague", "nobody of this office has this account"));
    }
    if let Action::RegisterAid(payload) = action {
        let members = people::members_of(change.rows(), change.store().keys(), before.case.id.0).await?;
        if !members.iter().any(|member| member.person == payload.person) {
            return Err(ApiError::invalid("/action/person", "unknown_person", "this person is not of the case"));
        }
    }
    Ok(())
}

/// An assessment that was made for a step, with the pack that it was made with.
pub(super) struct Made {
    pub assessed: Assessed,
    pub assessment: Assessment,
    pub pack: PolicyPack,
}

/// Assesses again, on the business day of the step, with the server's own pack.
async fn assess(app: &App, change: &Change, before: &Loaded, action: &Action) -> Result<Option<Made>, ApiError> {
    let (keys, day) = (change.store().keys(), day_of(change.business_at()));
    if let CaseState::Emergency { .. } = before.case.state {
        let Action::RegisterAid(payload) = action else { return Ok(None) };
        return emergency::assess_aid(app, change, before, payload).await.map(Some);
    }
    let Some(digest) = before.facts_digest() else { return Ok(None) };
    let facts = facts::facts_of(change.rows(), keys, before.case.id.0, &digest).await?;
    let facts = facts.ok_or(StoreError::Misfit("case_facts"))?;
    let rules = Rules::on(app, before.jurisdiction(), day)?;
    let assessment = rules.assess(&facts, day);
    let assessed = assessed_of(&assessment, before.case.programme);
    Ok(Some(Made { assessed, assessment, pack: rules.pack }))
}

/// The steps that keep the assessment that they rest on.
const fn purpose(action: ActionKind) -> Option<AssessedFor> {
    match action {
        ActionKind::GiveOpinion => Some(AssessedFor::Opinion),
        ActionKind::Approve | ActionKind::Refuse => Some(AssessedFor::Decision),
        ActionKind::RegisterAid => Some(AssessedFor::Aid),
        _ => None,
    }
}

fn payment_in(action: &Action) -> Option<domain::case::PaymentForm> {
    match action {
        Action::RecordPayment(form) => Some(form.clone()),
        _ => None,
    }
}
