//! The people, the place and the clock of the tests.

use std::collections::BTreeMap;

use domain::{
    Money, Programme,
    calendar::{Instant, WorkCalendar},
    case::{
        Action, ActionKind, Assessed, AttachmentId, Award, Case, CaseId, Channel, LogEntry, Outcome, PersonId, Phase,
        Place, Seal, UserId,
    },
    digest::Digest,
    policy::{Key, Value},
    region::{Area, RegionCode},
    role::Role,
};
use uuid::Uuid;

use crate::*;

pub const VILLAGE: &str = "990101001201";
pub const TOWNSHIP: &str = "990101001";
pub const COUNTY: &str = "990101";

/// A wall-clock time in China.
pub fn china(text: &str) -> Instant {
    format!("{text}:00+08:00").parse().unwrap()
}

pub fn code(text: &str) -> RegionCode {
    RegionCode::try_new(text).unwrap()
}

pub fn place() -> Place {
    Place { county: code(COUNTY), township: code(TOWNSHIP), village: code(VILLAGE), area: Area::Rural }
}

pub fn calendar() -> WorkCalendar {
    let text = include_str!("../../../../policies/calendar/2026.toml");
    WorkCalendar::new([toml::from_str(text).unwrap()])
}

/// The nation's rules, with changes.
pub fn profile(changes: &[(&str, &str)]) -> Profile {
    let national = [
        ("dibao.decider", "county"),
        ("temp.decider", "county"),
        ("edge.decider", "county"),
        ("rigid.decider", "county"),
        ("dibao.total", "30 wd"),
        ("dibao.total_extended", "45 wd"),
        ("edge.total", "30 wd"),
        ("edge.total_extended", "45 wd"),
        ("rigid.total", "30 wd"),
        ("rigid.total_extended", "45 wd"),
        ("temp.total", "none"),
        ("temp.small.total", "3 d"),
        ("temp.urgent.deadline", "3 d"),
        ("temp.paperwork_from", "emergency_ended"),
        ("intake.supplement", "5 d"),
        ("investigation.start", "3 wd"),
        ("check.start", "3 wd"),
        ("check.slow", "none"),
        ("extension.reasons", "objection,separated_residence,other_province,hard_investigation"),
        ("publicity.days", "7 d"),
        ("publicity.rigid", "false"),
        ("publicity.temp", "true"),
        ("publicity.rolls", "false"),
        ("county.review", "10 wd"),
        ("refusal.notice", "3 wd"),
        ("first_month", "next"),
    ];
    let values: BTreeMap<Key, Value> = national
        .iter()
        .chain(changes)
        .map(|(name, text)| {
            let key = Key::from_name(name).unwrap();
            (key, key.parse(text).unwrap())
        })
        .collect();
    Profile::try_new(&values).unwrap()
}

/// A delegated district: the township decides in 20 working days, 30 where the check is slow.
pub fn district() -> Profile {
    profile(&[
        ("dibao.decider", "township"),
        ("edge.decider", "township"),
        ("rigid.decider", "township"),
        ("temp.decider", "township"),
        ("dibao.total", "20 wd"),
        ("dibao.total_extended", "30 wd"),
        ("edge.total", "20 wd"),
        ("edge.total_extended", "30 wd"),
        ("check.slow", "15 d"),
        ("extension.reasons", "slow_check"),
        ("temp.total", "15 wd"),
        ("pay.temp", "3 wd"),
        ("pay.monthly_day", "10"),
        ("temp.urgent.deadline", "24 h"),
        ("temp.paperwork", "7 d"),
    ])
}

/// A county that gives small sums at once and collects the papers within 15 working days.
pub fn small_aid_county() -> Profile {
    profile(&[
        ("temp.small.total", "3 wd"),
        ("temp.small.township_limit", "500"),
        ("temp.paperwork", "15 wd"),
        ("temp.paperwork_from", "aid_paid"),
        ("temp.same_cause_per_year", "2"),
    ])
}

pub fn user(n: u128) -> UserId {
    UserId(Uuid::from_u128(n))
}

pub fn file(n: u128) -> AttachmentId {
    AttachmentId(Uuid::from_u128(n))
}

pub fn actor(n: u128, role: Role) -> Actor {
    let region = match role {
        Role::Citizen => None,
        Role::VillageAssistant => Some(VILLAGE),
        Role::IntakeClerk | Role::Investigator | Role::SocialAffairsHead | Role::TownshipLeader => Some(TOWNSHIP),
        _ => Some(COUNTY),
    };
    Actor { user: user(n), roles: vec![role], region: region.map(code) }
}

pub fn citizen() -> Actor {
    actor(1, Role::Citizen)
}
pub fn assistant() -> Actor {
    actor(2, Role::VillageAssistant)
}
pub fn clerk() -> Actor {
    actor(3, Role::IntakeClerk)
}
pub fn first_investigator() -> Actor {
    actor(4, Role::Investigator)
}
pub fn second_investigator() -> Actor {
    actor(5, Role::Investigator)
}
pub fn centre() -> Actor {
    actor(6, Role::CheckCentre)
}
pub fn head() -> Actor {
    actor(7, Role::SocialAffairsHead)
}
pub fn leader() -> Actor {
    actor(8, Role::TownshipLeader)
}
pub fn county() -> Actor {
    actor(9, Role::CountyApprover)
}
pub fn finance() -> Actor {
    actor(10, Role::CountyFinance)
}

