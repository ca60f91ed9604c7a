//! One case of the demo, told step by step through the same services that people use, each step on
//! its own business day. It goes as far as the demo's first day.

use chrono::{DateTime, Duration, Utc};
use domain::{
    Date,
    api::{ActionRequest, SubmissionRequest},
    assessment::Assessment,
    calendar::china_day,
    case::{
        AcceptCase, Action, AskSupplement, AttachmentId, CaseId, Channel, CheckFinding, CheckReport, CheckSource,
        DeliveryManner, GiveOpinion, Helper, HelperKind, MemberSignature, ObjectionAnswer, ObjectionFinding,
        ObjectionForm, OpinionView, PostPublicity, Published, RefusalReason, RefuseCase, RequestCheck,
        RequestedDocument, ServeNotice, SupplySupplement, UserId, VisitForm, VisitMode, WrittenReason,
    },
    facts::HouseholdFacts,
    region::Region,
};

use super::{START, household::Means, office::Office};
use crate::{
    app::App,
    applying::{Assistance, store_file, submit},
    cases::{self, Rules, assessed_of},
    clock::instant_on,
    http::{Actor, ApiError},
    store::Change,
};

/// How a case goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plot {
    /// Step by step to the end.
    Straight,
    /// Something is missing first.
    Supplement,
    /// Somebody objects.
    Objection,
    /// The check takes long, and the decision comes late.
    Slow,
    /// The applicant takes it back.
    Withdrawn,
}

/// The smallest picture that is one, in the place of a photo.
pub const PHOTO: &[u8] = include_bytes!("photo.png");

/// Tells a story within the change that fills the demo.
pub struct Teller<'a> {
    pub app: &'a App,
    pub change: &'a mut Change,
    pub office: &'a Office,
    /// The business time of the next step.
    pub at: DateTime<Utc>,
    pub case: CaseId,
    pub version: i64,
}

/// Whether the story goes on, or has reached the demo's first day.
pub type Goes = Result<bool, ApiError>;

impl<'a> Teller<'a> {
    /// A story that begins at nine on a day.
    pub fn new(app: &'a App, change: &'a mut Change, office: &'a Office, day: Date) -> Self {
        let at = instant_on(day, 9).unwrap_or(START);
        Self { app, change, office, at, case: CaseId(uuid::Uuid::nil()), version: 1 }
    }

    /// Goes on so many working days later.
    fn wait(&mut self, working_days: usize) -> bool {
        let days = china_day(self.at).iter_days().skip(1).filter(|day| self.app.calendar.is_working_day(*day));
        if working_days > 0
            && let Some(at) = days.take(working_days).last().and_then(|day| instant_on(day, 10))
        {
            self.at = at;
        }
        self.at < START
    }

    /// Goes on an hour later.
    pub fn later(&mut self) {
        self.at = self.at.checked_add_signed(Duration::hours(1)).unwrap_or(self.at);
    }

    /// Somebody takes an action.
    pub async fn act(&mut self, who: &Actor, action: Action, facts: Option<HouseholdFacts>) -> Result<(), ApiError> {
        self.change.speak_for(who.author(), self.at);
        let request = ActionRequest { action, verified_facts: facts };
        let acted = cases::act(self.app, self.change, who, self.case, self.version, request).await?;
        self.version = acted.version;
        Ok(())
    }

    /// Somebody takes a photo.
    pub async fn photo(&mut self, who: &Actor) -> Result<AttachmentId, ApiError> {
        self.change.speak_for(who.author(), self.at);
        let owner = who.account().unwrap_or_default();
        Ok(store_file(self.app, self.change, owner, None, PHOTO).await?.id)
    }

    /// Tells a whole case.
    pub async fn tell(&mut self, number: usize, village: &Region, means: Means, plot: Plot) -> Result<(), ApiError> {
        let programme = match means {
            Means::Edge => domain::Programme::Edge,
            Means::Poor | Means::Enough => domain::Programme::Dibao,
        };
        let application = super::household::application(number, village, programme, means)?;
        let facts = application.facts.clone();
        self.submit(application, village).await?;
        let goes = self.intake(plot).await? && self.investigate(&facts, plot).await?;
        if !goes {
            return Ok(());
        }
        match means {
            Means::Enough => self.refuse(&facts, village).await,
            Means::Poor | Means::Edge => self.grant(&facts, village, plot).await,
        }
    }

