//! The case tables beside the policy files.
//!
//! A table may name households that its cases start from; what a case itself says of a list or an
//! answer takes the place of the household's. `"?"` stands for JSON's null: not known.

use std::collections::BTreeMap;
use std::path::Path;

use calculation::case_table::Case;
use domain::facts::HouseholdFacts;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Fault, PolicyFile, PolicyFileError, read_files};

/// How the names of case tables end.
pub const SUFFIX: &str = ".cases.toml";

/// A case with the file it stands in.
#[derive(Clone, Debug)]
pub struct FiledCase {
    /// The file, from the folder of the policies.
    pub file: String,
    /// The case.
    pub case: Case,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default)]
    households: BTreeMap<String, toml::Table>,
    #[serde(default)]
    case: Vec<Written>,
    /// Sums are read elsewhere.
    #[serde(default, rename = "sum")]
    _sums: Vec<toml::Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    on: String,
    #[serde(default)]
    set: BTreeMap<String, String>,
    /// Whether questions that are left out are answered as an ordinary household would.
    #[serde(default = "yes")]
    ordinary: bool,
    #[serde(default)]
    household: Option<String>,
    #[serde(default)]
    facts: toml::Table,
    expect: toml::Table,
}

const fn yes() -> bool {
    true
}

/// All cases of all tables, in the order of the files.
pub fn load_cases(folder: Option<&Path>) -> Result<Vec<FiledCase>, PolicyFileError> {
    let mut cases = Vec::new();
    let mut faults = Vec::new();
    for file in read_files(folder)?.iter().filter(|file| file.name.ends_with(SUFFIX)) {
        match cases_of(file) {
            Ok(read) => cases.extend(read.into_iter().map(|case| FiledCase { file: file.path(), case })),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() { Ok(cases) } else { Err(PolicyFileError::Faults(faults)) }
}

/// The cases of one table, or all that is wrong with it.
pub fn cases_of(file: &PolicyFile) -> Result<Vec<Case>, Vec<Fault>> {
    let table: Table =
        toml::from_str(&file.text).map_err(|error| vec![Fault::new(&file.path(), None, error.to_string())])?;
    let (mut cases, mut faults) = (Vec::new(), Vec::new());
    for one in table.case {
        let name = one.name.clone();
        match case(file, &table.households, one) {
            Ok(case) => cases.push(case),
            Err(what) => faults.push(Fault { file: file.path(), key: Some(name), what }),
        }
    }
    if faults.is_empty() { Ok(cases) } else { Err(faults) }
}

fn case(file: &PolicyFile, households: &BTreeMap<String, toml::Table>, written: Written) -> Result<Case, String> {
    let mut facts = match &written.household {
        None => toml::Table::new(),
        Some(name) => households.get(name).cloned().ok_or_else(|| format!("there is no household {name}"))?,
    };
    facts.extend(written.facts);
    let facts = json(toml::Value::Table(facts))?;
    let read = read_facts(&facts)?;
    let expect = json(toml::Value::Table(written.expect))?.to_string();
    Ok(Case {
        name: written.name,
        jurisdiction: file.folder.clone(),
        on: written.on.parse().map_err(|_| format!("{} is no day", written.on))?,
        set: written.set,
        facts: if written.ordinary { answered(&facts, &read)? } else { read },
        expect: calculation::request::read_as(&expect)
            .map_err(|error| format!("expect{}: {}", error.pointer, error.detail))?,
    })
}

fn read_facts(facts: &Value) -> Result<HouseholdFacts, String> {
    calculation::request::read_as(&facts.to_string())
        .map_err(|error| format!("facts{}: {}", error.pointer, error.detail))
}

/// The facts with what they leave out answered as an ordinary household would; what they say is not
/// known stays so.
fn answered(written: &Value, read: &HouseholdFacts) -> Result<HouseholdFacts, String> {
    let mut all = serde_json::to_value(read.clone().answered_ordinarily()).map_err(|error| error.to_string())?;
    keep_unknown(written, &mut all);
    read_facts(&all)
}

fn keep_unknown(written: &Value, all: &mut Value) {
    match (written, all) {
        (Value::Null, answer) => *answer = Value::Null,
        (Value::Object(written), Value::Object(all)) => {
            for (name, written) in written {
                if let Some(answer) = all.get_mut(name) {
                    keep_unknown(written, answer);
                }
            }
        }
        (Value::Array(written), Value::Array(all)) => {
            written.iter().zip(all).for_each(|(written, answer)| keep_unknown(written, answer));
        }
        _ => {}
    }
}

pub(super) fn json(value: toml::Value) -> Result<Value, String> {
    Ok(match value {
        toml::Value::String(text) if text == "?" => Value::Null,
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Boolean(flag) => Value::from(flag),
        toml::Value::Array(items) => Value::Array(items.into_iter().map(json).collect::<Result<_, _>>()?),
        toml::Value::Table(table) => {
            let entries = table.into_iter().map(|(key, value)| Ok((key, json(value)?)));
            Value::Object(entries.collect::<Result<Map<_, _>, String>>()?)
        }
        toml::Value::Float(_) | toml::Value::Datetime(_) => {
            return Err("amounts and days are written as texts in quotes".into());
        }
    })
}
