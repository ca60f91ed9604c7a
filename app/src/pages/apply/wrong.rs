//! What is wrong, in words.

use crate::{
    apply::{Why, Wrong, field},
    components::FieldProblem,
    text::{Text, fill, text},
};

/// The sentences for a list of mistakes.
pub fn problems(wrong: &[Wrong]) -> Vec<FieldProblem> {
    let text = text();
    wrong.iter().map(|wrong| FieldProblem { id: wrong.field.clone(), sentence: sentence(wrong, text) }).collect()
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
