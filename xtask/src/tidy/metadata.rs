//! What `cargo metadata` says of the packages.

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::command::{cargo, output};

#[derive(Deserialize)]
pub struct Metadata {
    pub packages: Vec<Package>,
    pub workspace_members: Vec<String>,
}

#[derive(Deserialize)]
pub struct Package {
    pub id: String,
    pub name: String,
    pub license: Option<String>,
    pub license_file: Option<String>,
    pub dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
pub struct Dependency {
    pub name: String,
    /// Set for what lies in a folder rather than in a registry.
    pub path: Option<String>,
    #[serde(default)]
    pub features: Vec<String>,
}

impl Metadata {
    pub fn members(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| self.workspace_members.contains(&package.id))
    }
}

pub fn read() -> Result<Metadata> {
    let text = output(cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    serde_json::from_str(&text).context("what cargo says of the packages")
}
