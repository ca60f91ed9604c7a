//! Name and password.

use domain::api::{SignInStaff, StaffSignInRequest};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{Button, ErrorSummary, Errors, Field, FieldProblem, TextField, TextShape},
    session::Session,
    text::{fill, text},
};

/// The form for staff. Where it goes on to is the business of the page around it.
#[component]
pub fn StaffForm(#[prop(optional)] on_done: Option<Callback<()>>) -> AnyView {
    let sign_in = &text().sign_in;
    let errors = Errors::provide();
    let name = RwSignal::new(Answer::default());
    let password = RwSignal::new(Answer::default());
    let busy = RwSignal::new(false);
    let (api, session) = (Api::get(), Session::get());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let request = StaffSignInRequest {
            user_name: name.with_untracked(|answer| answer.text().to_owned()),
            // A blank at either end may belong to a password.
            password: password.with_untracked(|answer| answer.typed.clone()),
        };
        let problems = missing(&request);
        if busy.get_untracked() || !problems.is_empty() {
            errors.show(problems);
            return;
        }
        busy.set(true);
        spawn_local(async move {
            match api.call::<SignInStaff>(Call::with(request)).await {
                Ok(reply) => {
                    session.set(reply.value);
                    if let Some(on_done) = on_done {
                        on_done.run(());
                    }
                }
                Err(error) => {
                    errors.show(vec![FieldProblem { id: "user-name".into(), sentence: error.sentence(text()) }]);
                }
            }
            busy.set(false);
        });
    };
    let name_shape = TextShape { width: "long", autocomplete: "username", ..TextShape::default() };
    let password_shape =
        TextShape { width: "long", kind: "password", autocomplete: "current-password", ..TextShape::default() };
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            <TextField field=Field::new("user-name", sign_in.user_name, name) shape=name_shape />
            <TextField field=Field::new("password", sign_in.password, password) shape=password_shape />
            <Button label=sign_in.submit submits=true busy />
        </form>
    }
    .into_any()
}

fn missing(request: &StaffSignInRequest) -> Vec<FieldProblem> {
    let text = text();
    [("user-name", text.sign_in.user_name, &request.user_name), ("password", text.sign_in.password, &request.password)]
        .into_iter()
        .filter(|(_, _, typed)| typed.is_empty())
        .map(|(id, label, _)| FieldProblem {
            id: id.to_owned(),
            sentence: fill(text.errors.required_plain, &[("label", label)]),
        })
        .collect()
}
