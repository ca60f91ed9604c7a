//! Receipt, notice of missing papers, notice of non-acceptance.

use domain::calendar::china_day;
use domain::case::{NonAcceptanceReason, Phase, ReviewState};
use domain::{Language, Programme};

use super::appeal::appeal;
use super::{Paper, Part};
use crate::case::{in_brackets, law, paper_help, what_happens_next};
use crate::say::{Named, pick, said};
use crate::time::{date_and_weekday, due};

/// The acceptance receipt: number, date of the decision, first contact, what happens next.
pub fn receipt(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut rows = paper.head_rows(language);
    if let Some(file) = paper.case.file() {
        let accepted = date_and_weekday(language, china_day(file.acceptance.at));
        rows.push((pick(language, "受理日期", "Accepted on").into(), accepted));
        if let Some(decision) = &file.acceptance.due {
            rows.push((pick(language, "最迟办结日期", "Decided by, at the latest").into(), due(language, decision)));
        }
    }
    rows.push((pick(language, "首问责任人", "Your contact").into(), paper.signer.into()));
    rows.push((pick(language, "联系电话", "Telephone").into(), paper.places.phone.into()));
    vec![
        Part::Text(said!(language, "您的申请已经受理。", "Your application has been accepted.")),
        Part::Rows(rows),
        Part::Heading(pick(language, "接下来", "What happens next").into()),
        Part::List(steps(language, paper.asked())),
        Part::Text(said!(
            language,
            "凭编号可以在网上或者窗口查询进度。办理不收任何费用，也不用请客送礼。家里遇到急难，不用等结果，请马上拨打 12349。",
            "With the number you can follow the case online or at the window. Nothing is charged. If something urgent happens, do not wait for the result: call 12349."
        )),
    ]
}

/// The steps that follow. Whether the opinion on rigid expenditure hangs is up to the place, so the
/// receipt does not promise it.
fn steps(language: Language, programme: Programme) -> Vec<String> {
    let steps = match programme {
        Programme::Rigid => vec![Phase::Investigating, Phase::Confirming],
        Programme::Tekun
        | Programme::Dibao
        | Programme::SinglePersonDibao
        | Programme::ExpenditureDibao
        | Programme::Edge
        | Programme::TemporarySmallFast
        | Programme::TemporaryEmergency
        | Programme::TemporaryExpenditure
        | Programme::OrphanChild
        | Programme::DisabilityLiving
        | Programme::DisabilityNursing
        | Programme::PriceSubsidy
        | Programme::GradualExit => vec![Phase::Investigating, Phase::OpinionGiven, Phase::Confirming],
    };
    steps.into_iter().map(|phase| what_happens_next(language, phase).into()).collect()
}

/// The one notice of everything that is missing.
pub fn supplement(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut parts = vec![Part::Rows(paper.head_rows(language))];
    if let Some(supplement) = paper.supplement() {
        parts.push(Part::Text(said!(
            language,
            "您的申请还缺下面的材料，请在{0}前（含当日）补上：",
            "Some papers are still missing. Please send them by {0}:",
            due(language, &supplement.due)
        )));
        let items = supplement
            .items
            .iter()
            .map(|item| said!(language, "{0}——{1}", "{0}: {1}", item.name(language), paper_help(language, *item)));
        parts.push(Part::List(items.collect()));
        parts.push(Part::Text(said!(language, "说明：{0}", "Explanation: {0}", supplement.reason)));
    }
    parts.push(Part::Text(said!(
        language,
        "可以拍照上传，也可以送到窗口。缺的材料只告知这一次，不会再要别的；能由核对取得的，不用您提供{0}。有困难请拨打 {1}，工作人员会帮您。",
        "You can send photos or bring them to the window. You are asked only this once, and never for what the check supplies{0}. If it is hard, call {1} and the staff help.",
        in_brackets(language, law(paper.asked(), paper.issued_on(), "62")),
        paper.places.phone
    )));
    parts
}

/// Why an application was not accepted, where to go instead, how to appeal.
pub fn non_acceptance(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut parts = vec![Part::Rows(paper.head_rows(language))];
    if let Some(ReviewState::NotAccepted { refusal, .. }) = paper.review() {
        parts.push(Part::Text(said!(
            language,
            "您的申请这次没有受理，原因是：{0}。",
            "Your application was not accepted this time. Reason: {0}.",
            crate::say::lower(language, refusal.reason.name(language))
        )));
        parts.push(Part::Text(refusal.text.clone()));
        parts.push(Part::Text(instead(language, paper, refusal.reason)));
    }
    parts.extend(appeal(language, paper));
    parts
}

/// What one can do instead.
fn instead(language: Language, paper: &Paper<'_>, reason: NonAcceptanceReason) -> String {
    match reason {
        NonAcceptanceReason::NotLocalUnit => said!(
            language,
            "请向户口所在地的乡镇（街道）申请，我们可以帮您联系。遇到急难的，在哪里就可以在哪里求助{0}。",
            "Please apply where you are registered; we can get in touch with them for you. In an emergency you can ask wherever you are{0}.",
            in_brackets(language, law(paper.asked(), paper.issued_on(), "37"))
        ),
        NonAcceptanceReason::DocumentsMissing => said!(
            language,
            "材料备齐后，您随时可以重新申请，以前交过的不用再交。",
            "Once you have the papers you can apply again at any time; what you sent before need not be sent again."
        ),
        NonAcceptanceReason::AlreadyRunning => said!(
            language,
            "正在办理的那一件会继续办，您不用再做什么。",
            "The one that is being worked on goes on; there is nothing you need to do."
        ),
    }
}
