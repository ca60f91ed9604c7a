//! Stable codes as the columns hold them: what serde writes for a variant without facts.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::store::StoreError;

/// The code of a value that is written as one word.
pub fn code<T: Serialize>(value: &T) -> Result<String, StoreError> {
    match serde_json::to_value(value) {
        Ok(Value::String(code)) => Ok(code),
        _ => Err(StoreError::Misfit("a code")),
    }
}

/// The value of a code in a column of a table.
pub fn parse<T: DeserializeOwned>(table: &'static str, code: &str) -> Result<T, StoreError> {
    serde_json::from_value(Value::String(code.to_owned())).map_err(|_| StoreError::Misfit(table))
}

/// The kind of notice with a code.
pub fn kind_of(code: &str) -> Option<domain::case::NoticeKind> {
    parse("outbox_message", code).ok()
}
