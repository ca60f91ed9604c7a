//! Compiling the crate `app` to WebAssembly.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::Effort;
use crate::command::{call, cargo, command, find, output, root};

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Adds the WebAssembly target where it is missing.
pub fn add_target() -> Result<()> {
    let sysroot = output(command("rustc").args(["--print", "sysroot"]))?;
    let library = PathBuf::from(sysroot.trim()).join("lib/rustlib").join(TARGET);
    if library.join("lib").is_dir() {
        return Ok(());
    }
    if find("rustup").is_none() {
        bail!("the Rust target {TARGET} is missing, and there is no rustup to add it");
    }
    call(command("rustup").args(["target", "add", TARGET]))
}

/// Compiles and returns the path of the module, still with the linker's relocations, which
/// [`super::split`] needs.
pub fn compile(effort: Effort) -> Result<PathBuf> {
    let profile = match effort {
        Effort::Quick => "wasm-quick",
        Effort::Full => "wasm",
    };
    // A folder of its own, so that the two kinds of build do not wait for one another.
    let folder = root().join("target/app");
    call(
        cargo()
            .args(["rustc", "--package", "yimen-app", "--lib", "--crate-type", "cdylib"])
            .args(["--target", TARGET, "--profile", profile])
            .args(["--", "-Clink-args=--emit-relocs"])
            .env("CARGO_TARGET_DIR", &folder),
    )?;
    let module = folder.join(TARGET).join(profile).join("app.wasm");
    module.is_file().then_some(module).context("cargo built no app.wasm")
}
