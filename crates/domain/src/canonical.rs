//! Canonical JSON (RFC 8785) of values without binary fractions.

use serde::Serialize;
use serde_json::Value;

/// The canonical text of a value: object keys sorted by UTF-16 code units, no white space. All
/// our numbers are whole, so that the number form of the RFC is the decimal one.
pub fn to_string<T: Serialize>(value: &T) -> Result<String, serde_json::Error> {
    let mut text = String::new();
    write(&serde_json::to_value(value)?, &mut text)?;
    Ok(text)
}

fn write(value: &Value, out: &mut String) -> Result<(), serde_json::Error> {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out)?;
            }
            out.push(']');
        }
        Value::Object(map) => {
            let mut keys: Vec<_> = map.iter().collect();
            keys.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            out.push('{');
            for (index, (key, item)) in keys.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                out.push_str(&serde_json::to_string(key)?);
                out.push(':');
                write(item, out)?;
            }
            out.push('}');
        }
        simple => out.push_str(&serde_json::to_string(simple)?),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_and_nothing_is_spaced() {
        let value = serde_json::json!({"b": [1, null, "é\n"], "a": {"d": true, "c": "€"}});
        assert_eq!(to_string(&value).unwrap(), "{\"a\":{\"c\":\"€\",\"d\":true},\"b\":[1,null,\"é\\n\"]}");
    }

    #[test]
    fn keys_are_sorted_by_utf16() {
        let value = serde_json::json!({"\u{fb33}": 1, "\u{1f600}": 2});
        assert_eq!(to_string(&value).unwrap(), "{\"\u{1f600}\":2,\"\u{fb33}\":1}");
    }
}
