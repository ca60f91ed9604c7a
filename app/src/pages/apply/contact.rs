//! Where the household lives and how to reach it.

use leptos::prelude::*;

use super::{
    Applying, VillageField,
    layout::{Layout, StepForm},
};
use crate::{
    apply::{check_contact, field},
    components::{Field, TextField, TextShape},
    route::ApplyStep,
    text::text,
};

/// Asks for village, telephone, address and account.
#[component]
pub fn ContactPage() -> AnyView {
    let t = &text().apply;
    view! {
        <Layout step=ApplyStep::Contact title=t.contact_title>
            <StepForm step=ApplyStep::Contact check=check>{fields()}</StepForm>
        </Layout>
    }
    .into_any()
}

fn check(applying: Applying) -> Vec<crate::apply::Wrong> {
    applying.form.with(check_contact)
}

fn fields() -> AnyView {
    let applying = Applying::get();
    let t = &text().apply;
    let bind = |id: &str| applying.bind(id.to_owned());
    let long = || TextShape { width: "long", ..TextShape::default() };
    let phone = Field::new(field::PHONE, t.phone, bind(field::PHONE)).hint(t.phone_hint);
    let phone_shape = TextShape {
        width: "medium",
        kind: "tel",
        mode: "numeric",
        autocomplete: "tel-national",
        ..TextShape::default()
    };
    let account = Field::new(field::ACCOUNT, t.account, bind(field::ACCOUNT)).hint(t.account_hint);
    view! {
        <VillageField />
        <TextField field=Field::new(field::ADDRESS, t.address, bind(field::ADDRESS)) shape=long() />
        <TextField field=phone shape=phone_shape />
        <TextField field=Field::new(field::BANK, t.bank, bind(field::BANK)) shape=long() />
        <TextField field=account shape=TextShape { mode: "numeric", ..long() } />
    }
    .into_any()
}
