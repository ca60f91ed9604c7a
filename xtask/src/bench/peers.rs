//! The page and other rule engines, each fetched when it is needed and left out with the reason
//! where it cannot be had.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{Files, Measured, Row, read};
use crate::build::{Effort, build_site, site_folder};
use crate::command::{call, command, find, output, root};
use crate::demo::Demo;
use crate::test::packages;

/// Our page in Chromium, with the site as it was last built.
pub fn browser(files: &Files) -> Row {
    Row { name: "Yimen in the browser", measured: in_browser(files) }
}

pub fn openfisca(files: &Files) -> Row {
    Row { name: "OpenFisca", measured: in_python(files) }
}

pub fn zen(files: &Files) -> Row {
    Row { name: "zen-engine", measured: in_node(files, "zen-engine") }
}

pub fn json_rules(files: &Files) -> Row {
    Row { name: "json-rules-engine", measured: in_node(files, "json-rules-engine") }
}

fn in_browser(files: &Files) -> Result<Measured> {
    packages::need_browser()?;
    if !site_folder().join("index.html").is_file() {
        build_site(Effort::Full)?;
    }
    let report = files.path("browser.json");
    let mut measure = command("node");
    measure.arg("bench.mjs").arg(files.path("requests.jsonl")).arg(&report).current_dir(root().join("end2end"));
    Demo::start()?.call(&mut measure)?;
    read(&fs::read_to_string(report)?, "the page")
}

fn in_python(files: &Files) -> Result<Measured> {
    let python = files.path("venv/bin/python");
    if !python.is_file() {
        find("python3").context("python3 is missing")?;
        call(command("python3").args(["-m", "venv"]).arg(files.path("venv")))?;
    }
    let wanted = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    call(command(&python).args(wanted).arg("bench/openfisca/requirements.txt"))?;
    let text = output(
        command(&python)
            .arg("bench/openfisca/measure.py")
            .arg(files.path("plain.json"))
            .env("PYTHONDONTWRITEBYTECODE", "1"),
    )?;
    read(&text, "OpenFisca")
}

fn in_node(files: &Files, engine: &str) -> Result<Measured> {
    let packages = node_engines(files)?;
    let text = output(command("node").arg("bench/peers.mjs").arg(engine).arg(&packages).arg(files.path("plain.json")))?;
    read(&text, engine)
}

/// The folder with the engines for node, installed as the lock file says.
fn node_engines(files: &Files) -> Result<PathBuf> {
    let folder = files.path("node");
    fs::create_dir_all(&folder)?;
    let mut is_new = !folder.join("node_modules").is_dir();
    for name in ["package.json", "package-lock.json"] {
        let wanted = fs::read(root().join("bench").join(name))?;
        if fs::read(folder.join(name)).is_ok_and(|present| present == wanted) {
            continue;
        }
        fs::write(folder.join(name), wanted)?;
        is_new = true;
    }
    if is_new {
        call(command("npm").args(["ci", "--no-audit", "--no-fund", "--loglevel", "error"]).current_dir(&folder))?;
    }
    Ok(folder)
}
