//! Applying: drafts, files, the sealed submission, and what became of it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Access, Permission, definition::endpoint};
use crate::{
    Programme,
    assessment::{Assessment, Digests},
    calendar::{Due, Instant},
    case::{
        ActionKind, AttachmentId, CaseId, Deadline, HelperKind, IssuedDocument, NoticeKind, Phase, RequestedDocument,
        Supplement,
    },
    facts::HouseholdFacts,
    identity::IdentityNumber,
    region::RegionCode,
};

endpoint! {
    /// Shows the own draft; 404 where there is none.
    pub ShowDraft = Get "/api/v1/draft", access: Access::Citizen, response: DraftView
}

endpoint! {
    /// Keeps the own draft, sealed; the one before is replaced.
    pub SaveDraft = Put "/api/v1/draft", access: Access::Citizen, request: Draft, response: DraftView
}

endpoint! {
    /// Discards the own draft.
    pub DiscardDraft = Delete "/api/v1/draft", access: Access::Citizen, success: 204
}

endpoint! {
    /// Stores a file: JPEG, PNG, WebP, HEIC or PDF, at most 10 MiB. Its kind is found by looking into it.
    pub StoreAttachment = Post "/api/v1/attachments", access: Access::SignedIn, query: AttachmentQuery,
    response: AttachmentView, request_body: File, idempotent: true, success: 201
}

endpoint! {
    /// Lists the own files that belong to no case yet.
    pub ListAttachments = Get "/api/v1/attachments", access: Access::SignedIn, response: Vec<AttachmentView>
}

endpoint! {
    /// Gives a file for saving: an own one, or one of a case within reach.
    pub LoadAttachment = Get "/api/v1/attachments/{attachment}", access: Access::SignedIn, path: AttachmentPath,
    response_body: File
}

endpoint! {
    /// Removes an own file that belongs to no case yet.
    pub RemoveAttachment = Delete "/api/v1/attachments/{attachment}", access: Access::SignedIn, path: AttachmentPath,
    success: 204
}

endpoint! {
    /// Submits an application with the digests of its estimate. The server computes again: an equal
    /// assessment is sealed on the case, a different one comes back with 409 and has to be confirmed.
    pub SubmitApplication = Post "/api/v1/applications", access: Access::Citizen,
    request: SubmissionRequest, response: Receipt, idempotent: true, success: 201
}

endpoint! {
    /// Submits an application for a person who is present or gave a mandate.
    pub SubmitForApplicant = Post "/api/v1/intake/applications",
    access: Access::Staff(Permission::AssistApplication),
    request: AssistedSubmission, response: Receipt, idempotent: true, success: 201
}

endpoint! {
    /// Lists the own applications, newest first.
    pub ListApplications = Get "/api/v1/applications", access: Access::Citizen, response: Vec<ApplicationSummary>
}

endpoint! {
    /// Shows an own application and what happens next.
    pub ShowApplication = Get "/api/v1/applications/{case}", access: Access::Citizen, path: ApplicationPath,
    response: ApplicationView
}

/// The id of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ApplicationPath {
    /// The case.
    pub case: CaseId,
}

/// The id of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttachmentPath {
    /// The file.
    pub attachment: AttachmentId,
}

/// What a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AttachmentQuery {
    /// The paper that it shows; absent for a photo or a record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<RequestedDocument>,
}

/// A stored file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttachmentView {
    /// Its id.
    pub id: AttachmentId,
    /// The paper that it shows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paper: Option<RequestedDocument>,
    /// What it was found to be, such as `image/jpeg`.
    pub media_type: String,
    /// Its length in bytes.
    pub size: u64,
    /// When it was stored.
    pub stored_at: Instant,
}

/// A person of the household, apart from the facts.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PersonDetails {
    /// The ordinal in the facts, `m1`.
    pub member: String,
    /// The name, 1 to 40 characters.
    pub name: String,
    /// The identity number, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_number: Option<IdentityNumber>,
}

/// How to reach the household, and where money goes.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ContactDetails {
    /// A mobile number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// The address within the village, at most 120 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The bank, at most 60 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank: Option<String>,
    /// The account to be paid to: 8 to 30 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
}

// Both reach errors and logs inside of what holds them: their own form shows nothing of a person.
impl std::fmt::Debug for PersonDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PersonDetails").field("member", &self.member).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for ContactDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ContactDetails(…)")
    }
}

/// An application on the way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Draft {
    /// The village or community.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub village: Option<RegionCode>,
    /// What is applied for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub programme: Option<Programme>,
    /// What is known of the household.
    pub facts: HouseholdFacts,
    /// The people.
    pub people: Vec<PersonDetails>,
    /// How to reach them.
    pub contact: ContactDetails,
    /// The files.
    pub attachments: Vec<AttachmentId>,
    /// The page to go on from, at most 100 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

/// A draft as it is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DraftView {
    /// The draft.
    pub draft: Draft,
    /// When it was kept.
    pub saved_at: Instant,
    /// Its files.
    pub attachments: Vec<AttachmentView>,
}

