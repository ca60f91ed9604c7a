//! Why the procedure refuses a step, and what to do instead.
//!
//! The refusals themselves belong to `procedure`, which this crate does not build on. They are read
//! in the shape in which they go over the wire: a stable code and the facts beside it.

use domain::case::RequestedDocument;
use domain::role::Role;
use domain::{Date, Language};
use serde::{Deserialize, Serialize};

use crate::reason::mistake_by_code;
use crate::say::{Named, pick, said};
use crate::time::date_and_weekday;

/// A refusal as it stands in the `extra.refusal` of a problem document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RefusalTold {
    /// The stable code.
    pub code: String,
    /// Until when something runs.
    pub until: Option<Date>,
    /// Who decides instead.
    pub decider: Option<Role>,
    /// The step that the same person did: `accept`, `review`, `confirm`, `pay`.
    pub did: Option<String>,
    /// The paper that the check supplies.
    pub document: Option<RequestedDocument>,
    /// The objection without an answer.
    pub number: Option<u16>,
    /// How often the rules allow it.
    pub limit: Option<u32>,
    /// The field that is wrong.
    pub field: Option<String>,
    /// What is wrong with it, as a stable code.
    pub problem: Option<String>,
    /// Fewest characters or entries.
    pub min: Option<u64>,
    /// Most characters or entries.
    pub max: Option<u64>,
}

/// A refusal as a sentence that says what to do. A code that is not known is answered in general.
pub fn refusal_sentence(language: Language, refusal: &RefusalTold) -> String {
    with_facts(language, refusal)
        .or_else(|| plain(&refusal.code).map(|(zh, en)| pick(language, zh, en).into()))
        .unwrap_or_else(|| {
            said!(
                language,
                "现在不能办理这一步。请刷新页面，看看现在可以做什么。",
                "This cannot be done now. Please reload the page to see what can be done."
            )
        })
}

fn with_facts(language: Language, refusal: &RefusalTold) -> Option<String> {
    Some(match refusal.code.as_str() {
        "other_decider" => said!(
            language,
            "这里由{0}决定，请转给他们。",
            "Here the decision is made by: {0}. Please hand the case on.",
            refusal.decider?.name(language)
        ),
        "separation_of_duties" => said!(
            language,
            "受理、初审、确认、发放要由不同的人办理。您已经办理了“{0}”，这一步请同事办理。",
            "Acceptance, review, confirmation and payment are done by different persons. You did the {0}; please leave this step to a colleague.",
            duty(language, refusal.did.as_deref()?)
        ),
        "supplement_running" => said!(
            language,
            "申请人补充材料的期限到{0}，期满前不能这样办理。",
            "The household has until {0} to send what is missing; this has to wait.",
            date_and_weekday(language, refusal.until?)
        ),
        "supplied_by_check" => said!(
            language,
            "“{0}”由核对取得，依法不能向申请人要。请从清单里去掉。",
            "“{0}” comes from the check, and the law forbids asking the household for it. Please take it off the list.",
            refusal.document?.name(language)
        ),
        "publicity_running" => said!(
            language,
            "公示到{0}为止，从第二天起才能办理。",
            "The publicity runs until {0}; this can be done from the day after.",
            date_and_weekday(language, refusal.until?)
        ),
        "objection_unanswered" => said!(
            language,
            "第 {0} 号异议还没有答复，请先答复。",
            "Objection no. {0} has no answer yet; please answer it first.",
            refusal.number?.to_string()
        ),
        "same_cause_limit" => said!(
            language,
            "同一人同一原因，一年内最多救助 {0} 次，已经用完。请看看其他救助办法。",
            "One person can be helped for one cause at most {0} times a year, which is used up. Please look for another programme.",
            refusal.limit?.to_string()
        ),
        "invalid" => field_wrong(language, refusal)?,
        _ => return None,
    })
}

fn duty(language: Language, duty: &str) -> &'static str {
    match duty {
        "accept" => pick(language, "受理", "acceptance"),
        "review" => pick(language, "初审", "review"),
        "confirm" => pick(language, "审核确认", "confirmation"),
        "pay" => pick(language, "发放", "payment"),
        _ => pick(language, "其中一步", "one of them"),
    }
}

fn field_wrong(language: Language, refusal: &RefusalTold) -> Option<String> {
    match (refusal.problem.as_deref()?, refusal.min, refusal.max) {
        ("too_short", Some(min), _) => {
            Some(said!(language, "写得太少，至少要 {0}。", "There is too little here; at least {0}.", min.to_string()))
        }
        ("too_long", _, Some(max)) => {
            Some(said!(language, "写得太多，最多 {0}。", "There is too much here; at most {0}.", max.to_string()))
        }
        (code, _, _) => mistake_by_code(language, code),
    }
}

