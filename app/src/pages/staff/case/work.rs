//! A case that is being worked.

use domain::{
    api::{ActionOutcome, CasePath, CaseView, ShowCase},
    case::{ActionKind, CaseId},
};
use leptos::prelude::*;

use crate::{
    api::{Api, Call},
    pages::staff::load::{Load, ask},
};

/// The case of the page.
#[derive(Clone, Copy)]
pub struct Work {
    /// Which case.
    pub case: CaseId,
    /// What the server says of it.
    pub view: RwSignal<Load<CaseView>>,
    /// What was done last, on this visit.
    pub done: RwSignal<Option<(ActionKind, ActionOutcome)>>,
    asked: StoredValue<u32>,
    api: Api,
}

impl Work {
    /// Opens a case.
    pub fn open(case: CaseId) -> Self {
        let work = Self {
            case,
            view: RwSignal::new(Load::Loading),
            done: RwSignal::new(None),
            asked: StoredValue::new(0),
            api: Api::get(),
        };
        work.load();
        work
    }

    /// Reads the case again; until it is here, what was there stays.
    pub fn load(self) {
        let call = || Call {
            path: CasePath { case: self.case },
            query: domain::api::NoQuery {},
            request: (),
            idempotency_key: None,
            version: None,
        };
        ask::<ShowCase, _>(self.api, self.view, self.asked, call);
    }

    /// The number, once it is known.
    pub fn number(self) -> Option<String> {
        self.view.with(|view| match view {
            Load::Ready(view, _) => Some(view.summary.number.clone()),
            _ => None,
        })
    }

    /// Reads something of the case, where it is here.
    pub fn read<T>(self, read: impl FnOnce(&CaseView) -> T) -> Option<T> {
        self.view.with(|view| match view {
            Load::Ready(view, _) => Some(read(view)),
            _ => None,
        })
    }

    /// As [`Self::read`], without waiting for a change.
    pub fn read_now<T>(self, read: impl FnOnce(&CaseView) -> T) -> Option<T> {
        self.view.with_untracked(|view| match view {
            Load::Ready(view, _) => Some(read(view)),
            _ => None,
        })
    }

    /// The version that was read last.
    pub fn version(self) -> Option<String> {
        self.view.with_untracked(|view| match view {
            Load::Ready(_, version) => version.clone(),
            _ => None,
        })
    }
}
