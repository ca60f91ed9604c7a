//! What the tests need from the machine: found, or installed where we may.

use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{Result, bail};

use crate::command::{call, command, find, output};

/// Node and its package manager.
pub fn need_node() -> Result<()> {
    need(|| find("node").is_some() && find("npm").is_some(), &["nodejs", "npm"])
}

/// A Chromium and Chinese glyphs.
pub fn need_browser() -> Result<()> {
    need(|| browser().is_some(), &["chromium"])?;
    need(chinese_glyphs, &["fontconfig", "fonts-noto-cjk"])
}

/// The programs of PostgreSQL.
pub fn need_postgres() -> Result<()> {
    need(|| postgres_programs().is_some(), &["postgresql"])
}

/// The browser's program.
pub fn browser() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find)
}

/// The folder with `initdb` and `pg_ctl`, the newest where there are several.
pub fn postgres_programs() -> Option<PathBuf> {
    let debian = std::fs::read_dir("/usr/lib/postgresql").ok();
    let newest = debian.and_then(|folders| {
        folders
            .flatten()
            .filter(|folder| folder.path().join("bin/initdb").is_file())
            .filter_map(|folder| Some((folder.file_name().to_str()?.parse::<u32>().ok()?, folder.path())))
            .max()
    });
    match newest {
        Some((_, folder)) => Some(folder.join("bin")),
        None => find("initdb")?.parent().map(PathBuf::from),
    }
}

/// Whether we are root.
pub fn is_root() -> bool {
    output(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

fn chinese_glyphs() -> bool {
    find("fc-list").is_some()
        && output(command("fc-list").args([":lang=zh", "family"])).is_ok_and(|fonts| !fonts.trim().is_empty())
}

fn need(present: impl Fn() -> bool, packages: &[&str]) -> Result<()> {
    if present() {
        return Ok(());
    }
    let names = packages.join(" ");
    if find("apt-get").is_none() || !is_root() {
        bail!("please install these packages (or what your system calls them): {names}");
    }
    refresh_list()?;
    call(apt().args(["install", "--yes", "--no-install-recommends"]).args(packages))?;
    if !present() {
        bail!("{names}: installed, and still not found");
    }
    Ok(())
}

fn refresh_list() -> Result<()> {
    static DONE: OnceLock<()> = OnceLock::new();
    if DONE.get().is_none() {
        call(apt().arg("update"))?;
        let _ = DONE.set(());
    }
    Ok(())
}

fn apt() -> Command {
    let mut apt = command("apt-get");
    apt.arg("--quiet").arg("--quiet").env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
