//! `cargo xtask build`: from the crate `app`, `style/` and `public/` to a site that the server
//! can hand out as it is.
//!
//! ```text
//! target/site/
//!   index.html  sw.js  manifest.webmanifest …   fixed names, to be revalidated
//!   assets/<digest>/…                           named by their content, to be kept for ever
//! ```
//! Beside every file lie its `.br` and `.gz`.

mod compress;
mod optimise;
mod release;
mod site;
mod split;
mod style;
mod wasm;

use std::fs::File;
use std::path::PathBuf;

use anyhow::{Result, bail};

pub use release::print_first_load;
pub use site::Site;
pub use wasm::{TARGET, add_target};

use crate::command::root;

/// How much time to spend on a small result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effort {
    /// For trying things out: builds soon.
    Quick,
    /// For people: as small as it gets.
    Full,
}

/// Where the built site lies.
pub fn site_folder() -> PathBuf {
    root().join("target/site")
}

pub fn run(arguments: &[String]) -> Result<()> {
    match arguments {
        [] => build_site(Effort::Quick).map(|_| ()),
        [only] if only == "--release" => release::run(),
        _ => bail!("`cargo xtask build` takes nothing or `--release`"),
    }
}

/// Builds the site into [`site_folder`].
pub fn build_site(effort: Effort) -> Result<Site> {
    add_target()?;
    let compiled = wasm::compile(effort)?;
    // Two builds at once would write into the same folders.
    let lock = File::create(root().join("target/app/site.lock"))?;
    lock.lock()?;
    let bundle = split::bundle(&compiled, effort)?;
    if effort == Effort::Full {
        optimise::optimise(&bundle.folder)?;
    }
    site::assemble(&bundle, effort)
}
