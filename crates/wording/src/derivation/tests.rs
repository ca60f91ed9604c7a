//! One real assessment, told to the three readers in both languages.

use domain::assessment::Assessment;
use domain::derivation::Node;
use domain::{Language, Programme};

use super::sentence::sentence;
use super::{Mark, checklist, citizen_lines, letter_paragraphs};
use crate::People;
use crate::reason::{distance_sentence, finding_sentence, member_sentence, reason_sentence};

/// A couple with a child in the demo county; 561 yuan of dibao a month.
fn assessment() -> Assessment {
    serde_json::from_str(include_str!("sample.json")).unwrap()
}

fn root() -> Node {
    assessment().derivation.unwrap()
}

#[test]
fn the_citizen_reads_a_few_lines() {
    for (language, name) in [(Language::Zh, "citizen_zh"), (Language::En, "citizen_en")] {
        let told = [Programme::Dibao, Programme::Rigid]
            .map(|programme| citizen_lines(language, &root(), Some(programme)).join("\n"))
            .join("\n\n");
        insta::assert_snapshot!(name, told);
    }
}

#[test]
fn a_derivation_of_an_earlier_decision_is_told_without_the_heads() {
    let node = |arguments: serde_json::Value| -> Node {
        serde_json::from_value(serde_json::json!({"rule": "disposable_income_test", "arguments": arguments,
            "value": {"is": "truth", "value": "yes"}}))
        .unwrap()
    };
    let yuan = |name: &str, amount: &str| serde_json::json!({"name": name, "value": {"is": "yuan", "value": amount}});
    let mut arguments = vec![yuan("income_before_deductions", "24000"), yuan("line", "28500")];
    let told = |arguments: &[serde_json::Value]| sentence(Language::Zh, &node(arguments.into())).unwrap();
    let earlier = told(&arguments);
    assert!(earlier.contains("24,000") && earlier.contains("28,500") && !earlier.contains("合计"), "{earlier}");
    arguments.push(serde_json::json!({"name": "counted", "value": {"is": "number", "value": "3"}}));
    let now = told(&arguments);
    assert!(now.contains("3 人合计 85,500"), "{now}");
}

#[test]
fn the_clerk_ticks_off_every_rule() {
    for (language, name) in [(Language::Zh, "checklist_zh"), (Language::En, "checklist_en")] {
        let people = People::unknown().called("m1", "王秀英").called("m2", "李强").called("m3", "李小明");
        let lines: Vec<String> = checklist(language, &root(), &people)
            .into_iter()
            .map(|line| {
                let mark = match line.mark {
                    Mark::Passed => "✓",
                    Mark::Failed => "✗",
                    Mark::Open => "?",
                    Mark::Figure => "·",
                };
                [
                    &"  ".repeat(line.depth),
                    mark,
                    " ",
                    &line.label,
                    " = ",
                    &line.value,
                    " | ",
                    &line.arguments,
                    " | ",
                    &line.articles,
                ]
                .concat()
            })
            .collect();
        insta::assert_snapshot!(name, lines.join("\n"));
    }
}

#[test]
fn the_letter_gives_fact_rule_parameter_and_number() {
    for (language, name) in [(Language::Zh, "letter_zh"), (Language::En, "letter_en")] {
        insta::assert_snapshot!(name, letter_paragraphs(language, &root(), Programme::Dibao).join("\n"));
    }
}

#[test]
fn the_result_is_told_with_its_reasons() {
    let assessment = assessment();
    for (language, name) in [(Language::Zh, "result_zh"), (Language::En, "result_en")] {
        let people = People::unknown().called("m1", "王秀英").called("m2", "李强").called("m3", "李小明");
        let mut lines: Vec<String> =
            assessment.household.members.iter().map(|member| member_sentence(language, member, &people)).collect();
        lines.extend(assessment.household.lines.iter().map(|line| distance_sentence(language, line)));
        for finding in &assessment.programmes {
            lines.push(finding_sentence(language, finding));
            lines.extend(finding.reasons.iter().map(|reason| reason_sentence(language, reason, &people)));
        }
        insta::assert_snapshot!(name, lines.join("\n"));
    }
}
