//! The guards that hold for every action: role, place, relatives, separation of duties. What the
//! state of the case asks is in `review` and `emergency`.

use domain::{
    case::{ActionKind, Case, CaseState, UserId},
    role::Role,
};

use crate::{Actor, Context, Duty, Refusal, emergency, permissions::roles_for, review};

/// Whether this person may take this action on this case now, whatever it carries; the role that
/// the person acts in.
pub fn guard(case: &Case, action: ActionKind, actor: &Actor, ctx: &Context<'_>) -> Result<Role, Refusal> {
    let mut refusal = Refusal::NotPermitted;
    for role in roles_for(action).iter().filter(|role| actor.roles.contains(role)) {
        match in_role(case, action, actor, *role, ctx) {
            Ok(()) => return Ok(*role),
            Err(found) => refusal = found,
        }
    }
    Err(refusal)
}

fn in_role(case: &Case, action: ActionKind, actor: &Actor, role: Role, ctx: &Context<'_>) -> Result<(), Refusal> {
    // Anyone may object, and an objector is not asked whose case it is (D57 19).
    let anyone = role == Role::Citizen && action == ActionKind::RecordObjection;
    if !anyone && !actor.reaches(role, case) {
        return Err(Refusal::OutOfScope);
    }
    if case.relatives.iter().any(|entry| entry.user == Some(actor.user)) {
        return Err(Refusal::NearRelative);
    }
    separation(case, action, actor.user)?;
    match &case.state {
        CaseState::Review { state, submission } => review::guard(case, submission, state, action, role, actor, ctx),
        CaseState::Emergency { state, .. } => emergency::guard(case, state, action, ctx),
    }
}

/// The duty that an action belongs to.
const fn duty(action: ActionKind) -> Option<Duty> {
    match action {
        ActionKind::Accept | ActionKind::NotAccept | ActionKind::AskSupplement | ActionKind::RegisterAid => {
            Some(Duty::Accept)
        }
        ActionKind::GiveOpinion => Some(Duty::Review),
        ActionKind::Approve
        | ActionKind::Refuse
        | ActionKind::Return
        | ActionKind::Terminate
        | ActionKind::ConfirmAid => Some(Duty::Confirm),
        ActionKind::RecordPayment | ActionKind::HandOverAid => Some(Duty::Pay),
        _ => None,
    }
}

/// Accepted, reviewed and confirmed by three persons (S2-04), paid by none who confirmed (S2-48).
fn separation(case: &Case, action: ActionKind, user: UserId) -> Result<(), Refusal> {
    let handlers = &case.handlers;
    let others: &[(Duty, _)] = match duty(action) {
        None => &[],
        Some(Duty::Accept) => &[(Duty::Review, &handlers.reviewed), (Duty::Confirm, &handlers.confirmed)],
        Some(Duty::Review) => &[(Duty::Accept, &handlers.accepted), (Duty::Confirm, &handlers.confirmed)],
        Some(Duty::Confirm) => {
            &[(Duty::Accept, &handlers.accepted), (Duty::Review, &handlers.reviewed), (Duty::Pay, &handlers.paid)]
        }
        Some(Duty::Pay) => &[(Duty::Confirm, &handlers.confirmed)],
    };
    match others.iter().find(|(_, users)| users.contains(&user)) {
        Some((did, _)) => Err(Refusal::SeparationOfDuties { did: *did }),
        None => Ok(()),
    }
}

/// Remembers who did which duty.
pub(crate) fn remember(case: &mut Case, action: ActionKind, user: UserId) {
    let users = match duty(action) {
        None => return,
        Some(Duty::Accept) => &mut case.handlers.accepted,
        Some(Duty::Review) => &mut case.handlers.reviewed,
        Some(Duty::Confirm) => &mut case.handlers.confirmed,
        Some(Duty::Pay) => &mut case.handlers.paid,
    };
    users.insert(user);
}
