//! `cargo xtask parity`: the page answers as the native program does, byte for byte.

use anyhow::{Context, Result, bail};

use crate::build::{Effort, build_site};
use crate::command::{command, root};
use crate::demo::Demo;
use crate::serve::build_server;
use crate::test::{node_packages, packages};

/// How many households are compared when nobody says.
const HOUSEHOLDS: u32 = 100_000;

/// Builds site and server and compares their answers to random requests.
pub fn run(arguments: &[String]) -> Result<()> {
    let households = wanted(arguments)?;
    packages::need_node()?;
    packages::need_browser()?;
    node_packages::install()?;
    build_site(Effort::Quick)?;
    build_server()?;
    Demo::start()?
        .call(command("node").arg("parity.mjs").arg(households.to_string()).current_dir(root().join("end2end")))
}

fn wanted(arguments: &[String]) -> Result<u32> {
    match arguments {
        [] => Ok(HOUSEHOLDS),
        [option, number] if option == "--households" => number.parse().context("`--households` takes a number"),
        _ => bail!("`cargo xtask parity` takes nothing or `--households N`"),
    }
}
