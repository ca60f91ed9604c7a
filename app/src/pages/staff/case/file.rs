//! What was found out, proposed, posted, objected, decided and paid.

use domain::{
    api::CaseView,
    calendar::china_day,
    case::{CaseState, EmergencyState, HandOver, Opinion, Publicity, ReviewFile, ReviewState, Ruling},
};
use leptos::prelude::*;
use wording::{
    Named,
    case::{award_text, opinion_text, refusal_ground},
    time,
};

use super::{Work, head::instant};
use crate::{
    components::{EmptyState, SummaryList, SummaryRow},
    format,
    staff::words::user_name,
    text::{fill, language, text},
};

/// The findings in the order of the procedure.
pub fn file(_: Work, view: &CaseView) -> AnyView {
    let rows = match &view.case.state {
        CaseState::Review { state, .. } => review(view, state),
        CaseState::Emergency { state, report } => {
            let mut rows = vec![SummaryRow::new(
                text().staff.file_report,
                [report.source.name(language()).to_owned(), report.text.clone(), instant(report.at)].join(" · "),
            )];
            rows.extend(emergency(view, state));
            rows
        }
    };
    if rows.is_empty() {
        return view! { <EmptyState sentence=text().staff.file_none /> }.into_any();
    }
    view! { <SummaryList rows /> }.into_any()
}

fn review(view: &CaseView, state: &ReviewState) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    if let ReviewState::SupplementAsked { supplement } | ReviewState::Submitted { supplement: Some(supplement) } = state
    {
        rows.push(supplement_row(supplement));
    }
    if let Some(file) = state.file() {
        rows.extend(file.supplement.as_ref().map(supplement_row));
        rows.extend(investigation(view, file));
    }
    rows.extend(proposed(view, state));
    if let Some(file) = state.file() {
        rows.extend(objections(file));
    }
    rows.extend(decided(view, state));
    rows
}

fn supplement_row(supplement: &domain::case::Supplement) -> SummaryRow {
    let items: Vec<String> = supplement.items.iter().map(|item| item.name(language()).to_owned()).collect();
    let words = [wording::list(language(), &items), supplement.reason.clone(), time::due(language(), &supplement.due)];
    SummaryRow::new(text().staff.file_supplement, words.join(" · "))
}

fn investigation(view: &CaseView, file: &ReviewFile) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let mut rows = Vec::new();
    for check in &file.checks {
        let found = check.report.as_ref().map_or_else(
            || staff.file_check_running.to_owned(),
            |report| [format::date(language(), report.dated), report.finding.name(language()).to_owned()].join(" · "),
        );
        let hits = check.report.iter().flat_map(|report| &report.hits).map(|hit| hit.text.clone());
        let words: Vec<String> = [check.request.purpose.clone(), found].into_iter().chain(hits).collect();
        rows.push(SummaryRow::new(staff.file_checks, words.join(" · ")));
    }
    for visit in &file.visits {
        let both = [visit.first, visit.form.second].map(|user| user_name(&view.users, Some(user)));
        let mut words = vec![
            format::date(language(), visit.form.on),
            visit.form.mode.name(language()).to_owned(),
            wording::list(language(), &both),
            visit.form.text.clone(),
        ];
        if !visit.is_signed() {
            words.push(staff.file_visit_unsigned.to_owned());
        }
        rows.push(SummaryRow::new(staff.file_visits, words.join(" · ")));
    }
    for panel in &file.panels {
        let values = [("attendees", panel.attendees.to_string()), ("favour", panel.in_favour.to_string())];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        rows.push(SummaryRow::new(staff.file_panels, fill(staff.file_panel, &values)));
    }
    for returned in &file.returns {
        rows.push(SummaryRow::new(staff.file_returns, [returned.reason.clone(), instant(returned.at)].join(" · ")));
    }
    if let Some(extension) = &file.extension {
        let words = [
            extension.reason.name(language()).to_owned(),
            extension.text.clone(),
            time::due(language(), &extension.due),
        ];
        rows.push(SummaryRow::new(staff.file_extension, words.join(" · ")));
    }
    rows
}

