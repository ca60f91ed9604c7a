//! Checking what an application says before it is assessed: the place, the people, the contact.

use chrono::NaiveDate;
use domain::{
    api::{Application, ContactDetails, FieldError, PersonDetails, ProblemCode},
    facts::{HouseholdFacts, Relation},
};

use crate::{auth::Phone, http::ApiError};

/// Characters of a name.
const NAME_MAX: usize = 40;
/// Characters of an address.
const ADDRESS_MAX: usize = 120;
/// Characters of a bank's name.
const BANK_MAX: usize = 60;

/// Everything that is wrong with an application, as pointers below `base`.
pub fn check(application: &Application, today: NaiveDate, base: &str) -> Result<(), ApiError> {
    let mut errors = Vec::new();
    if !application.promised {
        errors.push(error(base, "/promised", "promise_missing", "the promise is required"));
    }
    if !application.check_authorised {
        errors.push(error(base, "/check_authorised", "authorisation_missing", "the authorisation is required"));
    }
    check_people(&application.facts, &application.people, base, &mut errors);
    check_contact(&application.contact, base, &mut errors);
    errors.extend(application.facts.check(today).into_iter().map(|fact| FieldError {
        pointer: format!("{base}/facts{}", fact.pointer),
        code: crate::cases::code(&fact.code).unwrap_or_default(),
        detail: "the fact is not acceptable".to_owned(),
    }));
    if errors.is_empty() { Ok(()) } else { Err(ApiError::new(ProblemCode::InvalidInput).with_errors(errors)) }
}

/// The details of the applicant.
pub fn applicant(application: &Application) -> Option<&PersonDetails> {
    let members = application.facts.members.as_ref()?;
    let applicant = members.iter().find(|member| member.relation == Some(Relation::Applicant))?;
    application.people.iter().find(|person| person.member == applicant.id.as_str())
}

/// A person for each member, with a name; an identity number tells the same birth date.
fn check_people(facts: &HouseholdFacts, people: &[PersonDetails], base: &str, errors: &mut Vec<FieldError>) {
    let members = facts.members.as_deref().unwrap_or_default();
    for member in members {
        if people.iter().filter(|person| person.member == member.id.as_str()).count() != 1 {
            let detail = format!("exactly one person is needed for member {}", member.id.as_str());
            errors.push(error(base, "/people", "person_missing", detail));
        }
    }
    let applicants = members.iter().filter(|member| member.relation == Some(Relation::Applicant)).count();
    if applicants != 1 {
        errors.push(error(base, "/facts/members", "applicant_missing", "exactly one member is the applicant"));
    }
    for (index, person) in people.iter().enumerate() {
        let place = format!("/people/{index}");
        let Some(member) = members.iter().find(|member| member.id.as_str() == person.member) else {
            errors.push(error(base, &format!("{place}/member"), "no_such_member", "there is no such member"));
            continue;
        };
        check_name(&person.name, &format!("{base}{place}"), errors);
        let born = person.identity_number.as_ref().map(domain::identity::IdentityNumber::birth_date);
        if let (Some(born), Some(stated)) = (born, member.birth_date)
            && born != stated
        {
            let detail = "the number tells another date of birth";
            errors.push(error(base, &format!("{place}/identity_number"), "birth_date_differs", detail));
        }
        let twice = person.identity_number.is_some()
            && people.iter().take(index).any(|other| other.identity_number == person.identity_number);
        if twice {
            let detail = "two persons have the same number";
            errors.push(error(base, &format!("{place}/identity_number"), "number_twice", detail));
        }
    }
}

/// A name of 1 to 40 characters without control characters.
pub fn check_name(name: &str, base: &str, errors: &mut Vec<FieldError>) {
    let length = name.trim().chars().count();
    if length == 0 || length > NAME_MAX || name.chars().any(char::is_control) {
        errors.push(error(base, "/name", "length", "1 to 40 characters"));
    }
}

/// A mobile number, an address, a bank and an account, each as far as given.
pub fn check_contact(contact: &ContactDetails, base: &str, errors: &mut Vec<FieldError>) {
    if contact.phone.as_deref().is_some_and(|phone| Phone::try_new(phone).is_none()) {
        errors.push(error(base, "/contact/phone", "not_a_mobile_number", "11 digits beginning with 1"));
    }
    let too_long = |text: &Option<String>, max: usize| text.as_ref().is_some_and(|text| text.chars().count() > max);
    if too_long(&contact.address, ADDRESS_MAX) {
        errors.push(error(base, "/contact/address", "length", "at most 120 characters"));
    }
    if too_long(&contact.bank, BANK_MAX) {
        errors.push(error(base, "/contact/bank", "length", "at most 60 characters"));
    }
    let is_account = |text: &str| (8..=30).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if contact.bank_account.as_deref().is_some_and(|text| !is_account(text)) {
        errors.push(error(base, "/contact/bank_account", "not_an_account", "8 to 30 digits"));
    }
}

fn error(base: &str, pointer: &str, code: &str, detail: impl Into<String>) -> FieldError {
    FieldError { pointer: format!("{base}{pointer}"), code: code.to_owned(), detail: detail.into() }
}