fn plain(code: &str) -> Option<(&'static str, &'static str)> {
    Some(match code {
        "not_permitted" => (
            "您的岗位不能办理这一步。请联系有权限的同事。",
            "Your role may not do this. Please ask a colleague who may.",
        ),
        "out_of_scope" => ("这件申请不在您的辖区。", "This case is not in your area."),
        "wrong_phase" => (
            "这件申请现在不在这一步，可能别人已经办理过了。请刷新页面。",
            "The case is not at this step; somebody may have acted on it. Please reload the page.",
        ),
        "near_relative" => (
            "申请人是您的近亲属，依规定应当回避。请交给同事办理。",
            "The applicant is your near relative, so you must step back. Please leave the case to a colleague.",
        ),
        "already_done" => ("这一步已经办过了。", "This has been done already."),
        "supplement_already_asked" => (
            "补充材料只能一次告知，已经告知过了。缺的情况请用核对和入户调查了解。",
            "Missing papers may be asked for once, which was done. Please use the check and the visit for the rest.",
        ),
        "check_running" => ("核对还没有结束，请等核对报告。", "The check is running; please wait for its report."),
        "check_missing" => (
            "还没有完成经济状况核对。没有核对，不能给出意见或者拒绝。",
            "The economic check is not complete; without it no opinion can be given and nothing refused.",
        ),
        "visit_missing" => (
            "还没有两人都签字的入户调查。请先完成入户调查。",
            "There is no home visit signed by two investigators. Please complete one first.",
        ),
        "same_investigator" => {
            ("入户调查要由两个不同的人进行，请另选一人。", "A visit takes two different persons; please name another.")
        }
        "not_second_investigator" => {
            ("这份调查表指定由另一位同事签字。", "This form names another colleague as the second investigator.")
        }
        "investigation_missing" => (
            "有异议的，要重新调查或者评议后才能给出新意见。",
            "After an objection a new visit or panel comes first, then the new opinion.",
        ),
        "county_visit_missing" => (
            "有近亲属备案或者有人投诉，要先由县里入户调查。",
            "A near relative is registered or somebody complained, so the county visits first.",
        ),
        _ => return about_the_result(code),
    })
}

/// Refusals about the assessment, the time and the sum.
fn about_the_result(code: &str) -> Option<(&'static str, &'static str)> {
    Some(match code {
        "assessment_missing" => ("还没有测算结果。请先测算。", "There is no assessment yet. Please make one first."),
        "facts_not_verified" => (
            "测算用的不是核实后的情况。请按核实后的情况重新测算。",
            "The assessment does not rest on the verified facts. Please assess those.",
        ),
        "assessment_open" => (
            "还缺资料或者当地的标准，算不出结果。请先补齐。",
            "An answer or a local figure is missing, so there is no result. Please complete it first.",
        ),
        "assessment_differs" => (
            "金额或者理由与测算结果不一致。请按测算结果填写，或者先更正资料。",
            "The sum or the ground is not what the assessment says. Please follow it, or mend the facts first.",
        ),
        "opinion_differs" => (
            "与初审意见不一致。请退回，由乡镇重新提出意见。",
            "The opinion proposes otherwise. Please send the case back for a new opinion.",
        ),
        "already_extended" => {
            ("办理期限已经延长过一次，不能再延长。", "The time was extended once and cannot be again.")
        }
        "no_ground_to_extend" => {
            ("按当地规定，这个理由不能延长期限。", "By the local rules this is no ground to extend the time.")
        }
        "too_late" => ("期限已经过了，不能再办理这一步。", "The date has passed, so this can no longer be done."),
        "above_limit" => (
            "数额超过乡镇限额。请先报告上级或者等上级同意。",
            "The sum is above the township's limit. Please report it or wait for the next level's consent.",
        ),
        "above_ceiling" => (
            "数额超过先行救助的上限。可以先给到上限，其余按普通程序申请。",
            "The sum is above the ceiling of aid first. Give up to the ceiling and apply for the rest in the ordinary way.",
        ),
        "month_not_due" => (
            "这个月已经发过，或者不该发放。同一人同一月不能重复发放。",
            "This month is paid, or is not to be paid. Nobody is paid twice for a month.",
        ),
        "same_witness" => {
            ("现金和实物要由两个不同的人签字。", "Cash and goods are signed for by two different persons.")
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: [&str; 33] = [
        "not_permitted",
        "out_of_scope",
        "other_decider",
        "wrong_phase",
        "near_relative",
        "separation_of_duties",
        "already_done",
        "supplement_already_asked",
        "supplement_running",
        "supplied_by_check",
        "check_running",
        "check_missing",
        "visit_missing",
        "same_investigator",
        "not_second_investigator",
        "publicity_running",
        "objection_unanswered",
        "investigation_missing",
        "county_visit_missing",
        "assessment_missing",
        "facts_not_verified",
        "assessment_open",
        "assessment_differs",
        "opinion_differs",
        "already_extended",
        "no_ground_to_extend",
        "too_late",
        "above_limit",
        "above_ceiling",
        "same_cause_limit",
        "month_not_due",
        "same_witness",
        "invalid",
    ];

    #[test]
    fn every_code_of_the_procedure_says_what_to_do() {
        let general = refusal_sentence(Language::Zh, &RefusalTold::default());
        for code in CODES {
            let told = RefusalTold {
                code: code.into(),
                until: "2026-09-20".parse().ok(),
                decider: Some(Role::CountyApprover),
                did: Some("accept".into()),
                document: Some(RequestedDocument::BankStatement),
                number: Some(1),
                limit: Some(2),
                field: Some("text".into()),
                problem: Some("too_short".into()),
                min: Some(2),
                max: None,
            };
            let (zh, en) = (refusal_sentence(Language::Zh, &told), refusal_sentence(Language::En, &told));
            assert!(zh != general && zh != en && !zh.contains('{'), "{code}: {zh}");
        }
    }

    #[test]
    fn a_refusal_is_read_as_it_comes_over_the_wire() {
        let told: RefusalTold = serde_json::from_str(r#"{"code":"publicity_running","until":"2026-09-20"}"#).unwrap();
        assert_eq!(refusal_sentence(Language::Zh, &told), "公示到2026年9月20日（星期日）为止，从第二天起才能办理。");
        let told: RefusalTold =
            serde_json::from_str(r#"{"code":"invalid","field":"text","problem":"too_long","max":2000}"#).unwrap();
        assert_eq!(refusal_sentence(Language::En, &told), "There is too much here; at most 2000.");
    }
}