pub fn facts() -> Digest {
    Digest::of(&"facts")
}

pub fn seal() -> Seal {
    Seal { facts: facts(), policy: Digest::of(&"policy"), assessment: Digest::of(&"assessment") }
}

pub fn assessed(outcome: Outcome) -> Assessed {
    Assessed { outcome, seal: seal() }
}

pub fn monthly(yuan: i32) -> Award {
    Award::Monthly { amount: Money::from_yuan(yuan) }
}

pub fn once(yuan: i32) -> Award {
    Award::OneOff { amount: Money::from_yuan(yuan) }
}

/// A case, the clock, the rules, and the log so far.
#[derive(Debug, Clone)]
pub struct World {
    pub profile: Profile,
    pub calendar: WorkCalendar,
    pub now: Instant,
    pub assessed: Option<Assessed>,
    pub same_cause_grants: u32,
    pub case: Case,
    pub log: Vec<LogEntry>,
    pub last: Transition,
}

pub fn application(programme: Programme) -> NewApplication {
    NewApplication {
        id: CaseId(Uuid::from_u128(100)),
        number: "JZ-2026-000001".into(),
        programme,
        place: place(),
        applicant: PersonId(Uuid::from_u128(200)),
        account: Some(user(1)),
        members: 3,
        channel: Channel::Online,
        helper: None,
        seal: seal(),
        attachments: vec![file(1)],
        means_recognised: false,
    }
}

pub fn emergency(programme: Programme) -> NewEmergency {
    NewEmergency {
        id: CaseId(Uuid::from_u128(101)),
        number: "JJ-2026-000001".into(),
        programme,
        place: place(),
        account: None,
        source: domain::case::ReportSource::VillageWorker,
        text: "夜里起火，没有地方住".into(),
    }
}

impl World {
    pub fn context(&self) -> Context<'_> {
        Context {
            now: self.now,
            calendar: &self.calendar,
            profile: &self.profile,
            assessed: self.assessed.as_ref(),
            same_cause_grants: self.same_cause_grants,
        }
    }

    fn opened(profile: Profile, now: &str, open: impl FnOnce(&Context<'_>) -> Result<Transition, Refusal>) -> Self {
        let (calendar, now) = (calendar(), china(now));
        let ctx = Context { now, calendar: &calendar, profile: &profile, assessed: None, same_cause_grants: 0 };
        let last = open(&ctx).unwrap();
        Self {
            case: last.case.clone(),
            log: vec![last.log.clone()],
            last,
            profile,
            calendar,
            now,
            assessed: None,
            same_cause_grants: 0,
        }
    }

    pub fn applied(profile: Profile, new: NewApplication, now: &str) -> Self {
        Self::opened(profile, now, |ctx| open_application(new, &citizen(), ctx))
    }

    pub fn reported(profile: Profile, new: NewEmergency, now: &str) -> Self {
        Self::opened(profile, now, |ctx| open_emergency(new, &assistant(), ctx))
    }

    pub fn at(&mut self, text: &str) -> &mut Self {
        self.now = china(text);
        self
    }

    pub fn entitled(&mut self, award: Award) -> &mut Self {
        self.assessed = Some(assessed(Outcome::Entitled { award }));
        self
    }

    pub fn up_to(&mut self, yuan: i32) -> &mut Self {
        self.assessed = Some(assessed(Outcome::UpTo { amount: Money::from_yuan(yuan) }));
        self
    }

    /// The action is taken.
    pub fn does(&mut self, actor: &Actor, action: Action) -> &mut Self {
        let kind = action.kind();
        let step = apply(&self.case, action, actor, &self.context());
        self.last = step.unwrap_or_else(|refusal| panic!("{}: {refusal:?}", kind.code()));
        self.case = self.last.case.clone();
        self.log.push(self.last.log.clone());
        self
    }

    /// The action is refused for this reason, and no button offers it if its kind is at fault.
    pub fn refuses(&self, actor: &Actor, action: Action, expected: &Refusal) {
        let step = apply(&self.case, action, actor, &self.context());
        assert_eq!(step.as_ref().err(), Some(expected));
    }

    pub fn permits(&self, actor: &Actor) -> Vec<ActionKind> {
        permitted_actions(&self.case, actor, &self.context())
    }

    pub fn phase(&self) -> Phase {
        self.case.phase()
    }

    /// The due day of a deadline, if it stands.
    pub fn due(&self, kind: domain::case::DeadlineKind) -> Option<String> {
        let list = deadlines(&self.case, &self.calendar, &self.profile);
        list.into_iter().find(|deadline| deadline.kind == kind).map(|deadline| deadline.due.day().to_string())
    }
}
