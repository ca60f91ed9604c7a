//! What to bring, read off the answers. What the check supplies is not asked for (L26 Art 62).

use super::{Circumstance, Draft, List, draft::prefix, question::Words};

/// The documents that this household brings beside those that everyone brings.
pub fn to_bring(draft: &Draft) -> Vec<Words> {
    let any_member = |circumstance| draft.ids(List::Members).iter().any(|id| draft.is(id, circumstance));
    let any_entry = |list: List, key: &str, wanted: &[&str]| {
        draft.ids(list).iter().any(|id| wanted.contains(&draft.answer(&(prefix(list, id) + key)).text()))
    };
    let event = draft.answer("event/kind");
    let rows: [(bool, Words); 10] = [
        (any_member(Circumstance::Disability), |t| t.preview.bring_disability),
        (any_member(Circumstance::Illness), |t| t.preview.bring_illness),
        (any_entry(List::Expenses, "kind", &["medical"]), |t| t.preview.bring_medical),
        (any_member(Circumstance::School), |t| t.preview.bring_school),
        (any_entry(List::Expenses, "kind", &["education"]), |t| t.preview.bring_education),
        (any_entry(List::Incomes, "kind", &["wage"]), |t| t.preview.bring_wage),
        (any_entry(List::Incomes, "kind", &["business"]), |t| t.preview.bring_business),
        (any_entry(List::Expenses, "kind", &["rent"]), |t| t.preview.bring_rent),
        (!draft.ids(List::Supporters).is_empty(), |t| t.preview.bring_support),
        (!matches!(event.text(), "" | "none"), |t| t.preview.bring_event),
    ];
    rows.into_iter().filter(|(is_needed, _)| *is_needed).map(|(_, words)| words).collect()
}

#[cfg(test)]
mod tests {
    use domain::Language;

    use super::*;
    use crate::{answer::Answer, text::in_language};

    #[test]
    fn only_what_the_answers_call_for_is_asked_for() {
        let mut draft = Draft::of_one_person();
        assert!(to_bring(&draft).is_empty());
        draft.set(&Circumstance::Disability.path("m1"), Answer::of("yes"));
        let text = in_language(Language::Zh);
        let words: Vec<_> = to_bring(&draft).into_iter().map(|words| words(text)).collect();
        assert_eq!(words, [text.preview.bring_disability]);
    }
}