    async fn submit(&mut self, application: domain::api::Application, village: &Region) -> Result<(), ApiError> {
        let office = self.office;
        self.change.speak_for(office.clerk.author(), self.at);
        let assessment = self.assess(&application.facts, village)?;
        let request = SubmissionRequest {
            application,
            on: assessment.on,
            digests: assessment.digests,
            confirmed_over: None,
            set: std::collections::BTreeMap::new(),
        };
        let user = office.clerk.account().map(UserId);
        let helper = Some(Helper { kind: HelperKind::Staff, user, mandate: None });
        let assistance = Assistance { channel: Channel::Window, helper, account: None };
        let receipt = submit(self.app, self.change, &office.clerk, &request, assistance, "").await?;
        (self.case, self.version) = (receipt.case, 1);
        Ok(())
    }

    fn assess(&self, facts: &HouseholdFacts, village: &Region) -> Result<Assessment, ApiError> {
        let day = china_day(self.at);
        Ok(Rules::on(self.app, &village.jurisdiction, day)?.assess(facts, day))
    }

    async fn intake(&mut self, plot: Plot) -> Goes {
        let office = self.office;
        if !self.wait(1) {
            return Ok(false);
        }
        if plot == Plot::Supplement {
            let items = vec![RequestedDocument::IncomeStatement];
            let ask = AskSupplement { items, reason: "请补充务工收入说明".to_owned() };
            self.act(&office.clerk, Action::AskSupplement(ask), None).await?;
            if !self.wait(2) {
                return Ok(false);
            }
            let supply = SupplySupplement { attachments: Vec::new(), note: "已补充".to_owned() };
            self.act(&office.assistant, Action::SupplySupplement(supply), None).await?;
            self.later();
        }
        self.act(&office.clerk, Action::Accept(AcceptCase { relative: None }), None).await?;
        if plot == Plot::Withdrawn {
            if self.wait(2) {
                let reason =
                    WrittenReason { text: "已找到工作，暂不申请".to_owned(), attachments: Vec::new() };
                self.act(&office.clerk, Action::Withdraw(reason), None).await?;
            }
            return Ok(false);
        }
        Ok(true)
    }

    async fn investigate(&mut self, facts: &HouseholdFacts, plot: Plot) -> Goes {
        let office = self.office;
        if !self.wait(1) {
            return Ok(false);
        }
        let purpose = "核对申请家庭经济状况".to_owned();
        self.act(&office.head, Action::RequestCheck(RequestCheck { purpose }), None).await?;
        if !self.wait(1) {
            return Ok(false);
        }
        self.act(&office.check, Action::StartCheck, None).await?;
        if !self.wait(1) {
            return Ok(false);
        }
        self.visit(facts).await?;
        if !self.wait(if plot == Plot::Slow { 10 } else { 3 }) {
            return Ok(false);
        }
        let report = CheckReport {
            dated: china_day(self.at),
            sources: vec![CheckSource::Bank, CheckSource::Tax, CheckSource::SocialInsurance],
            hits: Vec::new(),
            finding: CheckFinding::Consistent,
            verified_facts: None,
            file: None,
        };
        self.act(&office.check, Action::RecordCheck(report), None).await?;
        Ok(self.wait(1))
    }

    async fn visit(&mut self, facts: &HouseholdFacts) -> Result<(), ApiError> {
        let office = self.office;
        let photo = self.photo(&office.first_visitor).await?;
        let form = VisitForm {
            second: UserId(office.second_visitor.account().unwrap_or_default()),
            on: china_day(self.at),
            mode: VisitMode::Home,
            neighbours_asked: true,
            verified_facts: facts.digest(),
            signature: MemberSignature::Signed { member: "m1".to_owned() },
            photos: vec![photo],
            text: "入户核实，情况与申报一致".to_owned(),
        };
        self.act(&office.first_visitor, Action::RecordVisit(form), Some(facts.clone())).await?;
        self.later();
        self.act(&office.second_visitor, Action::SignVisit, None).await
    }

