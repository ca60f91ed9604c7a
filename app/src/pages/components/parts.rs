//! Buttons, tags, banners, dialog, tabs, values, states.

use std::{sync::Arc, time::Duration};

use domain::{Date, Money};
use leptos::prelude::*;

use super::specimen;
use crate::{
    components::{
        Banner, Button, ButtonKind, DateText, Dialog, EmptyState, Loading, MoneyText, Pagination, Tab, Tabs, Tag, Tone,
    },
    format,
    text::{language, text},
};

pub fn buttons() -> AnyView {
    let t = &text().components;
    let busy = RwSignal::new(false);
    let press = Callback::new(move |()| {
        busy.set(true);
        set_timeout(move || busy.set(false), Duration::from_secs(2));
    });
    let content = view! {
        <div class="actions">
            <Button label=t.s_primary />
            <Button kind=ButtonKind::Secondary label=t.s_secondary />
            <Button kind=ButtonKind::Warning label=t.s_warning />
            <Button kind=ButtonKind::Link label=t.s_link />
            <Button label=t.s_busy busy on_press=press />
        </div>
    };
    specimen(t.s_buttons, content.into_any())
}

pub fn tags() -> AnyView {
    let t = &text().components;
    let content = view! {
        <p class="row">
            <Tag label=t.s_tag_quiet />
            <Tag tone=Tone::Good label=t.s_tag_good />
            <Tag tone=Tone::Warn label=t.s_tag_warn />
            <Tag tone=Tone::Bad label=t.s_tag_bad />
            <Tag tone=Tone::Brand label=t.s_tag_brand />
        </p>
    };
    specimen(t.s_tags, content.into_any())
}

pub fn banners() -> AnyView {
    let t = &text().components;
    let one = |tone, title: &'static str| view! { <Banner tone title><p>{t.s_banner_body}</p></Banner> };
    let content = view! {
        <div class="reading">
            {one(Tone::Brand, t.s_tag_brand)}
            {one(Tone::Good, t.s_tag_good)}
            {one(Tone::Warn, t.s_tag_warn)}
            {one(Tone::Bad, t.s_tag_bad)}
        </div>
    };
    specimen(t.s_banners, content.into_any())
}

pub fn dialog() -> AnyView {
    let text = text();
    let t = &text.components;
    let open = RwSignal::new(false);
    let close = Callback::new(move |()| open.set(false));
    let content = view! {
        <Button
            kind=ButtonKind::Secondary
            label=t.s_dialog_open
            on_press=Callback::new(move |()| open.set(true))
        />
        <Dialog id="specimen-dialog" title=t.s_dialog_title open>
            <p>{t.s_dialog_body}</p>
            <div class="actions">
                <Button kind=ButtonKind::Warning label=t.s_warning on_press=close />
                <Button kind=ButtonKind::Secondary label=text.common.cancel on_press=close />
            </div>
        </Dialog>
    };
    specimen(t.s_dialog, content.into_any())
}

pub fn tabs() -> AnyView {
    let t = &text().components;
    let tab = |id: &str, name: &str, body: &'static str| Tab {
        id: id.to_owned(),
        name: name.to_owned(),
        view: Arc::new(move || view! { <p>{body}</p> }.into_any()),
    };
    let tabs = vec![tab("a", t.s_tab_a, t.s_banner_body), tab("b", t.s_tab_b, t.s_empty)];
    specimen(t.s_tabs, view! { <Tabs label=t.s_tabs tabs chosen=RwSignal::new(0) /> }.into_any())
}

pub fn values() -> AnyView {
    let t = &text().components;
    let language = language();
    let content = view! {
        <ul>
            <li><MoneyText value=Money::from_fen(14_450) /></li>
            <li>{format::money_monthly(language, Money::from_yuan(1_008))}</li>
            <li>{format::money_up_to(language, Money::from_yuan(12_000))}</li>
            {Date::from_ymd_opt(2026, 9, 7).map(|value| view! { <li><DateText value /></li> })}
        </ul>
    };
    specimen(t.s_values, content.into_any())
}

pub fn states() -> AnyView {
    let t = &text().components;
    let content = view! {
        <EmptyState sentence=t.s_empty />
        <Loading />
        <Pagination label=t.s_pages first=Some("#".to_owned()) next=Some("#".to_owned()) />
    };
    specimen(t.s_states, content.into_any())
}
