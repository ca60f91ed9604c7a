//! Where the policy files lie: in the program, or in a folder.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::PolicyFileError;

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../policies");

/// The folder of working-day calendars, which is no jurisdiction.
const CALENDARS: &str = "calendar";

/// One file of one jurisdiction.
#[derive(Clone, Debug)]
pub struct PolicyFile {
    /// The folder's name, which is the jurisdiction's slug.
    pub folder: String,
    /// The file's name.
    pub name: String,
    /// What it says.
    pub text: String,
}

impl PolicyFile {
    /// Folder and name.
    pub fn path(&self) -> String {
        format!("{}/{}", self.folder, self.name)
    }
}

/// All files of all jurisdictions, in order of folder and name.
pub fn read_files(folder: Option<&Path>) -> Result<Vec<PolicyFile>, PolicyFileError> {
    let mut files = folder.map_or_else(|| Ok(built_in()), read_folder)?;
    files.sort_by(|a, b| (&a.folder, &a.name).cmp(&(&b.folder, &b.name)));
    Ok(files)
}

fn built_in() -> Vec<PolicyFile> {
    let places = BUILT_IN.dirs().filter(|dir| name(dir.path()) != CALENDARS);
    let files = places.flat_map(|dir| dir.files().map(move |file| (dir, file)));
    files
        .filter(|(_, file)| is_toml(file.path()))
        .map(|(dir, file)| PolicyFile {
            folder: name(dir.path()),
            name: name(file.path()),
            text: file.contents_utf8().unwrap_or_default().into(),
        })
        .collect()
}

fn read_folder(folder: &Path) -> Result<Vec<PolicyFile>, PolicyFileError> {
    let mut files = Vec::new();
    for place in entries(folder)?.into_iter().filter(|path| path.is_dir() && name(path) != CALENDARS) {
        for path in entries(&place)?.into_iter().filter(|path| is_toml(path)) {
            let text = std::fs::read_to_string(&path)
                .map_err(|source| PolicyFileError::Read { path: path.clone(), source })?;
            files.push(PolicyFile { folder: name(&place), name: name(&path), text });
        }
    }
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>, PolicyFileError> {
    let read = || -> std::io::Result<Vec<_>> { std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect() };
    read().map_err(|source| PolicyFileError::Read { path: folder.into(), source })
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
