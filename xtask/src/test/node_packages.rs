//! The Node packages of `end2end/`: Playwright, axe, Binaryen.

use std::fs;

use anyhow::Result;

use crate::command::{call, command, root};

/// Installs them as the lock file says, where they are missing or older than it.
pub fn install() -> Result<()> {
    let folder = root().join("end2end");
    let lock = fs::metadata(folder.join("package-lock.json"))?.modified()?;
    let installed = fs::metadata(folder.join("node_modules/.package-lock.json"));
    if installed.and_then(|file| file.modified()).is_ok_and(|installed| installed >= lock) {
        return Ok(());
    }
    call(
        command("npm")
            .args(["ci", "--no-audit", "--no-fund", "--loglevel", "error"])
            .current_dir(folder)
            // The browser of the system is used.
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
    )
}
