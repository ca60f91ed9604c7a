//! From the estimate to the receipt.

mod changed;
mod consent;
mod contact;
mod gate;
mod layout;
mod letter;
mod papers;
mod people;
mod programme;
mod review;
mod start;
mod state;
mod submit;
mod upload;
mod village;
mod wrong;

pub use gate::CitizenGate;
pub use letter::LetterView;
pub use state::{Applying, Sending};
pub use submit::new_key;
pub use upload::{Upload, UploadField};
pub use village::VillageField;
pub use wrong::problems;

use leptos::prelude::*;

use crate::route::ApplyStep;

/// The page of a step.
pub fn page(step: ApplyStep) -> AnyView {
    Applying::get().load();
    match step {
        ApplyStep::Start => view! { <start::StartPage /> }.into_any(),
        ApplyStep::Programme => view! { <programme::ProgrammePage /> }.into_any(),
        ApplyStep::People => view! { <people::PeoplePage /> }.into_any(),
        ApplyStep::Contact => view! { <contact::ContactPage /> }.into_any(),
        ApplyStep::Papers => view! { <papers::PapersPage /> }.into_any(),
        ApplyStep::Consent => view! { <consent::ConsentPage /> }.into_any(),
        ApplyStep::Review => view! { <review::ReviewPage /> }.into_any(),
        ApplyStep::Changed => view! { <changed::ChangedPage /> }.into_any(),
    }
}
