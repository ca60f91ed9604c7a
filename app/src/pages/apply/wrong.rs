//! What is wrong, in words.

use domain::facts::HouseholdFacts;
use wording::People;

use super::people::head;
use crate::{
    apply::{Why, Wrong, field},
    components::FieldProblem,
    text::{Text, fill, language, text},
};

/// The sentences for a list of mistakes; one about a member says about whom.
pub fn problems(wrong: &[Wrong], facts: &HouseholdFacts) -> Vec<FieldProblem> {
    let text = text();
    let people = People::from_facts(language(), facts);
    let of_whom = |wrong: &Wrong, sentence: String| match member(&wrong.field) {
        Some(id) => fill(text.apply.error_of, &[("who", &head(people.name(id))), ("sentence", &sentence)]),
        None => sentence,
    };
    wrong
        .iter()
        .map(|wrong| FieldProblem { id: wrong.field.clone(), sentence: of_whom(wrong, sentence(wrong, text)) })
        .collect()
}

/// The member of a field for a name or a number.
fn member(field: &str) -> Option<&str> {
    field.strip_prefix("name-").or_else(|| field.strip_prefix("number-"))
}

fn sentence(wrong: &Wrong, text: &Text) -> String {
    let label = label(&wrong.field, text);
    let labelled = |template: &str| fill(template, &[("label", label)]);
    match wrong.why {
        Why::Blank => labelled(text.errors.required_plain),
        Why::NotChosen => labelled(text.errors.choose),
        Why::TooLong(limit) => fill(text.errors.too_long, &[("label", label), ("limit", &limit.to_string())]),
        Why::Number => text.errors.identity_number.to_owned(),
        Why::BirthDate => text.apply.error_birth_date.to_owned(),
        Why::Twice => text.apply.error_twice.to_owned(),
        Why::Phone => text.errors.phone.to_owned(),
        Why::Account => text.apply.error_account.to_owned(),
        Why::NotAgreed => labelled(text.apply.error_agree),
    }
}

fn label(id: &str, text: &Text) -> &'static str {
    let t = &text.apply;
    match id {
        field::PROGRAMME => t.programme_label,
        field::TOWNSHIP => t.township,
        field::VILLAGE => t.village,
        field::PHONE => t.phone,
        field::ADDRESS => t.address,
        field::BANK => t.bank,
        field::ACCOUNT => t.account,
        field::PROMISE => t.promise_label,
        field::AUTHORISATION => t.authorisation_label,
        id if id.starts_with("number-") => t.number,
        _ => t.name,
    }
}
