//! What waits for whom: the inbox.

use domain::{
    calendar::{Instant, Nearness, WorkCalendar},
    case::{ActionKind, Award, Case, CaseKind, CaseState, DeadlineKind, EmergencyState, ReviewState, Task},
    role::Role,
};

use crate::{AtLimit, Profile, deadlines, review::is_county_visit_owed};

/// A turn: the action, the role, the date that it has to keep.
type Turn = (ActionKind, Role, Option<DeadlineKind>);

/// What is to be done next on a case, and by whom. A date that was missed is also shown to the
/// level above.
pub fn tasks(case: &Case, calendar: &WorkCalendar, profile: &Profile, now: Instant) -> Vec<Task> {
    let due = deadlines(case, calendar, profile);
    let mut tasks = Vec::new();
    for (action, role, kind) in turns(case, profile, now) {
        let due = due.iter().filter(|deadline| Some(deadline.kind) == kind).map(|deadline| deadline.due).next();
        let nearness = due.map(|due| due.nearness(now, calendar));
        let task = Task {
            case: case.id,
            action,
            role,
            township: case.place.township.clone(),
            due,
            nearness,
            escalated: false,
        };
        if let (Some(Nearness::Late), Some(above)) = (nearness, above(role)) {
            tasks.push(Task { role: above, escalated: true, ..task.clone() });
        }
        tasks.push(task);
    }
    tasks
}

/// Who hears of it when somebody in this role is late.
const fn above(role: Role) -> Option<Role> {
    match role {
        Role::VillageAssistant | Role::IntakeClerk | Role::Investigator | Role::SocialAffairsHead => {
            Some(Role::TownshipLeader)
        }
        Role::TownshipLeader | Role::CheckCentre | Role::CountyFinance => Some(Role::CountyApprover),
        Role::Citizen | Role::CountyApprover | Role::Leader | Role::Auditor | Role::Admin => None,
    }
}

fn turns(case: &Case, profile: &Profile, now: Instant) -> Vec<Turn> {
    match &case.state {
        CaseState::Review { state, submission } => review(case, state, submission.means_recognised, profile, now),
        CaseState::Emergency { state, .. } => emergency(case, state, profile),
    }
}

fn review(case: &Case, state: &ReviewState, means_recognised: bool, profile: &Profile, now: Instant) -> Vec<Turn> {
    use ActionKind as A;
    use DeadlineKind as D;
    use Role as R;
    match state {
        ReviewState::Submitted { .. } => vec![(A::Accept, R::IntakeClerk, None)],
        ReviewState::SupplementAsked { supplement } => {
            let over = supplement.due.is_late(now) && !supplement.due.provisional;
            let mut turns = vec![(A::SupplySupplement, R::Citizen, Some(D::Supplement))];
            if over {
                turns.push((A::NotAccept, R::IntakeClerk, None));
            }
            turns
        }
        ReviewState::Investigating { .. } | ReviewState::Reinvestigating { .. } => {
            investigation(case, state, means_recognised)
        }
        ReviewState::OpinionGiven { .. } => {
            vec![(A::PostPublicity, R::VillageAssistant, Some(D::Decision))]
        }
        ReviewState::Publicised { publicity, .. } if publicity.last_day.is_late(now) => {
            vec![(A::ClosePublicity, R::IntakeClerk, Some(D::Decision))]
        }
        ReviewState::Confirming { file, opinion, .. } => {
            let decider = profile.review(case.programme).decider.role();
            let date = match decider {
                R::CountyApprover => D::CountyDecision,
                _ => D::Decision,
            };
            if is_county_visit_owed(case, file) {
                vec![(A::RecordCountyVisit, R::CountyApprover, Some(D::Decision))]
            } else if opinion.award().is_some() {
                vec![(A::Approve, decider, Some(date))]
            } else {
                vec![(A::Refuse, decider, Some(date))]
            }
        }
        ReviewState::Approved { .. } => after_approval(state),
        ReviewState::Refused { delivery: None, .. } => {
            vec![(A::ServeNotice, R::IntakeClerk, Some(D::Notice))]
        }
        ReviewState::Publicised { .. }
        | ReviewState::Refused { .. }
        | ReviewState::NotAccepted { .. }
        | ReviewState::Terminated { .. } => Vec::new(),
    }
}

