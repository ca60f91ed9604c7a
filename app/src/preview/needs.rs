//! From a pointer into the facts to the page where that is asked.

use domain::{
    Date,
    assessment::{Assessment, Need, ProgrammeFinding},
};

use super::{Circumstance, Draft, Entity, List, Question, facts::stated, questions};
use crate::route::Step;

/// The page of a JSON pointer such as `/members/0/birth_date`.
pub fn step_of_pointer(draft: &Draft, pointer: &str) -> Option<Step> {
    let mut parts = pointer.split('/').skip(1);
    let first = parts.next()?;
    let Some(list) = List::from_name(first) else {
        return match first {
            "event" => Some(Step::Event),
            "region" | "hukou_local" => Some(Step::Place),
            _ => None,
        };
    };
    let Some(index) = parts.next().and_then(|index| index.parse::<usize>().ok()) else {
        return Some(Step::List(list));
    };
    let id = stated(draft, list).nth(index)?.clone();
    let key = parts.next();
    if list == List::Members
        && let Some(circumstance) = key.and_then(circumstance_of)
    {
        let is_named = circumstance.has_details() && draft.is(&id, circumstance);
        return Some(if is_named { Step::Detail(id, circumstance) } else { Step::Who(circumstance.theme()) });
    }
    Some(Step::Entry(list, id))
}

/// What two or more programmes wait for, so that it can be said once.
pub fn shared_needs(assessment: &Assessment) -> Vec<&Need> {
    let mut all: Vec<&Need> = assessment.programmes.iter().flat_map(|finding| &finding.needs).collect();
    all.sort();
    let mut shared: Vec<&Need> =
        all.windows(2).filter_map(|pair| pair.first().filter(|need| pair.last() == Some(need)).copied()).collect();
    shared.dedup();
    shared
}

/// The places in a table of the questions that are asked of a thing now. What is asked only if needed
/// is asked while the outcome waits for it, and stays once it is answered.
pub fn asked(questions: &[Question], entity: Entity<'_>, today: Date, assessment: Option<&Assessment>) -> Vec<usize> {
    let needed = assessment.and_then(|assessment| Some((assessment, pointer_of(entity)?)));
    let is_needed = |key: &str| {
        let Some((assessment, pointer)) = &needed else { return false };
        let pointer = format!("{pointer}/{}", key.split('/').next().unwrap_or(key));
        let mut needs = assessment.programmes.iter().flat_map(ProgrammeFinding::all_needs);
        needs.any(|need| matches!(need, Need::Fact(fact) if *fact == pointer))
    };
    let is_asked = |question: &Question| {
        let is_wanted = !question.only_if_needed || !entity.answer(question.key).is_blank() || is_needed(question.key);
        (question.when)(&entity, today) && is_wanted
    };
    questions.iter().enumerate().filter(|(_, question)| is_asked(question)).map(|(at, _)| at).collect()
}

/// The JSON pointer of a thing, without a slash at its end.
fn pointer_of(entity: Entity<'_>) -> Option<String> {
    let mut parts = entity.prefix.split('/').filter(|part| !part.is_empty());
    let (Some(first), id) = (parts.next(), parts.next()) else { return Some(String::new()) };
    let (Some(list), Some(id)) = (List::from_name(first), id) else { return Some(format!("/{first}")) };
    let index = stated(entity.draft, list).position(|other| other == id)?;
    Some(format!("/{first}/{index}"))
}

/// The circumstance under which a key of a member is asked.
fn circumstance_of(key: &str) -> Option<Circumstance> {
    let first = |path: &'static str| path.split('/').next().unwrap_or(path);
    Circumstance::ALL.into_iter().find(|circumstance| {
        circumstance.facts_of_others().iter().any(|(name, _)| *name == key)
            || questions::details(*circumstance).iter().any(|question| first(question.key) == key)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answer::Answer, preview::Theme};

    #[test]
    fn a_need_leads_to_its_question() {
        let mut draft = Draft::of_one_person();
        let step = |draft: &Draft, pointer| step_of_pointer(draft, pointer);
        assert_eq!(step(&draft, "/region"), Some(Step::Place));
        assert_eq!(step(&draft, "/incomes"), Some(Step::List(List::Incomes)));
        assert_eq!(step(&draft, "/members/0/birth_date"), Some(Step::Entry(List::Members, "m1".to_owned())));
        assert_eq!(step(&draft, "/members/0/disability"), Some(Step::Who(Theme::Health)));
        assert_eq!(step(&draft, "/members/0/custody"), Some(Step::Who(Theme::Special)));
        draft.set(&Circumstance::Special.path("m1"), Answer::of("yes"));
        let detail = Step::Detail("m1".to_owned(), Circumstance::Special);
        assert_eq!(step(&draft, "/members/0/custody"), Some(detail));
    }
    #[test]
    fn an_entry_that_cannot_be_stated_is_not_counted() {
        let mut draft = Draft::of_one_person();
        draft.add(List::Incomes);
        draft.add(List::Incomes);
        draft.set("incomes/i2/member", Answer::of("m1"));
        let second = Step::Entry(List::Incomes, "i2".to_owned());
        assert_eq!(step_of_pointer(&draft, "/incomes/0/gross"), Some(second));
        let prefix = "incomes/i2/";
        assert_eq!(pointer_of(Entity { draft: &draft, prefix }), Some("/incomes/0".to_owned()));
    }

    #[test]
    fn what_is_asked_only_if_needed_waits_for_the_outcome_and_stays_once_answered() {
        let mut draft = Draft::of_one_person();
        draft.add(List::Supporters);
        let today = Date::from_ymd_opt(2026, 9, 7).unwrap();
        let table = questions::of_list(List::Supporters);
        let is_asked = |draft: &Draft| {
            let places = asked(table, Entity { draft, prefix: "supporters/s1/" }, today, None);
            places.iter().any(|at| table[*at].key == "low_property")
        };
        assert!(!is_asked(&draft));
        draft.set("supporters/s1/low_property", Answer::unsure());
        assert!(is_asked(&draft));
    }
}
