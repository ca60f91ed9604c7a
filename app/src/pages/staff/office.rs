//! What every page of the desk knows: the business date, the regions, the policy of the place.

use std::sync::Arc;

use domain::{
    api::{ListRegions, SessionActor, ShowToday, TodayView},
    policy::PolicyPack,
    region::{RegionCode, RegionTree},
};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    api::{Api, Call},
    app::Root,
    pages::preview::{Policy, Preview},
    session::Session,
    staff::words::region_name,
};

/// The office of this visit; it outlives its pages.
#[derive(Clone, Copy)]
pub struct Office {
    /// The business date.
    pub today: RwSignal<Option<TodayView>>,
    /// The regions.
    pub regions: RwSignal<Option<Arc<RegionTree>>>,
    preview: Preview,
}

impl Office {
    /// The office of this visit; the first page that needs it makes it for all.
    pub fn get() -> Self {
        use_context().unwrap_or_else(|| {
            Root::keep(|| {
                let preview = Preview::get();
                let office = Self { today: RwSignal::new(None), regions: RwSignal::new(None), preview };
                provide_context(office);
                office
            })
        })
    }

    /// Fetches the date, which may have moved, and the regions, which do not.
    pub fn load(self) {
        let api = Api::get();
        spawn_local(async move {
            if let Ok(reply) = api.call::<ShowToday>(Call::with(())).await {
                self.today.set(Some(reply.value));
            }
            if self.regions.with_untracked(Option::is_none)
                && let Ok(reply) = api.call::<ListRegions>(Call::with(())).await
            {
                self.regions.set(Some(Arc::new(reply.value)));
            }
        });
    }

    /// What a region is called.
    pub fn name(self, code: &RegionCode) -> String {
        self.regions.with(|tree| region_name(tree.as_deref(), code))
    }

    /// The day, by this device where the server has not said it yet.
    pub fn day(self) -> domain::Date {
        self.today.get().map_or_else(|| self.preview.today.get_untracked(), |today| today.today)
    }

    /// The policy that holds in a region today, once it is there.
    pub fn pack(self, code: &RegionCode) -> Option<Arc<PolicyPack>> {
        let slug = self.regions.with(|tree| Some(tree.as_deref()?.get(code)?.jurisdiction.clone()))?;
        let Policy::Ready(book) = self.preview.policy.get() else { return None };
        let day = self.day();
        book.pack(&slug, day, day).ok().map(Arc::new)
    }
}

/// The region that the person who is signed in works for, and the own name.
pub fn me() -> Option<(RegionCode, String)> {
    match Session::get().actor_now()? {
        SessionActor::Staff { region, name, .. } => Some((region, name)),
        SessionActor::Citizen { .. } => None,
    }
}
