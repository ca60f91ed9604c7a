//! The command line as a person or a script meets it.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground is missing")]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn yimen(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_yimen"))
        .args(args)
        .env_remove("YIMEN_POLICIES")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that refuses its arguments may close the pipe before it has read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn refused(args: &[&str], input: &str) -> String {
    let output = yimen(args, input);
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty());
    text(&output.stderr)
}

const DEMO: [&str; 5] = ["assess", "--jurisdiction", "demo", "--on", "2026-09-07"];

#[test]
fn a_standard_to_try_is_used_and_told() {
    let facts = r#"{"region":"urban","hukou_local":true,
        "members":[{"id":"m1","relation":"applicant","birth_date":"1980-01-01","custody":"none","clergy_since":"none",
            "holds":[],"disability":"none","serious_illness":false,"student":"none"}],
        "incomes":[{"member":"m1","kind":"wage","per":"month","gross":"500"}],
        "expenses":[],"assets":[],"supporters":[],"past_grants":[],"event":"none"}"#;
    let mut args = vec!["assess", "--jurisdiction", "siyang", "--on", "2026-09-07"];
    args.extend(["--set", "dibao.standard.urban=632", "--derivation", "-"]);
    let output = yimen(&args, facts);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let assessment: Value = serde_json::from_slice(&output.stdout).unwrap();
    let dibao = assessment["programmes"].as_array().unwrap().iter().find(|p| p["programme"] == "dibao").unwrap();
    assert_eq!(dibao["amount"]["value"], "132");
    assert_eq!(assessment["warnings"][0]["code"], "figures_tried");
    assert!(assessment["derivation"].is_object());
}

#[test]
fn a_batch_goes_on_after_a_bad_line() {
    let lines = [
        r#"{"jurisdiction":"demo","on":"2026-09-07","facts":{}}"#,
        "",
        r#"{"jurisdiction":"demo","on":"2026-09-07","facts":{"incomes":[{"member":"m1","gross":"-1"}]}}"#,
        "not json",
        r#"{"jurisdiction":"nowhere","facts":{}}"#,
        r#"{"facts":{"members":[{"id":"m1","birth_date":"2027-01-01"}]}}"#,
        r#"{"set":{"dibao.standard.urban":"700"},"facts":{}}"#,
    ];
    let args = ["assess", "--batch", "--jurisdiction", "demo", "--on", "2026-09-07"];
    let output = yimen(&args, &lines.join("\n"));
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    let answers: Vec<Value> = text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let errors: Vec<_> = answers.iter().map(|answer| (&answer["error"]["line"], &answer["error"]["code"])).collect();
    assert_eq!(errors[0], (&Value::Null, &Value::Null));
    assert_eq!(errors[1], (&3.into(), &"malformed_request".into()));
    assert_eq!(answers[1]["error"]["errors"][0]["pointer"], "/facts/incomes/0/gross");
    assert_eq!(errors[2], (&4.into(), &"malformed_request".into()));
    assert_eq!(errors[3], (&5.into(), &"unknown_jurisdiction".into()));
    assert_eq!(answers[4]["error"]["errors"][0]["pointer"], "/facts/members/0/birth_date");
    assert_eq!(answers[5]["warnings"][0]["code"], "figures_tried");
    assert_eq!(answers.len(), 6);
}

