//! `cargo xtask build --release`: one folder to deploy, and what the first page costs.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::compress::with_suffix;
use super::site::Site;
use super::{Effort, site_folder};
use crate::command::{call, cargo, root};

/// What everything that the first page loads may weigh, compressed with Brotli.
const BUDGET_BYTES: u64 = 200_000;

pub fn run() -> Result<()> {
    let site = super::build_site(Effort::Full)?;
    run_server_build()?;
    let dist = root().join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::create_dir_all(&dist)?;
    let server = format!("yimen{}", std::env::consts::EXE_SUFFIX);
    fs::copy(root().join("target/release").join(&server), dist.join(&server))?;
    copy_folder(&site_folder(), &dist.join("site"))?;
    println!("built {}; start it with `yimen serve --site site`", dist.display());
    print_first_load(&site)
}

/// Prints the transfer size of every first-load file, and fails over the budget.
pub fn print_first_load(site: &Site) -> Result<()> {
    println!("first load, compressed with Brotli:");
    let mut sum = 0;
    for file in &site.first_load {
        let compressed = with_suffix(&site_folder().join(file), "br");
        let bytes = fs::metadata(&compressed).with_context(|| compressed.display().to_string())?.len();
        println!("{:>9} B  {}", grouped(bytes), file.display());
        sum += bytes;
    }
    println!("{:>9} B  together, of {} B", grouped(sum), grouped(BUDGET_BYTES));
    if sum > BUDGET_BYTES {
        bail!("the first load is {} B over its budget", grouped(sum - BUDGET_BYTES));
    }
    Ok(())
}

fn run_server_build() -> Result<()> {
    call(cargo().args(["build", "--release", "--package", "yimen-server", "--bin", "yimen"]))
}

fn copy_folder(from: &PathBuf, to: &PathBuf) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_folder(&source, &target)?;
        } else {
            fs::copy(&source, &target)?;
        }
    }
    Ok(())
}

/// A number with a comma before every third digit from the right.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000), "1,000");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
