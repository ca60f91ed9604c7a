//! From JSON text to a value, with the place of a mistake.

use domain::api::{AssessmentRequest, FieldError};
use domain::sums::{ReadAgain, SumKind};
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use super::RequestError;

/// Reads a request for an assessment.
pub fn read(text: &str) -> Result<AssessmentRequest, RequestError> {
    read_as(text).map_err(RequestError::Malformed)
}

/// Reads anything from JSON; a mistake is named by a JSON pointer into the text.
pub fn read_as<T: DeserializeOwned>(text: &str) -> Result<T, FieldError> {
    // Keeping the place at hand costs more than the reading; only a mistake needs it.
    serde_json::from_str(text).or_else(|_| read_with_place(text))
}

fn read_with_place<T: DeserializeOwned>(text: &str) -> Result<T, FieldError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
        let pointer = pointer(error.path());
        let inner = error.into_inner();
        // A null in the place of a word is told like broken JSON, though the text is whole.
        let whole: Result<serde_json::Value, _> = serde_json::from_str(text);
        match whole {
            Ok(whole) => deeper(&whole, &pointer).unwrap_or_else(|| mistake(&pointer, &inner)),
            Err(_) => broken(&inner),
        }
    })?;
    deserializer.end().map_err(|error| broken(&error))?;
    Ok(value)
}

/// A JSON pointer's token with `~` and `/` written as the standard asks.
pub(super) fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

fn pointer(path: &Path) -> String {
    let tokens = path.iter().filter_map(|segment| match segment {
        Segment::Seq { index } => Some(index.to_string()),
        Segment::Map { key } => Some(escaped(key)),
        Segment::Enum { .. } | Segment::Unknown => None,
    });
    tokens.fold(String::new(), |pointer, token| pointer + "/" + &token)
}

/// What a sum is worked out from is read as a whole; here a mistake inside it is found again.
fn deeper(whole: &serde_json::Value, at: &str) -> Option<FieldError> {
    let serde_json::Value::Object(mut input) = whole.pointer(at).filter(|_| at.ends_with("/sum"))?.clone() else {
        return None;
    };
    let kind: SumKind = serde_json::from_value(input.remove("kind")?).ok()?;
    kind.read_again(&Inside { part: input.into(), at })
}

/// The input of a sum without its kind, to be read by itself.
struct Inside<'a> {
    part: serde_json::Value,
    at: &'a str,
}

impl ReadAgain for Inside<'_> {
    type Error = FieldError;

    fn read<T: DeserializeOwned>(&self) -> Option<FieldError> {
        let error = serde_path_to_error::deserialize::<_, T>(self.part.clone()).err()?;
        Some(mistake(&format!("{}{}", self.at, pointer(error.path())), error.inner()))
    }
}

fn broken(error: &serde_json::Error) -> FieldError {
    super::field("", "not_json", &format!("the text is not JSON: {error}"))
}

fn mistake(pointer: &str, error: &serde_json::Error) -> FieldError {
    let text = error.to_string();
    let text = text.split(" at line ").next().unwrap_or_default();
    let (code, detail) = match text {
        "amount_negative" => (text, "an amount is not negative"),
        "amount_too_large" => (text, "an amount is at most 100,000,000"),
        "amount_too_precise" => (text, "an amount has at most four decimals"),
        "amount_not_a_number" => (text, "an amount is a decimal string such as \"1200.50\""),
        "member_id_malformed" => (text, "an id has 1 to 20 letters, digits, - or _, and is not none"),
        _ => (kind(text), text),
    };
    super::field(pointer, code, detail)
}

fn kind(text: &str) -> &'static str {
    let starts = [
        ("unknown field", "unknown_key"),
        ("missing field", "missing_key"),
        ("duplicate field", "key_twice"),
        ("unknown variant", "unknown_word"),
        ("invalid type", "wrong_type"),
        ("invalid value", "wrong_value"),
        ("expected value", "wrong_type"),
    ];
    starts.iter().find(|(start, _)| text.starts_with(start)).map_or("wrong_value", |(_, code)| code)
}
