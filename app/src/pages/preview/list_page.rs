//! A list of entries: add, change, remove.

use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::{Preview, form::use_go_on, layout::Layout};
use crate::{
    answer::Answer,
    components::{
        Banner, Button, ButtonKind, Choice, ErrorSummary, Errors, Field, FieldProblem, LinkButton, Radios, Tone,
    },
    preview::{APPLICANT, List, entry_name, prefix},
    route::{Route, Step},
    text::{Text, fill, text},
};

/// Shows a list and asks for more.
#[component]
pub fn ListPage(list: List) -> AnyView {
    let draft = Preview::get().draft;
    // Once the page is there: a change while it is being built would reach the page that goes.
    request_animation_frame(move || {
        if draft.with_untracked(|draft| draft.has_empty(list)) {
            draft.update(|draft| draft.drop_empty(list));
        }
    });
    let words = words(list, text());
    view! {
        <Layout step=Step::List(list) title=words.title>
            <p class="hint">{words.hint}</p>
            <ListForm list />
        </Layout>
    }
    .into_any()
}

#[component]
fn ListForm(list: List) -> AnyView {
    let preview = Preview::get();
    let text = text();
    let errors = Errors::provide();
    let add = use_add(list);
    let go_on = use_go_on(Step::List(list));
    let is_empty = Memo::new(move |_| preview.draft.with(|draft| draft.ids(list).is_empty()));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let answer = preview.draft.with_untracked(|draft| draft.answer(list.name()));
        if list == List::Members {
            preview.draft.update(|draft| draft.set(list.name(), Answer::of("given")));
            go_on.run(());
        } else if !is_empty.get_untracked() || answer.text() == "none" || answer.unsure {
            go_on.run(());
        } else if answer.text() == "some" {
            add.run(());
        } else {
            let sentence = fill(text.errors.choose, &[("label", words(list, text).ask)]);
            errors.show(vec![FieldProblem { id: list.name().to_owned(), sentence }]);
        }
    };
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            {move || if is_empty.get() { ask(preview, list) } else { entries(preview, list, add) }}
            <div class="actions"><Button label=text.common.continue_ submits=true /></div>
        </form>
    }
    .into_any()
}

/// "Is there any?", while the list is empty.
fn ask(preview: Preview, list: List) -> AnyView {
    let text = text();
    let choices = vec![Choice::new("some", text.preview.list_yes), Choice::new("none", text.preview.list_no)];
    let field = Field::new(list.name(), words(list, text).ask, preview.bind(list.name().to_owned())).or_unsure();
    view! { <Radios field choices /> }.into_any()
}

fn entries(preview: Preview, list: List, add: Callback<()>) -> AnyView {
    let text = text();
    let label = if list == List::Members { text.preview.members_add } else { text.preview.list_add };
    let rows = move || {
        let ids = preview.draft.with(|draft| draft.ids(list).to_vec());
        ids.into_iter().map(|id| entry_row(preview, list, id)).collect::<Vec<_>>()
    };
    let is_full = move || preview.draft.with(|draft| draft.ids(list).len() >= list.limit());
    let more = move || {
        if is_full() {
            let line = fill(text.preview.members_full, &[("limit", &list.limit().to_string())]);
            view! { <Banner tone=Tone::Warn><p>{line}</p></Banner> }.into_any()
        } else {
            view! { <Button kind=ButtonKind::Secondary label on_press=add /> }.into_any()
        }
    };
    view! { <ul class="files">{rows}</ul><div class="actions">{more}</div> }.into_any()
}

fn entry_row(preview: Preview, list: List, id: String) -> AnyView {
    let text = text();
    let today = preview.today.get_untracked();
    let name = preview.draft.with_untracked(|draft| entry_name(draft, list, &id, today, text));
    let to = Route::Preview(Step::Entry(list, id.clone()));
    let is_applicant = list == List::Members && id == APPLICANT;
    let says = fill(text.preview.list_remove, &[("name", &name)]);
    let remove = Callback::new(move |()| preview.draft.update(|draft| draft.remove(list, &id)));
    let remove = (!is_applicant)
        .then(|| view! { <Button kind=ButtonKind::Link label=text.common.remove says on_press=remove /> });
    view! {
        <li>
            <span>{name}</span>
            <span class="row"><LinkButton kind=ButtonKind::Link label=text.common.change to />{remove}</span>
        </li>
    }
    .into_any()
}

/// Adds an entry and goes to its page. What can only belong to one person belongs to that person.
fn use_add(list: List) -> Callback<()> {
    let preview = Preview::get();
    let navigate = use_navigate();
    Callback::new(move |()| {
        let added = preview.draft.try_update(|draft| {
            let id = draft.add(list)?;
            if let (Some(key), [only]) = (list.owner_key(), draft.ids(List::Members)) {
                let only = only.clone();
                draft.set(&(prefix(list, &id) + key), Answer::of(only));
            }
            Some(id)
        });
        if let Some(id) = added.flatten() {
            navigate(&Route::Preview(Step::Entry(list, id)).path(), NavigateOptions::default());
        }
    })
}

/// The words of a list's page.
pub struct ListWords {
    /// Its heading.
    pub title: &'static str,
    /// What belongs on the list.
    pub hint: &'static str,
    /// Whether there is anything.
    pub ask: &'static str,
}

/// The words of a list's page.
pub fn words(list: List, text: &Text) -> ListWords {
    let t = &text.preview;
    match list {
        List::Members => ListWords { title: t.members_title, hint: t.members_hint, ask: t.members_title },
        List::Incomes => ListWords { title: t.incomes_title, hint: t.incomes_hint, ask: t.incomes_ask },
        List::Expenses => ListWords { title: t.expenses_title, hint: t.expenses_hint, ask: t.expenses_ask },
        List::Assets => ListWords { title: t.assets_title, hint: t.assets_hint, ask: t.assets_ask },
        List::Supporters => ListWords { title: t.supporters_title, hint: t.supporters_hint, ask: t.supporters_ask },
        List::PastGrants => ListWords { title: t.past_grants_title, hint: t.past_grants_hint, ask: t.past_grants_ask },
    }
}
