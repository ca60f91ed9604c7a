//! Submitting an application: the seal.
//!
//! The server computes again for its own day with the same rules. The browser's word is never
//! taken: what is sealed on the case is the server's own assessment.

use domain::{
    api::{AssessmentChange, ProblemCode, Receipt, SubmissionRequest},
    assessment::Assessment,
    case::{Channel, Helper, Phase},
    identity::IdentityNumber,
};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _};
use serde_json::json;
use uuid::Uuid;

use super::{
    check::{applicant, check},
    differences,
};
use crate::{
    app::App,
    cases::{NewCase, Rules, code, for_procedure, kept_pack, open_application, place_of},
    clock::day_of,
    http::{Actor, ApiError},
    store::{
        AuditAction, Chain, Change,
        table::{case_file, draft, person},
    },
};

/// Who stands beside the applicant.
pub struct Assistance {
    /// The way the application comes.
    pub channel: Channel,
    /// Who helps.
    pub helper: Option<Helper>,
    /// The account that sees the case as its own.
    pub account: Option<Uuid>,
}

/// Opens a case for an application whose estimate is the server's own. `base` points to the
/// submission within the request. The caller commits.
pub async fn submit(
    app: &App,
    change: &mut Change,
    actor: &Actor,
    request: &SubmissionRequest,
    assistance: Assistance,
    base: &str,
) -> Result<Receipt, ApiError> {
    let application = &request.application;
    let today = day_of(change.business_at());
    if !request.set.is_empty() {
        return Err(ProblemCode::OverlayRefused.into());
    }
    check(application, today, &format!("{base}/application"))?;
    if application.facts.digest() != request.digests.facts {
        return Err(ProblemCode::FactsDigestMismatch.into());
    }
    let (village, _) = place_of(app, &application.village, &format!("{base}/application/village"))?;
    let jurisdiction = village.jurisdiction.clone();
    let rules = Rules::on(app, &jurisdiction, today)?;
    let assessment = rules.assess(&application.facts, today);
    agree(app, change, &jurisdiction, request, &assessment).await?;
    refuse_second(change, request, assistance.account).await?;

    // What the person saw first is kept beside what is sealed, also where the change was confirmed.
    let first = request.confirmed_over.as_ref().map_or(&request.digests, |seen| &seen.digests);
    let sent_pack = Some(&first.pack).filter(|sent| **sent != assessment.digests.pack);
    let new = NewCase {
        application,
        assessment: &assessment,
        rules: &rules,
        sent_pack,
        channel: assistance.channel,
        helper: assistance.helper,
        account: assistance.account,
    };
    let receipt = open_application(app, change, &for_procedure(actor), new).await?;
    let detail = json!({
        "digests": assessment.digests,
        "on": assessment.on,
        "sent": { "on": request.on, "pack": sent_pack },
        "confirmed_over": request.confirmed_over,
    });
    change.record(Chain::Case(receipt.case.0), AuditAction::CASE_SEALED, detail).await?;
    if let Actor::Citizen(citizen) = actor {
        draft::Entity::delete_by_id(citizen.account).exec(change.rows()).await?;
    }
    Ok(receipt)
}

/// Accepts what was sent if it is the server's own assessment, or differs from it in nothing but
/// the day or the text of the policy; otherwise tells what it would be now.
async fn agree(
    app: &App,
    change: &Change,
    jurisdiction: &str,
    request: &SubmissionRequest,
    own: &Assessment,
) -> Result<(), ApiError> {
    if own.digests.assessment == request.digests.assessment {
        return Ok(());
    }
    let sent = reproduce(app, change, jurisdiction, request).await?;
    let differing = sent.as_ref().map(|sent| differences(sent, own));
    if differing.as_ref().is_some_and(Vec::is_empty) {
        return Ok(());
    }
    let extra = AssessmentChange {
        assessment: own.clone(),
        differences: differing.unwrap_or_default(),
        sent_is_known: sent.is_some(),
    };
    let extra = serde_json::to_value(&extra).map_err(ApiError::internal)?;
    Err(ApiError::new(ProblemCode::AssessmentChanged).with_extra(extra))
}

/// The assessment that was sent, computed again for its own day with the pack of that day or with
/// one that was used here before; nothing where the facts do not lead to it.
async fn reproduce(
    app: &App,
    change: &Change,
    jurisdiction: &str,
    request: &SubmissionRequest,
) -> Result<Option<Assessment>, ApiError> {
    let facts = &request.application.facts;
    let of_day = app.policies.book.pack(jurisdiction, request.on, request.on).ok();
    let kept = kept_pack(change.rows(), &request.digests.pack).await?;
    let kept = kept.filter(|pack| pack.jurisdiction == jurisdiction);
    Ok([of_day, kept]
        .into_iter()
        .flatten()
        .map(|pack| calculation::assess(&pack, facts, request.on))
        .find(|made| made.digests.assessment == request.digests.assessment))
}

/// One application for one programme at a time: the second is told the number of the first.
async fn refuse_second(change: &Change, request: &SubmissionRequest, account: Option<Uuid>) -> Result<(), ApiError> {
    const ENDED: [Phase; 6] =
        [Phase::NotAccepted, Phase::Refused, Phase::Terminated, Phase::Complete, Phase::Closed, Phase::Paid];
    let number = applicant(&request.application).and_then(|details| details.identity_number.as_ref());
    // Several households share a phone, so the account tells them apart only where no number does.
    let whose = match (number, account) {
        (Some(number), _) => match known_person(change, number).await? {
            Some(known) => case_file::Column::ApplicantId.eq(known),
            None => return Ok(()),
        },
        (None, Some(account)) => case_file::Column::AccountId.eq(account),
        (None, None) => return Ok(()),
    };
    let open = case_file::Entity::find()
        .filter(whose)
        .filter(case_file::Column::Programme.eq(code(&request.application.programme)?))
        .filter(case_file::Column::Phase.is_not_in(ENDED.map(Phase::code)))
        .one(change.rows())
        .await?;
    match open {
        None => Ok(()),
        Some(open) => {
            let extra = json!({ "case": open.id, "number": open.number });
            Err(ApiError::new(ProblemCode::AlreadyExists).because("there is an open application").with_extra(extra))
        }
    }
}

async fn known_person(change: &Change, number: &IdentityNumber) -> Result<Option<Uuid>, ApiError> {
    let index = change.store().keys().blind_index("identity_number", number.as_str());
    let found = person::Entity::find().filter(person::Column::IdentityIndex.eq(index)).one(change.rows()).await?;
    Ok(found.map(|row| row.id))
}
