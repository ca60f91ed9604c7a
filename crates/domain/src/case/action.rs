//! The list of actions on a case. Browser and server know no other way to change one.

use serde::{Deserialize, Serialize};

use super::{
    AcceptCase, AskSupplement, CheckReport, CloseReport, CompletePaperwork, Declaration, EndEmergency, ExtendTime,
    FileMonthly, FollowUpForm, GiveOpinion, HandOverAid, NotAccept, ObjectionForm, Panel, PaymentForm, PostPublicity,
    Published, RefuseCase, RegisterAid, RequestCheck, RestartPublicity, ServeNotice, SupplySupplement, TerminateCase,
    VisitForm, WrittenReason,
};

macro_rules! actions {
    ($( $(#[$meta:meta])* $name:ident $(($payload:ty))? = $code:literal, )*) => {
        /// Something that a person does to a case, with what it carries.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "action", rename_all = "snake_case")]
        pub enum Action {
            $( $(#[$meta])* $name $(($payload))?, )*
        }

        /// The name of an action, without what it carries: a button, a line of the permission
        /// matrix, an entry of the log.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        pub enum ActionKind {
            $( $(#[$meta])* $name, )*
        }

        impl ActionKind {
            /// Every action, in the order of the procedure.
            pub const ALL: &[Self] = &[$( Self::$name, )*];

            /// The stable text, as in JSON and in the log.
            pub const fn code(self) -> &'static str {
                match self {
                    $( Self::$name => $code, )*
                }
            }

            /// The action with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.code() == code)
            }
        }

        impl Action {
            /// Which action it is.
            pub const fn kind(&self) -> ActionKind {
                match self {
                    $( actions!(@pattern $name $($payload)?) => ActionKind::$name, )*
                }
            }
        }
    };
    (@pattern $name:ident $payload:ty) => { Self::$name(_) };
    (@pattern $name:ident) => { Self::$name };
}

actions! {
    /// Ask once for what is missing (D57 10).
    AskSupplement(AskSupplement) = "ask_supplement",
    /// Send what was asked for.
    SupplySupplement(SupplySupplement) = "supply_supplement",
    /// Accept: the clock starts.
    Accept(AcceptCase) = "accept",
    /// Do not accept.
    NotAccept(NotAccept) = "not_accept",
    /// Declare oneself a near relative, and act no more (D57 11).
    DeclareRelative(Declaration) = "declare_relative",
    /// Ask for a check of means (D57 17).
    RequestCheck(RequestCheck) = "request_check",
    /// Begin the check.
    StartCheck = "start_check",
    /// Record the report.
    RecordCheck(CheckReport) = "record_check",
    /// Record a visit.
    RecordVisit(VisitForm) = "record_visit",
    /// Sign a visit as the second investigator (D57 16).
    SignVisit = "sign_visit",
    /// Record a villagers' panel.
    RecordPanel(Panel) = "record_panel",
    /// Prolong the time for the decision (D57 22, S2-06).
    Extend(ExtendTime) = "extend",
    /// Give the preliminary opinion (D57 19).
    GiveOpinion(GiveOpinion) = "give_opinion",
    /// Post the opinion in the village (D57 19).
    PostPublicity(PostPublicity) = "post_publicity",
    /// Start the publicity again after a wrong posting.
    RestartPublicity(RestartPublicity) = "restart_publicity",
    /// Say something against the proposed decision.
    RecordObjection(ObjectionForm) = "record_objection",
    /// Take the posting down and hand the case on for the decision.
    ClosePublicity = "close_publicity",
    /// Record a complaint at the confirmation stage (D57 20).
    RecordComplaint(WrittenReason) = "record_complaint",
    /// Record the county's visit (D57 20).
    RecordCountyVisit(WrittenReason) = "record_county_visit",
    /// Send the case back for another investigation or better papers.
    Return(WrittenReason) = "return",
    /// Confirm the award that was proposed.
    Approve = "approve",
    /// Refuse, with reasons.
    Refuse(RefuseCase) = "refuse",
    /// Record that the notice reached the applicant (D57 21).
    ServeNotice(ServeNotice) = "serve_notice",
    /// Record that the decision hangs in the village (L26 45).
    PublishDecision(Published) = "publish_decision",
    /// Record a payment.
    RecordPayment(PaymentForm) = "record_payment",
    /// Record what was seen after aid was given.
    FollowUp(FollowUpForm) = "follow_up",
    /// Take the application back.
    Withdraw(WrittenReason) = "withdraw",
    /// End the case before it is decided (D57 29).
    Terminate(TerminateCase) = "terminate",
    /// Register person, cause and amount of emergency aid (TA26).
    RegisterAid(RegisterAid) = "register_aid",
    /// Tell the next level of a sum above the limit.
    ReportOverLimit(WrittenReason) = "report_over_limit",
    /// Agree to a sum above the township's limit.
    AgreeOverLimit(WrittenReason) = "agree_over_limit",
    /// Give emergency aid (L26 50).
    HandOverAid(HandOverAid) = "hand_over_aid",
    /// Record that the emergency is over.
    EndEmergency(EndEmergency) = "end_emergency",
    /// Hand in the papers that were owed (L26 50).
    CompletePaperwork(CompletePaperwork) = "complete_paperwork",
    /// Confirm the papers.
    ConfirmAid = "confirm_aid",
    /// Put the case into the monthly list to the county (S3-31).
    FileMonthly(FileMonthly) = "file_monthly",
    /// Close a report without aid.
    CloseReport(CloseReport) = "close_report",
}
