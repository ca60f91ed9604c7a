//! What the people of a case are called. Masked names repeat within a family, so each stands with
//! what the person is to the applicant.

use domain::{api::CaseView, facts::HouseholdFacts};
use wording::People;

use crate::{
    components::Choice,
    text::{fill, language, text},
};

/// What members and supporters are to the applicant.
pub fn kin(view: &CaseView) -> People {
    let empty = HouseholdFacts::default();
    People::from_facts(language(), view.verified.as_ref().or(view.declared.as_ref()).unwrap_or(&empty))
}

/// A name with what the person is to the applicant, where that is known.
pub fn named(kin: &People, member: &str, name: &str) -> String {
    match kin.name(member) {
        unknown if unknown == member => name.to_owned(),
        relation => fill(text().staff.by_role, &[("who", name), ("role", relation)]),
    }
}

/// The people of the facts by the names that the page may show.
pub fn named_people(view: &CaseView) -> People {
    let kin = kin(view);
    let people = view.people.iter();
    people.fold(kin.clone(), |names, person| names.called(&person.member, named(&kin, &person.member, &person.name)))
}

/// The members as choices, by their ordinals.
pub fn members(view: &CaseView) -> Vec<Choice> {
    choices(view, |person| person.member.clone())
}

/// The members as choices, as persons on record.
pub fn persons(view: &CaseView) -> Vec<Choice> {
    choices(view, |person| person.person.to_string())
}

fn choices(view: &CaseView, key: impl Fn(&domain::api::MaskedPerson) -> String) -> Vec<Choice> {
    let kin = kin(view);
    view.people.iter().map(|person| Choice::new(key(person), named(&kin, &person.member, &person.name))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_of_one_family_can_be_told_apart() {
        let facts: HouseholdFacts =
            serde_json::from_str(r#"{"members":[{"id":"m1","relation":"applicant"},{"id":"m2","relation":"child"}]}"#)
                .unwrap();
        let kin = People::from_facts(domain::Language::Zh, &facts);
        assert_eq!(named(&kin, "m1", "郑*"), "郑*（申请人）");
        assert_eq!(named(&kin, "m2", "郑*"), "郑*（子女）");
        assert_eq!(named(&kin, "m9", "郑*"), "郑*");
    }
}
