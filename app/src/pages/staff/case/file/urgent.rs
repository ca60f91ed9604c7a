//! Emergency aid: the report, the record, the aid, its papers.

use domain::{
    api::CaseView,
    case::{EmergencyReport, EmergencyState, HandOver, OverLimit, Paperwork},
};
use wording::{Named, time};

use super::{
    decision::{followed, published},
    instant, row,
};
use crate::{
    components::SummaryRow,
    format,
    staff::words::user_name,
    text::{language, text},
};

/// The rows of an emergency.
pub(super) fn rows(view: &CaseView, state: &EmergencyState, report: &EmergencyReport) -> Vec<SummaryRow> {
    let (staff, case) = (&text().staff, &text().case);
    let source = report.source.name(language()).to_owned();
    let mut rows = vec![row(staff.file_report, [source, report.text.clone(), instant(report.at)])];
    if let Some(record) = state.registration() {
        let amount = format::money(language(), record.amount);
        let by = user_name(&view.users, Some(record.by));
        let why = record.cause.name(language()).to_owned();
        rows.push(row(staff.file_registration, [why, amount, record.text.clone(), by]));
    }
    if let Some(told) = over_limit(state) {
        let by = user_name(&view.users, Some(told.by));
        rows.push(row(staff.file_over_limit, [told.text.clone(), by, instant(told.at)]));
    }
    if let Some(payment) = state.payment() {
        let (how, what) = match &payment.hand_over {
            HandOver::Cash { .. } => (case.hand_cash, String::new()),
            HandOver::Goods { description, .. } => (case.hand_goods, description.clone()),
            HandOver::Card { reference } => (case.hand_card, reference.clone()),
        };
        let amount = format::money(language(), payment.amount);
        rows.push(row(staff.file_aid, [amount, how.to_owned(), what, instant(payment.at)]));
    }
    rows.extend(papers(state));
    if let EmergencyState::Closed { closed } = state {
        let by = user_name(&view.users, Some(closed.by));
        let closure = closed.closure.name(language()).to_owned();
        rows.push(row(staff.file_ended, [closure, closed.text.clone(), by, instant(closed.at)]));
    }
    rows
}

fn over_limit(state: &EmergencyState) -> Option<&OverLimit> {
    match state {
        EmergencyState::Registered { over_limit, .. }
        | EmergencyState::PaperworkDue { over_limit, .. }
        | EmergencyState::PapersIn { over_limit, .. }
        | EmergencyState::Complete { over_limit, .. } => over_limit.as_deref(),
        EmergencyState::Reported | EmergencyState::Closed { .. } => None,
    }
}

/// The papers, and what happened beside them.
fn papers(state: &EmergencyState) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let mut rows = Vec::new();
    if let EmergencyState::PapersIn { paperwork, .. } | EmergencyState::Complete { paperwork, .. } = state {
        let Paperwork { explanation, at, .. } = &**paperwork;
        rows.push(row(staff.file_papers, [explanation.clone(), instant(*at)]));
    }
    let Some(beside) = state.afterwards() else { return rows };
    rows.extend(beside.ended_on.map(|day| row(text().case.ended_on, [format::date(language(), day)])));
    rows.extend(beside.returned_because.as_ref().map(|reason| row(staff.file_returns, [reason.clone()])));
    let filed = beside.filed.as_ref();
    rows.extend(filed.map(|filed| row(staff.file_filed, [time::month(language(), filed.month)])));
    rows.extend(beside.publication.as_ref().map(published));
    rows.extend(beside.follow_up.as_ref().map(followed));
    rows
}
