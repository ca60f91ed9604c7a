//! From a pointer into the facts to the page where that is asked.

use super::{Circumstance, Draft, List, questions};
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
    let id = draft.ids(list).get(index)?.clone();
    let key = parts.next();
    if list == List::Members
        && let Some(circumstance) = key.and_then(circumstance_of)
    {
        let is_named = circumstance.has_details() && draft.is(&id, circumstance);
        return Some(if is_named { Step::Detail(id, circumstance) } else { Step::Who(circumstance.theme()) });
    }
    Some(Step::Entry(list, id))
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
}
