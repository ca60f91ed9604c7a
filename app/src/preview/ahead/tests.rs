use super::*;
use crate::{
    answer::Answer,
    preview::{Theme, previous_step, write_who},
};

fn today() -> Date {
    Date::from_ymd_opt(2026, 9, 7).unwrap()
}

fn opened() -> Draft {
    let mut draft = Draft::of_one_person();
    for (path, answer) in
        [("region", "rural"), ("hukou_local", "yes"), ("members", "given"), ("members/m1/birth_date", "1980-1-1")]
    {
        draft.set(path, Answer::of(answer));
    }
    draft
}

#[test]
fn without_policy_the_pages_follow_one_another() {
    let draft = opened();
    assert_eq!(next_step(&draft, &Step::List(List::Members), today(), None), Step::Who(Theme::Health));
}

#[test]
fn the_way_back_is_the_way_that_was_gone() {
    let mut draft = opened();
    let (members, incomes, health) = (Step::List(List::Members), Step::List(List::Incomes), Step::Who(Theme::Health));
    draft.goes(&members, &incomes);
    draft.goes(&incomes, &health);
    draft.goes(&health, &Step::Result);
    assert_eq!(previous_step(&draft, &incomes), Some(members.clone()));
    assert_eq!(previous_step(&draft, &health), Some(incomes.clone()));
    assert_eq!(previous_step(&draft, &Step::Result), Some(health.clone()));
    // Gone through again, the way stays the same.
    draft.goes(&members, &incomes);
    assert_eq!(previous_step(&draft, &health), Some(incomes));
    // A page that was never reached has its place in the order of the pages.
    assert_eq!(previous_step(&draft, &Step::Who(Theme::Life)), Some(health));
}

#[test]
fn a_page_is_answered_when_all_that_it_opens_with_is() {
    let mut draft = opened();
    let health = Step::Who(Theme::Health);
    write_who(&mut draft, Circumstance::Disability, &Answer::of("none"));
    write_who(&mut draft, Circumstance::Illness, &Answer::unsure());
    assert!(!is_answered(&draft, &health, today()));
    write_who(&mut draft, Circumstance::Care, &Answer::of("m1"));
    assert!(is_answered(&draft, &health, today()));
    let detail = Step::Detail("m1".to_owned(), Circumstance::Care);
    assert!(!is_answered(&draft, &detail, today()));
    draft.set("event/kind", Answer::unsure());
    assert!(is_answered(&draft, &Step::Event, today()));
}
