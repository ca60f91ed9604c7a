//! Cases of sums, which stand as `[[sum]]` in the case tables beside the policy files.

use std::collections::BTreeMap;
use std::path::Path;

use calculation::request::read_as;
use calculation::sums::case::SumCase;
use serde::Deserialize;

use super::cases::{SUFFIX, json};
use super::{Fault, PolicyFile, PolicyFileError, read_files};

/// A case of a sum with the file it stands in.
#[derive(Clone, Debug)]
pub struct FiledSum {
    /// The file, from the folder of the policies.
    pub file: String,
    /// The case.
    pub case: SumCase,
}

/// Of a table only the sums; the households and their cases are read elsewhere.
#[derive(Deserialize)]
struct Table {
    #[serde(default)]
    sum: Vec<Written>,
}

/// A case as a table writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    name: String,
    on: String,
    #[serde(default)]
    set: BTreeMap<String, String>,
    input: toml::Table,
    expect: toml::Table,
}

/// All cases of sums of all tables, in the order of the files.
pub fn load_sum_cases(folder: Option<&Path>) -> Result<Vec<FiledSum>, PolicyFileError> {
    let mut cases = Vec::new();
    let mut faults = Vec::new();
    for file in read_files(folder)?.iter().filter(|file| file.name.ends_with(SUFFIX)) {
        match sums_of(file) {
            Ok(read) => cases.extend(read.into_iter().map(|case| FiledSum { file: file.path(), case })),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() { Ok(cases) } else { Err(PolicyFileError::Faults(faults)) }
}

/// The sums of one table, or all that is wrong with them.
pub fn sums_of(file: &PolicyFile) -> Result<Vec<SumCase>, Vec<Fault>> {
    let table: Table =
        toml::from_str(&file.text).map_err(|error| vec![Fault::new(&file.path(), None, error.to_string())])?;
    let (mut cases, mut faults) = (Vec::new(), Vec::new());
    for written in table.sum {
        let name = written.name.clone();
        match case(file, written) {
            Ok(case) => cases.push(case),
            Err(what) => faults.push(Fault { file: file.path(), key: Some(name), what }),
        }
    }
    if faults.is_empty() { Ok(cases) } else { Err(faults) }
}

fn case(file: &PolicyFile, written: Written) -> Result<SumCase, String> {
    let whole = serde_json::json!({
        "name": written.name,
        "jurisdiction": file.folder,
        "on": written.on,
        "set": written.set,
        "input": json(toml::Value::Table(written.input))?,
        "expect": json(toml::Value::Table(written.expect))?,
    });
    read_as(&whole.to_string()).map_err(|error| format!("{}: {}", error.pointer, error.detail))
}
