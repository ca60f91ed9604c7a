//! Decisions: approval, refusal, ending a case. Each gives its grounds and both ways to appeal.

use domain::assessment::Proposed;
use domain::case::{Award, RefusalReason, ReviewState, Ruling, TerminationCause};
use domain::{Commencement, Language};

use super::appeal::appeal;
use super::{Paper, Part};
use crate::case::{award_text, in_brackets, law, refusal_ground, refusal_ground_articles};
use crate::derivation::letter_paragraphs;
use crate::names::citations;
use crate::reason::proposal_sentence;
use crate::say::{Named, pick, said, together};
use crate::time::month;

/// What is granted, from when, why, what to tell the office, how to appeal.
pub fn approval(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut rows = paper.head_rows(language);
    let ruling = paper.case.decision().map(|decision| &decision.ruling);
    if let Some(Ruling::Approved { award, first_month }) = ruling {
        rows.push((pick(language, "给予的救助", "Help granted").into(), award_text(language, *award)));
        if let Some(first) = first_month {
            rows.push((pick(language, "从哪个月起", "From").into(), month(language, *first)));
        }
    }
    let mut parts = vec![
        Part::Text(pick(language, "经审核，决定给予救助。", "Your application has been granted.").into()),
        Part::Rows(rows),
    ];
    parts.extend(grounds(language, paper));
    if let Some(Ruling::Approved { award, .. }) = ruling {
        parts.push(Part::Text(duties(language, paper, *award)));
    }
    parts.extend(appeal(language, paper));
    parts
}

/// What the household does from then on.
fn duties(language: Language, paper: &Paper<'_>, award: Award) -> String {
    let place = in_brackets(language, law(paper.asked(), paper.issued_on(), "46"));
    match award {
        Award::Monthly { .. } => together(
            language,
            &[
                said!(
                    language,
                    "家里人口、收入、财产有变化，请及时告诉我们{0}。",
                    "Please tell us when members, income or property change{0}.",
                    place
                ),
                before_a_cut(language, paper).to_owned(),
            ],
        ),
        Award::Status => said!(
            language,
            "凭这个身份，看病、上学、住房、就业等可以得到相应帮助，请向窗口了解。情况有变化，请及时告诉我们{0}。",
            "With this status you can get help with treatment, school, housing or work; the window tells you how. Please tell us when things change{0}.",
            place
        ),
        Award::OneOff { .. } => said!(
            language,
            "这笔钱一次发给您。以后仍有困难，可以再来找我们。",
            "This is paid to you once. If life is still hard afterwards, please come to us again."
        ),
    }
}

/// That the household is heard (L26 Art 48); before the Law it was told, with the reason (D57 Art 32).
fn before_a_cut(language: Language, paper: &Paper<'_>) -> &'static str {
    if Commencement::Law.is_in_force(paper.issued_on()) {
        return pick(
            language,
            "减少或者停发之前，会先听您的意见。",
            "Before anything is reduced or ended you are heard.",
        );
    }
    pick(
        language,
        "减少或者停发的，会告诉您并说明理由。",
        "If anything is reduced or ended, you are told and given the reason.",
    )
}

/// The reasons with their articles, what else may fit, how to appeal.
pub fn refusal(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut parts = vec![
        Part::Rows(paper.head_rows(language)),
        Part::Text(
            pick(
                language,
                "您的申请经过核对和调查，这次不能通过。理由如下：",
                "After check and investigation your application cannot be granted this time. The reasons are:",
            )
            .into(),
        ),
    ];
    if let Some(Ruling::Refused { reasons, text }) = paper.case.decision().map(|decision| &decision.ruling) {
        parts.push(Part::List(reasons.iter().map(|reason| with_articles(language, paper, reason)).collect()));
        parts.push(Part::Text(text.clone()));
    }
    parts.extend(grounds(language, paper));
    parts.push(Part::Heading(pick(language, "还有什么办法", "What else can be done").into()));
    let proposed = paper.assessment.map(|assessment| assessment.proposed);
    if let Some(other) = proposed.filter(|other| other.programme != Proposed::Programme(paper.asked())) {
        parts.push(Part::Text(proposal_sentence(language, &other)));
    }
    parts.push(Part::Text(said!(
        language,
        "收入减少、看病花费增加或者家里有变故，您可以随时再申请；遇到急难，可以申请临时救助，电话 {0}。",
        "If income falls, bills rise or something happens, you can apply again at any time; in an emergency ask for temporary aid: {0}.",
        paper.places.phone
    )));
    parts.extend(appeal(language, paper));
    parts
}

/// A ground with the article of the programme that was asked for.
fn with_articles(language: Language, paper: &Paper<'_>, reason: &RefusalReason) -> String {
    let ground = refusal_ground(language, reason);
    let articles = refusal_ground_articles(reason, paper.asked(), paper.issued_on());
    if articles.is_empty() {
        return ground;
    }
    said!(language, "{0}依据：{1}。", "{0} Basis: {1}.", ground, citations(language, &articles))
}

/// Why the case ended before a decision.
pub fn termination(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut parts = vec![Part::Rows(paper.head_rows(language))];
    if let Some(ReviewState::Terminated { cause, text, .. }) = paper.review() {
        parts.push(Part::Text(said!(
            language,
            "这次申请的办理已经终止，原因是：{0}。",
            "The work on this application has ended. Reason: {0}.",
            crate::say::lower(language, cause.name(language))
        )));
        parts.push(Part::Text(text.clone()));
        parts.push(Part::Text(again(language, *cause)));
    }
    parts.extend(appeal(language, paper));
    parts
}

fn again(language: Language, cause: TerminationCause) -> String {
    match cause {
        TerminationCause::Withdrawn => {
            said!(language, "以后需要，您可以随时重新申请。", "Whenever you need to, you can apply again.")
        }
        TerminationCause::CheckRefused | TerminationCause::NoCooperation => said!(
            language,
            "您愿意配合核对和调查时，可以随时重新申请。",
            "You can apply again whenever you agree to the check and the visit."
        ),
        TerminationCause::HouseholdGone => said!(
            language,
            "家里其他人有困难的，可以另外申请，我们会帮忙。",
            "If others of the family need help, they can apply, and we assist them."
        ),
    }
}

/// How the result came about: fact, rule with its article, figure with its source, number.
fn grounds(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let Some(root) = paper.derivation() else { return Vec::new() };
    vec![
        Part::Heading(pick(language, "怎么算出来的", "How it was worked out").into()),
        Part::List(letter_paragraphs(language, root, paper.asked())),
    ]
}
