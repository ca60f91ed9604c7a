//! What was answered so far, as it was typed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Circumstance, List};
use crate::answer::Answer;

/// All answers of a preview. It holds no name and is kept on the device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The slug of the jurisdiction; empty until chosen.
    pub place: String,
    /// The answers by their paths (`region`, `members/m1/birth_date`).
    pub answers: BTreeMap<String, Answer>,
    /// The ids of the entries of each list.
    pub entries: BTreeMap<String, Vec<String>>,
    /// Figures that the person tries where none is encoded.
    pub tried: BTreeMap<String, String>,
    /// The pages that were gone through, in their order; the way back.
    pub went: Vec<String>,
}

/// Something of which questions are asked: the household, a member, an entry.
#[derive(Clone, Copy)]
pub struct Entity<'a> {
    /// The draft around it.
    pub draft: &'a Draft,
    /// Its path, ending in a slash; empty for the household.
    pub prefix: &'a str,
}

/// The id of the person who applies.
pub const APPLICANT: &str = "m1";

impl Draft {
    /// A new draft: one person applies, everything else is open.
    pub fn of_one_person() -> Self {
        let mut draft = Self::default();
        draft.entries.insert(List::Members.name().to_owned(), vec![APPLICANT.to_owned()]);
        draft.set(&format!("members/{APPLICANT}/relation"), Answer::of("applicant"));
        draft
    }

    /// The answer at a path.
    pub fn answer(&self, path: &str) -> Answer {
        self.answers.get(path).cloned().unwrap_or_default()
    }

    /// Takes an answer; a blank one is forgotten.
    pub fn set(&mut self, path: &str, answer: Answer) {
        if answer == Answer::default() {
            self.answers.remove(path);
        } else {
            self.answers.insert(path.to_owned(), answer);
        }
    }

    /// The ids of a list's entries, in their order.
    pub fn ids(&self, list: List) -> &[String] {
        self.entries.get(list.name()).map_or(&[], Vec::as_slice)
    }

    /// Adds an entry and gives its id; nothing where the list is full.
    pub fn add(&mut self, list: List) -> Option<String> {
        let ids = self.entries.entry(list.name().to_owned()).or_default();
        if ids.len() >= list.limit() {
            return None;
        }
        let number = |id: &String| id.get(1..).and_then(|digits| digits.parse::<u32>().ok());
        let next = ids.iter().filter_map(number).max().unwrap_or(0).saturating_add(1);
        let id = format!("{}{next}", list.letter());
        ids.push(id.clone());
        Some(id)
    }

    /// Removes an entry with its answers. Entries that belong to a member who is removed go, too.
    pub fn remove(&mut self, list: List, id: &str) {
        if list == List::Members {
            self.remove_entries_of(id);
        }
        let prefix = prefix(list, id);
        self.answers.retain(|path, _| !path.starts_with(&prefix));
        if let Some(ids) = self.entries.get_mut(list.name()) {
            ids.retain(|other| other != id);
        }
    }

    /// Whether there are entries of which nothing was said beyond whose they are: they were opened
    /// and left.
    pub fn has_empty(&self, list: List) -> bool {
        self.empty(list).next().is_some()
    }

    /// Removes such entries.
    pub fn drop_empty(&mut self, list: List) {
        let empty: Vec<String> = self.empty(list).cloned().collect();
        for id in empty {
            self.remove(list, &id);
        }
    }

    fn empty(&self, list: List) -> impl Iterator<Item = &String> {
        let owner = list.owner_key();
        self.ids(list).iter().filter(move |id| {
            let prefix = prefix(list, id);
            let mut said = self.answers.keys().filter_map(|path| path.strip_prefix(&prefix));
            let is_applicant = list == List::Members && *id == APPLICANT;
            !is_applicant && said.all(|key| Some(key) == owner)
        })
    }

    /// The household as a thing of which questions are asked.
    pub fn household(&self) -> Entity<'_> {
        Entity { draft: self, prefix: "" }
    }

    /// Whether a circumstance is said to be true of a member.
    pub fn is(&self, member: &str, circumstance: Circumstance) -> bool {
        self.answers.get(&circumstance.path(member)).is_some_and(|answer| answer.text() == "yes")
    }

    fn remove_entries_of(&mut self, member: &str) {
        for list in [List::Incomes, List::Expenses, List::Assets] {
            let key = list.owner_key().unwrap_or_default();
            let of_member = |draft: &Self, id: &String| draft.answer(&(prefix(list, id) + key)).text() == member;
            let gone: Vec<String> = self.ids(list).iter().filter(|id| of_member(self, id)).cloned().collect();
            for id in gone {
                self.remove(list, &id);
            }
        }
        for id in self.ids(List::Supporters).to_vec() {
            let path = prefix(List::Supporters, &id) + "supports";
            let answer = self.answer(&path);
            self.set(&path, answer.with_key(member, false));
        }
    }
}

/// The path of an entry, ending in a slash.
pub fn prefix(list: List, id: &str) -> String {
    format!("{}/{id}/", list.name())
}

impl Entity<'_> {
    /// The answer to one of its questions.
    pub fn answer(&self, key: &str) -> Answer {
        self.draft.answer(&self.path(key))
    }

    /// Whether one of its questions is answered by one of these keys.
    pub fn is_one_of(&self, key: &str, wanted: &[&str]) -> bool {
        wanted.contains(&self.answer(key).text())
    }

    /// The path of one of its answers.
    pub fn path(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_never_used_twice() {
        let mut draft = Draft::of_one_person();
        assert_eq!(draft.add(List::Members).as_deref(), Some("m2"));
        assert_eq!(draft.add(List::Members).as_deref(), Some("m3"));
        draft.remove(List::Members, "m2");
        assert_eq!(draft.add(List::Members).as_deref(), Some("m4"));
    }

    #[test]
    fn a_member_leaves_with_all_that_belongs_to_them() {
        let mut draft = Draft::of_one_person();
        draft.add(List::Members);
        draft.add(List::Incomes);
        draft.set("incomes/i1/member", Answer::of("m2"));
        draft.set("incomes/i1/gross", Answer::of("2100"));
        draft.remove(List::Members, "m2");
        assert!(draft.ids(List::Incomes).is_empty());
        assert!(draft.answer("incomes/i1/gross").is_blank());
    }

    #[test]
    fn an_entry_that_was_opened_and_left_is_gone() {
        let mut draft = Draft::of_one_person();
        draft.add(List::Members);
        draft.add(List::Incomes);
        draft.set("incomes/i1/member", Answer::of("m1"));
        draft.add(List::Incomes);
        draft.set("incomes/i2/kind", Answer::unsure());
        draft.drop_empty(List::Members);
        draft.drop_empty(List::Incomes);
        assert_eq!(draft.ids(List::Members), ["m1"]);
        assert_eq!(draft.ids(List::Incomes), ["i2"]);
    }

    #[test]
    fn a_list_is_full_some_day() {
        let mut draft = Draft::of_one_person();
        while draft.add(List::Members).is_some() {}
        assert_eq!(draft.ids(List::Members).len(), List::Members.limit());
    }
}
