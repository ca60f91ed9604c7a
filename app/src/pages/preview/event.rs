//! A need for temporary aid.

use leptos::prelude::*;

use super::{form::QuestionForm, layout::Layout};
use crate::{preview::questions::EVENT, route::Step, text::text};

/// Asks for it.
#[component]
pub fn EventPage() -> AnyView {
    view! {
        <Layout step=Step::Event title=text().preview.event_title>
            <QuestionForm step=Step::Event questions=EVENT prefix="event/" />
        </Layout>
    }
    .into_any()
}
