//! What was asked for, checked and seen.

use domain::{
    api::CaseView,
    case::{Check, CheckHit, ReviewFile, ReviewState, Supplement, Visit},
};
use wording::{Named, time};

use super::{instant, row};
use crate::{
    components::SummaryRow,
    format,
    staff::words::user_name,
    text::{fill, language, text},
};

/// The one notice of what was missing, and its answer.
pub(super) fn asked(state: &ReviewState) -> Vec<SummaryRow> {
    let notice = match state {
        ReviewState::SupplementAsked { supplement } | ReviewState::Submitted { supplement: Some(supplement) } => {
            Some(&**supplement)
        }
        ReviewState::NotAccepted { supplement, .. } => supplement.as_deref(),
        state => state.file().and_then(|file| file.supplement.as_ref()),
    };
    notice.map(supplement).unwrap_or_default()
}

fn supplement(notice: &Supplement) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let items: Vec<String> = notice.items.iter().map(|item| item.name(language()).to_owned()).collect();
    let due = time::due(language(), &notice.due);
    let mut rows = vec![row(staff.file_supplement, [wording::list(language(), &items), notice.reason.clone(), due])];
    if let Some(answer) = &notice.answer {
        let files = files(answer.attachments.len());
        rows.push(row(staff.file_supplied, [answer.note.clone(), files, instant(answer.at)]));
    }
    rows
}

/// How many files stand among the attachments.
fn files(count: usize) -> String {
    if count == 0 { String::new() } else { fill(text().staff.file_files, &[("n", &count.to_string())]) }
}

/// Check, visits, panels, and why it took longer.
pub(super) fn rows(view: &CaseView, file: &ReviewFile) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let mut rows = Vec::new();
    for one in &file.checks {
        rows.extend(check(view, one));
    }
    rows.extend(file.visits.iter().map(|one| visit(view, one)));
    for panel in &file.panels {
        let values = [("attendees", panel.attendees.to_string()), ("favour", panel.in_favour.to_string())];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        rows.push(row(staff.file_panels, [fill(staff.file_panel, &values), panel.minutes.clone()]));
    }
    for returned in &file.returns {
        rows.push(row(staff.file_returns, [returned.reason.clone(), instant(returned.at)]));
    }
    if let Some(extension) = &file.extension {
        let reason = extension.reason.name(language()).to_owned();
        let due = time::due(language(), &extension.due);
        rows.push(row(staff.file_extension, [reason, extension.text.clone(), due]));
    }
    rows
}

fn check(view: &CaseView, check: &Check) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let Some(report) = &check.report else {
        return vec![row(staff.file_checks, [check.request.purpose.clone(), staff.file_check_running.to_owned()])];
    };
    let sources: Vec<String> = report.sources.iter().map(|source| source.name(language()).to_owned()).collect();
    let found = report.finding.name(language()).to_owned();
    let dated = format::date(language(), report.dated);
    let asked = wording::list(language(), &sources);
    let mut rows = vec![row(staff.file_checks, [check.request.purpose.clone(), dated, found, asked])];
    rows.extend(report.hits.iter().map(|one| hit(view, one)));
    rows
}

fn hit(view: &CaseView, hit: &CheckHit) -> SummaryRow {
    let who = view.people.iter().find(|person| person.member == hit.member).map(|person| person.name.clone());
    let amount = hit.amount.map(|amount| format::money(language(), amount)).unwrap_or_default();
    let source = hit.source.name(language()).to_owned();
    row(text().case.hits, [who.unwrap_or_default(), source, hit.text.clone(), amount])
}

fn visit(view: &CaseView, visit: &Visit) -> SummaryRow {
    let staff = &text().staff;
    let both = [visit.first, visit.form.second].map(|user| user_name(&view.users, Some(user)));
    let unsigned = if visit.is_signed() { "" } else { staff.file_visit_unsigned };
    row(
        staff.file_visits,
        [
            format::date(language(), visit.form.on),
            visit.form.mode.name(language()).to_owned(),
            wording::list(language(), &both),
            visit.form.text.clone(),
            files(visit.form.photos.len()),
            unsigned.to_owned(),
        ],
    )
}
