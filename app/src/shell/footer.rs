//! Hotline, "clear this device", small links.

use leptos::{prelude::*, task::spawn_local};

use domain::api::SignOut;

use crate::{
    api::{Api, Call},
    components::{Button, ButtonKind, Dialog},
    device,
    route::{Desk, Route},
    session::Session,
    text::text,
};

/// The number of the assistance hotline.
pub const HOTLINE: &str = "12349";

/// The foot of every page.
#[component]
pub fn Footer() -> AnyView {
    let shell = &text().shell;
    let asking = RwSignal::new(false);
    view! {
        <footer class="site-footer">
            <div class="width">
                <div class="reading">
                    <p>
                        {shell.hotline}" "
                        <a class="hotline" href=format!("tel:{HOTLINE}")>{HOTLINE}</a>
                    </p>
                    <p>{shell.hotline_hours}</p>
                </div>
                <div>
                    <Button
                        kind=ButtonKind::Secondary
                        label=shell.clear
                        on_press=Callback::new(move |()| asking.set(true))
                    />
                    <p class="soft">{shell.clear_hint}</p>
                    <ul class="plain row">
                        <li><a href=Route::Publicity.path()>{shell.publicity}</a></li>
                        <li><a href=Route::Standards.path()>{shell.standards}</a></li>
                        <li><a href=Route::Staff(Desk::Inbox).path()>{shell.staff}</a></li>
                        <li><a href=Route::Components.path()>{shell.components}</a></li>
                    </ul>
                </div>
            </div>
            {clear_dialog(asking)}
        </footer>
    }
    .into_any()
}

fn clear_dialog(asking: RwSignal<bool>) -> AnyView {
    let text = text();
    let api = Api::get();
    let session = Session::get();
    let clear = move |()| {
        device::clear();
        spawn_local(async move {
            if session.actor_now().is_some() {
                let _ = api.call::<SignOut>(Call::with(())).await;
            }
            // A fresh page forgets what is in memory, too.
            let _ = window().location().replace(&Route::Home.path());
        });
    };
    view! {
        <Dialog id="clear-title" title=text.shell.clear_title open=asking>
            <p>{text.shell.clear_body}</p>
            <div class="actions">
                <Button kind=ButtonKind::Warning label=text.shell.clear_confirm on_press=Callback::new(clear) />
                <Button
                    kind=ButtonKind::Secondary
                    label=text.common.cancel
                    on_press=Callback::new(move |()| asking.set(false))
                />
            </div>
        </Dialog>
    }
    .into_any()
}
