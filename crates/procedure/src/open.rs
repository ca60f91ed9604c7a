//! Opening a case: an application is submitted, a need is reported.

use domain::{
    Programme,
    calendar::LastDay,
    case::{
        AttachmentId, Case, CaseId, CaseKind, CaseState, Channel, EmergencyReport, EmergencyState, Handlers, Helper,
        HelperKind, NoticeKind, PersonId, Place, ReportSource, ReviewState, Seal, Submission, UserId,
    },
    role::{Role, Scope},
};

use crate::{
    Actor, Context, Problem, Refusal, Transition,
    apply::finish,
    step::Step,
    validate::{LIST_MAX, text},
};

/// An application, as it is submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewApplication {
    /// The case's identifier.
    pub id: CaseId,
    /// The number that people see.
    pub number: String,
    /// What is asked for.
    pub programme: Programme,
    /// Whose offices work it.
    pub place: Place,
    /// The applicant.
    pub applicant: PersonId,
    /// The account that sees the case as its own; for a citizen the citizen's.
    pub account: Option<UserId>,
    /// How many members count.
    pub members: u16,
    /// The way it came.
    pub channel: Channel,
    /// Who helped.
    pub helper: Option<Helper>,
    /// What was declared and what the estimate said.
    pub seal: Seal,
    /// The files.
    pub attachments: Vec<AttachmentId>,
    /// Whether the household already is dibao, edge or rigid.
    pub means_recognised: bool,
}

/// A need, as it is reported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewEmergency {
    /// The case's identifier.
    pub id: CaseId,
    /// The number that people see.
    pub number: String,
    /// Small-fast or emergency aid.
    pub programme: Programme,
    /// Where the hardship is, whatever the household registration says (L26 37).
    pub place: Place,
    /// The account of the person, if there is one.
    pub account: Option<UserId>,
    /// How it became known.
    pub source: ReportSource,
    /// What happened.
    pub text: String,
}

/// The role in which somebody opens a case: one's own, or one that works at the place.
fn opener(actor: &Actor, place: &Place, roles: &[Role]) -> Result<Role, Refusal> {
    let mut held = roles.iter().filter(|role| actor.roles.contains(role)).peekable();
    if held.peek().is_none() {
        return Err(Refusal::NotPermitted);
    }
    held.find(|role| role.scope() == Scope::Own || actor.works_at(**role, place)).copied().ok_or(Refusal::OutOfScope)
}

/// Opens a case for an application. It does not start the clock: acceptance does.
pub fn open_application(new: NewApplication, actor: &Actor, ctx: &Context<'_>) -> Result<Transition, Refusal> {
    let roles = [Role::Citizen, Role::IntakeClerk, Role::VillageAssistant];
    let role = opener(actor, &new.place, &roles)?;
    match CaseKind::of(new.programme) {
        Some(CaseKind::Standard | CaseKind::TemporaryExpenditure) => {}
        Some(CaseKind::Emergency) | None => return Err(Refusal::WrongPhase),
    }
    if new.members == 0 {
        return Err(invalid("members", Problem::NotPositive));
    }
    if new.attachments.len() > LIST_MAX {
        return Err(invalid("attachments", Problem::TooLong { max: LIST_MAX }));
    }
    // Who applies for a household needs its mandate; who types for it does not (D57 6).
    if let Some(helper) = &new.helper
        && helper.kind == HelperKind::VillageCommittee
        && helper.mandate.is_none()
    {
        return Err(invalid("mandate", Problem::TooShort { min: 1 }));
    }
    let account = if role == Role::Citizen { Some(actor.user) } else { new.account };
    let submission = Submission {
        at: ctx.now,
        by: actor.user,
        account,
        applicant: new.applicant,
        members: new.members,
        channel: new.channel,
        helper: new.helper,
        seal: new.seal,
        attachments: new.attachments,
        means_recognised: new.means_recognised,
    };
    let state =
        CaseState::Review { submission: Box::new(submission), state: ReviewState::Submitted { supplement: None } };
    let case = empty(new.id, new.number, new.programme, new.place, state);
    Ok(finish(Step::new(case, actor, role, ctx), None))
}

/// Opens a case for a need; the clock of aid runs from now.
pub fn open_emergency(new: NewEmergency, actor: &Actor, ctx: &Context<'_>) -> Result<Transition, Refusal> {
    let roles = [
        Role::Citizen,
        Role::VillageAssistant,
        Role::IntakeClerk,
        Role::Investigator,
        Role::SocialAffairsHead,
        Role::TownshipLeader,
        Role::CountyApprover,
    ];
    let role = opener(actor, &new.place, &roles)?;
    if CaseKind::of(new.programme) != Some(CaseKind::Emergency) {
        return Err(Refusal::WrongPhase);
    }
    text("text", &new.text)?;
    let period = ctx.profile.aid_period(new.programme);
    let report = EmergencyReport {
        at: ctx.now,
        by: actor.user,
        account: if role == Role::Citizen { Some(actor.user) } else { new.account },
        source: new.source,
        text: new.text,
        due: period.map(|period| ctx.calendar.due(ctx.now, period, LastDay::Stays)),
    };
    let state = CaseState::Emergency { report: Box::new(report), state: EmergencyState::Reported };
    let case = empty(new.id, new.number, new.programme, new.place, state);
    let mut step = Step::new(case, actor, role, ctx);
    step.tell_office(Role::IntakeClerk, NoticeKind::EmergencyReported);
    step.tell_office(Role::SocialAffairsHead, NoticeKind::EmergencyReported);
    Ok(finish(step, None))
}

fn empty(id: CaseId, number: String, programme: Programme, place: Place, state: CaseState) -> Case {
    Case {
        format: Case::FORMAT,
        id,
        number,
        programme,
        place,
        state,
        handlers: Handlers::default(),
        relatives: Vec::new(),
        documents: Vec::new(),
    }
}

fn invalid(field: &str, problem: Problem) -> Refusal {
    Refusal::Invalid { field: field.into(), problem }
}
