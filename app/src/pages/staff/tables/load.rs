//! The table under work: from this device where it was changed here, else from the server.

use domain::api::{CaseTablePath, ShowCaseTable};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    api::{Api, ApiError, Call},
    staff::tables::{Bench, keep, kept},
};

/// Whether the table is there.
#[derive(Clone, Debug, PartialEq)]
pub enum Fetched {
    /// On its way.
    Loading,
    /// It did not come.
    Failed(ApiError),
    /// One of its cases cannot be read.
    Unreadable,
    /// It is in the bench.
    Ready,
}

/// The table under work. All that changes it is kept on the device at once.
#[derive(Clone, Copy)]
pub struct Work {
    /// Whether it is there.
    pub fetched: RwSignal<Fetched>,
    /// The table; absent until it is there.
    pub bench: RwSignal<Option<Bench>>,
    /// What the last run said of each case, by its number: how many things came out otherwise.
    pub verdicts: RwSignal<Vec<Option<usize>>>,
    /// Whether cases are being run.
    pub running: RwSignal<bool>,
    path: StoredValue<CaseTablePath>,
    api: Api,
}

impl Work {
    /// Takes up a table.
    pub fn begin(path: CaseTablePath) -> Self {
        let own = kept(&path.place, &path.table);
        let is_here = own.is_some();
        let work = Self {
            fetched: RwSignal::new(if is_here { Fetched::Ready } else { Fetched::Loading }),
            bench: RwSignal::new(own),
            verdicts: RwSignal::new(Vec::new()),
            running: RwSignal::new(false),
            path: StoredValue::new(path),
            api: Api::get(),
        };
        if !is_here {
            work.fetch();
        }
        work
    }

    /// Fetches the table from the server, in the place of what is here.
    pub fn fetch(self) {
        self.fetched.set(Fetched::Loading);
        let call = Call { path: self.path.get_value(), ..Call::<ShowCaseTable>::with(()) };
        spawn_local(async move {
            let fetched = match self.api.call(call).await {
                Err(error) => Fetched::Failed(error),
                Ok(reply) => match Bench::of(reply.value) {
                    None => Fetched::Unreadable,
                    Some(bench) => {
                        // The page may have been left meanwhile.
                        let _ = self.bench.try_set(Some(bench));
                        let _ = self.verdicts.try_set(Vec::new());
                        Fetched::Ready
                    }
                },
            };
            let _ = self.fetched.try_set(fetched);
        });
    }

    /// Changes the table and keeps it on the device. The page is not told: a field that is typed into
    /// shows what it holds.
    pub fn note(self, change: impl FnOnce(&mut Bench)) {
        self.bench.update_untracked(|bench| {
            if let Some(bench) = bench {
                change(bench);
                keep(bench);
            }
        });
    }

    /// The verdict of a case.
    pub fn verdict(self, number: usize) -> Option<usize> {
        self.verdicts.with(|verdicts| verdicts.get(number).copied().flatten())
    }

    /// Forgets the verdicts: the table is another.
    pub fn unrun(self) {
        self.verdicts.set(Vec::new());
    }
}
