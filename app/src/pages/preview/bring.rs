//! The sheet "what to bring", to print.

use leptos::prelude::*;

use super::{
    Preview,
    estimate_view::{EstimateBody, figure},
};
use crate::{
    components::{BackLink, Button, ButtonKind},
    preview::to_bring,
    route::{Route, Step},
    shell::{HOTLINE, arrive},
    text::text,
};

/// Shows the sheet.
#[component]
pub fn BringPage() -> AnyView {
    let preview = Preview::get();
    let text = text();
    let t = &text.preview;
    arrive(t.bring_title);
    let own: Vec<AnyView> = preview.draft.with_untracked(|draft| {
        to_bring(draft).into_iter().map(|words| view! { <li>{words(text)}</li> }.into_any()).collect()
    });
    let own = (!own.is_empty()).then(|| view! { <h2>{t.bring_your}</h2><ul>{own}</ul> });
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <div class="reading">
            <BackLink to=Route::Preview(Step::Result) />
            <h1>{t.bring_title}</h1>
            <p>{t.bring_intro}</p>
            <h2>{t.bring_always}</h2>
            <ul>
                <li>{t.bring_identity}</li>
                <li>{t.bring_account}</li>
                <li>{t.bring_promise}</li>
            </ul>
            {own}
            <h2>{t.bring_not}</h2>
            <p>{t.bring_not_list}</p>
            <h2>{t.bring_estimate}</h2>
            <p class="estimate-figure">{move || figure(preview)}</p>
            <EstimateBody />
            <p>{t.result_intro}</p>
            <p>{text.shell.hotline}" "{HOTLINE}</p>
            <div class="actions"><Button kind=ButtonKind::Secondary label=text.common.print on_press=print /></div>
        </div>
    }
    .into_any()
}
