//! Everything once more, and sending it.

use domain::api::Problem;
use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use wording::{Named, reason::mistake_by_code};

use super::{
    Applying, Sending,
    layout::Layout,
    problems, start,
    submit::{confirmed, existing, submit},
};
use crate::{
    api::ApiError,
    apply::{Form, Wrong, check_consent, check_contact, check_people, check_programme, field, members, name_field},
    components::{Banner, Button, ButtonKind, SummaryList, SummaryRow, Tone},
    route::{ApplyStep, Route, Step},
    text::{fill, language, text},
};

/// Shows what is sent, with a link to change each of it.
#[component]
pub fn ReviewPage() -> AnyView {
    let t = &text().apply;
    let applying = Applying::get();
    follow(applying);
    view! {
        <Layout step=ApplyStep::Review title=t.review_title>
            <p class="hint">{t.review_hint}</p>
            {move || summary(applying)}
            {move || missing_view(applying)}
            <SendingView />
            <div class="actions">
                <Button
                    label=t.submit
                    busy=Signal::derive(move || applying.sending.get() == Sending::Busy)
                    on_press=Callback::new(move |()| {
                        if untrack(|| missing(applying)).is_empty() {
                            submit(applying, None);
                        }
                    })
                />
            </div>
        </Layout>
    }
    .into_any()
}

/// Leads on to what the server answered.
fn follow(applying: Applying) {
    let navigate = use_navigate();
    applying.receipt.set(None);
    // Whoever comes back has seen what differs, and what was refused may have been mended.
    applying.change.set(None);
    if matches!(applying.sending.get_untracked(), Sending::Failed(_)) {
        applying.sending.set(Sending::Idle);
    }
    Effect::new(move || {
        if let Some(receipt) = applying.receipt.get() {
            navigate(&Route::Receipt(receipt.case.to_string()).path(), NavigateOptions::default());
        } else if applying.change.with(Option::is_some) && applying.sending.get() == Sending::Idle {
            navigate(&Route::Apply(ApplyStep::Changed).path(), NavigateOptions::default());
        }
    });
}

/// What is still missing, by the step on which it is asked.
fn missing(applying: Applying) -> Vec<(ApplyStep, Wrong)> {
    let facts = applying.facts().unwrap_or_default();
    applying.form.with(|form| {
        let steps = [
            (ApplyStep::Programme, check_programme(form)),
            (ApplyStep::People, check_people(form, &facts)),
            (ApplyStep::Contact, check_contact(form)),
            (ApplyStep::Consent, check_consent(form)),
        ];
        steps.into_iter().flat_map(|(step, wrong)| wrong.into_iter().map(move |wrong| (step, wrong))).collect()
    })
}

fn missing_view(applying: Applying) -> Option<AnyView> {
    let missing = missing(applying);
    if missing.is_empty() {
        return None;
    }
    let facts = applying.facts().unwrap_or_default();
    let rows: Vec<AnyView> = missing
        .iter()
        .flat_map(|(step, wrong)| {
            problems(std::slice::from_ref(wrong), &facts).into_iter().map(move |problem| (*step, problem))
        })
        .map(|(step, problem)| view! { <li><a href=Route::Apply(step).path()>{problem.sentence}</a></li> }.into_any())
        .collect();
    Some(view! { <Banner tone=Tone::Warn title=text().apply.missing><ul>{rows}</ul></Banner> }.into_any())
}

/// How far the sending is, in words.
#[component]
pub fn SendingView() -> AnyView {
    let applying = Applying::get();
    let t = &text().apply;
    let view = move || match applying.sending.get() {
        Sending::Idle | Sending::Busy => ().into_any(),
        Sending::Waiting => {
            let retry = Callback::new(move |()| submit(applying, confirmed(applying)));
            view! {
                <Banner tone=Tone::Warn title=t.waiting_title>
                    <p>{t.waiting_body}</p>
                    <Button kind=ButtonKind::Secondary label=text().common.retry on_press=retry />
                </Banner>
            }
            .into_any()
        }
        Sending::Failed(error) => failed(error),
    };
    view! { <div role="alert">{view}</div> }.into_any()
}

