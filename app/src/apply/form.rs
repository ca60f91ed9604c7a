//! What is asked beside the facts.

use std::collections::BTreeMap;

use domain::{
    Programme,
    api::{Application, ContactDetails, Draft, PersonDetails},
    case::AttachmentId,
    facts::{HouseholdFacts, Member},
    identity::IdentityNumber,
    region::RegionCode,
};

use crate::answer::Answer;

/// The ids of the fields.
pub mod field {
    /// What is applied for.
    pub const PROGRAMME: &str = "programme";
    /// The township, which only leads to the village.
    pub const TOWNSHIP: &str = "township";
    /// The village or community.
    pub const VILLAGE: &str = "village";
    /// The telephone number.
    pub const PHONE: &str = "contact-phone";
    /// The address within the village.
    pub const ADDRESS: &str = "address";
    /// The bank.
    pub const BANK: &str = "bank";
    /// The account.
    pub const ACCOUNT: &str = "account";
    /// The promise.
    pub const PROMISE: &str = "promise";
    /// The authorisation.
    pub const AUTHORISATION: &str = "authorisation";
}

/// What was typed beside the facts, by the ids of the fields. It names people, so it stays in memory
/// and in the sealed draft on the server, never on the device.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Form(BTreeMap<String, Answer>);

/// The field of a member's name.
pub fn name_field(member: &str) -> String {
    format!("name-{member}")
}

/// The field of a member's identity number.
pub fn number_field(member: &str) -> String {
    format!("number-{member}")
}

/// The members of a household, none where nobody has said.
pub fn members(facts: &HouseholdFacts) -> &[Member] {
    facts.members.as_deref().unwrap_or_default()
}

impl Form {
    /// The answer in a field.
    pub fn answer(&self, field: &str) -> Answer {
        self.0.get(field).cloned().unwrap_or_default()
    }

    /// What stands in a field, without blanks around it.
    pub fn text(&self, field: &str) -> String {
        self.answer(field).text().to_owned()
    }

    /// Takes an answer.
    pub fn set(&mut self, field: &str, answer: Answer) {
        if answer == Answer::default() {
            self.0.remove(field);
        } else {
            self.0.insert(field.to_owned(), answer);
        }
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes from a draft what is not filled in here.
    pub fn fill_in(&mut self, draft: &Draft) {
        let mut given: Vec<(String, String)> = Vec::new();
        let mut give = |field: &str, value: Option<String>| given.extend(value.map(|value| (field.to_owned(), value)));
        give(field::VILLAGE, draft.village.as_ref().map(ToString::to_string));
        give(field::TOWNSHIP, draft.village.as_ref().and_then(|code| code.as_str().get(..9)).map(str::to_owned));
        give(field::PROGRAMME, draft.programme.map(programme_key));
        give(field::PHONE, draft.contact.phone.clone());
        give(field::ADDRESS, draft.contact.address.clone());
        give(field::BANK, draft.contact.bank.clone());
        give(field::ACCOUNT, draft.contact.bank_account.clone());
        for person in &draft.people {
            give(&name_field(&person.member), Some(person.name.clone()));
            give(
                &number_field(&person.member),
                person.identity_number.as_ref().map(|number| number.as_str().to_owned()),
            );
        }
        for (field, value) in given {
            self.0.entry(field).or_insert_with(|| Answer::of(value));
        }
    }

    /// The village that was chosen.
    pub fn village(&self) -> Option<RegionCode> {
        RegionCode::try_new(self.text(field::VILLAGE)).ok()
    }

    /// The programme that was chosen.
    pub fn programme(&self) -> Option<Programme> {
        let key = self.text(field::PROGRAMME);
        Programme::ALL.into_iter().find(|programme| programme_key(*programme) == key)
    }

    /// The people, as far as they were named.
    pub fn people(&self, facts: &HouseholdFacts) -> Vec<PersonDetails> {
        members(facts)
            .iter()
            .map(|member| {
                let id = member.id.as_str();
                PersonDetails {
                    member: id.to_owned(),
                    name: self.text(&name_field(id)),
                    identity_number: IdentityNumber::try_new(&self.text(&number_field(id))).ok(),
                }
            })
            .collect()
    }

    /// How to reach the household.
    pub fn contact(&self) -> ContactDetails {
        let given = |field: &str| Some(self.text(field)).filter(|text| !text.is_empty());
        let digits = |field: &str| given(field).map(|text| digits(&text));
        ContactDetails {
            phone: digits(field::PHONE),
            address: given(field::ADDRESS),
            bank: given(field::BANK),
            bank_account: digits(field::ACCOUNT),
        }
    }

    /// What the server keeps until it is sent.
    pub fn draft(&self, facts: &HouseholdFacts, attachments: Vec<AttachmentId>, page: &str) -> Draft {
        Draft {
            village: self.village(),
            programme: self.programme(),
            facts: facts.clone(),
            people: self.people(facts).into_iter().filter(|person| !person.name.is_empty()).collect(),
            contact: self.contact(),
            attachments,
            page: Some(page.to_owned()),
        }
    }

    /// What is sent; nothing where programme or village are not chosen.
    pub fn application(&self, facts: &HouseholdFacts, attachments: Vec<AttachmentId>) -> Option<Application> {
        Some(Application {
            village: self.village()?,
            programme: self.programme()?,
            facts: facts.clone(),
            people: self.people(facts),
            contact: self.contact(),
            attachments,
            promised: self.text(field::PROMISE) == "yes",
            check_authorised: self.text(field::AUTHORISATION) == "yes",
        })
    }
}

/// The stable word of a programme.
pub fn programme_key(programme: Programme) -> String {
    serde_json::to_value(programme).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The digits of what was typed, full-width ones too.
pub fn digits(text: &str) -> String {
    crate::preview::normalised(text).chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> HouseholdFacts {
        serde_json::from_str(r#"{"members":[{"id":"m1","relation":"applicant"},{"id":"m2","relation":"child"}]}"#)
            .unwrap()
    }

    #[test]
    fn what_was_kept_comes_back_and_what_was_typed_since_stays() {
        let mut form = Form::default();
        form.set(&name_field("m1"), Answer::of("王秀英"));
        form.set(field::PHONE, Answer::of("138 0013 8000"));
        form.set(field::VILLAGE, Answer::of("990101001201"));
        form.set(field::PROGRAMME, Answer::of("dibao"));
        let draft = form.draft(&facts(), Vec::new(), "people");
        assert_eq!(draft.people.len(), 1);
        assert_eq!(draft.contact.phone.as_deref(), Some("13800138000"));

        let mut later = Form::default();
        later.set(&name_field("m1"), Answer::of("王秀"));
        later.fill_in(&draft);
        assert_eq!(later.text(&name_field("m1")), "王秀");
        assert_eq!(later.programme(), Some(Programme::Dibao));
        assert_eq!(later.text(field::TOWNSHIP), "990101001");
    }

    #[test]
    fn an_application_names_every_member() {
        let mut form = Form::default();
        assert!(form.application(&facts(), Vec::new()).is_none());
        form.set(field::VILLAGE, Answer::of("990101001201"));
        form.set(field::PROGRAMME, Answer::of("edge"));
        form.set(field::PROMISE, Answer::of("yes"));
        let application = form.application(&facts(), Vec::new()).unwrap();
        assert_eq!(application.people.len(), 2);
        assert!(application.promised && !application.check_authorised);
    }
}
