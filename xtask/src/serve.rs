//! `cargo xtask serve`: everything on a machine with rustup and nothing else.

use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::build::{Effort, build_site, site_folder};
use crate::command::{call, cargo, command, root};

/// Builds the site and the server, and runs the demo until it is stopped. The server itself
/// prints its address and, in the demo, the accounts. `arguments` go to the server as they are.
pub fn run(arguments: &[String]) -> Result<()> {
    build_site(Effort::Quick)?;
    build_server()?;
    let status = command(server())
        .args(["serve", "--demo", "--site"])
        .arg(site_folder())
        .args(arguments)
        .stdin(Stdio::inherit())
        .status()
        .context("could not start the server")?;
    if !status.success() {
        bail!("the server stopped ({status})");
    }
    Ok(())
}

/// Builds the server without optimisation, with the features that the tests give the libraries, so
/// that nothing is compiled twice.
pub fn build_server() -> Result<()> {
    call(cargo().args(["build", "--workspace", "--bin", "yimen"]))
}

/// The server's program.
pub fn server() -> std::path::PathBuf {
    root().join("target/debug").join(format!("yimen{}", std::env::consts::EXE_SUFFIX))
}
