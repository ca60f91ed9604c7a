//! What a letter is written from.

use domain::assessment::Assessment;
use domain::calendar::{Instant, china_day};
use domain::case::{
    Case, CaseState, Check, EmergencyState, IssuedDocument, Opinion, Payment, Publicity, ReviewState, Supplement, Visit,
};
use domain::derivation::Node;
use domain::role::Role;
use domain::{Date, Language, Programme};

use crate::names::programme_full;
use crate::say::{pick, said};

/// The names of the places of a case, in the language of the letter.
#[derive(Clone, Copy, Debug)]
pub struct Places<'a> {
    /// The county.
    pub county: &'a str,
    /// The township or subdistrict.
    pub township: &'a str,
    /// The village or community.
    pub village: &'a str,
    /// The number to call; the assistance hotline where the window has none.
    pub phone: &'a str,
}

/// An issued paper with everything that it may speak of.
#[derive(Clone, Copy, Debug)]
pub struct Paper<'a> {
    /// The paper.
    pub document: &'a IssuedDocument,
    /// The case.
    pub case: &'a Case,
    /// The applicant's name in full.
    pub applicant: &'a str,
    /// Whether the applicant is a minor, whose name is posted nowhere.
    pub applicant_is_minor: bool,
    /// The name of whoever signed.
    pub signer: &'a str,
    /// The assessment that it rests on, with its derivation.
    pub assessment: Option<&'a Assessment>,
    /// The places.
    pub places: Places<'a>,
}

impl<'a> Paper<'a> {
    /// What is applied for, in full.
    pub(super) fn programme(&self, language: Language) -> &'static str {
        programme_full(language, self.case.programme)
    }

    /// The day on which it was issued.
    pub(super) fn issued_on(&self) -> Date {
        china_day(self.document.at)
    }

    /// The office that issues the paper: the county's where it decided, else the township's.
    pub(super) fn office(&self, language: Language) -> String {
        let county = self
            .case
            .decision()
            .is_some_and(|decision| decision.role == Role::CountyApprover && decision.by == self.document.signed_by);
        if county {
            return said!(language, "{0}民政局", "{0} civil affairs bureau", self.places.county);
        }
        let zh = if self.places.township.ends_with("街道") { "{0}办事处" } else { "{0}人民政府" };
        said!(language, zh, "{0} government", self.places.township)
    }

    /// The case number with its name, as a row.
    pub(super) fn number_row(&self, language: Language) -> (String, String) {
        (pick(language, "申请编号", "Case number").into(), self.case.number.clone())
    }

    /// The rows that begin most papers: number, applicant, programme.
    pub(super) fn head_rows(&self, language: Language) -> Vec<(String, String)> {
        vec![
            self.number_row(language),
            (pick(language, "申请人", "Applicant").into(), self.applicant.into()),
            (pick(language, "申请事项", "Programme").into(), self.programme(language).into()),
        ]
    }

    /// The derivation that it rests on.
    pub(super) fn derivation(&self) -> Option<&'a Node> {
        self.assessment.and_then(|assessment| assessment.derivation.as_ref())
    }

    /// What is asked for.
    pub(super) fn asked(&self) -> Programme {
        self.case.programme
    }

    /// The notice of what is missing.
    pub(super) fn supplement(&self) -> Option<&'a Supplement> {
        match self.review()? {
            ReviewState::Submitted { supplement } | ReviewState::NotAccepted { supplement, .. } => {
                supplement.as_deref()
            }
            ReviewState::SupplementAsked { supplement } => Some(supplement),
            _ => self.case.file().and_then(|file| file.supplement.as_ref()),
        }
    }

    /// The state of an application; none for emergency aid.
    pub(super) fn review(&self) -> Option<&'a ReviewState> {
        match &self.case.state {
            CaseState::Review { state, .. } => Some(state),
            CaseState::Emergency { .. } => None,
        }
    }

    /// The state of emergency aid; none for an application.
    pub(super) fn emergency(&self) -> Option<&'a EmergencyState> {
        match &self.case.state {
            CaseState::Review { .. } => None,
            CaseState::Emergency { state, .. } => Some(state),
        }
    }

    /// The opinion that held when the paper was issued.
    pub(super) fn opinion(&self) -> Option<&'a Opinion> {
        let now = match self.review()? {
            ReviewState::OpinionGiven { opinion, .. }
            | ReviewState::Publicised { opinion, .. }
            | ReviewState::Confirming { opinion, .. }
            | ReviewState::Approved { opinion, .. }
            | ReviewState::Refused { opinion, .. } => Some(opinion.as_ref()),
            ReviewState::Submitted { .. }
            | ReviewState::SupplementAsked { .. }
            | ReviewState::NotAccepted { .. }
            | ReviewState::Investigating { .. }
            | ReviewState::Reinvestigating { .. }
            | ReviewState::Terminated { .. } => None,
        };
        let past = self.case.file().into_iter().flat_map(|file| &file.past_opinions);
        self.last(past.chain(now), |opinion| opinion.at)
    }

    /// The posting that hung when the paper was issued.
    pub(super) fn publicity(&self) -> Option<&'a Publicity> {
        let now = match self.review()? {
            ReviewState::Publicised { publicity, .. } => Some(publicity.as_ref()),
            ReviewState::Confirming { publicity, .. } | ReviewState::Approved { publicity, .. } => publicity.as_deref(),
            ReviewState::Submitted { .. }
            | ReviewState::SupplementAsked { .. }
            | ReviewState::NotAccepted { .. }
            | ReviewState::Investigating { .. }
            | ReviewState::OpinionGiven { .. }
            | ReviewState::Reinvestigating { .. }
            | ReviewState::Refused { .. }
            | ReviewState::Terminated { .. } => None,
        };
        let past = self.case.file().into_iter().flat_map(|file| &file.past_publicities);
        self.last(past.chain(now), |publicity| publicity.posted_at)
    }

    /// The check that was asked for with the paper.
    pub(super) fn check(&self) -> Option<&'a Check> {
        self.last(self.case.file()?.checks.iter(), |check| check.request.at)
    }

    /// The visit that the paper records.
    pub(super) fn visit(&self) -> Option<&'a Visit> {
        self.last(self.case.file()?.visits.iter(), |visit| visit.recorded_at)
    }

    /// The payment that the paper tells of.
    pub(super) fn payment(&self) -> Option<&'a Payment> {
        match self.review()? {
            ReviewState::Approved { payments, .. } => self.last(payments.iter(), |payment| payment.at),
            _ => None,
        }
    }

    /// The newest of what was there when the paper was issued.
    pub(super) fn last<T>(&self, all: impl Iterator<Item = &'a T>, at: fn(&T) -> Instant) -> Option<&'a T> {
        all.filter(|one| at(one) <= self.document.at).max_by_key(|one| at(one))
    }
}
