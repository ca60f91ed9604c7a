//! A form while it is filled in.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    api::{ListColleagues, UserName},
    case::AttachmentId,
};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{Bind, Files},
    pages::staff::{office::me, sheet::Sheet},
    staff::{Typed, memory},
};

/// What was typed, chosen and sent for one form.
#[derive(Clone, Copy)]
pub struct FormState {
    /// The name under which the form is remembered.
    name: StoredValue<String>,
    /// What was typed.
    pub typed: RwSignal<Typed>,
    /// Files that were chosen and not sent yet, by question.
    files: StoredValue<BTreeMap<String, Files>, LocalStorage>,
    /// Files that were sent, by question.
    pub sent: RwSignal<BTreeMap<String, Vec<AttachmentId>>>,
    /// Whom one can name as a second person.
    pub colleagues: RwSignal<Arc<Vec<UserName>>>,
    owner: StoredValue<Option<Owner>>,
}

impl FormState {
    /// Takes a form up where it was left.
    pub fn open(name: String) -> Self {
        let state = Self {
            typed: RwSignal::new(memory::recall(&name)),
            name: StoredValue::new(name),
            files: StoredValue::new_local(BTreeMap::new()),
            sent: RwSignal::new(BTreeMap::new()),
            colleagues: RwSignal::new(Arc::default()),
            owner: StoredValue::new(Owner::current()),
        };
        Effect::new(move || state.typed.with(|typed| state.name.with_value(|name| memory::keep(name, typed))));
        state
    }

    /// Fetches the colleagues of the own region, the person left out.
    pub fn load_colleagues(self) {
        let api = Api::get();
        let own_name = me().map(|(_, name)| name);
        spawn_local(async move {
            if let Ok(reply) = api.call::<ListColleagues>(Call::with(())).await {
                let others = reply.value.into_iter().filter(|user| user.name != own_name).collect();
                self.colleagues.set(Arc::new(others));
            }
        });
    }

    /// The answer to a question, for a field.
    pub fn bind(self, key: &str) -> Bind {
        let (read, write) = (key.to_owned(), key.to_owned());
        let read = Signal::derive(move || self.typed.with(|typed| typed.get(&read).cloned().unwrap_or_default()));
        Bind::new(read, Callback::new(move |answer: Answer| self.set(&write, answer)))
    }

    /// Takes an answer.
    pub fn set(self, key: &str, answer: Answer) {
        self.typed.update(|typed| {
            typed.insert(key.to_owned(), answer);
        });
    }

    /// Its answers, for fields that do not know where they are kept.
    pub fn sheet(self) -> Sheet {
        Sheet::new(self.typed, Callback::new(move |(key, answer): (String, Answer)| self.set(&key, answer)))
    }

    /// The files of a question; they last as long as the form.
    pub fn files(self, key: &str) -> Files {
        if let Some(files) = self.files.with_value(|files| files.get(key).copied()) {
            return files;
        }
        let make = || RwSignal::new_local(Vec::new());
        let files = self.owner.with_value(|owner| owner.as_ref().map(|owner| owner.with(make))).unwrap_or_else(make);
        self.files.update_value(|all| {
            all.insert(key.to_owned(), files);
        });
        files
    }

    /// How many files a question has, chosen or sent.
    pub fn file_count(self, key: &str) -> usize {
        let sent = self.sent.with_untracked(|sent| sent.get(key).map_or(0, Vec::len));
        sent + self.files.with_value(|files| files.get(key).map_or(0, |files| files.with_untracked(Vec::len)))
    }

    /// The keys of the questions that have files waiting.
    pub fn waiting(self) -> Vec<(String, Files)> {
        self.files.with_value(|files| files.iter().map(|(key, files)| (key.clone(), *files)).collect())
    }

    /// The form was sent: nothing of it is kept.
    pub fn finish(self) {
        self.name.with_value(|name| memory::forget(name));
        self.typed.set(Typed::new());
    }
}