fn failed(error: ApiError) -> AnyView {
    let t = &text().apply;
    if let Some((case, number)) = existing(&error) {
        return view! {
            <Banner tone=Tone::Warn title=t.already_title>
                <p>{fill(t.already_body, &[("number", &number)])}</p>
                <p><a href=Route::Application(case.to_string()).path()>{t.already_link}</a></p>
            </Banner>
        }
        .into_any();
    }
    let details = match &error {
        ApiError::Problem(problem) => mistakes(problem),
        ApiError::Offline | ApiError::Unreadable => Vec::new(),
    };
    view! {
        <Banner tone=Tone::Bad title=t.refused_title>
            <p>{error.sentence(text())}</p>
            <ul>{details}</ul>
        </Banner>
    }
    .into_any()
}

/// What the server found, each with a link to the page on which it is asked.
fn mistakes(problem: &Problem) -> Vec<AnyView> {
    let step = |pointer: &str| match pointer {
        pointer if pointer.contains("/people") => Route::Apply(ApplyStep::People),
        pointer if pointer.contains("/facts") => Route::Preview(Step::Result),
        pointer if pointer.contains("/contact") || pointer.contains("/village") => Route::Apply(ApplyStep::Contact),
        pointer if pointer.contains("/attachments") => Route::Apply(ApplyStep::Papers),
        pointer if pointer.contains("/programme") => Route::Apply(ApplyStep::Programme),
        _ => Route::Apply(ApplyStep::Consent),
    };
    let sentence = |code: &str| mistake_by_code(language(), code).unwrap_or_else(|| text().errors.invalid.to_owned());
    problem
        .errors
        .iter()
        .map(|error| view! { <li><a href=step(&error.pointer).path()>{sentence(&error.code)}</a></li> }.into_any())
        .collect()
}

fn summary(applying: Applying) -> AnyView {
    let t = &text().apply;
    let facts = applying.facts().unwrap_or_default();
    let count = members(&facts).len().to_string();
    let result = start::result(applying);
    let files = applying.files.with(Vec::len).to_string();
    let village = applying.form.with(Form::village).map(|code| applying.region_name(&code)).unwrap_or_default();
    let rows = applying.form.with(|form| {
        let to = |step| Route::Apply(step);
        let names = members(&facts).iter().map(|member| form.text(&name_field(member.id.as_str())));
        let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
        let given = |value: String| {
            if value.trim().is_empty() { text().common.not_answered.to_owned() } else { value }
        };
        let programme = form.programme().map(|programme| programme.name(language()).to_owned()).unwrap_or_default();
        let agreed = |id: &str| if form.text(id) == "yes" { t.agreed } else { text().common.not_answered };
        vec![
            SummaryRow::new(t.receipt_programme, given(programme)).change(to(ApplyStep::Programme)),
            SummaryRow::new(t.review_people, given(names.join(text().common.list_separator)))
                .change(to(ApplyStep::People)),
            SummaryRow::new(t.review_facts, fill(t.review_facts_value, &[("n", &count), ("result", &result)]))
                .change(Route::Preview(Step::Result)),
            SummaryRow::new(t.review_village, given([village, form.text(field::ADDRESS)].join(" ")))
                .change(to(ApplyStep::Contact)),
            SummaryRow::new(t.review_phone, given(form.text(field::PHONE))).change(to(ApplyStep::Contact)),
            SummaryRow::new(t.review_account, given(form.text(field::ACCOUNT))).change(to(ApplyStep::Contact)),
            SummaryRow::new(t.review_papers, fill(t.review_papers_value, &[("n", &files)]))
                .change(to(ApplyStep::Papers)),
            SummaryRow::new(t.promise, agreed(field::PROMISE)).change(to(ApplyStep::Consent)),
            SummaryRow::new(t.authorisation, agreed(field::AUTHORISATION)).change(to(ApplyStep::Consent)),
        ]
    });
    view! { <SummaryList rows /> }.into_any()
}
