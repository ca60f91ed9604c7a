//! The frame of the desk: who is signed in, where one can go, which day it is.

use domain::api::{SessionActor, ShowSession};
use leptos::{prelude::*, task::spawn_local};
use wording::Named;

use super::office::Office;
use crate::{
    api::{Api, Call},
    components::{Banner, Loading, Tag, Tone},
    pages::{lazily, sign_in_again_view},
    route::Route,
    session::Session,
    shell::arrive,
    staff::home::{needed, page_name, pages},
    text::{fill, language, text},
};

/// Whether the page may be shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gate {
    Checking,
    SignIn,
    Refused,
    Open,
}

/// A page of the desk with its heading.
#[component]
pub fn Desk(route: Route, #[prop(into)] title: Signal<String>, children: ChildrenFn) -> AnyView {
    arrive(&title.get_untracked());
    let office = Office::get();
    let gate = use_gate(route.clone());
    Effect::new(move || {
        if matches!(gate.get(), Gate::Open | Gate::Refused) {
            office.load();
        }
    });
    let page = move || {
        match gate.get() {
        Gate::Checking => view! { <Loading /> }.into_any(),
        Gate::SignIn => {
            view! { <p>{text().staff.sign_in_first}</p><div class="reading">{lazily(|| sign_in_again_view(true))}</div> }
                .into_any()
        }
        Gate::Refused => {
            view! { <Banner tone=Tone::Warn><p>{text().staff.not_for_role}</p></Banner> }.into_any()
        }
        Gate::Open => children(),
    }
    };
    view! {
        <DeskBar route />
        <h1 class="desk-title" tabindex="-1">{move || title.get()}</h1>
        {page}
    }
    .into_any()
}

/// Finds out who is signed in. Signing in again leaves a page that is open as it is.
fn use_gate(route: Route) -> Memo<Gate> {
    let session = Session::get();
    let checked = RwSignal::new(session.actor_now().is_some());
    if !checked.get_untracked() {
        let api = Api::get();
        spawn_local(async move {
            if let Ok(reply) = api.call::<ShowSession>(Call::with(())).await
                && session.actor_now().is_none()
            {
                session.set(reply.value);
            }
            checked.set(true);
        });
    }
    Memo::new(move |_| match session.actor() {
        Some(SessionActor::Staff { permissions, .. }) => {
            let needed = needed(&route);
            let may = needed.is_empty() || needed.iter().any(|one| permissions.contains(one));
            if may { Gate::Open } else { Gate::Refused }
        }
        _ if !checked.get() => Gate::Checking,
        _ => Gate::SignIn,
    })
}

/// The bar above the page: navigation, office, day.
#[component]
fn DeskBar(route: Route) -> AnyView {
    let session = Session::get();
    let office = Office::get();
    let links = move || match session.actor() {
        Some(SessionActor::Staff { permissions, .. }) => {
            pages(&permissions).into_iter().map(|page| nav_link(page, &route)).collect()
        }
        _ => Vec::new(),
    };
    let who = move || match session.actor() {
        Some(SessionActor::Staff { roles, region, name, .. }) => {
            let roles: Vec<String> = roles.iter().map(|role| role.name(language()).to_owned()).collect();
            let roles = wording::list(language(), &roles);
            // Until the regions are here a code would stand in the place of a name.
            if office.regions.with(Option::is_none) {
                return [name, roles].join(" · ");
            }
            let works = fill(text().staff.works_for, &[("region", &office.name(&region)), ("roles", &roles)]);
            [name, works].join(" · ")
        }
        _ => String::new(),
    };
    let day = move || {
        office.today.get().map(|today| {
            let day = wording::time::date_and_weekday(language(), today.today);
            let demo = today.demo.then(|| view! { <Tag tone=Tone::Warn label=text().staff.demo_mark /> });
            view! { <span class="desk-day">{fill(text().staff.business_day, &[("day", &day)])}" "{demo}</span> }
        })
    };
    view! {
        <div class="desk-bar no-print">
            <nav aria-label=text().staff.nav><ul>{links}</ul></nav>
            <p class="desk-who">{who}{day}</p>
        </div>
    }
    .into_any()
}

fn nav_link(page: Route, here: &Route) -> AnyView {
    let name = page_name(&page, &text().staff);
    let current = is_within(here, &page).then_some("page");
    view! { <li><a href=page.path() aria-current=current>{name}</a></li> }.into_any()
}

/// Whether a page belongs to an entry of the navigation.
fn is_within(here: &Route, page: &Route) -> bool {
    use crate::route::Desk;
    let section = match here {
        Route::Staff(Desk::Case(_) | Desk::Document(..)) => Route::Staff(Desk::Cases),
        Route::Staff(Desk::CaseTable(..)) => Route::Staff(Desk::CaseTables),
        Route::Staff(Desk::Payment(_)) => Route::Staff(Desk::Payments),
        Route::Staff(Desk::Sum(_)) => Route::Staff(Desk::Sums),
        other => other.clone(),
    };
    section == *page
}
