//! Promise and authorisation.

use domain::date::age_on;
use leptos::prelude::*;
use wording::letter::{Letter, Part, check_authorisation, promise};

use super::{
    Applying, LetterView,
    layout::{Layout, StepForm},
};
use crate::{
    apply::{Form, check_consent, field, members, name_field},
    components::{Checkboxes, Choice, Field},
    route::ApplyStep,
    text::{language, text},
};

/// From this age a person signs (民法典 17).
const OF_AGE: u32 = 18;

/// Shows both texts, each with a box to tick.
#[component]
pub fn ConsentPage() -> AnyView {
    let t = &text().apply;
    view! {
        <Layout step=ApplyStep::Consent title=t.consent_title>
            <StepForm step=ApplyStep::Consent check=check>{fields()}</StepForm>
        </Layout>
    }
    .into_any()
}

fn check(applying: Applying) -> Vec<crate::apply::Wrong> {
    applying.form.with(check_consent)
}

fn fields() -> AnyView {
    let t = &text().apply;
    let applying = Applying::get();
    let facts = untrack(|| applying.facts()).unwrap_or_default();
    let today = applying.preview.today.get_untracked();
    let Some(programme) = applying.form.with_untracked(Form::programme) else { return ().into_any() };
    let is_adult = |born: Option<domain::Date>| born.is_none_or(|born| age_on(born, today) >= OF_AGE);
    let name = |id: &str| applying.form.with_untracked(|form| form.text(&name_field(id)));
    let adults: Vec<String> = members(&facts)
        .iter()
        .filter(|member| is_adult(member.birth_date))
        .map(|member| name(member.id.as_str()))
        .filter(|name| !name.is_empty())
        .collect();
    let applicant = adults.first().cloned().unwrap_or_default();
    view! {
        <LetterView letter=on_screen(promise(language(), programme, &applicant, today)) />
        {tick(applying, field::PROMISE, t.promise, t.promise_label)}
        <LetterView letter=on_screen(check_authorisation(language(), programme, &adults, today)) />
        {tick(applying, field::AUTHORISATION, t.authorisation, t.authorisation_label)}
    }
    .into_any()
}

/// A tick stands for the signature.
fn on_screen(mut letter: Letter) -> Letter {
    letter.parts.retain(|part| !matches!(part, Part::Signatures(_)));
    letter
}

fn tick(applying: Applying, id: &'static str, legend: &'static str, label: &'static str) -> AnyView {
    let asked = Field::new(id, legend, applying.bind(id.to_owned()));
    view! { <Checkboxes field=asked choices=vec![Choice::new("yes", label)] /> }.into_any()
}
