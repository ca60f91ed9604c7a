//! The text files of the repository, tracked or about to be.

use std::fs;

use anyhow::Result;

use crate::command::{command, output, root};

/// A text file, with its path from the root.
pub struct File {
    pub path: String,
    pub text: String,
}

impl File {
    pub fn extension(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, extension)| extension)
    }

    pub fn is_rust(&self) -> bool {
        self.extension() == "rs"
    }
}

/// All text files that git knows or would take.
pub fn tracked() -> Result<Vec<File>> {
    let list = output(command("git").args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]))?;
    let mut files = Vec::new();
    for path in list.split('\0').filter(|path| !path.is_empty()) {
        // A file that is deleted and not yet committed is still listed; a picture is no text.
        if let Ok(text) = fs::read_to_string(root().join(path)) {
            files.push(File { path: path.to_owned(), text });
        }
    }
    Ok(files)
}

/// A file for the tests of the checks.
#[cfg(test)]
pub fn fixture(path: &str, text: &str) -> File {
    File { path: path.to_owned(), text: text.to_owned() }
}
