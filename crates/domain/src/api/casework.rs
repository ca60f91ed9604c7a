//! Working cases: inbox, case page, actions, emergencies.

use serde::{Deserialize, Serialize};

use super::{Access, AttachmentView, ContactDetails, Page, Permission, PersonDetails, definition::endpoint};
use crate::{
    Programme,
    assessment::Assessment,
    calendar::{Due, Instant, Nearness},
    case::{
        Action, ActionKind, Case, CaseId, Deadline, EmergencyCause, ExtensionReason, IssuedDocument, PersonId, Phase,
        ReportSource, Task, TimelineEntry, UserId,
    },
    facts::HouseholdFacts,
    region::RegionCode,
    role::Role,
};

endpoint! {
    /// Lists what waits for the person's roles within reach: late first, then by date.
    pub ShowInbox = Get "/api/v1/inbox", access: Access::Staff(Permission::SeeCases),
    query: InboxQuery, response: Inbox
}

endpoint! {
    /// Lists cases within reach, newest first.
    pub ListCases = Get "/api/v1/cases", access: Access::Staff(Permission::SeeCases),
    query: CaseQuery, response: Page<CaseSummary>
}

endpoint! {
    /// Shows a case within reach. The look is recorded.
    pub ShowCase = Get "/api/v1/cases/{case}", access: Access::Staff(Permission::SeeCases),
    path: CasePath, response: CaseView
}

endpoint! {
    /// Shows names, numbers and accounts in full. The look is recorded with its reason.
    pub UnmaskCase = Post "/api/v1/cases/{case}/unmaskings", access: Access::Staff(Permission::SeeCases),
    path: CasePath, request: UnmaskRequest, response: UnmaskedCase
}

endpoint! {
    /// Takes an action on a case, if the procedure permits it to this person now.
    pub ActOnCase = Post "/api/v1/cases/{case}/actions", access: Access::SignedIn,
    path: CasePath, request: ActionRequest, response: ActionOutcome, idempotent: true, versioned: true
}

endpoint! {
    /// Lists what was done to a case and who looked at it.
    pub ShowCaseLog = Get "/api/v1/cases/{case}/log", access: Access::Staff(Permission::SeeCases),
    path: CasePath, response: CaseLog
}

endpoint! {
    /// Gives what a paper of a case says, to be shown and printed. The look is recorded.
    pub ShowDocument = Get "/api/v1/cases/{case}/documents/{number}", access: Access::SignedIn,
    path: DocumentPath, response: DocumentView
}

endpoint! {
    /// Lists the investigators and other colleagues of the own region, to name a second person.
    pub ListColleagues = Get "/api/v1/colleagues", access: Access::Staff(Permission::SeeCases),
    response: Vec<UserName>
}

endpoint! {
    /// Reports a need for emergency aid, by whoever found it or by the person.
    pub ReportEmergency = Post "/api/v1/emergencies", access: Access::SignedIn,
    request: EmergencyRequest, response: EmergencyReceipt, idempotent: true, success: 201
}

/// The id of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CasePath {
    /// The case.
    pub case: CaseId,
}

/// A paper of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentPath {
    /// The case.
    pub case: CaseId,
    /// The number of the paper.
    pub number: String,
}

/// A part of the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum InboxPart {
    /// Past its date.
    Late,
    /// Due today.
    Today,
    /// Everything that the person may do.
    Mine,
    /// What waits for others: cases within reach with no task for the person's roles.
    Waiting,
}

/// Which part of the inbox.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct InboxQuery {
    /// The part; `mine` where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<InboxPart>,
    /// The `next` of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Rows wanted, 1 to 100; 25 where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
}

/// The inbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Inbox {
    /// Tasks past their date.
    pub late: u64,
    /// Tasks due today.
    pub today: u64,
    /// All tasks of the person's roles.
    pub mine: u64,
    /// Tasks of others within reach.
    pub waiting: u64,
    /// The part asked for.
    pub tasks: Page<InboxTask>,
}

/// A task in the inbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InboxTask {
    /// The case.
    pub case: CaseSummary,
    /// What is to be done.
    pub action: ActionKind,
    /// By whom.
    pub role: Role,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// How near that is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearness: Option<Nearness>,
}

/// Which cases.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CaseQuery {
    /// Only in this phase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// Only for this programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<Programme>,
    /// Only of this township.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub township: Option<RegionCode>,
    /// Only the case with this number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The `next` of the page before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Rows wanted, 1 to 100; 25 where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u16>,
}

/// A case in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseSummary {
    /// The case.
    pub id: CaseId,
    /// The number.
    pub number: String,
    /// What is asked for.
    pub programme: Programme,
    /// Where it stands.
    pub phase: Phase,
    /// The applicant's name, masked.
    pub applicant: String,
    /// The township that works it.
    pub township: RegionCode,
    /// The village.
    pub village: RegionCode,
    /// When it was submitted or reported.
    pub opened_at: Instant,
}

