//! Pages of lists.

use super::ApiError;

/// Rows of a page where nothing is said.
const USUAL: u16 = 25;
/// Rows of the longest page.
const MOST: u16 = 100;

/// The rows of a page: 1 to 100, 25 where nothing is said.
pub fn page_size(limit: Option<u16>) -> Result<u64, ApiError> {
    match limit.unwrap_or(USUAL) {
        size if (1..=MOST).contains(&size) => Ok(u64::from(size)),
        _ => Err(ApiError::invalid("/limit", "out_of_range", format!("1 to {MOST} rows"))),
    }
}
