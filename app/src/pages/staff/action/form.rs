//! The form of an action.

use domain::case::ActionKind;
use leptos::{ev::SubmitEvent, html, prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use wording::Named;

use super::{
    FormState,
    field::field,
    outcome::{Stale, StaleNotice},
    send, trouble,
};
use crate::{
    api::{Api, ApiError},
    components::{Button, ButtonKind, ErrorSummary, Errors, FieldProblem},
    pages::staff::{case::Work, key::new_key, office::Office},
    route::{Desk, Route},
    staff::{
        Ask, AskKind, Filled, Typed,
        action::{Around, asks},
        ask::{likely, problems},
        carry,
        facts::{Change, verified},
        hits,
    },
    text::{fill, language, text},
};

/// What the form knows while it is open.
#[derive(Clone, Copy)]
struct Sending {
    api: Api,
    office: Office,
    work: Work,
    action: ActionKind,
    state: FormState,
    errors: Errors,
    busy: RwSignal<bool>,
    /// What is wrong with the whole of it.
    whole: RwSignal<Option<String>>,
    stale: RwSignal<Option<Stale>>,
    /// The key of a try whose outcome is not known.
    key: StoredValue<Option<String>>,
}

/// Asks what the action needs, checks it, sends it; nothing that was typed is lost on the way.
#[component]
pub fn ActionForm(
    work: Work,
    action: ActionKind,
    /// The form is a part of a longer page: nothing is left when it is done.
    #[prop(optional)]
    stays: bool,
) -> AnyView {
    let errors = Errors::provide();
    let state = FormState::open(format!("{}/{}", work.case, action.code()));
    if matches!(action, ActionKind::RecordVisit | ActionKind::HandOverAid) {
        state.load_colleagues();
    }
    let sending = Sending {
        api: Api::get(),
        office: Office::get(),
        work,
        action,
        state,
        errors,
        busy: RwSignal::new(false),
        whole: RwSignal::new(None),
        stale: RwSignal::new(None),
        key: StoredValue::new(None),
    };
    let questions = Memo::new(move |_| sending.asks());
    Effect::new(move || sending.prefill(&questions.get()));
    let back = Route::Staff(Desk::Case(work.case.to_string())).path();
    let go_back = if stays { Callback::new(|()| ()) } else { use_done(back.clone()) };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if !sending.busy.get_untracked() {
            sending.submit(go_back);
        }
    };
    work.done.set(None);
    let title = focused_title();
    let name = action.name(language());
    let label = fill(text().case.submit, &[("action", name)]);
    let kind = if is_grave(action) { ButtonKind::Warning } else { ButtonKind::Primary };
    view! {
        <h2 id="action-title" tabindex="-1" node_ref=title>{name}</h2>
        <form novalidate class="action-form" aria-labelledby="action-title" on:submit=submit>
            <ErrorSummary errors />
            {move || sending.whole.get().map(trouble)}
            <StaleNotice stale=sending.stale />
            <For
                each=move || questions.get()
                key=|ask| format!("{ask:?}")
                children=move |ask| field(Some(work), state, ask)
            />
            <div class="actions">
                <Button label kind submits=true busy=sending.busy />
                {(!stays).then(|| view! { <a class="button secondary" href=back>{text().common.cancel}</a> })}
            </div>
        </form>
    }
    .into_any()
}

/// A heading that takes the focus when it appears, for it stands where a link was pressed.
pub(super) fn focused_title() -> NodeRef<html::H2> {
    let title = NodeRef::<html::H2>::new();
    Effect::new(move || {
        if let Some(title) = title.get() {
            let _ = title.focus();
        }
    });
    title
}

/// Actions that end something.
const fn is_grave(action: ActionKind) -> bool {
    matches!(
        action,
        ActionKind::Refuse
            | ActionKind::NotAccept
            | ActionKind::Terminate
            | ActionKind::Withdraw
            | ActionKind::CloseReport
            | ActionKind::DeclareRelative
    )
}

fn use_done(back: String) -> Callback<()> {
    let navigate = use_navigate();
    Callback::new(move |()| navigate(&back, NavigateOptions { replace: true, ..NavigateOptions::default() }))
}

