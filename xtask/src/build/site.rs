//! Putting the site together: names by content, the shell, the service worker's list.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use super::split::Bundle;
use super::{Effort, compress, site_folder, split, style};
use crate::command::root;

/// The sources in `public/` that are filled in rather than copied.
const FILLED_IN: [&str; 4] = ["index.html", "sw.js", "loader.js", "shell.css"];

/// What starts the app.
const FIRST_PARTS: [&str; 4] = ["loader.js", split::SCRIPT, split::LINK, split::MODULE];

/// The lazy parts that have to work without a network.
const KEPT_PARTS: [&str; 2] = ["preview", "curve"];

/// What a browser needs before the first page works, as paths below the site's folder.
pub struct Site {
    pub first_load: Vec<PathBuf>,
}

/// Builds the site in a folder beside the old one and then changes places, so that a running
/// server never sees half a site.
pub fn assemble(bundle: &Bundle, effort: Effort) -> Result<Site> {
    let public = root().join("public");
    let folder = root().join("target/site.new");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let assets = folder.join("assets");
    fs::create_dir_all(&assets)?;

    let sheet = place_style(&public, &assets)?;
    let parts = place_bundle(&public, &bundle.folder, &assets)?;
    let copied = copy_public(&public, &folder)?;
    let names = Names { sheet, parts };

    let shell = names.fill_in(&fs::read_to_string(public.join("index.html"))?)?;
    fs::write(folder.join("index.html"), &shell)?;
    write_worker(&public, &folder, &names, &shell, &kept_files(&names, bundle, &copied))?;
    compress::compress_all(&folder, effort)?;

    let site = site_folder();
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    fs::rename(&folder, &site)?;
    println!("built {}", site.display());
    Ok(Site { first_load: names.first_load() })
}

/// The paths of everything whose name comes from its content.
struct Names {
    sheet: String,
    parts: String,
}

impl Names {
    fn part(&self, name: &str) -> String {
        format!("{}/{name}", self.parts)
    }

    fn fill_in(&self, text: &str) -> Result<String> {
        let text = text
            .replace("{{sheet}}", &self.sheet)
            .replace("{{loader}}", &self.part("loader.js"))
            .replace("{{script}}", &self.part(split::SCRIPT))
            .replace("{{link}}", &self.part(split::LINK))
            .replace("{{module}}", &self.part(split::MODULE));
        if text.contains("{{") {
            bail!("a placeholder in public/ has no value");
        }
        Ok(text)
    }

    fn first_load(&self) -> Vec<PathBuf> {
        let mut files = vec!["index.html".to_owned(), self.sheet.clone()];
        files.extend(FIRST_PARTS.map(|name| self.part(name)));
        files.push("icon.svg".to_owned());
        files.push("manifest.webmanifest".to_owned());
        files.iter().map(|path| PathBuf::from(path.trim_start_matches('/'))).collect()
    }
}

fn place_style(public: &Path, assets: &Path) -> Result<String> {
    let mut sheet = fs::read_to_string(public.join("shell.css"))?;
    sheet.push_str(&style::read(&root().join("style/main.css"))?);
    let sheet = style::minify(&sheet);
    let name = format!("{}.css", digest([sheet.as_bytes()]));
    fs::write(assets.join(&name), sheet)?;
    Ok(format!("/assets/{name}"))
}

/// The parts refer to each other by plain names, so one digest names the folder of them all.
fn place_bundle(public: &Path, bundle: &Path, assets: &Path) -> Result<String> {
    let mut files = compress::files_below(bundle)?;
    files.push(public.join("loader.js"));
    let mut contents = Vec::new();
    for file in &files {
        contents.push(fs::read(file)?);
    }
    let name = digest(contents.iter().map(Vec::as_slice));
    let folder = assets.join(&name);
    for (file, content) in files.iter().zip(&contents) {
        let below = file.strip_prefix(bundle).or_else(|_| file.strip_prefix(public))?;
        let place = folder.join(below);
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(place, content)?;
    }
    Ok(format!("/assets/{name}"))
}

/// Copies what keeps its name, and returns the paths in the site.
fn copy_public(public: &Path, folder: &Path) -> Result<Vec<String>> {
    let mut copied = Vec::new();
    for file in compress::files_below(public)? {
        let below = file.strip_prefix(public)?;
        let name = below.to_str().context("a name in public/ is not UTF-8")?;
        if FILLED_IN.contains(&name) {
            continue;
        }
        let place = folder.join(below);
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(&file, place)?;
        copied.push(format!("/{name}"));
    }
    Ok(copied)
}

/// What the worker keeps from the start: the shell, the first load, and the parts that show the
/// preview. Other parts are kept when they are first used.
fn kept_files(names: &Names, bundle: &Bundle, copied: &[String]) -> Vec<String> {
    let mut kept = vec!["/".to_owned(), names.sheet.clone()];
    kept.extend(FIRST_PARTS.map(|name| names.part(name)));
    let lazy = KEPT_PARTS.iter().filter_map(|part| bundle.needs.get(*part)).flatten();
    kept.extend(lazy.map(|module| names.part(&format!("{module}.wasm"))));
    kept.extend(copied.iter().cloned());
    kept.sort();
    kept.dedup();
    kept
}

fn write_worker(public: &Path, folder: &Path, names: &Names, shell: &str, kept: &[String]) -> Result<()> {
    let worker = fs::read_to_string(public.join("sw.js"))?
        .replace("{{version}}", &digest([shell.as_bytes()]))
        .replace("\"{{files}}\"", &serde_json::to_string(kept)?);
    fs::write(folder.join("sw.js"), names.fill_in(&worker)?)?;
    Ok(())
}

fn digest<'a>(contents: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hasher = Sha256::new();
    for content in contents {
        hasher.update(content.len().to_le_bytes());
        hasher.update(content);
    }
    let first = hasher.finalize().iter().take(8).fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
    format!("{first:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_tells_contents_apart_also_where_their_sum_is_the_same() {
        assert_ne!(digest([&b"ab"[..], b"c"]), digest([&b"a"[..], b"bc"]));
        assert_eq!(digest([&b"ab"[..]]).len(), 16);
    }

    #[test]
    fn the_worker_keeps_the_preview_and_not_the_offices() {
        let names = Names { sheet: "/assets/a.css".into(), parts: "/assets/b".into() };
        let needs = [("preview", ["chunk_1", "split_preview"]), ("staff", ["chunk_2", "split_staff"])];
        let needs = needs.map(|(part, modules)| (part.to_owned(), modules.map(str::to_owned).to_vec())).into();
        let kept = kept_files(&names, &Bundle { folder: "x".into(), needs }, &["/icon.svg".to_owned()]);
        assert!(kept.contains(&"/assets/b/chunk_1.wasm".to_owned()));
        assert!(kept.contains(&"/assets/b/app_bg.wasm".to_owned()));
        assert!(!kept.contains(&"/assets/b/split_staff.wasm".to_owned()));
    }

    #[test]
    fn a_placeholder_without_a_value_is_refused() {
        let names = Names { sheet: "/assets/a.css".into(), parts: "/assets/b".into() };
        assert_eq!(names.fill_in("{{sheet}} {{module}}").unwrap(), "/assets/a.css /assets/b/app_bg.wasm");
        assert!(names.fill_in("{{other}}").is_err());
    }
}
