//! The start page: urgent needs first.

use leptos::prelude::*;

use crate::{
    device::{self, Kept},
    route::{ApplyStep, Desk, Route, Step},
    shell::{HOTLINE, arrive},
    text::text,
};

/// Asks what happened and opens the right door.
#[component]
pub fn Home() -> AnyView {
    let home = &text().home;
    arrive(home.title);
    let has_draft = device::read(Kept::Preview).is_some();
    let (check, check_hint) = if has_draft { (home.resume, home.resume_hint) } else { (home.check, home.check_hint) };
    view! {
        <div class="reading">
            <h1>{home.title}</h1>
            <section class="urgent" aria-labelledby="urgent">
                <h2 id="urgent">{home.urgent_title}</h2>
                <p>{home.urgent_body}</p>
                <a class="button warning" href=format!("tel:{HOTLINE}")>{home.urgent_call}</a>
                <p><a href=Route::Emergency.path()>{home.urgent_report}</a></p>
            </section>
            <ul class="doors">
                {door(check, check_hint, &Route::Preview(Step::Place))}
                {door(home.apply, home.apply_hint, &Route::Apply(ApplyStep::Start))}
                {door(home.status, home.status_hint, &Route::Applications)}
                {door(home.publicity, home.publicity_hint, &Route::Publicity)}
                {door(home.standards, home.standards_hint, &Route::Standards)}
            </ul>
            <h2>{home.rights_title}</h2>
            <ul>
                <li>{home.rights_apply}</li>
                <li>{home.rights_help}</li>
                <li>{home.rights_reason}</li>
            </ul>
            <p><a href=Route::Staff(Desk::SignIn).path()>{home.staff}</a></p>
        </div>
    }
    .into_any()
}

fn door(name: &'static str, hint: &'static str, to: &Route) -> AnyView {
    view! { <li><a href=to.path()>{name}</a><p>{hint}</p></li> }.into_any()
}
