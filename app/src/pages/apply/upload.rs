//! Files that are sent as soon as they are chosen.

use domain::{
    api::{AttachmentPath, AttachmentQuery, AttachmentView, RemoveAttachment, StoreAttachment},
    case::RequestedDocument,
};
use leptos::{prelude::*, task::spawn_local};

use super::new_key;
use crate::{
    api::{Api, Call},
    components::{Banner, Button, ButtonKind, FileUpload, Files, PickedFile, Tone},
    text::{fill, text},
};

/// Files on their way to the server.
#[derive(Clone, Copy)]
pub struct Upload {
    /// Those that arrived.
    pub stored: RwSignal<Vec<AttachmentView>>,
    /// Called when the list has changed.
    pub changed: Callback<()>,
}

/// A field for the files of one paper.
#[component]
pub fn UploadField(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    upload: Upload,
    #[prop(optional_no_strip)] paper: Option<RequestedDocument>,
) -> AnyView {
    let picked: Files = RwSignal::new_local(Vec::new());
    let busy = RwSignal::new(0_u32);
    let problem = RwSignal::new(None::<String>);
    Effect::new(move || {
        let files = picked.get();
        if files.is_empty() {
            return;
        }
        picked.set(Vec::new());
        for file in files {
            send(file, paper, upload, busy, problem);
        }
    });
    view! {
        <FileUpload id label files=picked />
        <div role="status">{move || (busy.get() > 0).then_some(text().apply.papers_sending)}</div>
        <div role="alert">
            {move || problem.get().map(|sentence| view! { <Banner tone=Tone::Bad><p>{sentence}</p></Banner> })}
        </div>
        <FileList upload paper />
    }
    .into_any()
}

fn send(
    picked: PickedFile,
    paper: Option<RequestedDocument>,
    upload: Upload,
    busy: RwSignal<u32>,
    problem: RwSignal<Option<String>>,
) {
    let api = Api::get();
    busy.update(|count| *count += 1);
    problem.set(None);
    spawn_local(async move {
        let call = Call::<StoreAttachment> {
            path: domain::api::NoPath::default(),
            query: AttachmentQuery { paper },
            request: (),
            idempotency_key: Some(new_key()),
            version: None,
        };
        match api.upload(call, &picked.file).await {
            Ok(reply) => {
                upload.stored.update(|files| files.push(reply.value));
                upload.changed.run(());
            }
            Err(error) => problem.set(Some([picked.name, error.sentence(text())].join(text().common.colon))),
        }
        busy.update(|count| *count = count.saturating_sub(1));
    });
}

/// The files of a paper that arrived, each with a button to remove it.
#[component]
pub fn FileList(upload: Upload, #[prop(optional_no_strip)] paper: Option<RequestedDocument>) -> AnyView {
    let rows = move || {
        let files: Vec<AttachmentView> =
            upload.stored.with(|files| files.iter().filter(|file| file.paper == paper).cloned().collect());
        files.into_iter().enumerate().map(|(index, file)| row(upload, index + 1, &file)).collect::<Vec<_>>()
    };
    view! { <ul class="files stored">{rows}</ul> }.into_any()
}

fn row(upload: Upload, n: usize, file: &AttachmentView) -> AnyView {
    let t = &text().apply;
    let n = n.to_string();
    let size = format!("{} kB", file.size.div_ceil(1024));
    let kind = file.media_type.rsplit('/').next().unwrap_or_default().to_uppercase();
    let label = fill(t.paper_file, &[("n", &n), ("kind", &kind), ("size", &size)]);
    let api = Api::get();
    let attachment = file.id;
    let remove = Callback::new(move |()| {
        upload.stored.update(|files| files.retain(|other| other.id != attachment));
        upload.changed.run(());
        spawn_local(async move {
            let call = Call::<RemoveAttachment> {
                path: AttachmentPath { attachment },
                query: domain::api::NoQuery::default(),
                request: (),
                idempotency_key: None,
                version: None,
            };
            let _ = api.call(call).await;
        });
    });
    let says = fill(t.paper_remove, &[("n", &n)]);
    view! {
        <li>
            <span>{label}</span>
            <Button kind=ButtonKind::Link label=text().common.remove says on_press=remove />
        </li>
    }
    .into_any()
}
