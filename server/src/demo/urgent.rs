//! An emergency of the demo: aid within the hour, the papers some days later.

use domain::{
    Money, Programme,
    api::{ContactDetails, EmergencyRequest, PersonDetails},
    calendar::{Month, china_day},
    case::{
        Action, CompletePaperwork, EmergencyCause, FileMonthly, FollowUpForm, HandOver, HandOverAid, Published,
        RegisterAid, ReportSource, UserId,
    },
    region::Region,
};

use super::{
    START,
    household::{identity_number, name},
    story::Teller,
};
use crate::{cases, http::ApiError};

impl Teller<'_> {
    /// Tells an emergency; one that nobody looked at yet ends with the report.
    pub async fn tell_urgent(&mut self, number: usize, village: &Region, is_fresh: bool) -> Result<(), ApiError> {
        let office = self.office;
        let (cause, text) = match number % 3 {
            0 => (EmergencyCause::HomeLoss, "厨房失火，炊具和口粮烧毁"),
            1 => (EmergencyCause::Accident, "骑车摔伤，急需住院押金"),
            _ => (EmergencyCause::SuddenIllness, "突发疾病，家中无现金"),
        };
        let sequence = number.saturating_mul(4);
        let request = EmergencyRequest {
            programme: Programme::TemporaryEmergency,
            village: village.code.clone(),
            source: ReportSource::VillageWorker,
            cause,
            text: text.to_owned(),
            person: PersonDetails {
                member: "m1".to_owned(),
                name: name(sequence),
                identity_number: identity_number("1971-05-06", sequence),
            },
            contact: ContactDetails::default(),
            persons: 2,
        };
        self.change.speak_for(office.assistant.author(), self.at);
        let receipt = cases::report_emergency(self.app, self.change, &office.assistant, &request).await?;
        (self.case, self.version) = (receipt.case, receipt.version);
        if is_fresh {
            return Ok(());
        }
        self.later();
        let amount = Money::from_yuan(400 + i32::try_from(number % 5).unwrap_or(0) * 150);
        let register = RegisterAid { person: receipt.person, cause, amount, text: text.to_owned() };
        self.act(&office.clerk, Action::RegisterAid(register), None).await?;
        self.hand_over(number).await?;
        self.afterwards().await
    }

    async fn hand_over(&mut self, number: usize) -> Result<(), ApiError> {
        let office = self.office;
        let hand_over = if number.is_multiple_of(2) {
            let evidence = vec![self.photo(&office.clerk).await?];
            HandOver::Cash { witness: UserId(office.first_visitor.account().unwrap_or_default()), evidence }
        } else {
            HandOver::Card { reference: format!("示范-{number:04}") }
        };
        self.act(&office.clerk, Action::HandOverAid(HandOverAid { hand_over }), None).await
    }

    async fn afterwards(&mut self) -> Result<(), ApiError> {
        let office = self.office;
        self.at = self.at.checked_add_days(chrono::Days::new(4)).unwrap_or(self.at);
        if self.at >= START {
            return Ok(());
        }
        let explanation = "情况紧急，先行救助，现补齐手续".to_owned();
        let papers = CompletePaperwork { explanation, attachments: Vec::new() };
        self.act(&office.clerk, Action::CompletePaperwork(papers), None).await?;
        self.later();
        self.act(&office.lead, Action::ConfirmAid, None).await?;
        let month = Month::of(china_day(self.at));
        self.act(&office.clerk, Action::FileMonthly(FileMonthly { month }), None).await?;
        let published = Published { place: "村(社区)公开栏".to_owned(), photo: None };
        self.act(&office.assistant, Action::PublishDecision(published), None).await?;
        let seen = FollowUpForm { text: "生活已恢复正常".to_owned(), onward: Vec::new() };
        self.act(&office.assistant, Action::FollowUp(seen), None).await
    }
}
