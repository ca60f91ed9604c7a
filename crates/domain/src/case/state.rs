//! The case and its states.

mod emergency;
mod review;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{
    Acceptance, Afterwards, AidPayment, Award, CaseId, CaseKind, Check, ClosedReport, Complaint, CountyVisit, Decision,
    Delivery, EmergencyReport, Extension, FollowUp, IssuedDocument, NonAcceptance, Objection, Opinion, OverLimit,
    PanelRecord, Paperwork, PaperworkConfirmation, Payment, Phase, Place, Publication, Publicity, Registration,
    RelativeEntry, ReturnedCase, Submission, Supplement, TerminationCause, UserId, Visit,
};
use crate::{Programme, calendar::Instant, digest::Digest};

/// A case. Stored as JSON with a format number, sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Case {
    /// The format of this JSON, [`Case::FORMAT`].
    pub format: u16,
    /// The case.
    pub id: CaseId,
    /// The number that people see.
    pub number: String,
    /// What is asked for.
    pub programme: Programme,
    /// Where it is worked.
    pub place: Place,
    /// Where it stands.
    pub state: CaseState,
    /// Who did which step, so that nobody does two (S2-04).
    pub handlers: Handlers,
    /// The register of near relatives (D57 11).
    pub relatives: Vec<RelativeEntry>,
    /// The papers that were issued.
    pub documents: Vec<IssuedDocument>,
}

/// Who accepted, reviewed, confirmed and paid (S2-04, S2-48).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Handlers {
    /// 受理
    pub accepted: BTreeSet<UserId>,
    /// 初审
    pub reviewed: BTreeSet<UserId>,
    /// 审核确认
    pub confirmed: BTreeSet<UserId>,
    /// 发放
    pub paid: BTreeSet<UserId>,
}

/// The state, by procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "procedure", rename_all = "snake_case")]
pub enum CaseState {
    /// Standard cases and expenditure-type temporary aid.
    Review {
        /// What was submitted.
        submission: Box<Submission>,
        /// Where it stands.
        state: ReviewState,
    },
    /// Aid first.
    Emergency {
        /// What was reported.
        report: Box<EmergencyReport>,
        /// Where it stands.
        state: EmergencyState,
    },
}

/// Everything that was found out about an accepted application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReviewFile {
    /// The acceptance.
    pub acceptance: Acceptance,
    /// The notice of what was missing, if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supplement: Option<Supplement>,
    /// The checks of means; the last one counts.
    pub checks: Vec<Check>,
    /// The visits.
    pub visits: Vec<Visit>,
    /// The panels.
    pub panels: Vec<PanelRecord>,
    /// The facts as they were last verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verified_facts: Option<Digest>,
    /// The prolongation, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<Extension>,
    /// The objections.
    pub objections: Vec<Objection>,
    /// Complaints at the confirmation stage.
    pub complaints: Vec<Complaint>,
    /// The county's visits.
    pub county_visits: Vec<CountyVisit>,
    /// When and why the case came back.
    pub returns: Vec<ReturnedCase>,
    /// Opinions that another one has replaced.
    pub past_opinions: Vec<Opinion>,
    /// Postings that another one has replaced.
    pub past_publicities: Vec<Publicity>,
}

/// Where a reviewed application stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ReviewState {
    /// Waits to be accepted.
    Submitted {
        /// The notice, once it was answered.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        supplement: Option<Box<Supplement>>,
    },
    /// Waits for the household.
    SupplementAsked {
        /// The notice.
        supplement: Box<Supplement>,
    },
    /// Final: not accepted.
    NotAccepted {
        /// Why.
        refusal: Box<NonAcceptance>,
        /// The notice, if there was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        supplement: Option<Box<Supplement>>,
    },
    /// Check and visit, side by side.
    Investigating {
        /// What is known.
        file: Box<ReviewFile>,
    },
    /// Waits to be posted.
    OpinionGiven {
        /// What is known.
        file: Box<ReviewFile>,
        /// What is proposed.
        opinion: Box<Opinion>,
    },
    /// Hangs in the village.
    Publicised {
        /// What is known.
        file: Box<ReviewFile>,
        /// What is proposed.
        opinion: Box<Opinion>,
        /// The posting.
        publicity: Box<Publicity>,
    },
    /// Somebody objected, or the decider sent it back: investigated again.
    Reinvestigating {
        /// What is known.
        file: Box<ReviewFile>,
        /// Since when; what is found out must be newer.
        since: Instant,
    },
    /// Waits for the decision.
    Confirming {
        /// What is known.
        file: Box<ReviewFile>,
        /// What is proposed.
        opinion: Box<Opinion>,
        /// The posting, where there was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        publicity: Option<Box<Publicity>>,
        /// Since when.
        since: Instant,
    },
    /// Granted.
    Approved {
        /// What is known.
        file: Box<ReviewFile>,
        /// What was proposed.
        opinion: Box<Opinion>,
        /// The posting before it, where there was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        publicity: Option<Box<Publicity>>,
        /// The decision.
        decision: Box<Decision>,
        /// The notice reached the applicant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        delivery: Option<Delivery>,
        /// It hangs in the village.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        publication: Option<Publication>,
        /// What was paid.
        payments: Vec<Payment>,
        /// What was seen afterwards.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        follow_up: Option<FollowUp>,
    },
    /// Refused; final once the notice has reached the applicant.
    Refused {
        /// What is known.
        file: Box<ReviewFile>,
        /// What was proposed.
        opinion: Box<Opinion>,
        /// The decision.
        decision: Box<Decision>,
        /// The notice reached the applicant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        delivery: Option<Delivery>,
    },
    /// Final: ended before it was decided.
    Terminated {
        /// What was known, if it had been accepted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        file: Option<Box<ReviewFile>>,
        /// When.
        at: Instant,
        /// By whom.
        by: UserId,
        /// Why.
        cause: TerminationCause,
        /// Why, in words.
        text: String,
    },
}

