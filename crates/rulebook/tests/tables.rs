//! The case tables as staff open them: cut into their cases, and written anew.

use calculation::case_table::Case;
use calculation::case_table::toml::{about, cut, written, written_sum};
use calculation::sums::case::SumCase;
use domain::api::{CaseTable, CaseTablePath, CaseTableSummary, TableKind};
use domain::policy::Key;
use rulebook::{PolicyFile, SUFFIX, cases_of, list_tables, load, load_sum_cases, read_files, show_table, sums_of};

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
        let of = |kind: TableKind| table.cases.iter().filter(move |one| one.kind == kind).map(|one| one.case.clone());
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

const TABLE: &str = "# About dibao\n# and more\n\n[households.a]\nx = 1\n\n# First\n[[case]]\nname = \"1\"\n\n# Second\n\n[[sum]]\nname = \"2\"\n";

#[test]
fn the_parts_of_a_table_are_the_file() {
    let (head, parts) = cut(TABLE);
    assert_eq!(head, "# About dibao\n# and more\n\n[households.a]\nx = 1\n");
    let texts: Vec<&str> = parts.iter().map(|part| part.text).collect();
    assert_eq!(texts, ["\n# First\n[[case]]\nname = \"1\"\n", "\n# Second\n\n[[sum]]\nname = \"2\"\n"]);
    assert_eq!(parts.iter().map(|part| part.is_sum).collect::<Vec<_>>(), [false, true]);
    assert_eq!([head, &texts.concat()].concat(), TABLE);
    assert_eq!(about(head).as_deref(), Some("About dibao and more"));
    assert_eq!(about("[households.a]\n# later\n"), None);
    assert_eq!(cut("# nothing\n"), ("# nothing\n", vec![]));
}

#[test]
fn a_case_is_written_so_that_a_person_can_read_it() {
    let case: Case = serde_json::from_value(serde_json::json!({ "name": "A \"name\"", "jurisdiction": "demo",
        "on": "2026-09-07", "set": { "dibao.standard.urban": "800" },
        "facts": { "region": "urban", "members": [{ "id": "m1", "holds": [], "employed": true }], "assets": [] },
        "expect": { "counted": 1, "programmes": { "dibao": { "outcome": "eligible", "no_needs": true } } } }))
    .unwrap();
    let text = written(&case);
    for line in [
        "[[case]]",
        "name = \"A \\\"name\\\"\"",
        "on = \"2026-09-07\"",
        "ordinary = false",
        "[case.set]",
        "\"dibao.standard.urban\" = \"800\"",
        "[case.facts]",
        "region = \"urban\"",
        "members = [",
        "assets = []",
        "[case.expect]",
        "counted = 1",
    ] {
        assert!(text.lines().any(|written| written == line), "no line {line} in\n{text}");
    }
    assert!(text.contains("\nprogrammes.dibao = { "), "{text}");
    assert!(!text.contains("lines") && !text.contains("warnings") && !text.contains("no_warnings"), "{text}");
}

#[test]
fn a_sum_that_comes_out_otherwise_is_told_thing_by_thing() {
    let book = load(None).unwrap();
    for filed in load_sum_cases(None).unwrap() {
        let told = |change: &dyn Fn(&mut SumCase)| {
            let mut case = filed.case.clone();
            change(&mut case);
            case.run(&book).len()
        };
        let name = &filed.case.name;
        let expect = &filed.case.expect;
        if !expect.errors.is_empty() {
            assert_eq!(told(&|case| case.expect.errors.clear()), 1, "{name}");
            continue;
        }
        assert_eq!(told(&|case| case.expect.errors.push("/sum no_such_mistake".into())), 1, "{name}");
        let wrong = |case: &mut SumCase| case.expect.figures.values_mut().for_each(|figure| *figure = "no".into());
        assert_eq!(told(&wrong), expect.figures.len(), "{name}");
        let none = |case: &mut SumCase| case.expect.no_figures.extend(expect.figures.keys());
        assert_eq!(told(&none), expect.figures.len(), "{name}");
        assert_eq!(told(&|case| case.expect.no_reasons.extend(&expect.reasons)), expect.reasons.len(), "{name}");
        assert_eq!(told(&|case| case.expect.reasons.extend(&expect.no_reasons)), expect.no_reasons.len(), "{name}");
        assert_eq!(told(&|case| case.expect.warnings.push("no_such_warning".into())), 1, "{name}");
        assert_eq!(told(&|case| case.expect.uses.push(Key::OrphanRateScattered)), 1, "{name}");
    }
}
