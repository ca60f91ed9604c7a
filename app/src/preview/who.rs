//! "Who of you …?": one field over an answer of each member.

use super::{Circumstance, Draft, List};
use crate::answer::Answer;

/// The key of "nobody".
const NOBODY: &str = "none";

/// The field's answer, put together from those of the members.
pub fn read_who(draft: &Draft, circumstance: Circumstance) -> Answer {
    let answers = || draft.ids(List::Members).iter().map(|id| (id, draft.answer(&circumstance.path(id))));
    let named: Vec<&str> = answers().filter(|(_, answer)| answer.text() == "yes").map(|(id, _)| id.as_str()).collect();
    if !named.is_empty() {
        Answer::of(named.join(","))
    } else if answers().all(|(_, answer)| answer.text() == "no") {
        Answer::of(NOBODY)
    } else if answers().any(|(_, answer)| answer.unsure) {
        Answer::unsure()
    } else {
        Answer::default()
    }
}

/// Takes the field's answer apart into those of the members.
pub fn write_who(draft: &mut Draft, circumstance: Circumstance, answer: &Answer) {
    for id in draft.ids(List::Members).to_vec() {
        let of_member = if answer.unsure {
            Answer::unsure()
        } else if answer.keys().any(|named| named == id) {
            Answer::of("yes")
        } else if answer.is_blank() {
            Answer::default()
        } else {
            Answer::of("no")
        };
        draft.set(&circumstance.path(&id), of_member);
    }
}

/// Whether the answer is that it is true of nobody.
pub fn is_nobody(answer: &Answer) -> bool {
    answer.text() == NOBODY
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_survives_being_taken_apart() {
        let mut draft = Draft::of_one_person();
        draft.add(List::Members);
        for answer in [Answer::of("m2"), Answer::of(NOBODY), Answer::unsure(), Answer::default(), Answer::of("m1,m2")] {
            write_who(&mut draft, Circumstance::Illness, &answer);
            assert_eq!(read_who(&draft, Circumstance::Illness), answer);
        }
    }

    #[test]
    fn a_member_who_joins_later_has_to_be_asked() {
        let mut draft = Draft::of_one_person();
        write_who(&mut draft, Circumstance::Illness, &Answer::of(NOBODY));
        draft.add(List::Members);
        assert!(read_who(&draft, Circumstance::Illness).is_blank());
    }
}
