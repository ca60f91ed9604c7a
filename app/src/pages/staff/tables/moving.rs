//! Taking over what was typed: into this table, or into the one of another place.

use domain::api::{CaseTablePath, ProblemCode, ShowCaseTable};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::NavigateOptions;

use super::{case_address, load::Work};
use crate::{
    api::{Api, ApiError, Call},
    components::{Errors, FieldProblem},
    staff::tables::{Bench, Entry, PLACE, keep, kept},
    text::text,
};

/// Where a case that was typed goes.
#[derive(Clone)]
pub struct Taken<N: Fn(&str, NavigateOptions) + Clone + 'static> {
    /// The table at hand.
    pub work: Work,
    /// The number of the case in it; beyond the last for a new one.
    pub number: usize,
    /// Where it is told what is wrong.
    pub errors: Errors,
    /// The name of the table.
    pub table: String,
    /// The place of the table.
    pub place: String,
    /// How one goes on.
    pub navigate: N,
}

impl<N: Fn(&str, NavigateOptions) + Clone + 'static> Taken<N> {
    /// Takes a case over and shows it. The table of another place is fetched first where this device
    /// has not changed it; until it is there, and kept, the case stays here as it was typed.
    pub fn take(self, entry: Entry, busy: RwSignal<bool>) {
        if entry.place() == self.place {
            self.work.note(|bench| bench.take(self.number, entry));
            self.go(&self.place, self.number);
            return;
        }
        busy.set(true);
        let api = Api::get();
        spawn_local(async move {
            let place = entry.place().to_owned();
            let moved = match fetched(api, &place, &self.table).await {
                Ok(mut there) => {
                    let number = there.rows.len();
                    there.take(number, entry);
                    keep(&there);
                    // A store that is full keeps nothing and says nothing.
                    let is_kept = kept(&place, &self.table).is_some_and(|kept| kept == there);
                    is_kept.then_some(number).ok_or_else(|| text().tables.place_full.to_owned())
                }
                Err(error) => Err(error.sentence(text())),
            };
            if busy.try_set(false).is_some() {
                // The page was left meanwhile; the case is where it was, and there once more if it was kept.
                return;
            }
            match moved {
                Err(sentence) => self.errors.show(vec![FieldProblem { id: PLACE.to_owned(), sentence }]),
                Ok(number) => {
                    self.work.note(|bench| bench.give_away(self.number));
                    self.go(&place, number);
                }
            }
        });
    }

    fn go(&self, place: &str, number: usize) {
        self.work.unrun();
        (self.navigate)(&case_address(place, &self.table, number, false), NavigateOptions::default());
    }
}

/// The table of a place: as it was changed on this device, as the server has it, or a new one.
async fn fetched(api: Api, place: &str, table: &str) -> Result<Bench, ApiError> {
    if let Some(bench) = kept(place, table) {
        return Ok(bench);
    }
    let path = CaseTablePath { place: place.to_owned(), table: table.to_owned() };
    match api.call(Call { path, ..Call::<ShowCaseTable>::with(()) }).await {
        Ok(reply) => Bench::of(reply.value).ok_or(ApiError::Unreadable),
        Err(error) if error.code() == Some(ProblemCode::NotFound) => Ok(Bench::begun(place, table)),
        Err(error) => Err(error),
    }
}
