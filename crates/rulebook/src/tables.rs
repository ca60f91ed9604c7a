//! The case tables one by one, as staff open them in the browser.

use std::path::Path;

use calculation::case_table::toml::{about, cut};
use domain::api::{CaseInTable, CaseTable, CaseTablePath, CaseTableSummary};

use super::cases::{SUFFIX, cases_of};
use super::{Fault, PolicyFile, PolicyFileError, read_files};

/// How a sum begins; tables of sums alone have no household to show.
const SUM: &str = "[[sum]]";

/// All tables of households, in the order of the files.
pub fn list_tables(folder: Option<&Path>) -> Result<Vec<CaseTableSummary>, PolicyFileError> {
    let files = read_files(folder)?;
    let summary = |file: &PolicyFile| {
        let table = file.name.strip_suffix(SUFFIX)?;
        let (head, parts) = cut(&file.text);
        if parts.is_empty() && file.text.contains(SUM) {
            return None;
        }
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
    let cases = cases_of(file).map_err(PolicyFileError::Faults)?;
    let (head, parts) = cut(&file.text);
    if cases.len() != parts.len() {
        let what = "each case has to begin with [[case]] on a line of its own";
        return Err(PolicyFileError::Faults(vec![Fault::new(&file.path(), None, what)]));
    }
    let one = |(case, text): (calculation::case_table::Case, &str)| {
        let case = serde_json::to_value(case)
            .map_err(|error| PolicyFileError::Faults(vec![Fault::new(&file.path(), None, error.to_string())]))?;
        Ok(CaseInTable { case, text: text.into() })
    };
    let cases = cases.into_iter().zip(parts).map(one).collect::<Result<_, PolicyFileError>>()?;
    Ok(Some(CaseTable { place: wanted.place.clone(), table: wanted.table.clone(), head: head.into(), cases }))
}

#[cfg(test)]
mod tests {
    use calculation::case_table::{Case, toml::written};

    use super::*;

    fn tables() -> Vec<CaseTable> {
        let listed = list_tables(None).unwrap();
        let show = |one: CaseTableSummary| {
            let table = show_table(None, &CaseTablePath { place: one.place, table: one.table }).unwrap().unwrap();
            assert_eq!(usize::try_from(one.cases).unwrap(), table.cases.len());
            table
        };
        listed.into_iter().map(show).collect()
    }

    #[test]
    fn the_parts_of_every_table_are_its_file() {
        let files = read_files(None).unwrap();
        for table in tables() {
            let name = [&table.table, SUFFIX].concat();
            let file = files.iter().find(|file| file.folder == table.place && file.name == name).unwrap();
            let text: String = table.cases.iter().map(|one| one.text.as_str()).collect();
            assert_eq!([table.head, text].concat(), file.text);
        }
    }

    #[test]
    fn every_case_is_the_same_after_it_was_written_anew() {
        for table in tables() {
            let cases: Vec<Case> =
                table.cases.iter().map(|one| serde_json::from_value(one.case.clone()).unwrap()).collect();
            let text = cases.iter().map(written).collect();
            let file = PolicyFile { folder: table.place, name: [&table.table, SUFFIX].concat(), text };
            assert_eq!(cases_of(&file).unwrap(), cases);
        }
    }

    #[test]
    fn what_is_no_table_is_not_given() {
        let wanted = CaseTablePath { place: "cn".into(), table: "../cn/tekun".into() };
        assert!(show_table(None, &wanted).unwrap().is_none());
    }
}
