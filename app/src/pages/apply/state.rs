//! The application of this visit; it outlives its pages.

use std::{sync::Arc, time::Duration};

use domain::{
    api::{AssessmentChange, AttachmentView, EstimateSeal, ListRegions, Receipt, SaveDraft, SessionActor, ShowDraft},
    assessment::Assessment,
    facts::HouseholdFacts,
    region::{RegionCode, RegionTree},
};
use leptos::{prelude::*, task::spawn_local};

use crate::{
    answer::Answer,
    api::{Api, ApiError, Call},
    app::Root,
    apply::{Form, proposed},
    components::Bind,
    pages::preview::{Policy, Preview},
    preview,
    session::Session,
    text::language,
};

/// So long after the last keystroke what was typed is kept.
const PAUSE: Duration = Duration::from_millis(1500);

/// How far the sending is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sending {
    /// Nothing is under way.
    Idle,
    /// It is on its way.
    Busy,
    /// It waits for the network.
    Waiting,
    /// The server said no.
    Failed(ApiError),
}

/// What is being applied for.
#[derive(Clone, Copy)]
pub struct Applying {
    /// The answers and the policy.
    pub preview: Preview,
    /// What is asked beside the facts.
    pub form: RwSignal<Form>,
    /// The files on the server.
    pub files: RwSignal<Vec<AttachmentView>>,
    /// The regions.
    pub regions: RwSignal<Option<Arc<RegionTree>>>,
    /// How far the sending is.
    pub sending: RwSignal<Sending>,
    /// What differs from the estimate that was sent.
    pub change: RwSignal<Option<AssessmentChange>>,
    /// What the server gave for it.
    pub receipt: RwSignal<Option<Receipt>>,
    /// Whether the draft on the server has been looked for.
    pub loaded: RwSignal<bool>,
    /// The facts of the draft on the server, for a person who answered on another device.
    kept_facts: RwSignal<Option<HouseholdFacts>>,
    /// The way to the server, also for what happens outside the pages.
    pub api: Api,
    /// The page that was kept last.
    page: StoredValue<&'static str>,
    /// Whose application it is.
    owner: StoredValue<Option<String>>,
}

impl Applying {
    /// The application of this visit; the first page that needs it makes it for all.
    pub fn get() -> Self {
        use_context().unwrap_or_else(|| Root::keep(Self::provide))
    }

    fn provide() -> Self {
        let applying = Self {
            preview: Preview::get(),
            form: RwSignal::new(Form::default()),
            files: RwSignal::new(Vec::new()),
            regions: RwSignal::new(None),
            sending: RwSignal::new(Sending::Idle),
            change: RwSignal::new(None),
            receipt: RwSignal::new(None),
            loaded: RwSignal::new(false),
            kept_facts: RwSignal::new(None),
            api: Api::get(),
            page: StoredValue::new(""),
            owner: StoredValue::new(None),
        };
        provide_context(applying);
        let session = Session::get();
        Effect::new(move || {
            if let Some(SessionActor::Citizen { phone_masked }) = session.actor() {
                applying.begin(&phone_masked);
            }
        });
        super::submit::send_when_back(applying);
        applying.keep_while_typing();
        applying
    }

    /// Keeps what is typed also within a page, for a telephone that is put away or loads anew.
    fn keep_while_typing(self) {
        let waiting = StoredValue::new(None::<TimeoutHandle>);
        Effect::new(move || {
            if self.form.with(Form::is_empty) || !self.loaded.get_untracked() {
                return;
            }
            let keep = move || {
                let may_keep = self.form.with_untracked(|form| !form.is_empty());
                if may_keep && self.sending.get_untracked() == Sending::Idle {
                    // Nobody asked for this, so a session that has ended is not the time to say so.
                    untrack(|| self.save_by(Api::of_visitor()));
                }
            };
            if let Some(earlier) = waiting.get_value() {
                earlier.clear();
            }
            waiting.set_value(set_timeout_with_handle(keep, PAUSE).ok());
        });
    }

    /// Fetches policy and regions where that has not been done.
    pub fn load(self) {
        self.preview.load();
        if self.regions.with_untracked(Option::is_some) {
            return;
        }
        let api = self.api;
        spawn_local(async move {
            if let Ok(reply) = api.call::<ListRegions>(Call::with(())).await {
                self.regions.set(Some(Arc::new(reply.value)));
            }
        });
    }

