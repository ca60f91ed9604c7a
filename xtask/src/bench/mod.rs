//! `cargo xtask bench`: how long an assessment takes here and in other rule engines, in one run
//! and only where the answers are equal.

mod ours;
mod peers;
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::command::{call, command, output, root};
use crate::serve::{build_server, server};
use crate::test::{node_packages, packages};

/// Whether dibao is due, and how many yuan a month.
pub type Answer = (bool, u64);

/// What an engine answers and how long it takes, in nanoseconds per household.
#[derive(Deserialize)]
pub struct Measured {
    pub answers: Vec<Answer>,
    /// One household at a time, with what explains its answer.
    #[serde(default)]
    pub derivation: Option<u64>,
    /// Households without an explanation.
    #[serde(default)]
    pub batch: Option<u64>,
    /// The same for a hundred times as many.
    #[serde(default)]
    pub large_batch: Option<u64>,
}

/// An engine, and what was measured or why nothing was.
pub struct Row {
    pub name: &'static str,
    pub measured: Result<Measured>,
}

/// The files that all engines read.
pub struct Files {
    folder: PathBuf,
}

impl Files {
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn write() -> Result<Self> {
        let files = Self { folder: root().join("target/bench") };
        fs::create_dir_all(&files.folder)?;
        call(command("node").arg("bench/households.mjs").arg(&files.folder).env("YIMEN_PROGRAM", server()))?;
        fs::write(files.path("book.json"), output(command(server()).args(["policy", "show", "--json"]))?)?;
        fs::write(files.path("filed.json"), output(command(server()).args(["policy", "cases", "--json"]))?)?;
        Ok(files)
    }
}

/// Measures everything and prints the table.
pub fn run(arguments: &[String]) -> Result<()> {
    if !arguments.is_empty() {
        bail!("`cargo xtask bench` takes nothing");
    }
    packages::need_node()?;
    node_packages::install()?;
    build_server()?;
    let files = Files::write()?;
    let answers = ours::answers(&files)?;
    let rows = [peers::browser(&files), peers::openfisca(&files), peers::zen(&files), peers::json_rules(&files)];
    for row in &rows {
        if let Ok(measured) = &row.measured {
            expect_equal(row.name, &answers, &measured.answers)?;
        }
    }
    let plain = ours::measure(&files, "cases.json")?;
    let tables = ours::measure(&files, "filed.json")?;
    table::print(&plain, &tables, &rows);
    Ok(())
}

fn expect_equal(name: &str, ours: &[Answer], theirs: &[Answer]) -> Result<()> {
    if ours.len() != theirs.len() {
        bail!("{name} answered {} of {} households", theirs.len(), ours.len());
    }
    match ours.iter().zip(theirs).position(|(ours, theirs)| ours != theirs) {
        None => Ok(()),
        Some(index) => bail!(
            "{name} answers {:?} to household {index}, and we {:?}",
            theirs.get(index).context("an answer")?,
            ours.get(index).context("an answer")?
        ),
    }
}

fn read<T: serde::de::DeserializeOwned>(text: &str, whose: &str) -> Result<T> {
    serde_json::from_str(text).with_context(|| format!("what {whose} measured"))
}

/// The path of a file as the benches want it, whatever folder they run in.
fn absolute(path: &Path) -> Result<PathBuf> {
    path.canonicalize().with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::expect_equal;

    #[test]
    fn answers_have_to_be_as_many_and_equal() {
        let ours = [(true, 312), (false, 0)];
        assert!(expect_equal("a", &ours, &ours).is_ok());
        assert!(expect_equal("a", &ours, &[(true, 312)]).is_err());
        let error = expect_equal("a", &ours, &[(true, 311), (false, 0)]).unwrap_err();
        assert_eq!(error.to_string(), "a answers (true, 311) to household 0, and we (true, 312)");
    }
}
