//! What was proposed, posted, objected, decided and paid, or how it ended otherwise.

use domain::{
    api::CaseView,
    calendar::china_day,
    case::{Delivery, FollowUp, Opinion, Publication, Publicity, ReviewFile, ReviewState, Ruling},
};
use wording::{
    Named,
    case::{award_text, opinion_text, refusal_ground},
    time,
};

use super::{instant, row};
use crate::{
    components::SummaryRow,
    format,
    staff::words::user_name,
    text::{fill, language, text},
};

/// The opinion that counts, and its posting.
pub(super) fn proposed(view: &CaseView, state: &ReviewState) -> Vec<SummaryRow> {
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
        let by = user_name(&view.users, Some(opinion.by));
        let proposed = opinion_text(language(), &opinion.view);
        rows.push(row(staff.file_opinion, [proposed, opinion.text.clone(), by, instant(opinion.at)]));
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

/// Objections with their answers, complaints, and what the county saw.
pub(super) fn objected(view: &CaseView, file: &ReviewFile) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let mut rows = Vec::new();
    for objection in &file.objections {
        let name = objection.form.name.clone().unwrap_or_else(|| staff.file_objection_anonymous.to_owned());
        let answer = objection.answer.as_ref();
        let finding = answer.map(|answer| answer.finding.name(language()).to_owned()).unwrap_or_default();
        let told = answer.map(|answer| answer.text.clone()).unwrap_or_default();
        let text = objection.form.text.clone();
        rows.push(row(staff.file_objections, [name, text, instant(objection.at), finding, told]));
    }
    for complaint in &file.complaints {
        rows.push(row(staff.file_complaints, [complaint.text.clone(), instant(complaint.at)]));
    }
    for visit in &file.county_visits {
        let by = user_name(&view.users, Some(visit.by));
        rows.push(row(staff.file_county_visits, [visit.text.clone(), by, instant(visit.at)]));
    }
    rows
}

/// The decision with what followed it, or why there was none.
pub(super) fn ended(view: &CaseView, state: &ReviewState) -> Vec<SummaryRow> {
    let staff = &text().staff;
    let mut rows: Vec<SummaryRow> = decided(view).into_iter().collect();
    match state {
        ReviewState::NotAccepted { refusal, .. } => {
            let by = user_name(&view.users, Some(refusal.by));
            let reason = refusal.reason.name(language()).to_owned();
            rows.push(row(staff.file_not_accepted, [reason, refusal.text.clone(), by, instant(refusal.at)]));
        }
        ReviewState::Terminated { at, by, cause, text, .. } => {
            let by = user_name(&view.users, Some(*by));
            rows.push(row(staff.file_ended, [cause.name(language()).to_owned(), text.clone(), by, instant(*at)]));
        }
        ReviewState::Refused { delivery, .. } => rows.extend(delivery.as_ref().map(delivered)),
        ReviewState::Approved { delivery, publication, payments, follow_up, .. } => {
            rows.extend(delivery.as_ref().map(delivered));
            rows.extend(publication.as_ref().map(published));
            for payment in payments {
                let form = &payment.form;
                let month = form.month.map(|month| time::month(language(), month)).unwrap_or_default();
                let (amount, on) = (format::money(language(), form.amount), format::date(language(), form.on));
                rows.push(row(staff.file_payments, [month, amount, on, form.reference.clone()]));
            }
            rows.extend(follow_up.as_ref().map(followed));
        }
        _ => {}
    }
    rows
}

fn decided(view: &CaseView) -> Option<SummaryRow> {
    let decision = view.case.decision()?;
    let ruling = match &decision.ruling {
        Ruling::Approved { award, .. } => award_text(language(), *award),
        Ruling::Refused { reasons, .. } => {
            let grounds: Vec<String> = reasons.iter().map(|reason| refusal_ground(language(), reason)).collect();
            grounds.join(" ")
        }
    };
    let by = user_name(&view.users, Some(decision.by));
    Some(row(text().staff.file_decision, [ruling, by, instant(decision.at)]))
}

fn delivered(delivery: &Delivery) -> SummaryRow {
    let manner = delivery.manner.name(language()).to_owned();
    row(text().staff.file_delivery, [manner, format::date(language(), delivery.on)])
}

/// Where a decision hangs.
pub(super) fn published(publication: &Publication) -> SummaryRow {
    row(text().staff.file_publication, [publication.place.clone(), instant(publication.at)])
}

/// What was seen afterwards, and what the household was helped to apply for.
pub(super) fn followed(seen: &FollowUp) -> SummaryRow {
    let onward: Vec<String> = seen.onward.iter().map(|programme| programme.name(language()).to_owned()).collect();
    row(text().staff.file_follow_up, [seen.text.clone(), wording::list(language(), &onward), instant(seen.at)])
}