/// Check and visit side by side; once both are there, the opinion.
fn investigation(case: &Case, state: &ReviewState, means_recognised: bool) -> Vec<Turn> {
    use ActionKind as A;
    use DeadlineKind as D;
    use Role as R;
    let Some(file) = state.file() else {
        return Vec::new();
    };
    let mut turns = Vec::new();
    let no_check_needed = means_recognised && case.kind() == CaseKind::TemporaryExpenditure;
    match file.checks.last() {
        None if no_check_needed => {}
        None => turns.push((A::RequestCheck, R::SocialAffairsHead, Some(D::InvestigationStart))),
        Some(check) if check.report.is_some() => {}
        Some(check) if check.request.started_at.is_none() => {
            turns.push((A::StartCheck, R::CheckCentre, Some(D::CheckStart)));
        }
        Some(_) => turns.push((A::RecordCheck, R::CheckCentre, Some(D::Decision))),
    }
    let since = match state {
        ReviewState::Reinvestigating { since, .. } => Some(*since),
        _ => None,
    };
    let fresh = |at| since.is_none_or(|since| at >= since);
    let panel = since.is_some() && file.panels.iter().any(|panel| fresh(panel.at));
    match file.visits.last() {
        Some(visit) if !visit.is_signed() => {
            turns.push((A::SignVisit, R::Investigator, Some(D::Decision)));
        }
        Some(visit) if fresh(visit.recorded_at) || panel => {}
        _ if file.visits.is_empty() && file.checks.is_empty() => {
            turns.push((A::RecordVisit, R::Investigator, Some(D::InvestigationStart)));
        }
        _ => turns.push((A::RecordVisit, R::Investigator, Some(D::Decision))),
    }
    if turns.is_empty() {
        turns.push((A::GiveOpinion, R::SocialAffairsHead, Some(D::Decision)));
    }
    turns
}

fn after_approval(state: &ReviewState) -> Vec<Turn> {
    use ActionKind as A;
    use DeadlineKind as D;
    use Role as R;
    let ReviewState::Approved { decision, delivery, publication, payments, follow_up, .. } = state else {
        return Vec::new();
    };
    let mut turns = Vec::new();
    if delivery.is_none() {
        turns.push((A::ServeNotice, R::IntakeClerk, None));
    }
    if publication.is_none() {
        turns.push((A::PublishDecision, R::VillageAssistant, None));
    }
    match decision.award() {
        Some(Award::Monthly { .. }) => {
            turns.push((A::RecordPayment, R::CountyFinance, Some(D::MonthlyPayment)));
        }
        Some(Award::OneOff { .. }) if payments.is_empty() => {
            turns.push((A::RecordPayment, R::CountyFinance, Some(D::TemporaryPayment)));
        }
        Some(Award::OneOff { .. }) if follow_up.is_none() => {
            turns.push((A::FollowUp, R::Investigator, None));
        }
        _ => {}
    }
    turns
}

fn emergency(case: &Case, state: &EmergencyState, profile: &Profile) -> Vec<Turn> {
    use ActionKind as A;
    use DeadlineKind as D;
    use Role as R;
    let aid = Some(D::EmergencyAid);
    let mut turns = match state {
        EmergencyState::Reported => vec![(A::RegisterAid, R::IntakeClerk, aid)],
        EmergencyState::Registered { registration, over_limit } => {
            let asks = profile.over_limit(case.programme, registration.amount);
            match asks.filter(|_| over_limit.is_none()) {
                Some(AtLimit::Report) => vec![(A::ReportOverLimit, R::IntakeClerk, aid)],
                Some(AtLimit::Escalate) => vec![(A::AgreeOverLimit, R::CountyApprover, aid)],
                None => vec![(A::HandOverAid, R::IntakeClerk, aid)],
            }
        }
        EmergencyState::PaperworkDue { .. } => {
            vec![(A::CompletePaperwork, R::IntakeClerk, Some(D::Paperwork))]
        }
        EmergencyState::PapersIn { .. } => vec![(A::ConfirmAid, R::TownshipLeader, None)],
        EmergencyState::Complete { .. } | EmergencyState::Closed { .. } => Vec::new(),
    };
    if let Some(afterwards) = state.afterwards() {
        if afterwards.filed.is_none() {
            turns.push((A::FileMonthly, R::IntakeClerk, None));
        }
        if afterwards.publication.is_none() {
            turns.push((A::PublishDecision, R::VillageAssistant, None));
        }
        if afterwards.follow_up.is_none() {
            turns.push((A::FollowUp, R::VillageAssistant, None));
        }
    }
    turns
}
