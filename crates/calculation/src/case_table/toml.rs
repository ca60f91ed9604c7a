//! Cases as the text of a table: cutting a file into its cases, and writing a case that was made or
//! changed elsewhere.

use serde_json::{Map, Value};

use super::Case;
use crate::sums::case::SumCase;

/// How a case begins.
const CASE: &str = "[[case]]";
/// How a case of a sum begins.
const SUM: &str = "[[sum]]";

/// A case as it stands in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// Whether it is about a sum.
    pub is_sum: bool,
    /// Its lines.
    pub text: &'a str,
}

/// Cuts the text of a table: what stands before the first case, and the lines of each. Comments and
/// empty lines above a case are its own, so that all parts one after another are the file.
pub fn cut(text: &str) -> (&str, Vec<Part<'_>>) {
    let mut starts = Vec::new();
    let (mut offset, mut above) = (0_usize, 0_usize);
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let end = offset.saturating_add(line.len());
        if trimmed == CASE || trimmed == SUM {
            starts.push((above, trimmed == SUM));
        }
        if !trimmed.is_empty() && !trimmed.starts_with('#') {
            above = end;
        }
        offset = end;
    }
    let ends = starts.iter().skip(1).map(|(start, _)| *start).chain([text.len()]);
    let part = |((start, is_sum), end): ((usize, bool), usize)| Some(Part { is_sum, text: text.get(start..end)? });
    let parts = starts.iter().copied().zip(ends).filter_map(part).collect();
    let head = text.get(..starts.first().map_or(text.len(), |(start, _)| *start)).unwrap_or_default();
    (head, parts)
}

/// What a table says of itself: the comment in its first lines.
pub fn about(head: &str) -> Option<String> {
    let lines: Vec<&str> =
        head.lines().take_while(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim()).collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

/// Writes a case as a table holds it. Everything is said, nothing is left to what is ordinary.
pub fn written(case: &Case) -> String {
    let mut text =
        format!("\n{CASE}\nname = {}\non = {}\nordinary = false\n", quoted(&case.name), quoted(&case.on.to_string()));
    if !case.set.is_empty() {
        text.push_str("[case.set]\n");
        for (key, figure) in &case.set {
            line(&mut text, &self::key(key), &quoted(figure));
        }
    }
    text.push_str("[case.facts]\n");
    for (key, value) in object(&case.facts) {
        line(&mut text, &self::key(&key), &value_in_lines(&value));
    }
    text.push_str("[case.expect]\n");
    for (key, value) in said(&case.expect) {
        match value {
            Value::Object(inner) if key == "programmes" => {
                for (programme, expected) in &inner {
                    line(&mut text, &format!("programmes.{}", self::key(programme)), &inline(expected));
                }
            }
            Value::Object(inner) if inner.is_empty() => {}
            Value::Array(inner) if inner.is_empty() => {}
            value => line(&mut text, &self::key(&key), &value_in_lines(&value)),
        }
    }
    text
}

/// Writes a case of a sum as a table holds it.
pub fn written_sum(case: &SumCase) -> String {
    let mut text = format!("\n{SUM}\nname = {}\non = {}\n", quoted(&case.name), quoted(&case.on.to_string()));
    if !case.set.is_empty() {
        text.push_str("[sum.set]\n");
        for (key, figure) in &case.set {
            line(&mut text, &self::key(key), &quoted(figure));
        }
    }
    text.push_str("[sum.input]\n");
    for (key, value) in said(&case.input) {
        line(&mut text, &self::key(&key), &value_in_lines(&value));
    }
    text.push_str("[sum.expect]\n");
    for (key, value) in said(&case.expect) {
        let is_empty = match &value {
            Value::Object(inner) => inner.is_empty(),
            Value::Array(inner) => inner.is_empty(),
            _ => false,
        };
        if !is_empty {
            line(&mut text, &self::key(&key), &value_in_lines(&value));
        }
    }
    text
}

fn line(text: &mut String, key: &str, value: &str) {
    for part in [key, " = ", value, "\n"] {
        text.push_str(part);
    }
}

/// The facts: an answer that is not known is there only where leaving it out would mean something else.
fn object(value: &impl serde::Serialize) -> Map<String, Value> {
    match serde_json::to_value(value) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

/// What is said; what is not is left out, which means the same.
fn said(value: &impl serde::Serialize) -> Map<String, Value> {
    match serde_json::to_value(value).map(without_null) {
        Ok(Value::Object(map)) => map,
        _ => Map::new(),
    }
}

fn without_null(value: Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, value)| (key, without_null(value)))
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.into_iter().map(without_null).collect()),
        value => value,
    }
}

/// A list of objects has a line for each.
fn value_in_lines(value: &Value) -> String {
    match value {
        Value::Array(items) if items.iter().any(Value::is_object) => {
            let lines: Vec<String> = items.iter().map(|item| format!("  {},\n", inline(item))).collect();
            format!("[\n{}]", lines.concat())
        }
        value => inline(value),
    }
}

fn inline(value: &Value) -> String {
    match value {
        // A table has no null; this word stands for it.
        Value::Null => "\"?\"".into(),
        Value::String(text) => quoted(text),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(map) if map.is_empty() => "{}".into(),
        Value::Object(map) => {
            let pairs: Vec<String> =
                map.iter().map(|(key, value)| format!("{} = {}", self::key(key), inline(value))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
    }
}

fn key(key: &str) -> String {
    let is_bare =
        !key.is_empty() && key.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'));
    if is_bare { key.into() } else { quoted(key) }
}

/// A text in quotes: what JSON escapes, TOML reads the same, but for one letter that it wants escaped.
fn quoted(text: &str) -> String {
    Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}
