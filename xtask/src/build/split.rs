//! Splitting the module into parts that load when they are needed, and writing its JavaScript.
//!
//! # How a part of the app is made lazy
//!
//! A function that carries `wasm_split` is left out of the first load together with everything
//! that only it needs. All functions with the same first word share one file, so an area takes
//! one word (`staff`, `leadership`, `curve`) however many pages it has:
//!
//! ```ignore
//! use leptos::wasm_split::{SplitLoaderError, wasm_split};
//!
//! #[wasm_split(staff, wasm_split_path = ::leptos::wasm_split, fallible)]
//! fn inbox_view() -> Result<AnyView, SplitLoaderError> {
//!     Ok(view! { <Inbox/> }.into_any())
//! }
//!
//! #[component]
//! pub fn InboxPage() -> impl IntoView {
//!     view! {
//!         <Suspense fallback=Loading>
//!             {move || Suspend::new(async move {
//!                 inbox_view().await.unwrap_or_else(|_| view! { <CouldNotLoad/> }.into_any())
//!             })}
//!         </Suspense>
//!     }
//! }
//! ```
//!
//! - Calling it makes it `async`; it takes plain arguments (signals are fine), no generics and no
//!   `self`, and may call other components, `use_params_map()` and the like as usual.
//! - With `fallible` a lost network gives an `Err`, and the next call tries again. Without it, and
//!   with `#[lazy]` and `#[lazy_route]` of Leptos, it stops the whole app.
//! - `#[lazy]` makes one file per function, and one more for each set of functions that share
//!   code: prefer one word per area.
//! - What the first page mentions stays in the first load. A route's *view* must not name a lazy
//!   area's component directly, only through such a function.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_bindgen_cli_support::Bindgen;

use super::Effort;
use crate::command::root;

/// The name of the main JavaScript module.
pub const SCRIPT: &str = "app.js";
/// The name of the main WebAssembly module.
pub const MODULE: &str = "app_bg.wasm";
/// The script that fetches the other parts.
pub const LINK: &str = "__wasm_split.js";

/// The parts and their scripts.
pub struct Bundle {
    /// Where they lie.
    pub folder: PathBuf,
    /// For each lazy part the modules that it needs besides the main one, without `.wasm`.
    pub needs: HashMap<String, Vec<String>>,
}

/// Writes the parts and their scripts into a folder.
pub fn bundle(compiled: &Path, effort: Effort) -> Result<Bundle> {
    let work = root().join("target/app/bundle");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let parts = work.join("parts");
    fs::create_dir_all(&parts)?;
    let main = work.join("main.wasm");
    let needs = split(compiled, &parts, &main)?;
    bind(&main, &parts, effort)?;
    Ok(Bundle { folder: parts, needs })
}

fn split(compiled: &Path, parts: &Path, main: &Path) -> Result<HashMap<String, Vec<String>>> {
    let module = fs::read(compiled).with_context(|| compiled.display().to_string())?;
    let link = format!("./{LINK}");
    let script = format!("./{SCRIPT}");
    let mut options = wasm_split_cli_support::Options::new(&module);
    options.output_dir = parts;
    options.main_out_path = main;
    options.link_name = &link;
    options.main_module = &script;
    let written = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("splitting: {error:#}"))?;
    Ok(written.prefetch_map)
}

fn bind(main: &Path, parts: &Path, effort: Effort) -> Result<()> {
    Bindgen::new()
        .input_path(main)
        .out_name("app")
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The parts find one another by the linker's names.
        .keep_lld_exports(true)
        .demangle(false)
        // Names make a stack trace readable, and the module a third larger.
        .remove_name_section(effort == Effort::Full)
        .remove_producers_section(true)
        .generate(parts)
        .context("writing the JavaScript")
}
