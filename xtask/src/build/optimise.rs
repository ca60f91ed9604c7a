//! Making the modules smaller with Binaryen's `wasm-opt`, which comes as a Node package.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::command::{call, command, find, root};
use crate::test::node_packages;

const FLAGS: [&str; 9] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
    // The parts keep the names that the linker gave them for nobody to read.
    "--strip-debug",
];

/// Optimises every module in the folder; without Node the modules stay as they are.
pub fn optimise(folder: &Path) -> Result<()> {
    if find("npm").is_none() {
        println!("Node is not installed: the modules stay about a quarter larger than they could be");
        return Ok(());
    }
    node_packages::install()?;
    for module in modules(folder)? {
        call(
            command(root().join("end2end/node_modules/.bin/wasm-opt"))
                .arg("--quiet")
                .args(FLAGS)
                .arg(&module)
                .arg("-o")
                .arg(&module),
        )?;
    }
    Ok(())
}

fn modules(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut modules = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            modules.push(path);
        }
    }
    modules.sort();
    Ok(modules)
}