    async fn refuse(&mut self, facts: &HouseholdFacts, village: &Region) -> Result<(), ApiError> {
        let office = self.office;
        self.assess(facts, village)?;
        let reasons = vec![RefusalReason::IncomeNotBelowLine];
        let text = "家庭人均收入不低于当地标准".to_owned();
        let view = OpinionView::Refuse { reasons: reasons.clone() };
        let opinion = GiveOpinion { view, text: text.clone(), answers: Vec::new() };
        self.act(&office.head, Action::GiveOpinion(opinion), None).await?;
        if self.wait(1) {
            self.act(&office.lead, Action::Refuse(RefuseCase { reasons, text }), None).await?;
        }
        if self.wait(1) {
            self.serve().await?;
        }
        Ok(())
    }

    async fn serve(&mut self) -> Result<(), ApiError> {
        let notice = ServeNotice { manner: DeliveryManner::AtWindow, on: china_day(self.at) };
        self.act(&self.office.clerk, Action::ServeNotice(notice), None).await
    }

    async fn grant(&mut self, facts: &HouseholdFacts, village: &Region, plot: Plot) -> Result<(), ApiError> {
        let office = self.office;
        self.propose(facts, village, Vec::new()).await?;
        if !self.wait(1) {
            return Ok(());
        }
        self.post().await?;
        if plot == Plot::Objection {
            if !self.wait(2) {
                return Ok(());
            }
            let text = "听说这户有人在外打工，请再核实".to_owned();
            let form = ObjectionForm { text, name: None, contact: None, attachments: Vec::new() };
            self.act(&office.clerk, Action::RecordObjection(form), None).await?;
            if !self.wait(1) {
                return Ok(());
            }
            self.visit(facts).await?;
            if !self.wait(1) {
                return Ok(());
            }
            let text = "经再次入户，外出人员无工资收入，反映不属实".to_owned();
            let answer = ObjectionAnswer { number: 1, finding: ObjectionFinding::Unfounded, text };
            self.propose(facts, village, vec![answer]).await?;
            self.later();
            self.post().await?;
        }
        // Seven days on the board; decided from the day after.
        let over = china_day(self.at).checked_add_days(chrono::Days::new(8)).unwrap_or_default();
        self.at = instant_on(self.app.calendar.working_day_from(over), 9).unwrap_or(self.at);
        if self.at >= START {
            return Ok(());
        }
        self.act(&office.clerk, Action::ClosePublicity, None).await?;
        if !self.wait(1) {
            return Ok(());
        }
        self.act(&office.lead, Action::Approve, None).await?;
        if !self.wait(1) {
            return Ok(());
        }
        self.serve().await?;
        let published = Published { place: "村(社区)公开栏".to_owned(), photo: None };
        self.act(&office.assistant, Action::PublishDecision(published), None).await
    }

    async fn propose(
        &mut self,
        facts: &HouseholdFacts,
        village: &Region,
        answers: Vec<ObjectionAnswer>,
    ) -> Result<(), ApiError> {
        let assessment = self.assess(facts, village)?;
        let before = cases::find(self.change.rows(), self.change.store().keys(), self.case).await?;
        let programme = before.map_or(domain::Programme::Dibao, |loaded| loaded.case.programme);
        let domain::case::Outcome::Entitled { award } = assessed_of(&assessment, programme).outcome else {
            return Err(ApiError::internal(format!("a demo household is not entitled to {programme:?}")));
        };
        let text = "经核对和入户调查，符合条件，建议纳入".to_owned();
        let opinion = GiveOpinion { view: OpinionView::Grant { award }, text, answers };
        self.act(&self.office.head, Action::GiveOpinion(opinion), None).await
    }

    async fn post(&mut self) -> Result<(), ApiError> {
        let post = PostPublicity { place: "村(社区)公开栏".to_owned(), photo: None };
        self.act(&self.office.assistant, Action::PostPublicity(post), None).await
    }
}
