//! One action applied to one case.

use domain::case::{Action, ActionKind, Case, CaseState, Deadline, IssuedDocument, LogEntry, Notice, Task};

use crate::{
    Actor, Context, Refusal, deadlines, emergency,
    guard::{self, guard},
    review,
    step::Step,
    tasks, validate,
};

/// What a step comes to. Nothing of it has happened until it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transition {
    /// The case after the step.
    pub case: Case,
    /// What is due now.
    pub deadlines: Vec<Deadline>,
    /// Messages to be sent.
    pub notices: Vec<Notice>,
    /// What waits for whom now.
    pub tasks: Vec<Task>,
    /// Papers issued with the step.
    pub documents: Vec<IssuedDocument>,
    /// The line for the log.
    pub log: LogEntry,
}

/// Applies an action, if everything permits it.
pub fn apply(case: &Case, action: Action, actor: &Actor, ctx: &Context<'_>) -> Result<Transition, Refusal> {
    let kind = action.kind();
    let role = guard(case, kind, actor, ctx)?;
    validate::action(&action, case, ctx)?;
    let mut step = Step::new(case.clone(), actor, role, ctx);
    guard::remember(&mut step.case, kind, actor.user);
    match case.state {
        CaseState::Review { .. } => review::perform(&mut step, action)?,
        CaseState::Emergency { .. } => emergency::perform(&mut step, action)?,
    }
    Ok(finish(step, Some(kind)))
}

/// The actions that this person may take on this case now, in the order of the procedure.
pub fn permitted_actions(case: &Case, actor: &Actor, ctx: &Context<'_>) -> Vec<ActionKind> {
    let permitted = |kind: &ActionKind| guard(case, *kind, actor, ctx).is_ok();
    ActionKind::ALL.iter().copied().filter(permitted).collect()
}

pub(crate) fn finish(step: Step<'_>, action: Option<ActionKind>) -> Transition {
    let log = LogEntry {
        at: step.now(),
        by: step.user(),
        role: step.role,
        action,
        phase: step.case.phase(),
        documents: step.issued.iter().map(|document| document.number.clone()).collect(),
    };
    Transition {
        deadlines: deadlines(&step.case, step.ctx.calendar, step.ctx.profile),
        tasks: tasks(&step.case, step.ctx.calendar, step.ctx.profile, step.ctx.now),
        notices: step.notices,
        documents: step.issued,
        case: step.case,
        log,
    }
}