/// What is applied for, by whom, with what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// The village or community: twelve digits.
    pub village: RegionCode,
    /// The programme.
    pub programme: Programme,
    /// What is declared of the household.
    pub facts: HouseholdFacts,
    /// A person for each member of the facts.
    pub people: Vec<PersonDetails>,
    /// How to reach the household.
    #[serde(default)]
    pub contact: ContactDetails,
    /// The files, stored before.
    #[serde(default)]
    pub attachments: Vec<AttachmentId>,
    /// The promise that what is declared is true (承诺书).
    pub promised: bool,
    /// The authorisation by all adults to check means (D57 10).
    pub check_authorised: bool,
}

/// An application with the seal of its estimate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SubmissionRequest {
    /// The application.
    pub application: Application,
    /// The day that the estimate was made for.
    pub on: NaiveDate,
    /// The digests of the estimate.
    pub digests: Digests,
    /// The estimate that the person saw first, where this one was confirmed in its place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_over: Option<EstimateSeal>,
    /// Figures that were tried; a submission that has any is refused.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub set: BTreeMap<String, String>,
}

/// The day and the digests of an estimate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EstimateSeal {
    /// The day that it was made for.
    pub on: NaiveDate,
    /// Its digests.
    pub digests: Digests,
}

/// An application that somebody helped with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AssistedSubmission {
    /// The application with its seal.
    pub submission: SubmissionRequest,
    /// Who helped or applied for the household.
    pub helper: HelperKind,
    /// The written mandate, required where the applicant is not present.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandate: Option<AttachmentId>,
    /// Whether the applicant is present.
    pub applicant_present: bool,
}

/// The receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Receipt {
    /// The case.
    pub case: CaseId,
    /// The number that people see.
    pub number: String,
    /// What is applied for.
    pub programme: Programme,
    /// The township that works it.
    pub township: RegionCode,
    /// When it was submitted.
    pub submitted_at: Instant,
    /// By when it would be decided if it were accepted today; absent where no time is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_expected: Option<Due>,
    /// What was sealed.
    pub digests: Digests,
}

/// What comes in `extra` with `assessment_changed`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AssessmentChange {
    /// The server's assessment for its own day. To confirm it, submit with its day and digests.
    pub assessment: Assessment,
    /// What differs, by programme; empty where the assessment that was sent is not known here.
    pub differences: Vec<OutcomeDifference>,
    /// Whether the assessment that was sent could be reproduced for its day.
    pub sent_is_known: bool,
}

/// How the outcome of one programme differs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OutcomeDifference {
    /// The programme.
    pub programme: Programme,
    /// As it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<crate::assessment::ProgrammeFinding>,
    /// As it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<crate::assessment::ProgrammeFinding>,
}

/// An own application in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ApplicationSummary {
    /// The case.
    pub case: CaseId,
    /// The number.
    pub number: String,
    /// What is applied for.
    pub programme: Programme,
    /// Where it stands.
    pub phase: Phase,
    /// When it was submitted or reported.
    pub opened_at: Instant,
}

/// An own application.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ApplicationView {
    /// What the list shows.
    pub summary: ApplicationSummary,
    /// The village.
    pub village: RegionCode,
    /// The township that works it.
    pub township: RegionCode,
    /// What is due.
    pub deadlines: Vec<Deadline>,
    /// By when it would be decided if it were accepted on the day it was sent; absent once it is
    /// accepted, and where no time is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_expected: Option<Due>,
    /// What was asked for, while it waits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supplement: Option<Supplement>,
    /// What the applicant may do now.
    pub actions: Vec<ActionKind>,
    /// The papers issued to the applicant.
    pub documents: Vec<IssuedDocument>,
    /// What was told, newest first.
    pub messages: Vec<ApplicationMessage>,
    /// The facts as declared; absent for emergency aid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<HouseholdFacts>,
    /// The assessment sealed on submission, with its derivation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Assessment>,
    /// The files.
    pub attachments: Vec<AttachmentView>,
}

/// Something that the applicant was told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ApplicationMessage {
    /// What about.
    pub kind: NoticeKind,
    /// When, by the business clock.
    pub at: Instant,
    /// The number of the paper that goes with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::{ContactDetails, PersonDetails};

    #[test]
    fn the_debug_form_shows_nothing_of_a_person() {
        let person: PersonDetails = serde_json::from_str(r#"{ "member": "m1", "name": "甄困难" }"#).unwrap();
        let contact = ContactDetails {
            phone: Some("13800002222".into()),
            address: Some("一组3号".into()),
            bank: Some("示范银行".into()),
            bank_account: Some("6222021234567890".into()),
        };
        let shown = format!("{person:?} {person:#?} {contact:?} {contact:#?}");
        for secret in ["甄困难", "13800002222", "一组3号", "示范银行", "6222021234567890"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("m1"), "{shown}");
    }
}
