//! Prolonging the time for the decision, once, with a reason (D57 22, S2-06).

use domain::{
    calendar::{Due, LastDay},
    case::{Case, DocumentKind, ExtendTime, Extension, ExtensionReason, NoticeKind, ReviewFile},
};

use super::View;
use crate::{Context, Refusal, step::Step};

pub(super) fn may_extend(view: View<'_>) -> Result<(), Refusal> {
    view.undecided_or(false)?;
    let file = view.state.file().ok_or(Refusal::WrongPhase)?;
    let rules = view.ctx.profile.review(view.case.programme);
    if file.extension.is_some() {
        return Err(Refusal::AlreadyExtended);
    }
    let Some(due) = rules.total_extended.and(file.acceptance.due) else {
        return Err(Refusal::NoGroundToExtend);
    };
    if due.is_late(view.ctx.now) && !due.provisional {
        return Err(Refusal::TooLate);
    }
    if grounds(file, view.ctx).next().is_some() { Ok(()) } else { Err(Refusal::NoGroundToExtend) }
}

/// The reasons for which the time of this case may be prolonged now; what a form offers.
pub fn extension_grounds(case: &Case, ctx: &Context<'_>) -> Vec<ExtensionReason> {
    case.file().into_iter().flat_map(|file| grounds(file, ctx)).collect()
}

/// The reasons that the place knows and that hold in this case.
fn grounds<'a>(file: &'a ReviewFile, ctx: &'a Context<'a>) -> impl Iterator<Item = ExtensionReason> + 'a {
    ctx.profile.extension_reasons.iter().copied().filter(|reason| match reason {
        ExtensionReason::SlowCheck => is_check_slow(file, ctx),
        ExtensionReason::Objection => !file.objections.is_empty(),
        ExtensionReason::SeparatedResidence | ExtensionReason::OtherProvince | ExtensionReason::HardInvestigation => {
            true
        }
    })
}

/// Whether a check took, or has already taken, longer than the place allows for.
fn is_check_slow(file: &ReviewFile, ctx: &Context<'_>) -> bool {
    let Some(period) = ctx.profile.check_slow else {
        return false;
    };
    file.checks.iter().any(|check| {
        let due = ctx.calendar.due(check.request.at, period, LastDay::Stays);
        due.is_late(check.recorded_at.unwrap_or(ctx.now))
    })
}

pub(super) fn extend(step: &mut Step<'_>, payload: ExtendTime) -> Result<(), Refusal> {
    let ctx = step.ctx;
    let longer = step.rules().total_extended.ok_or(Refusal::NoGroundToExtend)?;
    let (at, by) = (step.now(), step.user());
    let file = step.file_mut()?;
    if !grounds(file, ctx).any(|ground| ground == payload.reason) {
        return Err(Refusal::NoGroundToExtend);
    }
    let due: Due = file.acceptance.due.ok_or(Refusal::NoGroundToExtend)?;
    let due = due.extended(ctx.calendar, file.acceptance.at, longer);
    file.extension = Some(Extension { at, by, reason: payload.reason, text: payload.text, due });
    let number = step.issue(DocumentKind::ExtensionNotice);
    step.tell_applicant(NoticeKind::Extended, Some(number));
    Ok(())
}
