//! One real assessment, told to the three readers in both languages.

use domain::assessment::Assessment;
use domain::derivation::Node;
use domain::{Language, Programme};

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
