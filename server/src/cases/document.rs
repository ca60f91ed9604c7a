//! What a paper of a case says.

use domain::{
    api::{DocumentView, ProblemCode, UserName},
    case::{CaseId, DocumentKind},
};

use super::{
    colleagues,
    facts::{self, AssessedFor},
    load::load,
    people,
    reach::for_procedure,
};
use crate::{
    app::App,
    http::{Actor, ApiError},
    store::{Look, Purpose},
};

/// Gives a paper to somebody within whose reach the case lies. A citizen gets only what is
/// addressed to the applicant. The look is recorded.
pub async fn show_document(app: &App, actor: &Actor, case: CaseId, number: &str) -> Result<DocumentView, ApiError> {
    let (reader, keys) = (app.store.reader(), app.store.keys());
    let loaded = load(reader, keys, case, &for_procedure(actor)).await?;
    let paper = loaded.case.documents.iter().find(|paper| paper.number == number).cloned();
    let paper = paper.filter(|paper| actor.citizen().is_err() || is_for_applicant(paper.kind));
    let document = paper.ok_or(ProblemCode::NotFound)?;
    let purpose = if actor.citizen().is_ok() { Purpose::OwnApplication } else { Purpose::Document };
    let look = Look { author: actor.author(), case: Some(case.0), subject: None, purpose };
    app.store.record_looks(&[look]).await?;

    let members = people::members_of(reader, keys, case.0).await?;
    let applicant = members.iter().find(|member| member.person.0 == loaded.row.applicant_id);
    let applicant = applicant.map(|member| member.details.name.clone()).unwrap_or_default();
    let signers = colleagues::names(reader, &document.signed_by).await?;
    let nameless = UserName { user: document.signed_by, name: None, roles: Vec::new() };
    let assessment = match rests_on(document.kind) {
        Some(purpose) => facts::latest_assessment(reader, keys, case.0, purpose).await?,
        None => None,
    };
    Ok(DocumentView {
        document,
        applicant,
        signer: signers.into_iter().next().unwrap_or(nameless),
        assessment,
        case: loaded.case,
    })
}

/// The papers that go to the applicant.
pub const fn is_for_applicant(kind: DocumentKind) -> bool {
    matches!(
        kind,
        DocumentKind::AcceptanceReceipt
            | DocumentKind::SupplementNotice
            | DocumentKind::NonAcceptanceNotice
            | DocumentKind::ExtensionNotice
            | DocumentKind::ApprovalNotice
            | DocumentKind::RefusalNotice
            | DocumentKind::TerminationNotice
            | DocumentKind::PaymentNotice
            | DocumentKind::HandOverReceipt
    )
}

/// The step whose assessment a paper rests on.
const fn rests_on(kind: DocumentKind) -> Option<AssessedFor> {
    match kind {
        DocumentKind::AcceptanceReceipt => Some(AssessedFor::Submission),
        DocumentKind::OpinionSheet | DocumentKind::PublicitySheet => Some(AssessedFor::Opinion),
        DocumentKind::ApprovalNotice | DocumentKind::RefusalNotice | DocumentKind::PublicationSheet => {
            Some(AssessedFor::Decision)
        }
        DocumentKind::EmergencyForm | DocumentKind::HandOverReceipt => Some(AssessedFor::Aid),
        _ => None,
    }
}
