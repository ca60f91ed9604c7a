//! A `.br` and a `.gz` beside every file, so that the server compresses nothing twice.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::Effort;

/// Compresses every file below the folder.
pub fn compress_all(folder: &Path, effort: Effort) -> Result<()> {
    for file in files_below(folder)? {
        let content = fs::read(&file)?;
        fs::write(with_suffix(&file, "br"), brotli(&content, effort)?)?;
        fs::write(with_suffix(&file, "gz"), gzip(&content, effort)?)?;
    }
    Ok(())
}

/// All files below a folder, sorted.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

pub fn with_suffix(file: &Path, suffix: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    name.into()
}

fn brotli(content: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let quality = match effort {
        Effort::Quick => 4,
        Effort::Full => 11,
    };
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 64 * 1024, quality, 24);
    writer.write_all(content)?;
    Ok(writer.into_inner())
}

fn gzip(content: &[u8], effort: Effort) -> Result<Vec<u8>> {
    let level = match effort {
        Effort::Quick => Compression::fast(),
        Effort::Full => Compression::best(),
    };
    let mut writer = GzEncoder::new(Vec::new(), level);
    writer.write_all(content)?;
    Ok(writer.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suffix_is_added_and_not_put_in_place_of_the_extension() {
        assert_eq!(with_suffix(Path::new("a/b.js"), "br"), PathBuf::from("a/b.js.br"));
    }

    #[test]
    fn what_repeats_gets_smaller() {
        let content = "一门".repeat(1000);
        for effort in [Effort::Quick, Effort::Full] {
            assert!(brotli(content.as_bytes(), effort).unwrap().len() < 200);
            assert!(gzip(content.as_bytes(), effort).unwrap().len() < 200);
        }
    }
}
