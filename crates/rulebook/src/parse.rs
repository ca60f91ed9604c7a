//! From texts to the policy book. What does not fit is noted with its file and parameter.

use std::collections::BTreeMap;

use domain::Date;
use domain::policy::{Jurisdiction, Key, Parameter, PolicyBook};
use serde::Deserialize;

use super::{Fault, PolicyFile};

const PLACE: &str = "jurisdiction.toml";
const CASES: &str = ".cases.toml";

/// The book as far as it could be read, and what a check needs beside it.
#[derive(Debug, Default)]
pub struct Parsed {
    /// The book.
    pub book: PolicyBook,
    /// What could not be read.
    pub faults: Vec<Fault>,
    /// In which file a place sets a parameter.
    pub origins: BTreeMap<(String, Key), String>,
    /// When a person last compared each file with its sources.
    pub checked: BTreeMap<String, Date>,
}

/// A file of parameters.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ParameterFile {
    last_checked_on: Date,
    #[serde(default)]
    parameter: Vec<toml::Table>,
}

/// Reads all files; case tables are another matter.
pub fn parse(files: &[PolicyFile]) -> Parsed {
    let mut parsed = Parsed::default();
    let mut places: BTreeMap<&str, Jurisdiction> = BTreeMap::new();
    for file in files.iter().filter(|file| file.name == PLACE) {
        match toml::from_str::<Jurisdiction>(&file.text) {
            Ok(place) if place.slug == file.folder => {
                places.insert(&file.folder, place);
            }
            Ok(_) => parsed.faults.push(Fault::new(&file.path(), None, "the slug is not the folder's name")),
            Err(error) => parsed.faults.push(Fault::new(&file.path(), None, plain(&error))),
        }
    }
    for file in files.iter().filter(|file| file.name != PLACE && !file.name.ends_with(CASES)) {
        let parameters = parsed.parameters(file);
        match places.get_mut(file.folder.as_str()) {
            Some(place) => place.parameters.extend(parameters),
            None => parsed.faults.push(Fault::new(&file.path(), None, format!("the folder has no valid {PLACE}"))),
        }
    }
    parsed.book = superior_first(places.into_values().collect());
    parsed
}

impl Parsed {
    fn parameters(&mut self, file: &PolicyFile) -> Vec<Parameter> {
        let path = file.path();
        let read: ParameterFile = match toml::from_str(&file.text) {
            Ok(read) => read,
            Err(error) => {
                self.faults.push(Fault::new(&path, None, plain(&error)));
                return Vec::new();
            }
        };
        self.checked.insert(path.clone(), read.last_checked_on);
        let mut parameters = Vec::new();
        for table in read.parameter {
            let written = table.get("key").and_then(toml::Value::as_str).map(String::from);
            match parameter(table) {
                Err(what) => self.faults.push(Fault { file: path.clone(), key: written, what }),
                Ok(parameter) => {
                    let parameter = Parameter { last_checked_on: Some(read.last_checked_on), ..parameter };
                    let place = (file.folder.clone(), parameter.key);
                    match self.origins.insert(place, path.clone()) {
                        None => parameters.push(parameter),
                        Some(other) => {
                            let what = format!("the place sets it twice, also in {other}");
                            self.faults.push(Fault::new(&path, Some(parameter.key), what));
                        }
                    }
                }
            }
        }
        parameters
    }
}

/// A parameter, once its unit, which is for readers of the file, is taken out.
fn parameter(mut table: toml::Table) -> Result<Parameter, String> {
    match table.remove("unit") {
        Some(toml::Value::String(unit)) if !unit.trim().is_empty() => {}
        _ => return Err("a unit in words is missing".into()),
    }
    toml::Value::Table(table).try_into().map_err(|error| plain(&error))
}

fn plain(error: &toml::de::Error) -> String {
    error.to_string().trim().replace('\n', " ")
}

/// The places with their superiors before them; a place whose superior is missing comes last.
fn superior_first(places: Vec<Jurisdiction>) -> PolicyBook {
    let mut book = PolicyBook { jurisdictions: places };
    let depth: BTreeMap<String, usize> =
        book.jurisdictions.iter().map(|place| (place.slug.clone(), book.chain(&place.slug).len())).collect();
    book.jurisdictions.sort_by_key(|place| (depth.get(&place.slug).copied(), place.slug.clone()));
    book
}
