//! What hangs before a decision (公示).

use domain::{
    api::{ListPublicity, PublicityNotice, PublicityQuery},
    region::{RegionCode, RegionLevel},
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use wording::letter::{Places, publicity_letter};

use super::load::{ask, shown};
use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{Banner, Bind, Choice, EmptyState, Field, Select},
    pages::apply::{Applying, LetterView},
    route::Route,
    shell::{HOTLINE, arrive},
    text::{fill, language, text},
};

/// Lists the notices of a township or of all; the township stands in the address.
#[component]
pub fn PublicityPage() -> AnyView {
    let t = &text().apply;
    arrive(t.publicity_title);
    let query = use_query_map();
    let asked = Memo::new(move |_| PublicityQuery {
        township: query.with(|query| query.get("township")).and_then(|code| RegionCode::try_new(code).ok()),
        after: query.with(|query| query.get("after")),
        limit: None,
    });
    let api = Api::get();
    let list = RwSignal::new(None);
    let load = move || {
        let call = Call { query: asked.get_untracked(), ..Call::<ListPublicity>::with(()) };
        ask::<ListPublicity>(api, list, call);
    };
    Effect::new(move || {
        asked.track();
        load();
    });
    let notices = shown(list, Callback::new(move |()| load()), move |reply| {
        let page = reply.value;
        if page.items.is_empty() {
            return view! { <EmptyState sentence=text().apply.publicity_empty /> }.into_any();
        }
        let next = page.next.as_deref().map(|after| address(asked.get_untracked().township.as_ref(), Some(after)));
        let next =
            next.map(|to| view! { <p><a class="button secondary" href=to>{text().components.page_next}</a></p> });
        let rows: Vec<AnyView> = page.items.iter().map(notice).collect();
        view! { {rows}{next} }.into_any()
    });
    view! {
        <div class="reading">
            <h1>{t.publicity_title}</h1>
            <p>{t.publicity_intro}</p>
            <TownshipFilter asked />
            {notices}
            <Banner title=t.publicity_object><p>{t.publicity_object_body}</p></Banner>
        </div>
    }
    .into_any()
}

/// The address of the notices of a township.
fn address(township: Option<&RegionCode>, after: Option<&str>) -> String {
    let query = serde_json::json!({ "township": township, "after": after });
    Route::Publicity.path() + &domain::api::fill_query(&query)
}

#[component]
fn TownshipFilter(asked: Memo<PublicityQuery>) -> AnyView {
    let t = &text().apply;
    let applying = Applying::get();
    let navigate = leptos_router::hooks::use_navigate();
    let read =
        Signal::derive(move || asked.get().township.map_or_else(Answer::default, |code| Answer::of(code.to_string())));
    let write = Callback::new(move |answer: Answer| {
        let township = RegionCode::try_new(answer.text()).ok();
        navigate(&address(township.as_ref(), None), leptos_router::NavigateOptions::default());
    });
    let field = move || {
        let choices = applying.regions.with(|tree| {
            let all = tree.iter().flat_map(|tree| tree.iter());
            let townships = all.filter(|region| region.level == RegionLevel::Township);
            townships.map(|region| Choice::new(region.code.as_str(), region.name.in_language(language()))).collect()
        });
        let field = Field::new("township-filter", t.publicity_filter, Bind::new(read, write));
        view! { <Select field choices blank=t.publicity_all /> }
    };
    field.into_any()
}

fn notice(notice: &PublicityNotice) -> AnyView {
    let t = &text().apply;
    let applying = Applying::get();
    let (township, village) = (applying.region_name(&notice.township), applying.region_name(&notice.entry.village));
    let places = Places { county: "", township: &township, village: &village, phone: HOTLINE };
    let letter = publicity_letter(language(), &notice.entry, &places);
    view! {
        <LetterView letter />
        <p class="soft">
            {fill(t.publicity_number, &[("number", &notice.number)])}" · "
            {fill(t.publicity_office, &[("office", &township)])}
        </p>
    }
    .into_any()
}
