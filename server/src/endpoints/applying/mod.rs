//! Applying: drafts, files, submissions, and what became of them.

mod discard_draft;
mod list_applications;
mod list_attachments;
mod load_attachment;
mod remove_attachment;
mod save_draft;
mod show_application;
mod show_draft;
mod store_attachment;
mod submit_application;
mod submit_for_applicant;

use domain::api::{
    DiscardDraft, ListApplications, ListAttachments, LoadAttachment, RemoveAttachment, SaveDraft, ShowApplication,
    ShowDraft, StoreAttachment, SubmitApplication, SubmitForApplicant,
};

use crate::http::ApiRouter;

pub fn mount(router: ApiRouter) -> ApiRouter {
    router
        .mount(ShowDraft, show_draft::handle)
        .mount(SaveDraft, save_draft::handle)
        .mount(DiscardDraft, discard_draft::handle)
        .mount(StoreAttachment, store_attachment::handle)
        .mount(ListAttachments, list_attachments::handle)
        .mount(LoadAttachment, load_attachment::handle)
        .mount(RemoveAttachment, remove_attachment::handle)
        .mount(SubmitApplication, submit_application::handle)
        .mount(SubmitForApplicant, submit_for_applicant::handle)
        .mount(ListApplications, list_applications::handle)
        .mount(ShowApplication, show_application::handle)
}
