//! The files of a case, to be saved.

use domain::api::{AttachmentView, CaseView};
use leptos::prelude::*;
use wording::Named;

use super::{Work, head::instant};
use crate::{
    components::EmptyState,
    text::{language, text},
};

/// The list of files. They are saved and never shown within the page.
pub fn attachments(_: Work, view: &CaseView) -> AnyView {
    if view.attachments.is_empty() {
        return view! { <EmptyState sentence=text().staff.attachments_empty /> }.into_any();
    }
    let rows: Vec<AnyView> = view.attachments.iter().map(row).collect();
    view! { <ul class="files">{rows}</ul> }.into_any()
}

fn row(file: &AttachmentView) -> AnyView {
    let staff = &text().staff;
    let name = file.paper.map_or(staff.attachment_photo, |paper| paper.name(language()));
    let kilobytes = [file.size.div_ceil(1024).to_string(), "kB".to_owned()].join(" ");
    let beside = [file.media_type.clone(), kilobytes, instant(file.stored_at)].join(" · ");
    let href = format!("/api/v1/attachments/{}", file.id);
    view! {
        <li>
            <span><strong>{name}</strong>" "<span class="soft">{beside}</span></span>
            <a class="button link" href=href rel="external" download="">
                {staff.attachment_save}<span class="visually-hidden">" "{name}</span>
            </a>
        </li>
    }
    .into_any()
}
