//! The check of means and the home visit, side by side (D57 15–18).

use domain::{
    case::{
        CaseKind, Check, CheckFinding, CheckReport, CheckRequest, DocumentKind, NoticeKind, Panel, PanelRecord,
        RequestCheck, ReviewFile, ReviewState, Visit, VisitForm,
    },
    role::Role,
};

use super::View;
use crate::{Refusal, step::Step};

/// The check that counts: the last one.
fn last_check(view: View<'_>) -> Result<Option<&Check>, Refusal> {
    view.investigating()?;
    let file = view.state.file().ok_or(Refusal::WrongPhase)?;
    Ok(file.checks.last())
}

/// One check at a time; another one after a report that was objected to (D57 18).
pub(super) fn may_request_check(view: View<'_>) -> Result<(), Refusal> {
    match last_check(view)? {
        Some(check) if check.report.is_none() => Err(Refusal::CheckRunning),
        _ => Ok(()),
    }
}

pub(super) fn may_start_check(view: View<'_>) -> Result<(), Refusal> {
    match last_check(view)? {
        Some(check) if check.report.is_some() || check.request.started_at.is_some() => Err(Refusal::AlreadyDone),
        Some(_) => Ok(()),
        None => Err(Refusal::CheckMissing),
    }
}

pub(super) fn may_record_check(view: View<'_>) -> Result<(), Refusal> {
    match last_check(view)? {
        Some(check) if check.report.is_none() => Ok(()),
        Some(_) => Err(Refusal::AlreadyDone),
        None => Err(Refusal::CheckMissing),
    }
}

/// The second signature is given by another person, under the own account (D57 16).
pub(super) fn may_sign_visit(view: View<'_>) -> Result<(), Refusal> {
    view.investigating()?;
    let file = view.state.file().ok_or(Refusal::WrongPhase)?;
    match file.visits.last() {
        None => Err(Refusal::VisitMissing),
        Some(visit) if visit.is_signed() => Err(Refusal::AlreadyDone),
        Some(visit) if visit.first == view.actor.user => Err(Refusal::SameInvestigator),
        Some(visit) if visit.form.second != view.actor.user => Err(Refusal::NotSecondInvestigator),
        Some(_) => Ok(()),
    }
}

/// A completed check; none is needed for expenditure-type temporary aid where the means of the
/// household are already recognised (TA26, L26 42).
pub(super) fn is_checked(view: View<'_>, file: &ReviewFile) -> Result<(), Refusal> {
    match file.checks.last() {
        Some(check) if check.report.is_some() => Ok(()),
        Some(_) => Err(Refusal::CheckRunning),
        None if view.submission.means_recognised && view.case.kind() == CaseKind::TemporaryExpenditure => Ok(()),
        None => Err(Refusal::CheckMissing),
    }
}

pub(super) fn request_check(step: &mut Step<'_>, payload: RequestCheck) -> Result<(), Refusal> {
    let request = CheckRequest { at: step.now(), by: step.user(), purpose: payload.purpose, started_at: None };
    let check = Check { request, report: None, recorded_at: None, recorded_by: None };
    step.file_mut()?.checks.push(check);
    step.issue(DocumentKind::CheckRequest);
    Ok(())
}

pub(super) fn start_check(step: &mut Step<'_>) -> Result<(), Refusal> {
    let now = step.now();
    let check = step.file_mut()?.checks.last_mut().ok_or(Refusal::CheckMissing)?;
    check.request.started_at = Some(now);
    Ok(())
}

pub(super) fn record_check(step: &mut Step<'_>, report: CheckReport) -> Result<(), Refusal> {
    let (now, user) = (step.now(), step.user());
    let not_met = report.finding == CheckFinding::NotMet;
    let file = step.file_mut()?;
    if let Some(facts) = &report.verified_facts {
        file.verified_facts = Some(facts.clone());
    }
    let check = file.checks.last_mut().ok_or(Refusal::CheckMissing)?;
    check.request.started_at.get_or_insert(now);
    check.recorded_at = Some(now);
    check.recorded_by = Some(user);
    check.report = Some(report);
    if not_met {
        step.tell_applicant(NoticeKind::CheckNotMet, None);
    }
    Ok(())
}

/// A new form replaces one that nobody has signed yet.
pub(super) fn record_visit(step: &mut Step<'_>, form: VisitForm) -> Result<(), Refusal> {
    if form.second == step.user() {
        return Err(Refusal::SameInvestigator);
    }
    if step.case.relatives.iter().any(|entry| entry.user == Some(form.second)) {
        return Err(Refusal::NearRelative);
    }
    let visit = Visit { first: step.user(), recorded_at: step.now(), form, signed_at: None };
    let file = step.file_mut()?;
    if file.visits.last().is_some_and(|last| !last.is_signed()) {
        file.visits.pop();
    }
    file.visits.push(visit);
    step.tell_office(Role::Investigator, NoticeKind::VisitToSign);
    Ok(())
}

pub(super) fn sign_visit(step: &mut Step<'_>) -> Result<(), Refusal> {
    let now = step.now();
    let file = step.file_mut()?;
    let visit = file.visits.last_mut().ok_or(Refusal::VisitMissing)?;
    visit.signed_at = Some(now);
    file.verified_facts = Some(visit.form.verified_facts.clone());
    step.issue(DocumentKind::VisitForm);
    Ok(())
}

pub(super) fn record_panel(step: &mut Step<'_>, payload: Panel) -> Result<(), Refusal> {
    let record = PanelRecord {
        at: step.now(),
        by: step.user(),
        attendees: payload.attendees,
        in_favour: payload.in_favour,
        minutes: payload.minutes,
        file: payload.file,
    };
    step.file_mut()?.panels.push(record);
    step.issue(DocumentKind::PanelMinutes);
    Ok(())
}

/// Whether something new was found out since an objection: a signed visit or a panel (D57 19).
pub(super) fn is_investigated_again(state: &ReviewState) -> bool {
    let ReviewState::Reinvestigating { file, since } = state else {
        return true;
    };
    let visited = file.visits.iter().any(|visit| visit.is_signed() && visit.recorded_at >= *since);
    visited || file.panels.iter().any(|panel| panel.at >= *since)
}
