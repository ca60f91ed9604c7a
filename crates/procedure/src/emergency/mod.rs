//! Aid first (L26 50): reported, registered, given; then the papers, the list to the county, the
//! publication. Papers that are late never stand in the way of new aid.

mod after;
mod aid;

use domain::case::{Action, ActionKind, Case, EmergencyState};

use crate::{Context, Refusal, review, step::Step};

/// Whether the state of the aid permits an action, whatever it carries.
pub(crate) fn guard(case: &Case, state: &EmergencyState, action: ActionKind, ctx: &Context<'_>) -> Result<(), Refusal> {
    match action {
        ActionKind::DeclareRelative => match state {
            EmergencyState::Closed { .. } => Err(Refusal::WrongPhase),
            _ => Ok(()),
        },
        ActionKind::RegisterAid => aid::may_register(state, ctx),
        ActionKind::CloseReport => aid::may_close(state),
        ActionKind::ReportOverLimit | ActionKind::AgreeOverLimit => aid::may_settle_limit(case, state, action, ctx),
        ActionKind::HandOverAid => aid::may_hand_over(case, state, ctx),
        ActionKind::EndEmergency => after::may_end(state),
        ActionKind::CompletePaperwork => after::may_complete(state),
        ActionKind::ConfirmAid | ActionKind::Return => after::may_confirm(state),
        ActionKind::FileMonthly => after::may_file(state),
        ActionKind::PublishDecision => after::may_publish(state),
        ActionKind::FollowUp => after::may_follow_up(state),
        ActionKind::AskSupplement
        | ActionKind::SupplySupplement
        | ActionKind::Accept
        | ActionKind::NotAccept
        | ActionKind::RequestCheck
        | ActionKind::StartCheck
        | ActionKind::RecordCheck
        | ActionKind::RecordVisit
        | ActionKind::SignVisit
        | ActionKind::RecordPanel
        | ActionKind::Extend
        | ActionKind::GiveOpinion
        | ActionKind::PostPublicity
        | ActionKind::RestartPublicity
        | ActionKind::RecordObjection
        | ActionKind::ClosePublicity
        | ActionKind::RecordComplaint
        | ActionKind::RecordCountyVisit
        | ActionKind::Approve
        | ActionKind::Refuse
        | ActionKind::ServeNotice
        | ActionKind::RecordPayment
        | ActionKind::Withdraw
        | ActionKind::Terminate => Err(Refusal::WrongPhase),
    }
}

/// Takes the step; the guard has already agreed.
pub(crate) fn perform(step: &mut Step<'_>, action: Action) -> Result<(), Refusal> {
    match action {
        Action::DeclareRelative(payload) => review::declare_relative(step, &payload),
        Action::RegisterAid(payload) => aid::register(step, payload),
        Action::CloseReport(payload) => aid::close(step, payload),
        Action::ReportOverLimit(payload) | Action::AgreeOverLimit(payload) => aid::settle_limit(step, payload),
        Action::HandOverAid(payload) => aid::hand_over(step, payload.hand_over),
        Action::EndEmergency(payload) => after::end(step, &payload),
        Action::CompletePaperwork(payload) => after::complete(step, payload),
        Action::ConfirmAid => after::confirm(step),
        Action::Return(payload) => after::send_back(step, payload),
        Action::FileMonthly(payload) => after::file(step, &payload),
        Action::PublishDecision(payload) => after::publish(step, payload),
        Action::FollowUp(payload) => after::follow_up(step, payload),
        _ => Err(Refusal::WrongPhase),
    }
}
