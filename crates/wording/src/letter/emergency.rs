//! Emergency aid: the form, the receipt for what was given, the filing.

use domain::Language;
use domain::calendar::china_day;
use domain::case::{CaseState, HandOver};

use super::{Paper, Part};
use crate::case::{in_brackets, law};
use crate::money::money;
use crate::say::{Named, pick, said};
use crate::time::{date_and_weekday, instant, month};

/// Person, cause, amount and officer, with the duty to help first.
pub fn form(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut rows = person_rows(language, paper);
    if let CaseState::Emergency { report, .. } = &paper.case.state {
        rows.push((pick(language, "知道的时间", "Known since").into(), instant(language, report.at)));
        rows.push((pick(language, "怎么知道的", "How it became known").into(), report.source.name(language).into()));
    }
    if let Some(registration) = paper.emergency().and_then(domain::case::EmergencyState::registration) {
        rows.push((pick(language, "急难原因", "Cause").into(), registration.cause.name(language).into()));
        rows.push((pick(language, "情况", "What happened").into(), registration.text.clone()));
        rows.push((pick(language, "救助金额", "Amount").into(), money(language, registration.amount)));
    }
    rows.push((pick(language, "经办人", "Officer").into(), paper.signer.into()));
    vec![
        Part::Rows(rows),
        Part::Text(said!(
            language,
            "情况紧急、数额较小、需要马上救助的，先给予救助，手续以后补{0}。",
            "Where the need is urgent, the sum small and help cannot wait, help comes first and the papers later{0}.",
            in_brackets(language, law(paper.asked(), paper.issued_on(), "50"))
        )),
        Part::Signatures(vec![
            pick(language, "求助人或代领人", "The person, or whoever receives for them").into(),
            pick(language, "经办人", "Officer").into(),
        ]),
    ]
}

/// What was given, signed by whoever received it and by two of the staff.
pub fn hand_over(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut rows = person_rows(language, paper);
    let mut signatures = vec![pick(language, "领取人", "Received by").to_owned()];
    if let Some(payment) = paper.emergency().and_then(domain::case::EmergencyState::payment) {
        rows.push((pick(language, "给付时间", "Given on").into(), instant(language, payment.at)));
        rows.push((pick(language, "金额或价值", "Amount or value").into(), money(language, payment.amount)));
        let (manner, witnessed) = match &payment.hand_over {
            HandOver::Cash { .. } => (pick(language, "现金", "cash").to_owned(), true),
            HandOver::Goods { description, .. } => (said!(language, "实物：{0}", "goods: {0}", description), true),
            HandOver::Card { reference } => {
                (said!(language, "转账，凭证号 {0}", "transfer, reference {0}", reference), false)
            }
        };
        rows.push((pick(language, "方式", "Manner").into(), manner));
        signatures.push(pick(language, "经办人", "Officer").into());
        if witnessed {
            signatures.push(pick(language, "第二经办人", "Second officer").into());
        }
    }
    vec![
        Part::Rows(rows),
        Part::Text(said!(
            language,
            "急事过去后，工作人员会和您一起补一份情况说明。生活还有困难，可以接着申请低保等其他救助，电话 {0}。",
            "Once things are calmer the staff write down with you what happened. If life is still hard you can apply for dibao and other help: {0}.",
            paper.places.phone
        )),
        Part::Signatures(signatures),
    ]
}

/// The entry in the monthly list to the county.
pub fn filing(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut rows = person_rows(language, paper);
    let state = paper.emergency();
    if let Some(registration) = state.and_then(domain::case::EmergencyState::registration) {
        rows.push((pick(language, "急难原因", "Cause").into(), registration.cause.name(language).into()));
    }
    if let Some(payment) = state.and_then(domain::case::EmergencyState::payment) {
        rows.push((pick(language, "金额或价值", "Amount or value").into(), money(language, payment.amount)));
        let day = date_and_weekday(language, china_day(payment.at));
        rows.push((pick(language, "给付日期", "Given on").into(), day));
    }
    if let Some(filed) = state.and_then(domain::case::EmergencyState::afterwards).and_then(|after| after.filed.as_ref())
    {
        rows.push((pick(language, "备案月份", "Month of the list").into(), month(language, filed.month)));
    }
    vec![Part::Rows(rows)]
}

fn person_rows(language: Language, paper: &Paper<'_>) -> Vec<(String, String)> {
    vec![
        paper.number_row(language),
        (pick(language, "求助人", "Person").into(), paper.applicant.into()),
        (pick(language, "村（社区）", "Village").into(), paper.places.village.into()),
        (pick(language, "救助项目", "Programme").into(), paper.programme(language).into()),
    ]
}
