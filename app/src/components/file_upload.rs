//! Photos and files.

use leptos::{html, prelude::*};

use super::{Button, ButtonKind};
use crate::text::{fill, text};

/// The files of a field; they belong to this page and are never kept.
pub type Files = RwSignal<Vec<PickedFile>, LocalStorage>;

/// A file that the person chose and that is not sent yet.
#[derive(Clone)]
pub struct PickedFile {
    /// Its name on the device.
    pub name: String,
    /// Its length in bytes.
    pub bytes: f64,
    /// The file itself.
    pub file: web_sys::File,
}

/// The largest file that is taken, in megabytes.
const LIMIT_MEGABYTES: u32 = 10;
/// As many files as one document may have.
const LIMIT_FILES: usize = 10;
const TYPES: [&str; 4] = ["image/jpeg", "image/png", "image/webp", "application/pdf"];

/// A field for photos and files, with a list of those chosen.
#[component]
pub fn FileUpload(#[prop(into)] id: String, #[prop(into)] label: String, files: Files) -> AnyView {
    let components = &text().components;
    let input = NodeRef::<html::Input>::new();
    let problems = RwSignal::new(Vec::<String>::new());
    let pick = move |_| {
        let Some(element) = input.get() else { return };
        problems.set(take(&element, files));
        element.set_value("");
    };
    let hint = fill(components.file_hint, &[("limit", &LIMIT_MEGABYTES.to_string())]);
    let rows = move || files.get().into_iter().enumerate().map(|(at, file)| row(at, file, files)).collect::<Vec<_>>();
    view! {
        <div class="field" class:has-error=move || !problems.get().is_empty()>
            <label class="label" for=id.clone()>{label}</label>
            <p class="hint" id=format!("{id}-hint")>{hint}</p>
            <div role="alert">
                {move || problems.get().into_iter().map(|line| view! { <p class="field-error">{line}</p> }).collect::<Vec<_>>()}
            </div>
            <div class="button secondary file-pick">
                <span aria-hidden="true">{components.file_choose}</span>
                <input
                    type="file"
                    id=id.clone()
                    multiple=true
                    accept=TYPES.join(",")
                    aria-describedby=format!("{id}-hint")
                    node_ref=input
                    on:change=pick
                />
            </div>
            <ul class="files">{rows}</ul>
        </div>
    }
    .into_any()
}

/// Adds what was chosen; says of each file that cannot be taken why.
fn take(input: &web_sys::HtmlInputElement, files: Files) -> Vec<String> {
    let mut problems = Vec::new();
    let Some(list) = input.files() else { return problems };
    for file in (0..list.length()).filter_map(|index| list.get(index)) {
        let count = files.with_untracked(Vec::len);
        match refusal(&file.name(), &file.type_(), file.size(), count) {
            Some(problem) => problems.push(problem),
            None => files.update(|files| files.push(PickedFile { name: file.name(), bytes: file.size(), file })),
        }
    }
    problems
}

/// Why a file cannot be taken. The server looks into the file itself; this only saves the way.
fn refusal(name: &str, kind: &str, bytes: f64, count: usize) -> Option<String> {
    let components = &text().components;
    let limit = LIMIT_MEGABYTES.to_string();
    let files = LIMIT_FILES.to_string();
    if count >= LIMIT_FILES {
        Some(fill(components.file_too_many, &[("limit", &files)]))
    } else if !TYPES.contains(&kind) {
        Some(fill(components.file_wrong_type, &[("name", name)]))
    } else if bytes > f64::from(LIMIT_MEGABYTES) * 1_048_576.0 {
        Some(fill(components.file_too_large, &[("name", name), ("limit", &limit)]))
    } else {
        None
    }
}

fn row(at: usize, picked: PickedFile, files: Files) -> AnyView {
    let text = text();
    let remove = Callback::new(move |()| {
        files.update(|files| {
            if at < files.len() {
                files.remove(at);
            }
        });
    });
    let says = fill(text.components.file_remove, &[("name", &picked.name)]);
    view! {
        <li>
            <span>{picked.name}" "<span class="soft">{size(picked.bytes)}</span></span>
            <Button kind=ButtonKind::Link label=text.common.remove says on_press=remove />
        </li>
    }
    .into_any()
}

/// A length that people understand.
fn size(bytes: f64) -> String {
    if bytes >= 1_048_576.0 {
        format!("{:.1} MB", bytes / 1_048_576.0)
    } else {
        format!("{:.0} kB", (bytes / 1024.0).max(1.0))
    }
}