#[test]
fn a_batch_of_outcomes_says_what_the_assessments_say() {
    let request = |income: &str, more: &str| {
        let member = r#"{"id":"m1","relation":"applicant","birth_date":"1980-01-01","custody":"none"}"#;
        let income = format!(r#"{{"member":"m1","kind":"wage","per":"month","gross":"{income}"}}"#);
        let rest = r#""region":"urban","hukou_local":true,"supporters":[],"assets":[],"expenses":[]"#;
        format!(r#"{{{more}"facts":{{"members":[{member}],"incomes":[{income}],{rest}}}}}"#)
    };
    let lines = [request("100", ""), request("5000", ""), request("1", r#""derivation":true,"#), "{}".into()];
    let args = ["assess", "--batch", "--jurisdiction", "demo", "--on", "2026-09-07"];
    let read = |output: &Output| -> Vec<Value> {
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let whole = read(&yimen(&args, &lines.join("\n")));
    let output = yimen(&[&args[..], &["--outcomes"]].concat(), &lines.join("\n"));
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    let short = read(&output);
    for (short, whole) in short.iter().zip(&whole).take(2) {
        assert_eq!(short["counted"], whole["household"]["counted"]);
        assert_eq!(short["proposed"], whole["proposed"]);
        let (short, whole) = (short["programmes"].as_array().unwrap(), whole["programmes"].as_array().unwrap());
        assert!(short.len() == whole.len() && short.len() > 5, "{short:?}");
        for (short, whole) in short.iter().zip(whole) {
            for key in ["programme", "outcome", "amount"] {
                assert_eq!(short[key], whole[key]);
            }
        }
    }
    assert_ne!(short[0]["programmes"], short[1]["programmes"]);
    assert_eq!(short[2]["error"]["errors"][0]["pointer"], "/derivation");
    assert_eq!((short.len(), &short[3]["error"]["code"]), (4, &"malformed_request".into()));
    let alone = refused(&["assess", "--outcomes", "--jurisdiction", "demo", "--on", "2026-09-07"], "{}");
    assert!(alone.contains("--batch"), "{alone}");
}

#[test]
fn a_batch_keeps_its_order_and_skips_a_line_that_is_too_long() {
    let request =
        |standard: usize| format!(r#"{{"set":{{"dibao.standard.urban":"{standard}"}},"facts":{{"region":"urban"}}}}"#);
    let mut lines: Vec<String> = (0..500).map(|number| request(500 + number)).collect();
    lines.insert(77, "x".repeat(3 << 20));
    let args = ["assess", "--batch", "--jurisdiction", "demo", "--on", "2026-09-07"];
    let output = yimen(&args, &lines.join("\n"));
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    let answers: Vec<Value> = text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((answers.len(), &answers[77]["error"]["line"]), (501, &78.into()));
    assert_eq!(answers[77]["error"]["code"], "too_large");
    let lines: Vec<_> = answers.iter().filter_map(|answer| answer["household"]["lines"][0]["line"].as_str()).collect();
    let wanted: Vec<_> = (500..1000).map(|number| number.to_string()).collect();
    assert_eq!(lines, wanted);
}

#[test]
fn the_best_combination_is_given_where_it_is_asked_for() {
    let facts = r#"{"members":[{"id":"m1","relation":"applicant","birth_date":"1950-01-01"}]}"#;
    let args = ["assess", "--jurisdiction", "demo", "--on", "2026-09-07"];
    let without: Value = serde_json::from_slice(&yimen(&args, facts).stdout).unwrap();
    assert_eq!(without["bundle"], Value::Null);
    let with: Value = serde_json::from_slice(&yimen(&[&args[..], &["--bundle"]].concat(), facts).stdout).unwrap();
    assert_eq!(with["bundle"]["provisional"], true);
    assert_eq!(with["digests"], without["digests"]);
    let told: Value =
        serde_json::from_slice(&yimen(&[&args[..], &["--turning-points"]].concat(), facts).stdout).unwrap();
    assert_eq!((&told["turning_points"], &without["turning_points"]), (&serde_json::json!([]), &Value::Null));
}

#[test]
fn what_cannot_be_assessed_is_refused_in_words() {
    let unknown = refused(&["assess", "--jurisdiction", "nowhere", "--on", "2026-09-07"], "{}");
    assert!(unknown.contains("nowhere") && unknown.contains("siyang"), "{unknown}");
    let key = refused(&[&DEMO[..], &["--set", "dibao.standard=795"]].concat(), "{}");
    assert!(key.contains("dibao.standard"), "{key}");
    let value = refused(&[&DEMO[..], &["--set", "edge_inclusive=perhaps"]].concat(), "{}");
    assert!(value.contains("true or false"), "{value}");
    let negative = refused(&DEMO, r#"{"assets":[{"owner":"m1","kind":"money","value":"-0.01"}]}"#);
    assert!(negative.contains("/assets/0/value"), "{negative}");
    let deep = refused(&DEMO, r#"{"event":{"kind":"small_fast","request":"100000000.01"}}"#);
    assert!(deep.contains("/event/request"), "{deep}");
    refused(&["assess", "--jurisdiction", "demo", "--on", "tomorrow"], "{}");
    refused(&["assess", "--jurisdiction", "demo"], "{}");
    refused(&DEMO, "");
}

#[test]
fn on_a_day_that_is_not_encoded_the_encoded_ones_are_named() {
    let early = ["--jurisdiction", "demo", "--on", "1999-01-01"];
    let assessed = yimen(&[&["assess"], &early[..]].concat(), "{}");
    assert!(assessed.status.success(), "{}", text(&assessed.stderr));
    let assessment: Value = serde_json::from_slice(&assessed.stdout).unwrap();
    let warning = serde_json::json!({ "code": "outside_encoded_days", "from": "2026-01-01", "until": "2027-12-31" });
    assert_eq!(assessment["warnings"], serde_json::json!([warning]));
    let shown = yimen(&[&["policy", "show"], &early[..]].concat(), "");
    assert!(text(&shown.stdout).contains("the encoded days are 2026-01-01 to 2027-12-31"), "{}", text(&shown.stdout));
}

const SIYANG: [&str; 5] = ["sum", "--jurisdiction", "siyang", "--on", "2026-12-31"];

#[test]
fn a_sum_is_worked_out_with_its_sources() {
    let output = yimen(&SIYANG, r#"{"kind":"reserve_settlement","paid":"83400.01"}"#);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["outcome"], "determined");
    assert_eq!(answer["figures"][1], serde_json::json!({ "name": "county", "is": "yuan", "value": "41700.01" }));
    let share =
        answer["parameters"].as_array().unwrap().iter().find(|used| used["key"] == "reserve.settlement_county_share");
    assert_eq!(share.unwrap()["source"]["document"], "S3");
}

#[test]
fn a_figure_may_be_tried_in_a_sum() {
    let args = [&SIYANG[..], &["--set", "reserve.per_village=12000", "-"]].concat();
    let output = yimen(&args, r#"{"villages":17,"kind":"reserve_opening"}"#);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["figures"][0]["value"], "204000");
    assert_eq!(answer["warnings"][0]["code"], "figures_tried");
}

#[test]
fn a_sum_that_cannot_be_is_refused_in_words() {
    let message = refused(&SIYANG, r#"{"kind":"reserve_settlement","paid":"-1"}"#);
    assert!(message.contains("/sum/paid") && message.contains("not negative"), "{message}");
    let message = refused(&SIYANG, r#"{"kind":"reserve_opening","villages":0}"#);
    assert!(message.contains("above 0"), "{message}");
    refused(&["sum", "--jurisdiction", "atlantis", "--on", "2026-12-31"], r#"{"kind":"fund_pool","spent":"1"}"#);
    refused(&SIYANG, "{");
}

#[test]
fn the_schema_names_the_kinds_of_sums() {
    let output = yimen(&["schema", "sum"], "");
    let schema = text(&output.stdout);
    assert!(schema.contains("reserve_settlement") && schema.contains("wrongly_paid"), "{schema}");
}

#[test]
fn the_schema_names_the_facts() {
    let output = yimen(&["schema", "facts"], "");
    let schema: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(schema["properties"]["members"].is_object());
    assert!(schema["properties"]["hukou_local"].is_object());
}

#[test]
fn a_missing_file_is_named() {
    let output = yimen(&[&DEMO[..], &["no-such-file.json"]].concat(), "");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("no-such-file.json"));
}
