//! The format of a derivation: what is committed is what the program prints, and what it prints holds.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground is missing")]

use std::path::PathBuf;
use std::process::Command;

use domain::derivation::{FORMAT, Node};
use serde_json::Value;

fn docs(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "..", "docs", name].iter().collect()
}

fn read(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(docs(name)).unwrap()).unwrap()
}

fn printed(args: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_yimen")).args(args).env_remove("YIMEN_POLICIES").output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Where a value is not as a schema says; as much of JSON Schema as ours uses.
fn faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    if let Some(to) = schema.get("$ref").and_then(Value::as_str) {
        let target = root.pointer(to.trim_start_matches('#')).unwrap();
        return faults(root, target, value, at);
    }
    let mut found = Vec::new();
    for (word, least, most) in [("oneOf", 1, 1), ("anyOf", 1, usize::MAX)] {
        if let Some(ways) = schema.get(word).and_then(Value::as_array) {
            let fitting = ways.iter().filter(|way| faults(root, way, value, at).is_empty()).count();
            if fitting < least || fitting > most {
                found.push(format!("{at}: {fitting} of {word} fit {value}"));
            }
        }
    }
    if schema.get("const").is_some_and(|only| only != value) {
        found.push(format!("{at}: not {}", schema.get("const").unwrap()));
    }
    if schema.get("enum").and_then(Value::as_array).is_some_and(|all| !all.contains(value)) {
        found.push(format!("{at}: no such word {value}"));
    }
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    match schema.get("type") {
        Some(Value::String(wanted)) if wanted != kind => found.push(format!("{at}: {kind}, not {wanted}")),
        Some(Value::Array(wanted)) if !wanted.contains(&kind.into()) => found.push(format!("{at}: {kind}")),
        _ => {}
    }
    for key in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
        if value.get(key.as_str().unwrap()).is_none() {
            found.push(format!("{at}: without {key}"));
        }
    }
    for (key, inner) in schema.get("properties").and_then(Value::as_object).into_iter().flatten() {
        if let Some(part) = value.get(key) {
            found.extend(faults(root, inner, part, &format!("{at}/{key}")));
        }
    }
    for (place, part) in value.as_array().into_iter().flatten().enumerate() {
        let tuple = schema.get("prefixItems").and_then(|items| items.get(place));
        if let Some(inner) = tuple.or_else(|| schema.get("items")) {
            found.extend(faults(root, inner, part, &format!("{at}/{place}")));
        }
    }
    found
}

#[test]
fn the_committed_schema_is_the_one_that_is_printed() {
    let printed = printed(&["schema", "derivation"]);
    assert_eq!(printed, read("derivation/schema.json"), "yimen schema derivation > docs/derivation/schema.json");
}

#[test]
fn the_example_and_what_is_derived_today_obey_the_schema() {
    let schema = read("derivation/schema.json");
    let facts = docs("derivation/facts.json");
    let args = ["assess", "--jurisdiction", "demo", "--on", "2026-09-07", "--derivation", facts.to_str().unwrap()];
    let assessment = printed(&args);
    assert_eq!(assessment.get("derivation_format"), Some(&FORMAT.into()));
    for derivation in [read("derivation/example.json"), assessment.get("derivation").unwrap().clone()] {
        assert_eq!(faults(&schema, &schema, &derivation, ""), Vec::<String>::new());
        let node: Node = serde_json::from_value(derivation.clone()).unwrap();
        assert_eq!(serde_json::to_value(node).unwrap(), derivation);
    }
}

#[test]
fn a_tree_that_breaks_the_format_is_found() {
    let schema = read("derivation/schema.json");
    let good = read("derivation/example.json");
    for (place, wrong) in [("/rule", "no_such_rule"), ("/value", "dibao"), ("/children/0/rule", "")] {
        let mut bad = good.clone();
        *bad.pointer_mut(place).unwrap() = wrong.into();
        assert!(!faults(&schema, &schema, &bad, "").is_empty(), "{place}");
    }
}

#[test]
fn every_rule_and_argument_is_documented() {
    let page = std::fs::read_to_string(docs("derivation.md")).unwrap();
    assert!(page.contains(FORMAT));
    let schema = read("derivation/schema.json");
    for kind in ["Rule", "ArgumentName", "Quantity"] {
        let ways = schema.pointer(&format!("/$defs/{kind}/oneOf")).and_then(Value::as_array).unwrap();
        for way in ways {
            let name =
                way.get("const").or_else(|| way.pointer("/properties/is/const")).and_then(Value::as_str).unwrap();
            assert!(page.contains(&format!("| `{name}` |")), "{kind} {name}");
        }
    }
}
