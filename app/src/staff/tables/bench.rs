//! A table under work. What was changed stays on the device until it is discarded.

use std::collections::BTreeMap;

use calculation::case_table::{Case, toml::written};
use domain::api::CaseTable;
use serde::{Deserialize, Serialize};

use crate::{
    device::{self, Kept},
    staff::Typed,
};

/// A table under work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bench {
    /// The slug of the place.
    pub place: String,
    /// The file's name without its ending.
    pub table: String,
    /// The lines before the first case.
    pub head: String,
    /// The cases.
    pub rows: Vec<Row>,
    /// Whether a case was changed, added or removed.
    #[serde(default)]
    pub changed: bool,
    /// What is typed into the forms and not taken over yet: by the number of the case, a new one last.
    #[serde(default)]
    pub typing: BTreeMap<usize, Typed>,
}

/// A case of the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The case.
    pub case: Case,
    /// Its lines in the file; absent where it was changed or added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Bench {
    /// A table as the server gives it; nothing where one of its cases cannot be read.
    pub fn of(table: CaseTable) -> Option<Self> {
        let row = |one: domain::api::CaseInTable| {
            Some(Row { case: serde_json::from_value(one.case).ok()?, text: Some(one.text) })
        };
        let rows = table.cases.into_iter().map(row).collect::<Option<_>>()?;
        let (place, name) = (table.place, table.table);
        Some(Self { place, table: name, head: table.head, rows, changed: false, typing: BTreeMap::new() })
    }

    /// The table as a file: what was not touched is as it was, letter by letter.
    pub fn text(&self) -> String {
        let mut text = self.head.clone();
        for row in &self.rows {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            match &row.text {
                Some(lines) => text.push_str(lines),
                None => text.push_str(&written(&row.case)),
            }
        }
        text
    }

    /// The name of the file.
    pub fn file_name(&self) -> String {
        format!("{}.cases.toml", self.table)
    }

    /// Takes over a case in the place of another, or as the last.
    pub fn take(&mut self, number: usize, case: Case) {
        let row = Row { case, text: None };
        match self.rows.get_mut(number) {
            Some(old) => *old = row,
            None => self.rows.push(row),
        }
        self.typing.remove(&number);
        self.changed = true;
    }

    /// Takes a case out; what is typed for later ones stays with them.
    pub fn remove(&mut self, number: usize) {
        if number >= self.rows.len() {
            return;
        }
        self.rows.remove(number);
        let typing = std::mem::take(&mut self.typing);
        let moved = |(at, typed): (usize, Typed)| (if at > number { at.saturating_sub(1) } else { at }, typed);
        self.typing = typing.into_iter().filter(|(at, _)| *at != number).map(moved).collect();
        self.changed = true;
    }

    /// Whether there is something that only this device has.
    pub fn is_own(&self) -> bool {
        self.changed || !self.typing.is_empty()
    }

    fn key(&self) -> String {
        key(&self.place, &self.table)
    }
}

fn key(place: &str, table: &str) -> String {
    format!("{place}/{table}")
}

type AllKept = BTreeMap<String, Bench>;

/// The table as it was changed on this device.
pub fn kept(place: &str, table: &str) -> Option<Bench> {
    device::read_value::<AllKept>(Kept::CaseTables)?.remove(&key(place, table))
}

/// The tables that were changed on this device.
pub fn kept_tables() -> Vec<(String, String)> {
    let all = device::read_value::<AllKept>(Kept::CaseTables).unwrap_or_default();
    all.into_values().map(|bench| (bench.place, bench.table)).collect()
}

/// Keeps a table on the device, where there is something that only this device has.
pub fn keep(bench: &Bench) {
    let mut all = device::read_value::<AllKept>(Kept::CaseTables).unwrap_or_default();
    if bench.is_own() {
        all.insert(bench.key(), bench.clone());
    } else if all.remove(&bench.key()).is_none() {
        return;
    }
    device::write_value(Kept::CaseTables, &all);
}

/// Forgets what was changed in a table.
pub fn forget(place: &str, table: &str) {
    let mut all = device::read_value::<AllKept>(Kept::CaseTables).unwrap_or_default();
    all.remove(&key(place, table));
    device::write_value(Kept::CaseTables, &all);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::answer::Answer;

    fn bench() -> Bench {
        let one = |name: &str| {
            let case = json!({ "name": name, "jurisdiction": "cn", "on": "2026-09-07", "facts": {}, "expect": {} });
            domain::api::CaseInTable { case, text: format!("\n[[case]]\nname = \"{name}\" # as it was\n") }
        };
        let cases = vec![one("first"), one("second"), one("third")];
        let table = CaseTable { place: "cn".into(), table: "dibao".into(), head: "# About\n".into(), cases };
        Bench::of(table).unwrap()
    }

    #[test]
    fn only_what_was_changed_is_written_anew() {
        let mut bench = bench();
        assert!(!bench.is_own());
        let mut case = bench.rows[1].case.clone();
        case.name = "changed".into();
        bench.take(1, case.clone());
        case.name = "added".into();
        bench.take(3, case);
        bench.remove(2);
        let text = bench.text();
        assert!(
            text.starts_with("# About\n\n[[case]]\nname = \"first\" # as it was\n\n[[case]]\nname = \"changed\"\n")
        );
        assert!(text.contains("name = \"added\"") && !text.contains("third"));
        assert!(bench.is_own());
    }

    #[test]
    fn what_is_typed_stays_with_its_case() {
        let mut bench = bench();
        bench.typing.insert(2, Typed::from([("name".to_owned(), Answer::of("half"))]));
        bench.remove(0);
        assert_eq!(bench.typing.get(&1).unwrap()["name"].text(), "half");
        bench.remove(1);
        assert!(bench.typing.is_empty());
    }

    #[test]
    fn a_table_is_kept_as_it_is() {
        let mut bench = bench();
        bench.remove(0);
        let kept: Bench = serde_json::from_str(&serde_json::to_string(&bench).unwrap()).unwrap();
        assert_eq!(kept, bench);
    }
}
