//! The order of the pages.

use super::{Draft, List, Theme, draft::APPLICANT};
use crate::route::Step;

/// All pages on the way from the place to the result, as far as the answers show them.
pub fn steps(draft: &Draft) -> Vec<Step> {
    let mut steps = vec![Step::Place, Step::Entry(List::Members, APPLICANT.to_owned()), Step::List(List::Members)];
    for theme in Theme::ALL {
        steps.push(Step::Who(theme));
        for circumstance in theme.circumstances().filter(|circumstance| circumstance.has_details()) {
            let named = draft.ids(List::Members).iter().filter(|id| draft.is(id, circumstance));
            steps.extend(named.map(|id| Step::Detail(id.clone(), circumstance)));
        }
    }
    steps.extend([List::Incomes, List::Expenses, List::Assets, List::Supporters].map(Step::List));
    steps.push(Step::Event);
    let kind = draft.answer("event/kind");
    if !matches!(kind.text(), "" | "none") {
        steps.push(Step::List(List::PastGrants));
    }
    steps.push(Step::Result);
    steps
}

/// The page after this one in the order of the pages; from an entry it goes back to its list.
pub fn following(draft: &Draft, step: &Step) -> Step {
    let steps = steps(draft);
    let after = steps.iter().position(|other| other == step).and_then(|at| steps.get(at + 1));
    match (after, step) {
        (Some(next), _) => next.clone(),
        (None, Step::Entry(list, _)) => Step::List(*list),
        (None, _) => Step::Result,
    }
}

/// The page before this one, by the way that was gone, else by the order of the pages; nothing before
/// the first.
pub fn previous_step(draft: &Draft, step: &Step) -> Option<Step> {
    let steps = steps(draft);
    let of_address = |address: &String| steps.iter().find(|step| step.to_string() == *address).cloned();
    let at = draft.went.iter().position(|address| *address == step.to_string());
    let before = at.or_else(|| (*step == Step::Result).then_some(draft.went.len()));
    if let Some(previous) = before.and_then(|at| draft.went.iter().take(at).rev().find_map(of_address)) {
        return Some(previous);
    }
    match (steps.iter().position(|other| other == step), step) {
        (Some(0), _) => None,
        (Some(at), _) => steps.get(at - 1).cloned(),
        (None, Step::Entry(list, _)) => Some(Step::List(*list)),
        (None, _) => Some(Step::Result),
    }
}

/// Where a page stands among all; an entry stands where its list does.
pub fn place_of(draft: &Draft, step: &Step) -> usize {
    let steps = steps(draft);
    let at = |step: &Step| steps.iter().position(|other| other == step);
    let of_list = || match step {
        Step::Entry(list, _) => at(&Step::List(*list)),
        _ => None,
    };
    at(step).or_else(of_list).unwrap_or(steps.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{answer::Answer, preview::Circumstance};

    #[test]
    fn those_who_are_named_are_asked_for_details() {
        let mut draft = Draft::of_one_person();
        draft.set(&Circumstance::Disability.path("m1"), Answer::of("yes"));
        let detail = Step::Detail("m1".to_owned(), Circumstance::Disability);
        assert_eq!(following(&draft, &Step::Who(Theme::Health)), detail);
        assert_eq!(following(&draft, &detail), Step::Who(Theme::Life));
        assert_eq!(previous_step(&draft, &detail), Some(Step::Who(Theme::Health)));
    }

    #[test]
    fn an_entry_leads_back_to_its_list() {
        let draft = Draft::of_one_person();
        assert_eq!(following(&draft, &Step::Entry(List::Incomes, "i1".to_owned())), Step::List(List::Incomes));
        assert_eq!(following(&draft, &Step::Event), Step::Result);
        assert_eq!(previous_step(&draft, &Step::Place), None);
    }
}
