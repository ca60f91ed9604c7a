//! What the applicant can do: send what is asked for, object, withdraw.

use domain::{
    api::{ActOnCase, ActionRequest, CasePath, NoQuery},
    case::{Action, CaseId, ObjectionForm, Supplement, SupplySupplement, WrittenReason},
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
use procedure::{TEXT_MAX, TEXT_MIN};
use wording::{Named, case::paper_help, time};

use crate::{
    answer::Answer,
    api::{Api, ApiError, Call},
    components::{Banner, Button, ButtonKind, ErrorSummary, Errors, Field, FieldProblem, TextArea, Tone},
    pages::apply::{Upload, UploadField, new_key},
    text::{fill, language, text},
};

/// An action under way.
#[derive(Clone)]
struct Doing {
    api: Api,
    case: CaseId,
    version: String,
    /// Made once for the form, so that a second press does nothing twice.
    key: StoredValue<String>,
    busy: RwSignal<bool>,
    errors: Errors,
    reload: Callback<()>,
}

impl Doing {
    fn new(case: CaseId, version: String, reload: Callback<()>) -> Self {
        let (key, busy) = (StoredValue::new(new_key()), RwSignal::new(false));
        Self { api: Api::get(), case, version, key, busy, errors: Errors::provide(), reload }
    }

    /// Takes the action; what is wrong stands at the field.
    fn take(&self, action: Action, field: &'static str) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        let (api, doing) = (self.api, self.clone());
        let call = Call::<ActOnCase> {
            path: CasePath { case: self.case },
            query: NoQuery::default(),
            request: ActionRequest { action, verified_facts: None },
            idempotency_key: Some(self.key.get_value()),
            version: Some(self.version.clone()),
        };
        spawn_local(async move {
            match api.call(call).await {
                Ok(_) => doing.reload.run(()),
                Err(error) => doing.fail(field, &error),
            }
            let _ = doing.busy.try_set(false);
        });
    }

    fn fail(&self, field: &str, error: &ApiError) {
        // A refused attempt leaves no trace under its key; one whose outcome is not known keeps it.
        if !error.is_passing() {
            self.key.set_value(new_key());
        }
        self.errors.show(vec![FieldProblem { id: field.to_owned(), sentence: error.sentence(text()) }]);
    }

    fn wrong(&self, field: &str, sentence: &str) {
        self.errors.show(vec![FieldProblem { id: field.to_owned(), sentence: sentence.to_owned() }]);
    }
}

/// Sends what was asked for.
#[component]
pub fn SupplementForm(case: CaseId, supplement: Supplement, version: String, reload: Callback<()>) -> AnyView {
    let t = &text().apply;
    let doing = Doing::new(case, version, reload);
    let stored = RwSignal::new(Vec::new());
    let note = RwSignal::new(Answer::default());
    let upload = Upload { stored, changed: Callback::new(|()| ()) };
    let items: Vec<AnyView> = supplement
        .items
        .iter()
        .map(|paper| {
            let help = paper_help(language(), *paper);
            view! { <li><strong>{paper.name(language())}</strong>" "{help}</li> }.into_any()
        })
        .collect();
    let due = time::due(language(), &supplement.due);
    let (busy, errors) = (doing.busy, doing.errors);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let attachments = stored.with_untracked(|files: &Vec<domain::api::AttachmentView>| {
            files.iter().map(|file| file.id).collect::<Vec<_>>()
        });
        let note = note.with_untracked(|answer| answer.text().to_owned());
        if attachments.is_empty() && note.is_empty() {
            return doing.wrong("supplement-files", t.status_files_missing);
        }
        doing.take(Action::SupplySupplement(SupplySupplement { attachments, note }), "supplement-files");
    };
    view! {
        <section class="asked" aria-labelledby="asked">
            <h2 id="asked">{t.status_asked}</h2>
            <Banner tone=Tone::Warn>
                <p><strong>{fill(t.status_asked_due, &[("due", &due)])}</strong></p>
                <ul>{items}</ul>
                <p>{t.status_reason}{text().common.colon}{supplement.reason}</p>
            </Banner>
            <form novalidate on:submit=submit>
                <ErrorSummary errors />
                <UploadField id="supplement-files" label=t.status_files upload paper=None />
                <TextArea field=Field::new("supplement-note", t.status_answer, note) />
                <Button label=t.status_answer_send submits=true busy />
            </form>
        </section>
    }
    .into_any()
}

