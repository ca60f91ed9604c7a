//! What is applied for.

use domain::assessment::{Assessment, Outcome};
use leptos::prelude::*;
use wording::{Named, money, names::programme_help};

use super::{
    Applying,
    layout::{Layout, StepForm},
};
use crate::{
    apply::{check_programme, field, programme_key, to_choose_from},
    components::{Banner, Choice, Field, Radios, Tone},
    route::{ApplyStep, Route},
    text::{language, text},
};

/// Asks what is applied for; what fits is chosen already.
#[component]
pub fn ProgrammePage() -> AnyView {
    let t = &text().apply;
    view! {
        <Layout step=ApplyStep::Programme title=t.programme_title>
            <StepForm step=ApplyStep::Programme check=check>{fields()}</StepForm>
        </Layout>
    }
    .into_any()
}

fn check(applying: Applying) -> Vec<crate::apply::Wrong> {
    applying.form.with(check_programme)
}

fn fields() -> AnyView {
    let t = &text().apply;
    let applying = Applying::get();
    let assessment = Memo::new(move |_| applying.assessment());
    Effect::new(move || {
        if assessment.with(Option::is_some) {
            untrack(|| applying.choose_proposed());
        }
    });
    let radios = move || {
        let choices = assessment.with(|assessment| choices(assessment.as_ref()));
        let answer = applying.bind(field::PROGRAMME.to_owned());
        let asked = Field::new(field::PROGRAMME, t.programme_label, answer).hint(t.programme_hint);
        view! { <Radios field=asked choices /> }
    };
    view! {
        <Banner tone=Tone::Bad>
            <p>{t.programme_urgent}" "<a href=Route::Emergency.path()>{t.programme_urgent_link}</a></p>
        </Banner>
        {radios}
        <p class="soft">{t.programme_window}</p>
    }
    .into_any()
}

fn choices(assessment: Option<&Assessment>) -> Vec<Choice> {
    let t = &text().preview;
    to_choose_from(assessment)
        .into_iter()
        .map(|programme| {
            let finding = assessment.and_then(|assessment| assessment.programme(programme));
            let outcome = finding.map(|finding| match finding.outcome {
                Outcome::Eligible => t.eligible,
                Outcome::NotEligible => t.not_eligible,
                Outcome::Undetermined => t.undetermined,
            });
            let amount = finding.and_then(|finding| finding.amount).map(|amount| money::amount(language(), amount));
            let label = [Some(programme.name(language()).to_owned()), outcome.map(str::to_owned), amount];
            let label: Vec<String> = label.into_iter().flatten().collect();
            Choice::new(programme_key(programme), label.join(" · ")).hint(programme_help(language(), programme))
        })
        .collect()
}
