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

#[cfg(test)]
mod tests {
    use calculation::case_table::Case;
    use calculation::case_table::toml::{written, written_sum};
    use calculation::sums::case::SumCase;

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
            let of =
                |kind: TableKind| table.cases.iter().filter(move |one| one.kind == kind).map(|one| one.case.clone());
            let cases: Vec<Case> = of(TableKind::Household).map(|case| serde_json::from_value(case).unwrap()).collect();
            let sums: Vec<SumCase> = of(TableKind::Sum).map(|case| serde_json::from_value(case).unwrap()).collect();
            let text = cases.iter().map(written).chain(sums.iter().map(written_sum)).collect();
            let file = PolicyFile { folder: table.place.clone(), name: [&table.table, SUFFIX].concat(), text };
            assert_eq!(cases_of(&file).unwrap(), cases);
            assert_eq!(sums_of(&file).unwrap(), sums);
        }
    }

    #[test]
    fn an_answer_that_is_not_known_stays_so_where_leaving_it_out_says_something() {
        let facts = serde_json::json!({ "members": [{ "id": "m1" }],
            "incomes": [{ "member": "m1", "kind": "business", "cost": null, "ended": null }] });
        let case: Case = serde_json::from_value(serde_json::json!({ "name": "Costs are not known",
            "jurisdiction": "demo", "on": "2026-09-07", "facts": facts, "expect": {} }))
        .unwrap();
        let file = PolicyFile { folder: "demo".into(), name: "a.cases.toml".into(), text: written(&case) };
        assert_eq!(cases_of(&file).unwrap(), [case]);
    }

    #[test]
    fn what_is_no_table_is_not_given() {
        let wanted = CaseTablePath { place: "cn".into(), table: "../cn/tekun".into() };
        assert!(show_table(None, &wanted).unwrap().is_none());
    }
}
