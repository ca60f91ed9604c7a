//! The policy files: TOML, one folder per jurisdiction, one file per programme or topic.
//!
//! They are built into the program; `--policies DIR` reads others. All that is wrong with them is
//! collected and told at once, and a book with a fault is not served.

mod cases;
mod check;
mod documents;
mod files;
mod parse;
mod sum_cases;
mod tables;

use std::path::{Path, PathBuf};

use domain::Date;
use domain::policy::{Key, PolicyBook};

pub use cases::{FiledCase, load_cases};
pub use check::{Finding, Gravity};
pub use files::{PolicyFile, read_files};
pub use parse::Parsed;
pub use sum_cases::{FiledSum, load_sum_cases};
pub use tables::{list_tables, show_table};

/// One thing that is wrong with the policy files, or doubtful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, from the folder of the policies.
    pub file: String,
    /// The parameter, as it is written.
    pub key: Option<String>,
    /// What is wrong, in English.
    pub what: String,
}

impl Fault {
    fn new(file: &str, key: Option<Key>, what: impl Into<String>) -> Self {
        Self { file: file.into(), key: key.map(|key| key.name().into()), what: what.into() }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.key {
            Some(key) => write!(f, "{}: {key}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

/// Why the policy files are refused.
#[derive(Debug, thiserror::Error)]
pub enum PolicyFileError {
    /// A folder or file cannot be read.
    #[error("the policy files in {path} cannot be read")]
    Read {
        /// Where.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// They do not say what policy files have to say.
    #[error("the policy files are not valid:\n  {}", lines(.0))]
    Faults(Vec<Fault>),
}

fn lines(faults: &[Fault]) -> String {
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n  ")
}

/// Reads the policy files in a folder, or those built in, and refuses them all where one is wrong.
pub fn load(folder: Option<&Path>) -> Result<PolicyBook, PolicyFileError> {
    let parsed = parse::parse(&read_files(folder)?);
    let mut faults = parsed.faults.clone();
    let errors = check::check(&parsed).into_iter().filter(|finding| finding.gravity == Gravity::Error);
    faults.extend(errors.map(|finding| finding.fault));
    if faults.is_empty() { Ok(parsed.book) } else { Err(PolicyFileError::Faults(faults)) }
}

/// All that is wrong with the policy files, or doubtful.
///
/// `today` tells files that were checked on a day that has not come.
pub fn check(folder: Option<&Path>, today: Option<Date>) -> Result<Vec<Finding>, PolicyFileError> {
    let parsed = parse::parse(&read_files(folder)?);
    let faults = parsed.faults.iter().cloned().map(|fault| Finding { gravity: Gravity::Error, fault });
    let early = parsed.checked.iter().filter(|(_, day)| today.is_some_and(|today| today < **day)).map(|(file, day)| {
        let fault = Fault::new(file, None, format!("last checked on {day}, which has not come yet"));
        Finding { gravity: Gravity::Warning, fault }
    });
    Ok(faults.chain(early).chain(check::check(&parsed)).collect())
}

#[cfg(test)]
mod tests {
    use super::{Gravity, check, load};

    #[test]
    fn the_files_built_in_are_valid() {
        let book = load(None).unwrap_or_else(|error| panic!("{error}"));
        assert!(book.jurisdiction("cn").is_some() && book.jurisdiction("demo").is_some());
    }

    #[test]
    fn a_district_that_delegates_by_itself_is_doubtful() {
        let findings = check(None, None).unwrap();
        assert!(findings.iter().all(|finding| finding.gravity == Gravity::Warning));
        assert!(findings.iter().any(|finding| finding.fault.file.starts_with("xx-district/")));
    }
}
