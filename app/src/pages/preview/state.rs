//! The draft, the policy and what follows from both.

use std::{sync::Arc, time::Duration};

use chrono::DateTime;
use domain::{
    Date,
    api::{ListPolicies, ShowToday},
    policy::{PolicyBook, PolicyPack},
};
use leptos::{ev, prelude::*, task::spawn_local};

use crate::{
    answer::Answer,
    api::{Api, Call},
    app::Root,
    components::Bind,
    device::{self, Kept},
    preview::{Draft, Estimate, estimate},
};

/// What a screen needs to show a letter.
const FRAME: Duration = Duration::from_millis(16);
/// The longest wait for more to be typed.
const PAUSE: Duration = Duration::from_millis(200);

/// Whether the policy is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Policy {
    /// Nobody asked for it yet.
    NotAsked,
    /// It is on its way.
    Loading,
    /// It could not be fetched.
    Missing,
    /// It is there.
    Ready(Arc<PolicyBook>),
}

/// The preview of this visit; it outlives its pages.
#[derive(Clone, Copy)]
pub struct Preview {
    /// What was answered.
    pub draft: RwSignal<Draft>,
    /// All policy.
    pub policy: RwSignal<Policy>,
    /// The business date.
    pub today: RwSignal<Date>,
    /// What holds in the chosen place today, with figures that are tried.
    pub pack: Memo<Option<Arc<PolicyPack>>>,
    /// What follows; computed after every keystroke, once the letter is there to see.
    pub estimate: Memo<Option<Arc<Estimate>>>,
    /// The answers from which the estimate follows: those of the draft, a moment later.
    considered: RwSignal<Draft>,
    /// Whether the estimate is unfolded on a small screen; it stays so from page to page.
    pub panel_open: RwSignal<bool>,
}

impl Preview {
    /// Takes up the draft of this device and keeps it from now on.
    fn provide() -> Self {
        let draft = RwSignal::new(kept());
        follow_other_windows(draft);
        let policy = RwSignal::new(Policy::NotAsked);
        let today = RwSignal::new(today_of_device());
        let considered = RwSignal::new(draft.get_untracked());
        // Other answers leave the values of the place as they are.
        let chosen = Memo::new(move |_| considered.with(|draft| (draft.place.clone(), draft.tried.clone())));
        let pack = Memo::new(move |_| {
            let Policy::Ready(book) = policy.get() else { return None };
            let (place, tried) = chosen.get();
            let pack = book.pack(&place, today.get(), today.get()).ok()?;
            // A figure that cannot be tried is shown at its field; the estimate goes on without it.
            Some(Arc::new(pack.clone().overlaid(&tried).unwrap_or(pack)))
        });
        let took = StoredValue::new(Duration::ZERO);
        let estimate = Memo::new(move |_| {
            let began = milliseconds();
            let found = pack.get().and_then(|pack| considered.with(|draft| estimate(&pack, draft, today.get())));
            let passed = milliseconds().saturating_sub(began);
            took.set_value(Duration::from_millis(u64::try_from(passed).unwrap_or_default()));
            found.map(Arc::new)
        });
        consider_later(draft, considered, took);
        Effect::new(move || {
            draft.with(|draft| {
                if *draft == Draft::of_one_person() {
                    device::forget(Kept::Preview);
                } else {
                    device::write_value(Kept::Preview, draft);
                }
            });
        });
        let preview = Self { draft, policy, today, pack, estimate, considered, panel_open: RwSignal::new(false) };
        provide_context(preview);
        preview
    }

    /// The preview of this visit; the first page that needs it makes it for all.
    pub fn get() -> Self {
        use_context().unwrap_or_else(|| Root::keep(Self::provide))
    }

    /// Fetches policy and date where that has not been done.
    pub fn load(self) {
        if !matches!(self.policy.get_untracked(), Policy::NotAsked | Policy::Missing) {
            return;
        }
        self.policy.set(Policy::Loading);
        let api = Api::get();
        spawn_local(async move {
            if let Ok(reply) = api.call::<ShowToday>(Call::with(())).await {
                self.today.set(reply.value.today);
            }
            match api.call::<ListPolicies>(Call::with(())).await.map(|reply| reply.value) {
                Ok(book) => {
                    self.choose_default_place(&book);
                    self.catch_up();
                    self.policy.set(Policy::Ready(Arc::new(book)));
                }
                Err(_) => self.policy.set(Policy::Missing),
            }
        });
    }

    /// The answer at a path, for a field.
    pub fn bind(self, path: String) -> Bind {
        let draft = self.draft;
        let read_path = path.clone();
        let read = Signal::derive(move || draft.with(|draft| draft.answer(&read_path)));
        Bind::new(read, Callback::new(move |answer: Answer| draft.update(|draft| draft.set(&path, answer))))
    }

    /// Begins anew.
    pub fn start_over(self) {
        let place = self.draft.with_untracked(|draft| draft.place.clone());
        self.draft.set(Draft { place, ..Draft::of_one_person() });
        self.catch_up();
    }

    /// Brings the estimate up to what was answered, for who goes by it now.
    pub fn catch_up(self) {
        consider(self.draft, self.considered);
    }

    /// Where only one place has cases here, it is the one that is meant.
    fn choose_default_place(self, book: &PolicyBook) {
        let is_known = self.draft.with_untracked(|draft| book.jurisdiction(&draft.place).is_some());
        if !is_known && let Some(place) = book.jurisdictions.iter().find(|place| place.invented) {
            self.draft.update(|draft| draft.place.clone_from(&place.slug));
        }
    }
}

fn consider(draft: RwSignal<Draft>, considered: RwSignal<Draft>) {
    let now = draft.get_untracked();
    if considered.with_untracked(|before| *before != now) {
        considered.set(now);
    }
}

/// The rules look at what was typed once it is painted, so that no letter waits for them. Where they
/// took longer than a frame, they wait as long for more to be typed.
fn consider_later(draft: RwSignal<Draft>, considered: RwSignal<Draft>, took: StoredValue<Duration>) {
    let changes = StoredValue::new(0_u32);
    Effect::new(move || {
        draft.track();
        let mine = changes.get_value().wrapping_add(1);
        changes.set_value(mine);
        let last = move || {
            if changes.get_value() == mine {
                consider(draft, considered);
            }
        };
        let wait = Some(took.get_value()).filter(|took| *took > FRAME).unwrap_or_default().min(PAUSE);
        request_animation_frame(move || set_timeout(last, wait));
    });
}

/// The draft of this device.
fn kept() -> Draft {
    let kept = device::read_value::<Draft>(Kept::Preview).filter(|draft| !draft.entries.is_empty());
    kept.unwrap_or_else(Draft::of_one_person)
}

/// Takes up what is typed in another window, so that neither undoes the answers of the other.
fn follow_other_windows(draft: RwSignal<Draft>) {
    window_event_listener(ev::storage, move |event| {
        if event.key().as_deref() == Some(Kept::Preview.key()) {
            let theirs = kept();
            if draft.with_untracked(|own| *own != theirs) {
                draft.set(theirs);
            }
        }
    });
}

/// The day in China by this device's clock, until the server says which day it is.
fn today_of_device() -> Date {
    let hours = chrono::TimeDelta::hours(8);
    DateTime::from_timestamp_millis(milliseconds())
        .and_then(|now| now.checked_add_signed(hours))
        .map(|now| now.date_naive())
        .unwrap_or_default()
}

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, reason = "whole milliseconds of this age fit")]
fn milliseconds() -> i64 {
    js_sys::Date::now() as i64
}
