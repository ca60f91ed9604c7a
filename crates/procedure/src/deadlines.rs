//! What is due when. Computed from the facts of the case each time, so that a calendar that is
//! published later settles the dates that waited for it.

use domain::{
    calendar::{Due, LastDay, WorkCalendar},
    case::{Award, Case, CaseState, Deadline, DeadlineKind, EmergencyReport, EmergencyState, ReviewFile, ReviewState},
};

use crate::{PaperworkFrom, Profile, ReviewProfile, review::next_unpaid};

/// The dates that are still ahead of a case, or were missed; the nearest first.
pub fn deadlines(case: &Case, calendar: &WorkCalendar, profile: &Profile) -> Vec<Deadline> {
    let mut list = match &case.state {
        CaseState::Review { state, .. } => review(state, calendar, profile, profile.review(case.programme)),
        CaseState::Emergency { state, report } => {
            emergency(case, report, state, calendar, profile).into_iter().collect()
        }
    };
    list.sort_by_key(|deadline| deadline.due.instant());
    list
}

/// When the decision is due, with its prolongation.
pub(crate) fn decision_due(file: &ReviewFile, rules: &ReviewProfile, calendar: &WorkCalendar) -> Option<Due> {
    let promised = file.extension.as_ref().map(|extension| extension.due).or(file.acceptance.due)?;
    let period = if file.extension.is_some() { rules.total_extended } else { rules.total };
    Some(match period {
        Some(period) if promised.provisional => calendar.due(file.acceptance.at, period, LastDay::Stays),
        _ => promised,
    })
}

fn review(state: &ReviewState, calendar: &WorkCalendar, profile: &Profile, rules: &ReviewProfile) -> Vec<Deadline> {
    let mut list = Vec::new();
    let mut add = |kind, due: Option<Due>| list.extend(due.map(|due| Deadline { kind, due }));
    match state {
        ReviewState::SupplementAsked { supplement } => {
            add(DeadlineKind::Supplement, Some(supplement.due));
        }
        ReviewState::Investigating { file } | ReviewState::Reinvestigating { file, .. } => {
            add(DeadlineKind::Decision, decision_due(file, rules, calendar));
            add(DeadlineKind::InvestigationStart, investigation_start(file, rules, calendar));
            add(DeadlineKind::CheckStart, check_start(file, profile, calendar));
        }
        ReviewState::OpinionGiven { file, .. } => {
            add(DeadlineKind::Decision, decision_due(file, rules, calendar));
        }
        ReviewState::Publicised { file, publicity, .. } => {
            add(DeadlineKind::Decision, decision_due(file, rules, calendar));
            add(DeadlineKind::PublicityEnd, Some(publicity.last_day));
        }
        ReviewState::Confirming { file, since, .. } => {
            add(DeadlineKind::Decision, decision_due(file, rules, calendar));
            let county = rules.county.filter(|_| rules.decider == crate::Decider::County);
            let due = county.map(|period| calendar.due(*since, period, LastDay::Stays));
            add(DeadlineKind::CountyDecision, due);
        }
        ReviewState::Approved { .. } => {
            if let Some((kind, due)) = payment(state, calendar, profile, rules) {
                add(kind, Some(due));
            }
        }
        ReviewState::Refused { decision, delivery: None, .. } => {
            add(DeadlineKind::Notice, decision.notice_due);
        }
        ReviewState::Submitted { .. }
        | ReviewState::NotAccepted { .. }
        | ReviewState::Refused { .. }
        | ReviewState::Terminated { .. } => {}
    }
    list
}

/// D57 15: until a check is asked for or a visit is on record.
fn investigation_start(file: &ReviewFile, rules: &ReviewProfile, calendar: &WorkCalendar) -> Option<Due> {
    let period = rules.investigation_start?;
    let begun = !file.checks.is_empty() || !file.visits.is_empty();
    (!begun).then(|| calendar.due(file.acceptance.at, period, LastDay::Stays))
}

/// D57 17: until the centre begins.
fn check_start(file: &ReviewFile, profile: &Profile, calendar: &WorkCalendar) -> Option<Due> {
    let check = file.checks.last()?;
    let period = profile.check_start?;
    let waiting = check.request.started_at.is_none();
    waiting.then(|| calendar.due(check.request.at, period, LastDay::Stays))
}

/// Money once: so many days after the decision. Monthly money: the pay day of the first month
/// that is not paid yet.
fn payment(
    state: &ReviewState,
    calendar: &WorkCalendar,
    profile: &Profile,
    rules: &ReviewProfile,
) -> Option<(DeadlineKind, Due)> {
    let ReviewState::Approved { decision, payments, .. } = state else {
        return None;
    };
    match decision.award()? {
        Award::OneOff { .. } if payments.is_empty() => {
            let due = calendar.due(decision.at, rules.pay?, LastDay::Stays);
            Some((DeadlineKind::TemporaryPayment, due))
        }
        Award::Monthly { .. } => {
            let month = next_unpaid(decision, payments)?;
            let due = calendar.pay_day(month, profile.pay_monthly_day?)?;
            Some((DeadlineKind::MonthlyPayment, due))
        }
        Award::OneOff { .. } | Award::Status => None,
    }
}

fn emergency(
    case: &Case,
    report: &EmergencyReport,
    state: &EmergencyState,
    calendar: &WorkCalendar,
    profile: &Profile,
) -> Option<Deadline> {
    match state {
        EmergencyState::Reported | EmergencyState::Registered { .. } => {
            let promised = report.due?;
            let due = match profile.aid_period(case.programme) {
                Some(period) if promised.provisional => calendar.due(report.at, period, LastDay::Stays),
                _ => promised,
            };
            Some(Deadline { kind: DeadlineKind::EmergencyAid, due })
        }
        EmergencyState::PaperworkDue { payment, afterwards, .. } => {
            let period = profile.emergency.paperwork?;
            let due = match profile.emergency.paperwork_from {
                PaperworkFrom::AidPaid => calendar.due(payment.at, period, LastDay::Stays),
                PaperworkFrom::EmergencyEnded => calendar.due_day(afterwards.ended_on?, period, LastDay::Stays),
            };
            Some(Deadline { kind: DeadlineKind::Paperwork, due })
        }
        EmergencyState::PapersIn { .. } | EmergencyState::Complete { .. } | EmergencyState::Closed { .. } => None,
    }
}
