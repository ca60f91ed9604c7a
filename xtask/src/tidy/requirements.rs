//! The register of requirements is complete, and its evidence exists.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::File;

const REGISTER: &str = "docs/requirements.toml";

/// The sections of the plans and how many duties each has.
const SECTIONS: [(&str, usize); 19] = [
    ("S0", 40),
    ("S1.1", 24),
    ("S1.2", 16),
    ("S1.3", 28),
    ("S1.4", 26),
    ("S1.5", 25),
    ("S1.6", 26),
    ("S1.7", 15),
    ("S1.8", 13),
    ("S1.9", 22),
    ("S1.10", 13),
    ("S1.11", 8),
    ("S1.12", 3),
    ("S1.13", 18),
    ("S1.14", 21),
    ("S1.15", 34),
    ("S2", 59),
    ("S3", 39),
    ("S4", 20),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Register {
    requirement: Vec<Row>,
}

#[derive(Deserialize, Clone)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    title: String,
    /// What the software must do.
    demands: Option<String>,
    /// Tests that prove it, as `path::name of the test`.
    #[serde(default)]
    evidence: Vec<String>,
    /// Why the row asks nothing of software.
    not_software: Option<String>,
}

pub fn check(files: &[File]) -> Result<Vec<String>> {
    let file = files.iter().find(|file| file.path == REGISTER).context(REGISTER)?;
    let register: Register = toml::from_str(&file.text).context(REGISTER)?;
    let mut problems = check_ids(&register.requirement, &SECTIONS);
    problems.extend(register.requirement.iter().flat_map(|row| check_row(row, files)));
    print_count(&register.requirement);
    Ok(problems)
}

fn print_count(rows: &[Row]) {
    let proven = rows.iter().filter(|row| !row.evidence.is_empty()).count();
    let begun = rows.iter().filter(|row| row.demands.is_some()).count();
    let other = rows.iter().filter(|row| row.not_software.is_some()).count();
    println!(
        "requirements: {} rows, {proven} with evidence, {begun} with a sentence of what the software must do, {other} not for software",
        rows.len()
    );
}

fn check_ids(rows: &[Row], sections: &[(&str, usize)]) -> Vec<String> {
    let mut times: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows {
        *times.entry(row.id.as_str()).or_default() += 1;
    }
    let mut problems = Vec::new();
    let mut expected = 0;
    for (section, count) in sections {
        for number in 1..=*count {
            expected += 1;
            let id = format!("{section}-{number:02}");
            match times.get(id.as_str()) {
                Some(1) => {}
                Some(_) => problems.push(format!("{REGISTER}: {id} is there twice")),
                None => problems.push(format!("{REGISTER}: {id} is missing")),
            }
        }
    }
    if problems.is_empty() && rows.len() != expected {
        problems.push(format!("{REGISTER}: {} rows instead of {expected}", rows.len()));
    }
    problems
}

fn check_row(row: &Row, files: &[File]) -> Vec<String> {
    let mut problems = Vec::new();
    if row.title.trim().is_empty() {
        problems.push(format!("{REGISTER}: {} has no title", row.id));
    }
    let work = row.demands.is_some() || !row.evidence.is_empty();
    if row.not_software.is_some() && work {
        problems.push(format!("{REGISTER}: {} is not for software and yet has demands or evidence", row.id));
    }
    if !row.evidence.is_empty() && row.demands.is_none() {
        problems.push(format!("{REGISTER}: {} has evidence and does not say of what", row.id));
    }
    for evidence in &row.evidence {
        if let Err(why) = find_evidence(evidence, files) {
            problems.push(format!("{REGISTER}: {}: `{evidence}`: {why}", row.id));
        }
    }
    problems
}

fn find_evidence(evidence: &str, files: &[File]) -> Result<(), &'static str> {
    let (path, name) = evidence.split_once("::").ok_or("not of the form path::name")?;
    let file = files.iter().find(|file| file.path == path).ok_or("there is no such file")?;
    let function = name.rsplit("::").next().unwrap_or(name);
    let found = match file.extension() {
        "rs" => file.text.contains(&format!("fn {function}(")),
        _ => !name.trim().is_empty() && file.text.contains(name),
    };
    found.then_some(()).ok_or("the file has no such test")
}

#[cfg(test)]
mod tests {
    use super::super::files::fixture;
    use super::*;

    fn row(id: &str) -> Row {
        Row { id: id.into(), title: "t".into(), demands: None, evidence: Vec::new(), not_software: None }
    }

    #[test]
    fn every_id_is_there_once() {
        let sections = [("S1", 2)];
        assert!(check_ids(&[row("S1-01"), row("S1-02")], &sections).is_empty());
        assert_eq!(check_ids(&[row("S1-01")], &sections).len(), 1);
        assert_eq!(check_ids(&[row("S1-01"), row("S1-01")], &sections).len(), 2);
        assert_eq!(check_ids(&[row("S1-01"), row("S1-02"), row("S9-01")], &sections).len(), 1);
    }

    #[test]
    fn there_are_450_duties() {
        assert_eq!(SECTIONS.iter().map(|(_, count)| count).sum::<usize>(), 450);
    }

    #[test]
    fn evidence_has_to_exist() {
        let files = [fixture("a.rs", "fn it_works() {}"), fixture("b.toml", "name = \"on the line\"")];
        for (evidence, good) in [
            ("a.rs::it_works", true),
            ("a.rs::tests::it_works", true),
            ("a.rs::it_fails", false),
            ("b.toml::on the line", true),
            ("b.toml::over the line", false),
            ("c.rs::it_works", false),
            ("a.rs", false),
        ] {
            assert_eq!(find_evidence(evidence, &files).is_ok(), good, "{evidence}");
        }
    }

    #[test]
    fn a_row_says_one_thing() {
        assert!(check_row(&row("a"), &[]).is_empty());
        assert_eq!(check_row(&Row { title: " ".into(), ..row("a") }, &[]).len(), 1);
        let both = Row { demands: Some("d".into()), not_software: Some("n".into()), ..row("a") };
        assert_eq!(check_row(&both, &[]).len(), 1);
    }
}
