//! What is missing, in plain words.

use domain::Language;
use domain::assessment::Need;
use domain::facts::HouseholdFacts;

use super::question;
use crate::names::parameter_label;
use crate::people::People;
use crate::say::{Named, lower, said};

/// What is missing: "Still to be answered: the amount of …", or the figure that nobody has entered.
pub fn need_sentence(language: Language, need: &Need, facts: &HouseholdFacts, people: &People) -> String {
    match need {
        Need::Fact(pointer) => said!(
            language,
            "还需要知道：{0}。",
            "Still to be answered: {0}.",
            question_of(language, pointer, facts, people)
        ),
        Need::Parameter(key) => said!(
            language,
            "当地的“{0}”还没有录入系统，请向窗口咨询。",
            "The local figure “{0}” has not been entered yet; please ask at the window.",
            parameter_label(language, *key)
        ),
    }
}

fn question_of(language: Language, pointer: &str, facts: &HouseholdFacts, people: &People) -> String {
    let parts: Vec<&str> = pointer.split('/').skip(1).collect();
    let known = match parts.as_slice() {
        [list, index, field, ..] => {
            index.parse().ok().and_then(|index| of_list(language, list, index, field, facts, people))
        }
        ["event", field] => question::of_event(field).map(|(zh, en)| said!(language, zh, en)),
        ["current_dibao", "amount"] => Some(said!(language, "每月领多少低保金", "how much dibao is received a month")),
        ["current_dibao", "job_taken"] => {
            Some(said!(language, "享受低保期间有没有找到工作", "whether a job was taken while on dibao"))
        }
        ["current_dibao", "hardship"] => Some(said!(
            language,
            "在看病、上学、就业上是否仍有实际困难",
            "whether treatment, study or work is still a real difficulty"
        )),
        [name, ..] => question::of_household(name).map(|(zh, en)| said!(language, zh, en)),
        [] => None,
    };
    known.unwrap_or_else(|| said!(language, "一项还没有填写的资料", "an answer that has not been given"))
}

fn of_list(
    language: Language,
    list: &str,
    index: usize,
    field: &str,
    facts: &HouseholdFacts,
    people: &People,
) -> Option<String> {
    let (zh, en) = match list {
        "members" => question::of_person(field)?,
        "supporters" => question::of_supporter(field)?,
        _ => question::of_line(field)?,
    };
    let what = match list {
        "members" => people.name(facts.members.as_ref()?.get(index)?.id.as_str()).to_owned(),
        "supporters" => people.name(facts.supporters.as_ref()?.get(index)?.id.as_str()).to_owned(),
        _ => line(language, list, index, facts, people)?,
    };
    Some(said!(language, zh, en, what))
}

/// A line by its owner and its kind: 王秀英的工资、打工收入.
fn line(language: Language, list: &str, index: usize, facts: &HouseholdFacts, people: &People) -> Option<String> {
    let (owner, kind) = match list {
        "incomes" => {
            let income = facts.incomes.as_ref()?.get(index)?;
            let unnamed = said!(language, "一笔收入", "an income");
            (&income.member, income.kind.map_or(unnamed, |kind| lower(language, kind.name(language))))
        }
        "expenses" => {
            let expense = facts.expenses.as_ref()?.get(index)?;
            let unnamed = said!(language, "一笔花费", "an expense");
            (&expense.member, expense.kind.map_or(unnamed, |kind| lower(language, kind.name(language))))
        }
        "assets" => {
            let asset = facts.assets.as_ref()?.get(index)?;
            let unnamed = said!(language, "一件财产", "a thing owned");
            (&asset.owner, asset.kind.map_or(unnamed, |kind| lower(language, kind.name(language))))
        }
        "past_grants" => {
            let number = (index + 1).to_string();
            return Some(said!(language, "第 {0} 笔以前的临时救助", "earlier grant no. {0}", number));
        }
        _ => return None,
    };
    Some(said!(language, "{0}的{1}", "{1} of {0}", people.name(owner.as_str()), kind))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::policy::Key;

    fn facts() -> HouseholdFacts {
        serde_json::from_str(
            r#"{"members":[{"id":"m1","relation":"applicant"},{"id":"m2","relation":"spouse"}],
                "incomes":[{"member":"m2","kind":"wage"}],"expenses":[{"member":"m1","kind":"medical"}],
                "assets":[{"owner":"m1","kind":"home"}],"supporters":[{"id":"s1","relation":"child"}],"past_grants":[{}]}"#,
        )
        .unwrap()
    }

    fn both(pointer: &str) -> (String, String) {
        let facts = facts();
        let need = Need::Fact(pointer.into());
        let said = |language| need_sentence(language, &need, &facts, &People::from_facts(language, &facts));
        (said(Language::Zh), said(Language::En))
    }

    #[test]
    fn a_missing_answer_is_named_in_plain_words() {
        let cases = [
            (
                "/members/1/custody",
                "还需要知道：配偶是否在服刑、强制隔离戒毒或者失踪。",
                "Still to be answered: whether the husband or wife is in prison, in compulsory rehabilitation or missing.",
            ),
            (
                "/incomes/0/gross",
                "还需要知道：配偶的工资、打工收入的金额。",
                "Still to be answered: the amount of wages of the husband or wife.",
            ),
            ("/incomes", "还需要知道：家里有哪些收入。", "Still to be answered: what income the household has."),
            ("/event/persons", "还需要知道：有几个人需要救助。", "Still to be answered: how many persons need help."),
        ];
        for (pointer, zh, en) in cases {
            assert_eq!(both(pointer), (zh.into(), en.into()));
        }
    }

    #[test]
    fn every_answer_of_the_facts_can_be_asked_for() {
        let fields = [
            (
                "",
                "members incomes expenses assets supporters past_grants region hukou_local event single_parent application_date current_dibao price",
            ),
            (
                "members/0",
                "relation birth_date coresidence_months student full_time other_parent_custody disability serious_illness clergy_since soldier_unmarried holds",
            ),
            ("incomes/0", "kind item per cost depreciation tax date ended job_taken_on_aid"),
            ("expenses/0", "bill basic critical medical_aid other_insurance commercial amount subsidy public_fee"),
            ("assets/0", "value type needed_for_production area sole_dwelling"),
            (
                "supporters/0",
                "relation supports birth_date household_per_capita children supported actual_payment own_income_year low_property disability custody no_civil_capacity holds",
            ),
            ("event", "kind person cause months request special"),
            ("past_grants/0", "date amount person cause"),
            ("current_dibao", "amount job_taken hardship"),
        ];
        for (place, names) in fields {
            for name in names.split(' ') {
                let pointer = if place.is_empty() { ["/", name].concat() } else { ["/", place, "/", name].concat() };
                let (zh, en) = both(&pointer);
                assert!(!zh.contains("一项还没有填写的资料"), "{pointer} has no question");
                assert!(zh != en && !zh.contains('{') && !en.contains('{'), "{zh} {en}");
            }
        }
    }

    #[test]
    fn a_missing_figure_is_the_offices_matter() {
        let need = Need::Parameter(Key::AverageArea);
        let text = need_sentence(Language::Zh, &need, &facts(), &People::unknown());
        assert_eq!(text, "当地的“当地人均住房面积”还没有录入系统，请向窗口咨询。");
    }
}