    /// A citizen has signed in. What another one typed here is forgotten first.
    fn begin(self, phone: &str) {
        if self.owner.with_value(|owner| owner.as_deref() == Some(phone)) {
            return;
        }
        if self.owner.with_value(Option::is_some) {
            self.forget();
        }
        self.owner.set_value(Some(phone.to_owned()));
        let api = self.api;
        spawn_local(async move {
            if let Ok(reply) = api.call::<ShowDraft>(Call::with(())).await {
                self.form.update(|form| form.fill_in(&reply.value.draft));
                self.files.set(reply.value.attachments);
                self.kept_facts.set(Some(reply.value.draft.facts));
            }
            self.loaded.set(true);
        });
    }

    /// Forgets who was named; the answers of the preview stay.
    pub fn forget(self) {
        self.form.set(Form::default());
        self.files.set(Vec::new());
        self.kept_facts.set(None);
        self.change.set(None);
        self.sending.set(Sending::Idle);
    }

    /// The facts: those answered on this device, else those kept on the server.
    pub fn facts(self) -> Option<HouseholdFacts> {
        let today = self.preview.today.get();
        let own = self.preview.draft.with(|draft| preview::facts(draft, today));
        let has_members = |facts: &HouseholdFacts| facts.members.as_ref().is_some_and(|members| !members.is_empty());
        Some(own).filter(has_members).or_else(|| self.kept_facts.get().filter(has_members))
    }

    /// What follows from the facts by the policy of the village, or of the place of the preview while
    /// no village is chosen. Figures that were tried do not count here.
    pub fn assessment(self) -> Option<Assessment> {
        let Policy::Ready(book) = self.preview.policy.get() else { return None };
        let of_village = self.form.with(Form::village).and_then(|code| self.jurisdiction(&code));
        let place = of_village.unwrap_or_else(|| self.preview.draft.with(|draft| draft.place.clone()));
        let today = self.preview.today.get();
        let pack = book.pack(&place, today, today).ok()?;
        Some(calculation::assess(&pack, &self.facts()?, today))
    }

    /// The seal of the estimate.
    pub fn seal(self) -> Option<EstimateSeal> {
        let assessment = self.assessment()?;
        Some(EstimateSeal { on: assessment.on, digests: assessment.digests })
    }

    fn jurisdiction(self, village: &RegionCode) -> Option<String> {
        self.regions.with(|tree| Some(tree.as_deref()?.get(village)?.jurisdiction.clone()))
    }

    /// Chooses what is proposed where nothing is chosen yet.
    pub fn choose_proposed(self) {
        if self.form.with_untracked(|form| form.programme().is_none())
            && let Some(programme) = self.assessment().as_ref().and_then(proposed)
        {
            let answer = Answer::of(crate::apply::programme_key(programme));
            self.form.update(|form| form.set(crate::apply::field::PROGRAMME, answer));
        }
    }

    /// The name of a region.
    pub fn region_name(self, code: &RegionCode) -> String {
        self.regions.with(|tree| {
            tree.as_deref()
                .and_then(|tree| tree.get(code))
                .map_or_else(|| code.to_string(), |region| region.name.in_language(language()).to_owned())
        })
    }

    /// A field of the form.
    pub fn bind(self, field: String) -> Bind {
        let form = self.form;
        let read_field = field.clone();
        let read = Signal::derive(move || form.with(|form| form.answer(&read_field)));
        Bind::new(read, Callback::new(move |answer: Answer| form.update(|form| form.set(&field, answer))))
    }

    /// Keeps the application on the server, sealed. That it could not be kept is no reason to stop:
    /// it is still here, and is kept with the next page.
    pub fn save(self, page: &'static str) {
        self.page.set_value(page);
        self.save_by(self.api);
    }

    fn save_by(self, api: Api) {
        let Some(facts) = self.facts() else { return };
        let files = self.files.with_untracked(|files| files.iter().map(|file| file.id).collect());
        let draft = self.form.with_untracked(|form| form.draft(&facts, files, self.page.get_value()));
        spawn_local(async move {
            let _ = api.call::<SaveDraft>(Call::with(draft)).await;
        });
    }
}