/// Whether the objection is being written, and whether one was sent; it outlives a look at the server.
#[derive(Clone, Copy)]
pub struct Objecting {
    is_open: RwSignal<bool>,
    is_sent: RwSignal<bool>,
}

impl Objecting {
    /// Neither.
    pub fn begin() -> Self {
        Self { is_open: RwSignal::new(false), is_sent: RwSignal::new(false) }
    }
}

/// Objects to the check or the posting. Once it is sent the form closes and says what comes, and when.
#[component]
pub fn ObjectForm(
    case: CaseId,
    version: String,
    objecting: Objecting,
    /// When the decision is expected, in words.
    due: Option<String>,
    reload: Callback<()>,
) -> AnyView {
    let t = &text().apply;
    let Objecting { is_open, is_sent } = objecting;
    let sent = Callback::new(move |()| {
        is_open.set(false);
        is_sent.set(true);
        reload.run(());
    });
    let doing = Doing::new(case, version, sent);
    let take = {
        let doing = doing.clone();
        Callback::new(move |text: String| {
            let form = ObjectionForm { text, name: None, contact: None, attachments: Vec::new() };
            doing.take(Action::RecordObjection(form), "objection");
        })
    };
    let toggle = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        is_open.update(|is_open| *is_open = !*is_open);
    };
    let due = due.map(|due| fill(t.status_objected_due, &[("due", &due)]));
    let told = move || {
        let due = due.clone();
        is_sent.get().then(|| {
            view! {
                <Banner tone=Tone::Good title=t.status_objected>
                    <p>{t.status_objected_next}</p>
                    {due.map(|due| view! { <p>{due}</p> })}
                </Banner>
            }
        })
    };
    view! {
        <div role="status">{told}</div>
        <details class="more" prop:open=move || is_open.get()>
            <summary on:click=toggle>{t.status_object}</summary>
            <WordsForm id="objection" label=t.status_object_text send=t.status_object_send kind=ButtonKind::Primary doing take />
        </details>
    }
    .into_any()
}

/// Takes the application back.
#[component]
pub fn WithdrawForm(case: CaseId, version: String, reload: Callback<()>) -> AnyView {
    let t = &text().apply;
    let doing = Doing::new(case, version, reload);
    let take = {
        let doing = doing.clone();
        Callback::new(move |text: String| {
            doing.take(Action::Withdraw(WrittenReason { text, attachments: Vec::new() }), "withdrawal");
        })
    };
    view! {
        <details class="more">
            <summary>{t.status_withdraw}</summary>
            <p>{t.status_withdraw_body}</p>
            <WordsForm id="withdrawal" label=t.status_withdraw_text send=t.status_withdraw kind=ButtonKind::Warning doing take />
        </details>
    }
    .into_any()
}

/// A form with one field for words.
#[component]
fn WordsForm(
    id: &'static str,
    label: &'static str,
    send: &'static str,
    kind: ButtonKind,
    doing: Doing,
    take: Callback<String>,
) -> AnyView {
    let words = RwSignal::new(Answer::default());
    let (busy, errors) = (doing.busy, doing.errors);
    provide_context(errors);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = words.with_untracked(|answer| answer.text().to_owned());
        if (TEXT_MIN..=TEXT_MAX).contains(&typed.chars().count()) {
            take.run(typed);
        } else {
            doing.wrong(id, text().apply.error_words);
        }
    };
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            <TextArea field=Field::new(id, label, words) />
            <Button label=send kind submits=true busy />
        </form>
    }
    .into_any()
}