/// A person of the household, masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MaskedPerson {
    /// The person.
    pub person: PersonId,
    /// The ordinal in the facts.
    pub member: String,
    /// The name, masked.
    pub name: String,
    /// The identity number, masked; absent where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_number: Option<String>,
}

/// An account with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UserName {
    /// The account.
    pub user: UserId,
    /// The name; of a citizen none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The roles.
    pub roles: Vec<Role>,
}

/// The case page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseView {
    /// What the list shows.
    pub summary: CaseSummary,
    /// The case with its state.
    pub case: Case,
    /// The people, masked.
    pub people: Vec<MaskedPerson>,
    /// The contact, masked.
    pub contact: ContactDetails,
    /// The facts as declared; absent for emergency aid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub declared: Option<HouseholdFacts>,
    /// The facts as last verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified: Option<HouseholdFacts>,
    /// The assessment sealed on submission, with its derivation, exactly as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Assessment>,
    /// The assessment now, of the facts as last verified, else as declared, with its derivation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub current: Option<Assessment>,
    /// What is due.
    pub deadlines: Vec<Deadline>,
    /// What was and what is ahead.
    pub timeline: Vec<TimelineEntry>,
    /// What this person may do now.
    pub actions: Vec<ActionKind>,
    /// What the case waits for, whoever's turn it is.
    pub turns: Vec<Task>,
    /// The reasons for which the time of this case may be prolonged now.
    pub extension_reasons: Vec<ExtensionReason>,
    /// Whoever is named in the case.
    pub users: Vec<UserName>,
    /// The files.
    pub attachments: Vec<AttachmentView>,
}

/// Why the masks are lifted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct UnmaskRequest {
    /// The reason, 2 to 200 characters.
    pub reason: String,
}

/// What was masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct UnmaskedCase {
    /// The people.
    pub people: Vec<PersonDetails>,
    /// The contact.
    pub contact: ContactDetails,
}

/// An action with what it needs beside.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ActionRequest {
    /// The action.
    pub action: Action,
    /// The facts that the action names by their digest, where it names some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_facts: Option<HouseholdFacts>,
}

/// What an action came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ActionOutcome {
    /// Where the case stands now.
    pub phase: Phase,
    /// Papers that were issued.
    pub documents: Vec<IssuedDocument>,
    /// What is due now.
    pub deadlines: Vec<Deadline>,
}

/// What was done to a case and who looked at it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CaseLog {
    /// The audit entries, oldest first.
    pub entries: Vec<AuditLine>,
    /// The looks, newest first, at most 200.
    pub looks: Vec<LookLine>,
    /// Whoever is named.
    pub users: Vec<UserName>,
}

/// An audit entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AuditLine {
    /// The number within the case, from 1.
    pub sequence: u64,
    /// Real time.
    pub at: Instant,
    /// Business time.
    pub business_at: Instant,
    /// Who; absent for the server itself and for visitors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<UserId>,
    /// What, as a stable code.
    pub action: String,
    /// Codes, digests and amounts.
    pub detail: serde_json::Value,
    /// The hash that the next entry carries on.
    pub hash: String,
}

/// A look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LookLine {
    /// Real time.
    pub at: Instant,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<UserId>,
    /// What for, as a stable code.
    pub purpose: String,
}

/// What a paper says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocumentView {
    /// The paper.
    pub document: IssuedDocument,
    /// The case that it speaks of.
    pub case: Case,
    /// The applicant's name in full.
    pub applicant: String,
    /// Who signed.
    pub signer: UserName,
    /// The assessment that it rests on, where it rests on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Assessment>,
}

/// A need for emergency aid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EmergencyRequest {
    /// Small-fast or emergency aid.
    pub programme: Programme,
    /// Where the hardship is: twelve digits.
    pub village: RegionCode,
    /// How it became known; a citizen's own request is `requested`.
    pub source: ReportSource,
    /// What happened.
    pub cause: EmergencyCause,
    /// In words, 2 to 2000 characters.
    pub text: String,
    /// The person; a `member` of `m1`.
    pub person: PersonDetails,
    /// How to reach the person.
    #[serde(default)]
    pub contact: ContactDetails,
    /// How many persons need help.
    pub persons: u16,
}

/// A need is on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EmergencyReceipt {
    /// The case.
    pub case: CaseId,
    /// The number.
    pub number: String,
    /// The person, to be named in the registration.
    pub person: PersonId,
    /// By when aid has to be given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// The version of the case, for the next action.
    pub version: i64,
}
