//! Papers of the investigation: request for a check, visit form, panel, opinion, extension.

use domain::calendar::china_day;
use domain::case::{CheckSource, MemberSignature};
use domain::{Citation, Language};

use super::{Paper, Part, articles};
use crate::case::opinion_text;
use crate::derivation::letter_paragraphs;
use crate::names::citations;
use crate::say::{Named, list, pick, said, together};
use crate::time::{date_and_weekday, due};

/// The request to the check centre: for whom, what for, which sources.
pub fn check_request(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut rows = paper.head_rows(language);
    if let Some(check) = paper.check() {
        rows.push((pick(language, "核对事由", "Purpose").into(), check.request.purpose.clone()));
        let day = date_and_weekday(language, china_day(check.request.at));
        rows.push((pick(language, "提请日期", "Asked for on").into(), day));
    }
    let sources: Vec<String> =
        CheckSource::ALL.iter().map(|source| crate::say::lower(language, source.name(language))).collect();
    vec![
        Part::Text(said!(
            language,
            "申请人和共同生活的成年家庭成员已书面授权，请核对其收入和财产。查询只用于这次申请，不得查询无关信息。",
            "The applicant and the adult members have authorised the check in writing. Please check their income and property; for this application only, and nothing unrelated."
        )),
        Part::Rows(rows),
        Part::Text(resting_on(
            language,
            said!(language, "核对范围：{0}。", "Sources: {0}.", list(language, &sources)),
            &articles::check_of_means(paper.asked(), paper.issued_on()),
        )),
    ]
}

/// The visit form: what was seen, by two investigators and a member.
pub fn visit_form(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut rows = paper.head_rows(language);
    rows.push((pick(language, "地点", "Place").into(), paper.places.village.into()));
    let mut signed = pick(language, "家庭成员", "Member of the household").to_owned();
    if let Some(visit) = paper.visit() {
        let form = &visit.form;
        rows.push((pick(language, "调查日期", "Day").into(), date_and_weekday(language, form.on)));
        rows.push((pick(language, "调查方式", "Manner").into(), form.mode.name(language).into()));
        let neighbours =
            if form.neighbours_asked { pick(language, "已走访", "yes") } else { pick(language, "未走访", "no") };
        rows.push((pick(language, "走访邻里", "Neighbours asked").into(), neighbours.into()));
        rows.push((pick(language, "看到的情况", "What was seen").into(), form.text.clone()));
        if let MemberSignature::Declined { reason } = &form.signature {
            signed =
                said!(language, "家庭成员（未签字，原因：{0}）", "Member of the household (did not sign: {0})", reason);
        }
    }
    vec![
        Part::Rows(rows),
        Part::Text(resting_on(
            language,
            said!(
                language,
                "以上内容已读给家庭成员听，有不同意见的写在下面。",
                "This was read to the member, who may write down what is seen differently."
            ),
            &articles::visit(paper.asked(), paper.issued_on()),
        )),
        Part::Signatures(vec![
            pick(language, "调查人（一）", "First investigator").into(),
            pick(language, "调查人（二）", "Second investigator").into(),
            signed,
        ]),
    ]
}

/// A sentence with the articles on which it rests, where there are any.
fn resting_on(language: Language, text: String, places: &[Citation]) -> String {
    if places.is_empty() {
        return text;
    }
    together(language, &[text, said!(language, "依据：{0}。", "Basis: {0}.", citations(language, places))])
}

/// The minutes of a villagers' panel.
pub fn panel(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut parts = vec![Part::Rows(paper.head_rows(language))];
    let panels = paper.case.file().into_iter().flat_map(|file| &file.panels);
    if let Some(panel) = paper.last(panels, |panel| panel.at) {
        parts.push(Part::Rows(vec![
            (pick(language, "参加人数", "Took part").into(), panel.attendees.to_string()),
            (pick(language, "同意救助的人数", "In favour").into(), panel.in_favour.to_string()),
        ]));
        parts.push(Part::Text(panel.minutes.clone()));
    }
    parts.push(Part::Text(
        pick(
            language,
            "评议意见供审核参考，不能代替核对和调查。",
            "The panel's view is taken into account; it replaces neither check nor visit.",
        )
        .into(),
    ));
    parts
}

/// The preliminary opinion with the calculation that it rests on.
pub fn opinion_sheet(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut parts = vec![Part::Rows(paper.head_rows(language))];
    if let Some(opinion) = paper.opinion() {
        parts.push(Part::Heading(pick(language, "初审意见", "Preliminary opinion").into()));
        parts.push(Part::Text(opinion_text(language, &opinion.view)));
        parts.push(Part::Text(opinion.text.clone()));
    }
    if let Some(root) = paper.derivation() {
        parts.push(Part::Heading(pick(language, "计算过程", "How it was worked out").into()));
        parts.push(Part::List(letter_paragraphs(language, root, paper.asked())));
    }
    parts.push(Part::Signatures(vec![pick(language, "审核人", "Reviewed by").into()]));
    parts
}

/// Why more time is needed, and until when.
pub fn extension(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut parts = vec![Part::Rows(paper.head_rows(language))];
    if let Some(extension) = paper.case.file().and_then(|file| file.extension.as_ref()) {
        parts.push(Part::Text(said!(
            language,
            "您的申请需要更多时间办理，原因是：{0}。新的最迟办结日期是{1}。",
            "Your application needs more time, because {0}. The new date by which it is decided is {1}.",
            crate::say::lower(language, extension.reason.name(language)),
            due(language, &extension.due)
        )));
        parts.push(Part::Text(extension.text.clone()));
    }
    parts.push(Part::Text(said!(
        language,
        "给您带来不便，请谅解。期间遇到急难，可以随时申请临时救助，电话 {0}。",
        "We are sorry for the delay. If something urgent happens meanwhile you can ask for temporary aid at any time: {0}.",
        paper.places.phone
    )));
    parts
}
