//! The browser application of Yimen: what a person sees, and nothing that decides.
//!
//! Components only show. What they show comes from the shared crates and from plain structs and
//! functions with ordinary tests; what they say comes from the text tables in [`text`].

#![expect(clippy::needless_pass_by_value, reason = "the properties of a component are owned by it")]
#![expect(clippy::unnecessary_wraps, reason = "a part that is split off cannot fail, only its arrival can")]

pub mod answer;
pub mod api;
mod app;
pub mod apply;
mod charts;
pub mod components;
pub mod device;
pub mod format;
mod open;
pub mod pages;
pub mod preview;
pub mod route;
mod session;
mod settings;
mod shell;
mod staff;
mod standards;
pub mod text;

use wasm_bindgen::prelude::wasm_bindgen;

/// Mounts the application into the element with the id `app`, in the place of the static shell.
#[wasm_bindgen(start)]
pub fn start() {
    shell::failure::install_hook();
    app::mount();
}
