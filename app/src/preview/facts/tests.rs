use domain::facts::{Holding, Stated};

use super::*;
use crate::{
    answer::Answer,
    preview::{Kind, write_who},
};

fn today() -> Date {
    Date::from_ymd_opt(2026, 9, 7).unwrap()
}

#[test]
fn a_new_draft_states_nothing() {
    assert_eq!(facts(&Draft::of_one_person(), today()), HouseholdFacts::default());
}

#[test]
fn what_was_answered_becomes_facts() {
    let mut draft = Draft::of_one_person();
    draft.set("members", Answer::of("given"));
    draft.set("region", Answer::of("rural"));
    draft.set("members/m1/birth_date", Answer::of("1980-9-7"));
    draft.add(List::Incomes);
    for (key, typed) in [("member", "m1"), ("kind", "wage"), ("per", "month"), ("gross", "2,100.50"), ("cost", "")] {
        draft.set(&format!("incomes/i1/{key}"), Answer::of(typed));
    }
    draft.set("assets", Answer::of("none"));
    draft.set("event/kind", Answer::of("none"));
    for circumstance in Circumstance::ALL {
        write_who(&mut draft, circumstance, &Answer::of("none"));
    }
    let facts = facts(&draft, today());
    let json = serde_json::to_value(&facts).unwrap();
    assert_eq!(json["region"], "rural");
    assert_eq!(json["incomes"], json!([{"member": "m1", "kind": "wage", "per": "month", "gross": "2100.5"}]));
    assert_eq!(json["assets"], json!([]));
    assert_eq!(json["event"], "none");
    let member = &facts.members.unwrap()[0];
    assert_eq!(member.disability, Stated::Absent);
    assert_eq!(member.holds, Some(Vec::<Holding>::new()));
    assert_eq!(member.employed, Some(false));
}

#[test]
fn not_sure_is_unknown_and_not_nothing() {
    let mut draft = Draft::of_one_person();
    draft.set("members", Answer::of("given"));
    draft.add(List::Incomes);
    draft.set("incomes/i1/member", Answer::of("m1"));
    draft.set("incomes/i1/cost", Answer::unsure());
    draft.set("incomes/i1/kind", Answer::of("wage"));
    draft.set("expenses", Answer::unsure());
    let facts = facts(&draft, today());
    assert_eq!(facts.incomes.unwrap()[0].cost, None);
    assert_eq!(facts.expenses, None);
}

#[test]
fn a_supporter_out_of_the_ordinary_is_described_and_no_certificate_is_an_answer() {
    let mut draft = Draft::of_one_person();
    draft.add(List::Supporters);
    let given = [("relation", "child"), ("ordinary", "no"), ("disability/kind", "none"), ("custody", "prison")];
    for (key, typed) in given.into_iter().chain([("low_property", "yes"), ("own_income_year", "3,000")]) {
        draft.set(&format!("supporters/s1/{key}"), Answer::of(typed));
    }
    draft.set("supporters/s1/no_civil_capacity", Answer::unsure());
    let stated = serde_json::to_value(facts(&draft, today()).supporters).unwrap();
    let expected = json!([{
        "id": "s1", "relation": "child", "disability": "none", "custody": "prison",
        "low_property": true, "own_income_year": "3000", "actual_payment": "0",
    }]);
    assert_eq!(stated, expected);
}

#[test]
fn a_job_that_has_ended_says_since_when() {
    let mut draft = Draft::of_one_person();
    draft.add(List::Incomes);
    let given = [("member", "m1"), ("kind", "wage"), ("per", "month"), ("gross", "2100"), ("ended", "2026-6-30")];
    for (key, typed) in given.into_iter().chain([("job_taken_on_aid", "2026-5-1")]) {
        draft.set(&format!("incomes/i1/{key}"), Answer::of(typed));
    }
    let income = |draft: &Draft| facts(draft, today()).incomes.unwrap().remove(0);
    assert_eq!(income(&draft).ended, Stated::Known(Date::from_ymd_opt(2026, 6, 30).unwrap()));
    assert_eq!(income(&draft).job_taken_on_aid, Stated::Absent);
    // Whether the job was found on dibao is asked of those who receive it.
    draft.set("members/m1/holds", Answer::of("dibao"));
    assert_eq!(income(&draft).job_taken_on_aid, Stated::Known(Date::from_ymd_opt(2026, 5, 1).unwrap()));
}

#[test]
fn every_question_fits_the_type_of_the_facts() {
    for list in List::ALL {
        let mut draft = Draft::of_one_person();
        draft.set("members", Answer::of("given"));
        if list != List::Members {
            draft.add(list);
        }
        let id = draft.ids(list)[0].clone();
        let detailed: Vec<&Question> = Circumstance::ALL.into_iter().flat_map(details).collect();
        let of_members = if list == List::Members { detailed } else { Vec::new() };
        for circumstance in Circumstance::ALL {
            draft.set(&circumstance.path("m1"), Answer::of("yes"));
        }
        for question in questions::of_list(list).iter().chain(of_members) {
            fits(draft.clone(), &prefix(list, &id), question);
        }
    }
    for question in questions::EVENT {
        fits(Draft::of_one_person(), "event/", question);
    }
    for question in questions::HOUSEHOLD {
        fits(Draft::of_one_person(), "", question);
    }
}

/// Gives each answer that a question takes and expects the facts to take it.
fn fits(draft: Draft, prefix: &str, question: &'static Question) {
    let samples: Vec<String> = match question.kind {
        Kind::Money | Kind::Area | Kind::Count(_) => vec!["12".into()],
        Kind::Date => vec!["2001-2-3".into()],
        Kind::YesNo => vec!["yes".into(), "no".into()],
        Kind::Choice(choices) | Kind::Select(choices) => choices.iter().map(|(key, _)| (*key).to_owned()).collect(),
        Kind::Ticks(choices) => {
            vec![choices.iter().map(|(key, _)| *key).collect::<Vec<_>>().join(","), "none".to_owned()]
        }
        Kind::Member | Kind::Members => vec!["m1".into()],
    };
    for sample in samples {
        let mut draft = draft.clone();
        for (key, typed) in [("member", "m1"), ("owner", "m1"), ("kind", "money"), ("disability/level", "1")] {
            if prefix.starts_with("assets") || key != "kind" {
                draft.set(&format!("{prefix}{key}"), Answer::of(typed));
            }
        }
        draft.set(&format!("{prefix}{}", question.key), Answer::of(sample.clone()));
        draft.set("region", Answer::of("urban"));
        let stated = facts(&draft, today());
        assert!(stated.region.is_some(), "{prefix}{} = {sample} makes facts that cannot be read", question.key);
    }
}