fn proposed(view: &CaseView, state: &ReviewState) -> Vec<SummaryRow> {
    let (opinion, publicity): (Option<&Opinion>, Option<&Publicity>) = match state {
        ReviewState::OpinionGiven { opinion, .. } | ReviewState::Refused { opinion, .. } => (Some(opinion), None),
        ReviewState::Publicised { opinion, publicity, .. } => (Some(opinion), Some(publicity)),
        ReviewState::Confirming { opinion, publicity, .. } | ReviewState::Approved { opinion, publicity, .. } => {
            (Some(opinion), publicity.as_deref())
        }
        _ => (None, None),
    };
    let staff = &text().staff;
    let mut rows = Vec::new();
    if let Some(opinion) = opinion {
        let words = [
            opinion_text(language(), &opinion.view),
            opinion.text.clone(),
            user_name(&view.users, Some(opinion.by)),
            instant(opinion.at),
        ];
        rows.push(SummaryRow::new(staff.file_opinion, words.join(" · ")));
    }
    if let Some(publicity) = publicity {
        let values = [
            ("place", publicity.place.clone()),
            ("from", format::date(language(), china_day(publicity.posted_at))),
            ("to", time::due(language(), &publicity.last_day)),
        ];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        rows.push(SummaryRow::new(staff.file_publicity, fill(staff.file_publicity_line, &values)));
    }
    rows
}

fn objections(file: &ReviewFile) -> Vec<SummaryRow> {
    let staff = &text().staff;
    file.objections
        .iter()
        .map(|objection| {
            let name = objection.form.name.clone().unwrap_or_else(|| staff.file_objection_anonymous.to_owned());
            let mut words = vec![name, objection.form.text.clone(), instant(objection.at)];
            if let Some(answer) = &objection.answer {
                words.push(answer.finding.name(language()).to_owned());
                words.push(answer.text.clone());
            }
            SummaryRow::new(staff.file_objections, words.join(" · "))
        })
        .collect()
}

fn decided(view: &CaseView, state: &ReviewState) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let mut rows = Vec::new();
    if let Some(decision) = view.case.decision() {
        let ruling = match &decision.ruling {
            Ruling::Approved { award, .. } => award_text(language(), *award),
            Ruling::Refused { reasons, .. } => {
                let grounds: Vec<String> = reasons.iter().map(|reason| refusal_ground(language(), reason)).collect();
                grounds.join(" ")
            }
        };
        let words = [ruling, user_name(&view.users, Some(decision.by)), instant(decision.at)];
        rows.push(SummaryRow::new(staff.file_decision, words.join(" · ")));
    }
    if let ReviewState::Approved { payments, .. } = state {
        for payment in payments {
            let form = &payment.form;
            let month = form.month.map(|month| time::month(language(), month));
            let words = [month, Some(format::money(language(), form.amount)), Some(format::date(language(), form.on))];
            let words: Vec<String> = words.into_iter().flatten().collect();
            rows.push(SummaryRow::new(staff.file_payments, words.join(" · ")));
        }
    }
    rows
}

fn emergency(view: &CaseView, state: &EmergencyState) -> Vec<SummaryRow> {
    let (staff, case) = (&text().staff, &text().case);
    let mut rows = Vec::new();
    if let Some(registration) = state.registration() {
        let words = [
            registration.cause.name(language()).to_owned(),
            format::money(language(), registration.amount),
            registration.text.clone(),
            user_name(&view.users, Some(registration.by)),
        ];
        rows.push(SummaryRow::new(staff.file_registration, words.join(" · ")));
    }
    if let Some(payment) = state.payment() {
        let how = match &payment.hand_over {
            HandOver::Cash { .. } => case.hand_cash.to_owned(),
            HandOver::Goods { description, .. } => [case.hand_goods, description].join(" · "),
            HandOver::Card { reference } => [case.hand_card, reference].join(" · "),
        };
        let words = [format::money(language(), payment.amount), how, instant(payment.at)];
        rows.push(SummaryRow::new(staff.file_aid, words.join(" · ")));
    }
    rows
}
