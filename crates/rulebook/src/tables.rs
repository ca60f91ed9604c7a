//! The case tables one by one, as staff open them in the browser.

use std::path::Path;

use calculation::case_table::toml::{Part, about, cut};
use domain::api::{CaseInTable, CaseTable, CaseTablePath, CaseTableSummary, TableKind};

use super::cases::{SUFFIX, cases_of};
use super::sum_cases::sums_of;
use super::{Fault, PolicyFile, PolicyFileError, read_files};

/// All tables, in the order of the files.
pub fn list_tables(folder: Option<&Path>) -> Result<Vec<CaseTableSummary>, PolicyFileError> {
    let files = read_files(folder)?;
    let summary = |file: &PolicyFile| {
        let table = file.name.strip_suffix(SUFFIX)?;
        let (head, parts) = cut(&file.text);
        Some(CaseTableSummary {
            place: file.folder.clone(),
            table: table.into(),
            about: about(head),
            cases: u32::try_from(parts.len()).unwrap_or(u32::MAX),
        })
    };
    Ok(files.iter().filter_map(summary).collect())
}

/// One table; nothing where there is none.
pub fn show_table(folder: Option<&Path>, wanted: &CaseTablePath) -> Result<Option<CaseTable>, PolicyFileError> {
    let name = [&wanted.table, SUFFIX].concat();
    let files = read_files(folder)?;
    let Some(file) = files.iter().find(|file| file.folder == wanted.place && file.name == name) else {
        return Ok(None);
    };
    let households = cases_of(file).map_err(PolicyFileError::Faults)?;
    let sums = sums_of(file).map_err(PolicyFileError::Faults)?;
    let (head, parts) = cut(&file.text);
    let of_sums = parts.iter().filter(|part| part.is_sum).count();
    if sums.len() != of_sums || households.len().saturating_add(of_sums) != parts.len() {
        let what = "each case has to begin with [[case]] or [[sum]] on a line of its own";
        return Err(PolicyFileError::Faults(vec![Fault::new(&file.path(), None, what)]));
    }
    let (mut households, mut sums) = (households.into_iter(), sums.into_iter());
    let one = |part: Part<'_>| {
        let (kind, case) = if part.is_sum {
            (TableKind::Sum, sums.next().map(serde_json::to_value))
        } else {
            (TableKind::Household, households.next().map(serde_json::to_value))
        };
        let case = case
            .transpose()
            .map_err(|error| PolicyFileError::Faults(vec![Fault::new(&file.path(), None, error.to_string())]))?;
        Ok(CaseInTable { kind, case: case.unwrap_or_default(), text: part.text.into() })
    };
    let cases = parts.into_iter().map(one).collect::<Result<_, PolicyFileError>>()?;
    Ok(Some(CaseTable { place: wanted.place.clone(), table: wanted.table.clone(), head: head.into(), cases }))
}
