//! The estimate and all answers on one page.

use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::{
    Preview, answers,
    bundle_view::Together,
    estimate_view::{EstimateBody, figure},
};
use crate::{
    components::{BackLink, Banner, Button, ButtonKind, Dialog, LinkButton},
    preview::previous_step,
    route::{ApplyStep, Desk, Route, Step},
    session::Session,
    shell::arrive,
    text::text,
};

/// Shows what follows and where each answer can be changed.
#[component]
pub fn ResultPage() -> AnyView {
    let preview = Preview::get();
    let t = &text().preview;
    arrive(t.result_title);
    let back = preview.draft.with_untracked(|draft| previous_step(draft, &Step::Result)).unwrap_or(Step::Place);
    view! {
        <div class="reading">
            <BackLink to=Route::Preview(back) />
            <h1>{t.result_title}</h1>
            <section class="outcome" aria-labelledby="figure">
                <h2 class="estimate-figure" id="figure">{move || figure(preview)}</h2>
                <EstimateBody is_result=true />
            </section>
            <Together />
            <Banner><p>{t.result_intro}</p></Banner>
            <div class="actions">
                {go_on()}
                <LinkButton kind=ButtonKind::Secondary label=t.change_link to=Route::Preview(Step::Change) />
                <LinkButton kind=ButtonKind::Secondary label=text().compare.link to=Route::Compare />
                <LinkButton kind=ButtonKind::Secondary label=t.bring_link to=Route::Preview(Step::Bring) />
            </div>
            <h2>{t.answers_title}</h2>
            {move || answers::summary(preview)}
            <StartOver />
        </div>
    }
    .into_any()
}

/// On to the application; a member of staff goes back to the counter, where the person is.
fn go_on() -> AnyView {
    let session = Session::get();
    let link = move || {
        if session.is_staff() {
            view! { <LinkButton label=text().aid.counter_title to=Route::Staff(Desk::Assist) /> }.into_any()
        } else {
            view! { <LinkButton label=text().preview.apply_now to=Route::Apply(ApplyStep::Start) /> }.into_any()
        }
    };
    link.into_any()
}

#[component]
fn StartOver() -> AnyView {
    let preview = Preview::get();
    let text = text();
    let navigate = use_navigate();
    let asking = RwSignal::new(false);
    let clear = Callback::new(move |()| {
        asking.set(false);
        preview.start_over();
        navigate(&Route::Preview(Step::Place).path(), NavigateOptions::default());
    });
    view! {
        <Button kind=ButtonKind::Link label=text.preview.start_over on_press=Callback::new(move |()| asking.set(true)) />
        <Dialog id="start-over" title=text.preview.start_over_confirm open=asking>
            <div class="actions">
                <Button kind=ButtonKind::Warning label=text.preview.start_over on_press=clear />
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
