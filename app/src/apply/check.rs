//! What is wrong with what was typed. The server looks again; this only saves the way.

use domain::{facts::HouseholdFacts, identity::IdentityNumber};

use super::form::{Form, digits, field, members, name_field, number_field};

/// Characters of a name.
const NAME_MAX: usize = 40;
/// Characters of an address.
const ADDRESS_MAX: usize = 120;
/// Characters of a bank's name.
const BANK_MAX: usize = 60;

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing was typed.
    Blank,
    /// Nothing was chosen.
    NotChosen,
    /// More than so many characters.
    TooLong(usize),
    /// No identity number, or the check digit does not fit.
    Number,
    /// The number tells another date of birth than the answers.
    BirthDate,
    /// Another member has the same number.
    Twice,
    /// No mobile number.
    Phone,
    /// No account number.
    Account,
    /// It has to be agreed to.
    NotAgreed,
}

/// Something wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The id of the field.
    pub field: String,
    /// What.
    pub why: Why,
}

/// Whether something was chosen.
pub fn check_programme(form: &Form) -> Vec<Wrong> {
    found([(field::PROGRAMME, form.programme().is_none().then_some(Why::NotChosen))])
}

/// Names and numbers of the members.
pub fn check_people(form: &Form, facts: &HouseholdFacts) -> Vec<Wrong> {
    let mut wrong = Vec::new();
    let mut seen: Vec<IdentityNumber> = Vec::new();
    for member in members(facts) {
        let (name, number) = (name_field(member.id.as_str()), number_field(member.id.as_str()));
        wrong.extend(found([(name.as_str(), required(&form.text(&name), NAME_MAX))]));
        let typed = form.text(&number);
        if typed.is_empty() {
            continue;
        }
        let why = match IdentityNumber::try_new(&typed) {
            Err(_) => Some(Why::Number),
            Ok(known) if member.birth_date.is_some_and(|stated| stated != known.birth_date()) => Some(Why::BirthDate),
            Ok(known) if seen.contains(&known) => Some(Why::Twice),
            Ok(known) => {
                seen.push(known);
                None
            }
        };
        wrong.extend(found([(number.as_str(), why)]));
    }
    wrong
}

/// Village, telephone, address and account.
pub fn check_contact(form: &Form) -> Vec<Wrong> {
    let phone = digits(&form.text(field::PHONE));
    let account = form.text(field::ACCOUNT);
    let account_digits = digits(&account).len();
    let longer = |field: &str, most: usize| (form.text(field).chars().count() > most).then_some(Why::TooLong(most));
    found([
        (field::TOWNSHIP, form.text(field::TOWNSHIP).is_empty().then_some(Why::NotChosen)),
        (field::VILLAGE, form.village().is_none().then_some(Why::NotChosen)),
        (field::PHONE, (phone.len() != 11 || !phone.starts_with('1')).then_some(Why::Phone)),
        (field::ADDRESS, longer(field::ADDRESS, ADDRESS_MAX)),
        (field::BANK, longer(field::BANK, BANK_MAX)),
        (field::ACCOUNT, (!account.is_empty() && !(8..=30).contains(&account_digits)).then_some(Why::Account)),
    ])
}

/// Promise and authorisation.
pub fn check_consent(form: &Form) -> Vec<Wrong> {
    let agreed = |field: &str| (form.text(field) != "yes").then_some(Why::NotAgreed);
    found([(field::PROMISE, agreed(field::PROMISE)), (field::AUTHORISATION, agreed(field::AUTHORISATION))])
}

fn required(text: &str, most: usize) -> Option<Why> {
    match text.chars().count() {
        0 => Some(Why::Blank),
        count if count > most => Some(Why::TooLong(most)),
        _ => None,
    }
}

fn found<const N: usize>(fields: [(&str, Option<Why>); N]) -> Vec<Wrong> {
    fields.into_iter().filter_map(|(field, why)| Some(Wrong { field: field.to_owned(), why: why? })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;

    fn facts() -> HouseholdFacts {
        serde_json::from_str(
            r#"{"members":[{"id":"m1","relation":"applicant","birth_date":"1949-12-31"},{"id":"m2","relation":"child"}]}"#,
        )
        .unwrap()
    }

    fn form(fields: &[(&str, &str)]) -> Form {
        let mut form = Form::default();
        for (field, text) in fields {
            form.set(field, Answer::of(*text));
        }
        form
    }

    #[test]
    fn a_name_is_needed_and_a_number_is_not() {
        let wrong = check_people(&form(&[("name-m1", "王秀英")]), &facts());
        assert_eq!(wrong, [Wrong { field: "name-m2".into(), why: Why::Blank }]);
    }

    #[test]
    fn a_number_has_to_fit_its_check_digit_the_birth_date_and_nobody_else() {
        let why = |first: &str, second: &str| {
            let fields = [("name-m1", "甲"), ("name-m2", "乙"), ("number-m1", first), ("number-m2", second)];
            check_people(&form(&fields), &facts()).into_iter().map(|wrong| wrong.why).collect::<Vec<_>>()
        };
        assert_eq!(why("11010519491231002X", ""), []);
        assert_eq!(why("110105194912310021", ""), [Why::Number]);
        assert_eq!(why("", "11010519491231002x"), []);
        assert_eq!(why("11010519491231002X", "11010519491231002X"), [Why::Twice]);
        assert_eq!(why("11010119900307803X", ""), [Why::BirthDate]);
    }

    #[test]
    fn a_household_can_be_reached() {
        let good = [("township", "990101001"), ("village", "990101001201"), ("contact-phone", "138 0013 8000")];
        assert_eq!(check_contact(&form(&good)), []);
        let wrong = check_contact(&form(&[("contact-phone", "1380013"), ("account", "12")]));
        let fields: Vec<_> = wrong.iter().map(|wrong| wrong.field.as_str()).collect();
        assert_eq!(fields, ["township", "village", "contact-phone", "account"]);
    }

    #[test]
    fn nothing_is_sent_without_promise_and_authorisation() {
        assert_eq!(check_consent(&Form::default()).len(), 2);
        assert_eq!(check_consent(&form(&[("promise", "yes"), ("authorisation", "yes")])), []);
    }
}
