//! The policy book and the day, for pages that show rules and take no answers.

use std::sync::Arc;

use domain::{
    Date,
    api::{ListPolicies, ShowToday},
    policy::PolicyBook,
};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    api::{Api, Call},
    app::Root,
    components::{Banner, Button, ButtonKind, Loading, Tone},
    text::{language, text},
};

/// Whether the book and the day are there.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fetched {
    NotAsked,
    Loading,
    Missing,
    Ready(Arc<PolicyBook>, Date),
}

/// The book of this visit; it outlives the pages.
#[derive(Clone, Copy)]
pub struct Shelf(RwSignal<Fetched>);

impl Shelf {
    /// The book of this visit; the first page that needs it fetches it for all.
    pub fn get() -> Self {
        let shelf = use_context().unwrap_or_else(|| {
            Root::keep(|| {
                let shelf = Self(RwSignal::new(Fetched::NotAsked));
                provide_context(shelf);
                shelf
            })
        });
        shelf.load();
        shelf
    }

    fn load(self) {
        if matches!(self.0.get_untracked(), Fetched::Loading | Fetched::Ready(..)) {
            return;
        }
        self.0.set(Fetched::Loading);
        let api = Api::of_visitor();
        spawn_local(async move {
            let today = api.call::<ShowToday>(Call::with(())).await;
            let book = api.call::<ListPolicies>(Call::with(())).await;
            self.0.set(match (today, book) {
                (Ok(today), Ok(book)) => Fetched::Ready(Arc::new(book.value), today.value.today),
                _ => Fetched::Missing,
            });
        });
    }

    /// What a place is called, once the book is there.
    pub fn name(self, slug: &str) -> Option<String> {
        self.0.with(|fetched| match fetched {
            Fetched::Ready(book, _) => {
                book.jurisdiction(slug).map(|place| place.names.in_language(language()).to_owned())
            }
            _ => None,
        })
    }

    /// Shows something of the book, once it is there.
    pub fn shown(self, show: impl Fn(Arc<PolicyBook>, Date) -> AnyView + Send + 'static) -> AnyView {
        let view = move || match self.0.get() {
            Fetched::NotAsked | Fetched::Loading => view! { <Loading /> }.into_any(),
            Fetched::Ready(book, today) => show(book, today),
            Fetched::Missing => missing(Callback::new(move |()| self.load())),
        };
        view.into_any()
    }
}

fn missing(again: Callback<()>) -> AnyView {
    view! {
        <div role="alert">
            <Banner tone=Tone::Bad>
                <p>{text().standards.missing}</p>
                <Button kind=ButtonKind::Secondary label=text().common.retry on_press=again />
            </Banner>
        </div>
    }
    .into_any()
}