/// Where emergency aid stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum EmergencyState {
    /// Known, not yet looked at.
    Reported,
    /// Person, cause and amount are on record.
    Registered {
        /// The record.
        registration: Box<Registration>,
        /// The next level knows or agreed, where the sum is above the limit.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        over_limit: Option<Box<OverLimit>>,
    },
    /// Aid was given; papers are owed.
    PaperworkDue {
        /// The record.
        registration: Box<Registration>,
        /// The next level knew or agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        over_limit: Option<Box<OverLimit>>,
        /// The aid.
        payment: Box<AidPayment>,
        /// What happened beside.
        afterwards: Box<Afterwards>,
    },
    /// The papers wait to be confirmed.
    PapersIn {
        /// The record.
        registration: Box<Registration>,
        /// The next level knew or agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        over_limit: Option<Box<OverLimit>>,
        /// The aid.
        payment: Box<AidPayment>,
        /// The papers.
        paperwork: Box<Paperwork>,
        /// What happened beside.
        afterwards: Box<Afterwards>,
    },
    /// The papers are confirmed.
    Complete {
        /// The record.
        registration: Box<Registration>,
        /// The next level knew or agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        over_limit: Option<Box<OverLimit>>,
        /// The aid.
        payment: Box<AidPayment>,
        /// The papers.
        paperwork: Box<Paperwork>,
        /// Their confirmation.
        confirmation: PaperworkConfirmation,
        /// What happened beside.
        afterwards: Box<Afterwards>,
    },
    /// Final: no aid was given.
    Closed {
        /// Why.
        closed: Box<ClosedReport>,
    },
}

impl Case {
    /// The format that this version writes.
    pub const FORMAT: u16 = 1;

    /// The procedure that the case follows.
    pub fn kind(&self) -> CaseKind {
        match &self.state {
            CaseState::Emergency { .. } => CaseKind::Emergency,
            CaseState::Review { .. } if self.programme == Programme::TemporaryExpenditure => {
                CaseKind::TemporaryExpenditure
            }
            CaseState::Review { .. } => CaseKind::Standard,
        }
    }

    /// Where the case stands.
    pub fn phase(&self) -> Phase {
        match &self.state {
            CaseState::Review { state, .. } => state.phase(),
            CaseState::Emergency { state, .. } => state.phase(),
        }
    }

    /// The account that sees the case as its own.
    pub fn account(&self) -> Option<UserId> {
        match &self.state {
            CaseState::Review { submission, .. } => submission.account,
            CaseState::Emergency { report, .. } => report.account,
        }
    }

    /// When it was submitted or reported.
    pub fn opened_at(&self) -> Instant {
        match &self.state {
            CaseState::Review { submission, .. } => submission.at,
            CaseState::Emergency { report, .. } => report.at,
        }
    }

    /// The decision, once there is one.
    pub fn decision(&self) -> Option<&Decision> {
        let CaseState::Review { state, .. } = &self.state else { return None };
        match state {
            ReviewState::Approved { decision, .. } | ReviewState::Refused { decision, .. } => Some(decision),
            _ => None,
        }
    }

    /// What is known about an accepted application.
    pub fn file(&self) -> Option<&ReviewFile> {
        let CaseState::Review { state, .. } = &self.state else { return None };
        state.file()
    }

    /// Whether nothing is left to be done by anybody.
    pub fn is_settled(&self) -> bool {
        match &self.state {
            CaseState::Review { state, .. } => state.is_settled(),
            CaseState::Emergency { state, .. } => state.is_settled(),
        }
    }
}
