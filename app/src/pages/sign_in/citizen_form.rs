//! Telephone and code.

use domain::api::{
    CitizenCodeRequest, CitizenCodeSent, CitizenSignInRequest, ProblemCode, RequestCitizenCode, SignInCitizen,
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use crate::{
    answer::Answer,
    api::{Api, ApiError, Call},
    components::{Banner, Button, ButtonKind, ErrorSummary, Errors, Field, FieldProblem, TextField, TextShape},
    session::Session,
    text::{fill, text},
};

/// What the form holds.
#[derive(Clone, Copy)]
struct Form {
    phone: RwSignal<Answer>,
    code: RwSignal<Answer>,
    sent: RwSignal<Option<CitizenCodeSent>>,
    busy: RwSignal<bool>,
    errors: Errors,
    on_done: Option<Callback<()>>,
}

/// The form for citizens: first the number, then the code that was sent to it.
#[component]
pub fn CitizenForm(#[prop(optional)] on_done: Option<Callback<()>>) -> AnyView {
    let sign_in = &text().sign_in;
    let form = Form {
        phone: RwSignal::new(Answer::default()),
        code: RwSignal::new(Answer::default()),
        sent: RwSignal::new(None),
        busy: RwSignal::new(false),
        errors: Errors::provide(),
        on_done,
    };
    let (api, session) = (Api::get(), Session::get());
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if form.sent.with_untracked(Option::is_some) { form.enter(api, session) } else { form.ask_for_code(api) }
    };
    let phone_shape = TextShape {
        width: "medium",
        kind: "tel",
        mode: "numeric",
        autocomplete: "tel-national",
        ..TextShape::default()
    };
    let phone = Field::new("phone", sign_in.phone, form.phone).hint(sign_in.phone_hint);
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors=form.errors />
            <TextField field=phone shape=phone_shape />
            <div role="status">{move || form.sent.get().map(|sent| sent_banner(&sent))}</div>
            {move || form.sent.with(Option::is_some).then(|| code_part(form, api))}
            {move || {
                let label = if form.sent.with(Option::is_some) { sign_in.submit } else { sign_in.send_code };
                view! { <Button label submits=true busy=form.busy /> }
            }}
        </form>
    }
    .into_any()
}

fn sent_banner(sent: &CitizenCodeSent) -> AnyView {
    let sign_in = &text().sign_in;
    let minutes = (sent.valid_seconds / 60).to_string();
    let demo = sent.demo_code.as_deref().map(|code| fill(sign_in.demo_code, &[("code", code)]));
    view! {
        <Banner>
            <p>{fill(sign_in.code_sent, &[("minutes", &minutes)])}</p>
            {demo.map(|line| view! { <p><strong>{line}</strong></p> })}
        </Banner>
    }
    .into_any()
}

fn code_part(form: Form, api: Api) -> AnyView {
    let sign_in = &text().sign_in;
    let shape = TextShape { width: "short", mode: "numeric", autocomplete: "one-time-code", ..TextShape::default() };
    let again = Callback::new(move |()| form.ask_for_code(api));
    view! {
        <TextField field=Field::new("code", sign_in.code, form.code) shape />
        <p><Button kind=ButtonKind::Link label=sign_in.another_code on_press=again /></p>
    }
    .into_any()
}

impl Form {
    fn ask_for_code(self, api: Api) {
        let phone = digits(&self.phone.get_untracked());
        if phone.len() != 11 || !phone.starts_with('1') {
            return self.show("phone", text().errors.phone.to_owned());
        }
        if self.start() {
            spawn_local(async move {
                match api.call::<RequestCitizenCode>(Call::with(CitizenCodeRequest { phone })).await {
                    Ok(reply) => self.sent.set(Some(reply.value)),
                    Err(error) => self.fail("phone", &error),
                }
                self.busy.set(false);
            });
        }
    }

    fn enter(self, api: Api, session: Session) {
        let request = CitizenSignInRequest {
            phone: digits(&self.phone.get_untracked()),
            code: digits(&self.code.get_untracked()),
        };
        if request.code.len() != 6 {
            return self.show("code", text().errors.code.to_owned());
        }
        if self.start() {
            spawn_local(async move {
                let answer = api.call::<SignInCitizen>(Call::with(request)).await;
                self.busy.set(false);
                match answer {
                    Ok(reply) => {
                        session.set(reply.value);
                        if let Some(on_done) = self.on_done {
                            on_done.run(());
                        }
                    }
                    Err(error) if error.code() == Some(ProblemCode::WrongCredentials) => {
                        self.show("code", text().sign_in.code_wrong.to_owned());
                    }
                    Err(error) => self.fail("code", &error),
                }
            });
        }
    }

    /// Whether nothing is under way yet; from now on something is.
    fn start(self) -> bool {
        self.errors.clear();
        !self.busy.try_update(|busy| std::mem::replace(busy, true)).unwrap_or(true)
    }

    fn fail(self, id: &str, error: &ApiError) {
        self.show(id, error.sentence(text()));
    }

    fn show(self, id: &str, sentence: String) {
        self.errors.show(vec![FieldProblem { id: id.to_owned(), sentence }]);
    }
}

/// The digits of what was typed, full-width ones too.
fn digits(answer: &Answer) -> String {
    let half_width = |character: char| match u32::from(character) {
        code @ 0xFF10..=0xFF19 => char::from_digit(code - 0xFF10, 10),
        _ => character.is_ascii_digit().then_some(character),
    };
    answer.text().chars().filter_map(half_width).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_may_be_typed_with_blanks_and_full_width_digits() {
        assert_eq!(digits(&Answer::of(" 138 0013-8００0 ")), "13800138000");
    }
}
