//! The search by name; its words stand in the address, too.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};

use crate::{
    answer::Answer,
    components::{Field, TextField},
    standards::{path, read},
    text::text,
};

/// What is searched for.
#[derive(Clone, Copy)]
pub struct Search {
    typed: RwSignal<Answer>,
    /// The same in small letters, without blanks around it.
    pub needle: Memo<String>,
}

impl Search {
    /// Takes up the words of the address and keeps them there.
    pub fn begin() -> Self {
        let params = use_query_map();
        let typed = RwSignal::new(Answer::of(params.with_untracked(|params| params.get("q")).unwrap_or_default()));
        let navigate = use_navigate();
        Effect::new(move |before: Option<String>| {
            let now = typed.with(|typed| typed.text().to_owned());
            if before.is_some_and(|before| before != now) {
                let asked = params.with_untracked(|params| read(|name| params.get(name)));
                let options = NavigateOptions { replace: true, scroll: false, ..NavigateOptions::default() };
                navigate(&path(&asked, &now), options);
            }
            now
        });
        let needle = Memo::new(move |_| typed.with(|typed| typed.text().to_lowercase()));
        Self { typed, needle }
    }

    /// The field.
    pub fn field(self) -> AnyView {
        let t = &text().standards;
        let field = Field::new("search", t.search, self.typed).hint(t.search_hint);
        view! { <div class="reading no-print"><TextField field /></div> }.into_any()
    }
}
