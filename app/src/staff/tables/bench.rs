//! A table under work. What was changed stays on the device until it is discarded.

use std::collections::BTreeMap;

use calculation::{
    case_table::{
        Case, Mismatch,
        toml::{written, written_sum},
    },
    sums::case::SumCase,
};
use domain::{
    Date,
    api::{CaseInTable, CaseTable, TableKind},
    policy::PolicyBook,
};
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
    #[serde(flatten)]
    pub entry: Entry,
    /// Its lines in the file; absent where it was changed or added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What a case is about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// A household.
    Case(Box<Case>),
    /// A sum beside the assessment.
    Sum(Box<SumCase>),
}

impl Entry {
    /// The entry of a case as the server gives it.
    fn of(one: CaseInTable) -> Option<Row> {
        let entry = match one.kind {
            TableKind::Household => Self::Case(serde_json::from_value(one.case).ok()?),
            TableKind::Sum => Self::Sum(serde_json::from_value(one.case).ok()?),
        };
        Some(Row { entry, text: Some(one.text) })
    }

    /// The sentence that says what holds.
    pub fn name(&self) -> &str {
        match self {
            Self::Case(case) => &case.name,
            Self::Sum(case) => &case.name,
        }
    }

    /// The slug of the place.
    pub fn place(&self) -> &str {
        match self {
            Self::Case(case) => &case.jurisdiction,
            Self::Sum(case) => &case.jurisdiction,
        }
    }

    /// The day.
    pub fn on(&self) -> Date {
        match self {
            Self::Case(case) => case.on,
            Self::Sum(case) => case.on,
        }
    }

    /// Runs the case; nothing comes back where all is as expected.
    pub fn run(&self, book: &PolicyBook) -> Vec<Mismatch> {
        match self {
            Self::Case(case) => case.run(book),
            Self::Sum(case) => case.run(book),
        }
    }

    /// The same under another name.
    pub fn named(mut self, name: String) -> Self {
        match &mut self {
            Self::Case(case) => case.name = name,
            Self::Sum(case) => case.name = name,
        }
        self
    }

    fn written(&self) -> String {
        match self {
            Self::Case(case) => written(case),
            Self::Sum(case) => written_sum(case),
        }
    }
}

impl Bench {
    /// A table as the server gives it; nothing where one of its cases cannot be read.
    pub fn of(table: CaseTable) -> Option<Self> {
        let rows = table.cases.into_iter().map(Entry::of).collect::<Option<_>>()?;
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
                None => text.push_str(&row.entry.written()),
            }
        }
        text
    }

    /// The name of the file.
    pub fn file_name(&self) -> String {
        format!("{}.cases.toml", self.table)
    }

    /// Takes over a case in the place of another, or as the last.
    pub fn take(&mut self, number: usize, entry: Entry) {
        let row = Row { entry, text: None };
        match self.rows.get_mut(number) {
            Some(old) => *old = row,
            None => self.rows.push(row),
        }
        self.typing.remove(&number);
        self.changed = true;
    }

    /// A table of a place that there is not yet.
    pub fn begun(place: &str, table: &str) -> Self {
        let (place, table) = (place.to_owned(), table.to_owned());
        Self { place, table, head: String::new(), rows: Vec::new(), changed: true, typing: BTreeMap::new() }
    }

    /// Puts a copy of a case under another name behind it; what is typed for later ones stays with them.
    pub fn copy(&mut self, number: usize, name: String) {
        let Some(row) = self.rows.get(number) else { return };
        let copy = Row { entry: row.entry.clone().named(name), text: None };
        self.rows.insert(number.saturating_add(1), copy);
        let typing = std::mem::take(&mut self.typing);
        let moved = |(at, typed): (usize, Typed)| (if at > number { at.saturating_add(1) } else { at }, typed);
        self.typing = typing.into_iter().map(moved).collect();
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

    /// Takes a case out that another table has now; of a new one nothing but what is typed is here.
    pub fn give_away(&mut self, number: usize) {
        self.typing.remove(&number);
        self.remove(number);
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
            let text = format!("\n[[case]]\nname = \"{name}\" # as it was\n");
            CaseInTable { kind: TableKind::Household, case, text }
        };
        let cases = vec![one("first"), one("second"), one("third")];
        let table = CaseTable { place: "cn".into(), table: "dibao".into(), head: "# About\n".into(), cases };
        Bench::of(table).unwrap()
    }

    #[test]
    fn only_what_was_changed_is_written_anew() {
        let mut bench = bench();
        assert!(!bench.is_own());
        let case = bench.rows[1].entry.clone();
        bench.take(1, case.clone().named("changed".into()));
        bench.take(3, case.named("added".into()));
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
    fn a_copy_stands_behind_its_case_and_what_is_typed_stays_with_its_own() {
        let mut bench = bench();
        bench.typing.insert(0, Typed::from([("name".to_owned(), Answer::of("one"))]));
        bench.typing.insert(1, Typed::from([("name".to_owned(), Answer::of("two"))]));
        bench.copy(0, "copied".into());
        let names: Vec<&str> = bench.rows.iter().map(|row| row.entry.name()).collect();
        assert_eq!(names, ["first", "copied", "second", "third"]);
        assert_eq!(bench.typing.keys().copied().collect::<Vec<_>>(), [0, 2]);
        assert!(bench.text().contains("ordinary = false"));
    }

    #[test]
    fn a_case_that_is_given_away_leaves_nothing_behind() {
        let mut bench = bench();
        bench.typing.insert(3, Typed::from([("name".to_owned(), Answer::of("new"))]));
        bench.give_away(3);
        assert!(!bench.is_own() && bench.rows.len() == 3);
        bench.typing.insert(1, Typed::from([("place".to_owned(), Answer::of("demo"))]));
        bench.give_away(1);
        let names: Vec<&str> = bench.rows.iter().map(|row| row.entry.name()).collect();
        assert_eq!(names, ["first", "third"]);
        assert!(bench.changed && bench.typing.is_empty());
    }

    #[test]
    fn a_table_is_kept_as_it_is() {
        let mut bench = bench();
        bench.remove(0);
        let kept: Bench = serde_json::from_str(&serde_json::to_string(&bench).unwrap()).unwrap();
        assert_eq!(kept, bench);
    }
}
