//! `cargo xtask tidy`: what the compiler cannot check.

mod arrows;
mod files;
mod licences;
mod links;
mod markers;
mod metadata;
mod purity;
mod requirements;
mod size;
mod syntax;
mod texts;
mod words;

use anyhow::{Result, bail};

pub use files::File;

/// Runs every check, prints everything that is wrong, and fails when something is.
pub fn run() -> Result<()> {
    let files = files::tracked()?;
    let metadata = metadata::read()?;
    let mut problems = Vec::new();
    problems.extend(arrows::check(&metadata));
    problems.extend(licences::check(&metadata));
    problems.extend(purity::check(&files));
    problems.extend(size::check(&files)?);
    problems.extend(texts::check(&files));
    problems.extend(markers::check(&files));
    problems.extend(words::check(&files));
    problems.extend(links::check(&files));
    problems.extend(requirements::check(&files)?);
    for problem in &problems {
        println!("{problem}");
    }
    if !problems.is_empty() {
        bail!("{} things to tidy up", problems.len());
    }
    println!("tidy: {} files in order", files.len());
    Ok(())
}