impl Sending {
    /// The questions, with what the case says now and what was typed so far.
    fn asks(self) -> Vec<Ask> {
        let colleagues = self.state.colleagues.get();
        let today = self.office.day();
        self.state.typed.with(|typed| {
            let made = self.work.read(|view| asks(self.action, Around { view, colleagues: &colleagues, today }, typed));
            made.unwrap_or_default()
        })
    }

    /// What is known is filled in once: today, this month, the sum that the rules give.
    fn prefill(self, questions: &[Ask]) {
        let today = self.office.day();
        let typed = self.state.typed.get_untracked();
        for ask in questions.iter().filter(|ask| !typed.contains_key(&ask.key)) {
            if let Some(answer) = likely(&ask.kind, today) {
                self.state.set(&ask.key, answer);
            }
        }
    }

    fn submit(self, go_back: Callback<()>) {
        self.whole.set(None);
        let questions = untrack(|| self.asks());
        let typed = self.state.typed.get_untracked();
        let mut wrong = problems(&questions, &typed, |key| self.state.file_count(key));
        if self.action == ActionKind::RecordCheck {
            wrong.extend(hits::problems(&typed));
        }
        let facts = self.facts(&questions, &typed).unwrap_or_else(|problems| {
            wrong.extend(problems);
            None
        });
        if !wrong.is_empty() {
            self.errors.show(wrong);
            return;
        }
        self.errors.clear();
        self.busy.set(true);
        spawn_local(async move {
            self.send(typed, facts, go_back).await;
            self.busy.set(false);
        });
    }

    /// The verified facts, where the form asks for them.
    fn facts(
        self,
        questions: &[Ask],
        typed: &Typed,
    ) -> Result<Option<domain::facts::HouseholdFacts>, Vec<FieldProblem>> {
        if !questions.iter().any(|ask| ask.kind == AskKind::Facts) {
            return Ok(None);
        }
        let base = self.work.read_now(|view| view.verified.clone().or_else(|| view.declared.clone())).flatten();
        let today = untrack(|| self.office.day());
        let Some(base) = base else { return Ok(None) };
        let facts = verified(&Change::of(&base), typed, today)?;
        // A check that differs says in what.
        if self.action == ActionKind::RecordCheck && facts == base {
            let sentence = text().case.facts_unchanged.to_owned();
            return Err(vec![FieldProblem { id: "facts".to_owned(), sentence }]);
        }
        Ok(Some(facts))
    }

    async fn send(self, typed: Typed, facts: Option<domain::facts::HouseholdFacts>, go_back: Callback<()>) {
        if let Err(sentence) = send::files(self.api, self.state).await {
            self.whole.set(Some(sentence));
            return;
        }
        let files = self.state.sent.get_untracked();
        let colleagues = self.state.colleagues.get_untracked();
        let request = self.work.read_now(|view| {
            let around = Around { view, colleagues: &colleagues, today: domain::Date::default() };
            carry::request(self.action, around, Filled { typed: &typed, files: &files }, facts)
        });
        let Some(request) = request.flatten() else {
            self.whole.set(Some(text().errors.invalid.to_owned()));
            return;
        };
        let key = self.key.get_value().unwrap_or_else(new_key);
        self.key.set_value(Some(key.clone()));
        match send::act(self.api, self.work.case, self.work.version(), key, request).await {
            Ok(outcome) => {
                self.state.finish();
                self.work.done.set(Some((self.action, outcome)));
                self.work.load();
                go_back.run(());
            }
            Err(error) => self.failed(&error),
        }
    }

    fn failed(self, error: &ApiError) {
        // A try whose outcome is unknown is repeated under its key; any other try is a new one.
        if !error.is_passing() {
            self.key.set_value(None);
        }
        if error.code() == Some(domain::api::ProblemCode::VersionConflict) {
            self.stale.set(self.work.read_now(|view| Stale::before(self.work, self.action, view)));
            self.work.load();
            return;
        }
        match send::told(error) {
            Ok(fields) => self.errors.show(fields),
            Err(sentence) => self.whole.set(Some(sentence)),
        }
    }
}
