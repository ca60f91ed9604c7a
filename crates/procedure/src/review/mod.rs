//! Applications that are checked before they are granted: dibao, edge and rigid-expenditure
//! households, and expenditure-type temporary aid.

mod after;
mod decision;
mod extension;
mod intake;
mod investigation;
mod opinion;
mod publicity;

pub(crate) use after::next_unpaid;
pub(crate) use decision::is_county_visit_owed;
pub use extension::extension_grounds;
pub(crate) use intake::declare_relative;

use domain::{
    case::{Action, ActionKind, Case, ReviewState, Submission},
    role::Role,
};

use crate::{Actor, Context, Refusal, step::Step};

/// What a guard looks at.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub case: &'a Case,
    pub submission: &'a Submission,
    pub state: &'a ReviewState,
    pub role: Role,
    pub actor: &'a Actor,
    pub ctx: &'a Context<'a>,
}

/// Whether the state of the application permits an action, whatever it carries.
pub(crate) fn guard(
    case: &Case,
    submission: &Submission,
    state: &ReviewState,
    action: ActionKind,
    role: Role,
    actor: &Actor,
    ctx: &Context<'_>,
) -> Result<(), Refusal> {
    let view = View { case, submission, state, role, actor, ctx };
    match action {
        ActionKind::AskSupplement => intake::may_ask(view),
        ActionKind::SupplySupplement => intake::may_supply(view),
        ActionKind::Accept => intake::may_accept(view),
        ActionKind::NotAccept => intake::may_not_accept(view),
        ActionKind::DeclareRelative => view.undecided_or(state_is_approved(state)),
        ActionKind::RequestCheck => investigation::may_request_check(view),
        ActionKind::StartCheck => investigation::may_start_check(view),
        ActionKind::RecordCheck => investigation::may_record_check(view),
        ActionKind::RecordVisit | ActionKind::RecordPanel => view.investigating(),
        ActionKind::SignVisit => investigation::may_sign_visit(view),
        ActionKind::Extend => extension::may_extend(view),
        ActionKind::GiveOpinion => opinion::may_give(view),
        ActionKind::PostPublicity => publicity::may_post(view),
        ActionKind::RestartPublicity => publicity::may_restart(view),
        ActionKind::RecordObjection => publicity::may_object(view),
        ActionKind::ClosePublicity => publicity::may_close(view),
        ActionKind::RecordComplaint => view.confirming(),
        ActionKind::RecordCountyVisit => decision::may_visit(view),
        ActionKind::Return => decision::may_return(view),
        ActionKind::Approve => decision::may_approve(view),
        ActionKind::Refuse => decision::may_refuse(view),
        ActionKind::ServeNotice => after::may_serve(view),
        ActionKind::PublishDecision => after::may_publish(view),
        ActionKind::RecordPayment => after::may_pay(view),
        ActionKind::FollowUp => after::may_follow_up(view),
        ActionKind::Withdraw => view.undecided_or(false),
        ActionKind::Terminate => decision::may_terminate(view),
        ActionKind::RegisterAid
        | ActionKind::ReportOverLimit
        | ActionKind::AgreeOverLimit
        | ActionKind::HandOverAid
        | ActionKind::EndEmergency
        | ActionKind::CompletePaperwork
        | ActionKind::ConfirmAid
        | ActionKind::FileMonthly
        | ActionKind::CloseReport => Err(Refusal::WrongPhase),
    }
}

/// Takes the step; the guard has already agreed.
pub(crate) fn perform(step: &mut Step<'_>, action: Action) -> Result<(), Refusal> {
    match action {
        Action::AskSupplement(payload) => intake::ask(step, payload),
        Action::SupplySupplement(payload) => intake::supply(step, payload),
        Action::Accept(payload) => intake::accept(step, &payload),
        Action::NotAccept(payload) => intake::not_accept(step, payload),
        Action::DeclareRelative(payload) => intake::declare_relative(step, &payload),
        Action::RequestCheck(payload) => investigation::request_check(step, payload),
        Action::StartCheck => investigation::start_check(step),
        Action::RecordCheck(payload) => investigation::record_check(step, payload),
        Action::RecordVisit(payload) => investigation::record_visit(step, payload),
        Action::SignVisit => investigation::sign_visit(step),
        Action::RecordPanel(payload) => investigation::record_panel(step, payload),
        Action::Extend(payload) => extension::extend(step, payload),
        Action::GiveOpinion(payload) => opinion::give(step, payload),
        Action::PostPublicity(payload) => publicity::post(step, payload),
        Action::RestartPublicity(payload) => publicity::restart(step, payload),
        Action::RecordObjection(payload) => publicity::object(step, payload),
        Action::ClosePublicity => publicity::close(step),
        Action::RecordComplaint(payload) => decision::complain(step, payload),
        Action::RecordCountyVisit(payload) => decision::visit(step, payload),
        Action::Return(payload) => decision::send_back(step, payload),
        Action::Approve => decision::approve(step),
        Action::Refuse(payload) => decision::refuse(step, payload),
        Action::ServeNotice(payload) => after::serve(step, &payload),
        Action::PublishDecision(payload) => after::publish(step, payload),
        Action::RecordPayment(payload) => after::pay(step, payload),
        Action::FollowUp(payload) => after::follow_up(step, payload),
        Action::Withdraw(payload) => decision::withdraw(step, payload),
        Action::Terminate(payload) => decision::terminate(step, payload),
        Action::RegisterAid(_)
        | Action::ReportOverLimit(_)
        | Action::AgreeOverLimit(_)
        | Action::HandOverAid(_)
        | Action::EndEmergency(_)
        | Action::CompletePaperwork(_)
        | Action::ConfirmAid
        | Action::FileMonthly(_)
        | Action::CloseReport(_) => Err(Refusal::WrongPhase),
    }
}

const fn state_is_approved(state: &ReviewState) -> bool {
    matches!(state, ReviewState::Approved { .. })
}

impl View<'_> {
    /// Permitted while check and visit run, the first time or again.
    fn investigating(self) -> Result<(), Refusal> {
        match self.state {
            ReviewState::Investigating { .. } | ReviewState::Reinvestigating { .. } => Ok(()),
            _ => Err(Refusal::WrongPhase),
        }
    }

    /// Permitted while the case waits for the decision.
    fn confirming(self) -> Result<(), Refusal> {
        match self.state {
            ReviewState::Confirming { .. } => Ok(()),
            _ => Err(Refusal::WrongPhase),
        }
    }

    /// Permitted until it is decided, or where `also` holds.
    fn undecided_or(self, also: bool) -> Result<(), Refusal> {
        let decided = matches!(
            self.state,
            ReviewState::NotAccepted { .. }
                | ReviewState::Approved { .. }
                | ReviewState::Refused { .. }
                | ReviewState::Terminated { .. }
        );
        if also || !decided { Ok(()) } else { Err(Refusal::WrongPhase) }
    }

    /// Who decides on this programme here.
    fn decider(self) -> Result<(), Refusal> {
        let decider = self.ctx.profile.review(self.case.programme).decider.role();
        if self.role == decider { Ok(()) } else { Err(Refusal::OtherDecider { decider }) }
    }
}
