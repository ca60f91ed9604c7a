//! A step in the making: the case as it will be, and what goes out with it.

use domain::{
    Date,
    calendar::{Instant, LastDay, Month, china_day},
    case::{
        Afterwards, Case, CaseState, DocumentKind, EmergencyState, IssuedDocument, Notice, NoticeKind, Recipient,
        ReviewFile, ReviewState, UserId,
    },
    role::Role,
};

use crate::{Actor, Context, Refusal, ReviewProfile};

pub(crate) struct Step<'a> {
    pub case: Case,
    pub actor: &'a Actor,
    pub role: Role,
    pub ctx: &'a Context<'a>,
    pub notices: Vec<Notice>,
    pub issued: Vec<IssuedDocument>,
}

impl<'a> Step<'a> {
    pub fn new(case: Case, actor: &'a Actor, role: Role, ctx: &'a Context<'a>) -> Self {
        Self { case, actor, role, ctx, notices: Vec::new(), issued: Vec::new() }
    }

    pub fn now(&self) -> Instant {
        self.ctx.now
    }

    pub fn today(&self) -> Date {
        china_day(self.ctx.now)
    }

    pub fn user(&self) -> UserId {
        self.actor.user
    }

    pub fn rules(&self) -> &'a ReviewProfile {
        self.ctx.profile.review(self.case.programme)
    }

    /// The state of a reviewed application, to be replaced by the next.
    pub fn review(&self) -> Result<ReviewState, Refusal> {
        match &self.case.state {
            CaseState::Review { state, .. } => Ok(state.clone()),
            CaseState::Emergency { .. } => Err(Refusal::WrongPhase),
        }
    }

    pub fn set_review(&mut self, next: ReviewState) {
        if let CaseState::Review { state, .. } = &mut self.case.state {
            *state = next;
        }
    }

    pub fn emergency(&self) -> Result<EmergencyState, Refusal> {
        match &self.case.state {
            CaseState::Emergency { state, .. } => Ok(state.clone()),
            CaseState::Review { .. } => Err(Refusal::WrongPhase),
        }
    }

    pub fn set_emergency(&mut self, next: EmergencyState) {
        if let CaseState::Emergency { state, .. } = &mut self.case.state {
            *state = next;
        }
    }

    /// The file of an accepted application, to be added to.
    pub fn file_mut(&mut self) -> Result<&mut ReviewFile, Refusal> {
        let file = match &mut self.case.state {
            CaseState::Review { state, .. } => state.file_mut(),
            CaseState::Emergency { .. } => None,
        };
        file.ok_or(Refusal::WrongPhase)
    }

    pub fn afterwards_mut(&mut self) -> Result<&mut Afterwards, Refusal> {
        let afterwards = match &mut self.case.state {
            CaseState::Emergency { state, .. } => state.afterwards_mut(),
            CaseState::Review { .. } => None,
        };
        afterwards.ok_or(Refusal::WrongPhase)
    }

    /// Issues a paper and gives its number.
    pub fn issue(&mut self, kind: DocumentKind) -> String {
        let earlier = self.case.documents.iter().filter(|paper| paper.kind == kind).count();
        let version = u16::try_from(earlier).unwrap_or(u16::MAX).saturating_add(1);
        let number = format!("{}-{}-{version}", self.case.number, kind.mark());
        let document = IssuedDocument { kind, number: number.clone(), version, signed_by: self.user(), at: self.now() };
        self.case.documents.push(document.clone());
        self.issued.push(document);
        number
    }

    pub fn tell_applicant(&mut self, kind: NoticeKind, document: Option<String>) {
        self.notices.push(Notice { recipient: Recipient::Applicant, kind, document });
    }

    pub fn tell_office(&mut self, role: Role, kind: NoticeKind) {
        let recipient = Recipient::Office { role };
        self.notices.push(Notice { recipient, kind, document: None });
    }

    /// A period that binds an office, from now.
    pub fn due(&self, period: domain::calendar::Period) -> domain::calendar::Due {
        self.ctx.calendar.due(self.now(), period, LastDay::Stays)
    }

    /// A period that runs against a citizen, from now.
    pub fn citizen_due(&self, period: domain::calendar::Period) -> domain::calendar::Due {
        self.ctx.calendar.due(self.now(), period, LastDay::Rolls)
    }

    pub fn month(&self) -> Month {
        Month::of(self.today())
    }
}
