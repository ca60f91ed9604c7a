//! A case (案件): one request for help and everything that was done about it.
//!
//! The state of a case is an enum whose variants carry the facts of that state. What may happen
//! next is decided by `procedure`; here are the nouns only. A case holds references to persons
//! and files, never a name or an identity number; but what people wrote into it (reasons,
//! objections, findings) is personal, so it is to be stored sealed.

mod action;
mod assessed;
mod check;
mod decision;
mod document;
mod emergency;
mod id;
mod intake;
mod kind;
mod log;
mod opinion;
mod payload;
mod payment;
mod phase;
mod publicity;
mod reason;
mod state;
mod visit;
mod work;

pub use action::{Action, ActionKind};
pub use assessed::{Assessed, Award, Outcome, Seal};
pub use check::{Check, CheckFinding, CheckHit, CheckReport, CheckRequest, CheckSource};
pub use decision::{Complaint, CountyVisit, Decision, Delivery, DeliveryManner, Extension, ReturnedCase, Ruling};
pub use document::{DocumentKind, IssuedDocument, RequestedDocument};
pub use emergency::{
    Afterwards, AidPayment, ClosedReport, EmergencyCause, EmergencyReport, HandOver, MonthlyFiling, OverLimit,
    Paperwork, PaperworkConfirmation, Registration, ReportClosure, ReportSource,
};
pub use id::{AttachmentId, CaseId, PersonId, UserId};
pub use intake::{
    Acceptance, Channel, Helper, HelperKind, NonAcceptance, RelativeEntry, RelativeKind, Submission, Supplement,
    SupplementAnswer,
};
pub use kind::{CaseKind, Place};
pub use log::{LogEntry, Notice, NoticeKind, Recipient};
pub use opinion::{Opinion, OpinionView};
pub use payload::{
    AcceptCase, Answers, AskSupplement, CloseReport, CompletePaperwork, Declaration, EndEmergency, ExtendTime,
    FileMonthly, FollowUpForm, GiveOpinion, HandOverAid, NotAccept, ObjectionForm, Panel, PostPublicity, Published,
    RefuseCase, RegisterAid, RequestCheck, RestartPublicity, ServeNotice, SupplySupplement, TerminateCase, VisitForm,
    WrittenReason,
};
pub use payment::{FollowUp, Payment, PaymentForm};
pub use phase::Phase;
pub use publicity::{
    Objection, ObjectionAnswer, ObjectionFinding, Publication, Publicity, PublicityEntry, PublicityProfile,
    RemovedPublicity,
};
pub use reason::{ExtensionReason, NonAcceptanceReason, PropertyItem, RefusalReason, TerminationCause};
pub use state::{Case, CaseState, EmergencyState, Handlers, ReviewFile, ReviewState};
pub use visit::{MemberSignature, PanelRecord, Visit, VisitMode};
pub use work::{Deadline, DeadlineKind, Task, TimelineEntry};
