//! How much and why: pure rules from facts and policy to an assessment with its derivation.
//!
//! An unknown answer is neither yes nor no: tests are three-valued, amounts lie in a range, and
//! only an unknown that could change an outcome makes it undetermined.

mod assess;
mod bundle;
pub mod case_table;
mod context;
mod fact_ref;
mod fewest;
mod household;
mod in_force;
mod income;
mod merge;
mod programmes;
mod property;
mod range;
mod rate;
mod recorder;
mod refine;
pub mod request;
pub mod sums;
mod trail;
mod turning;
mod used;

pub use assess::{Findings, assess, assess_with_derivation, find, find_with_derivation};
pub use bundle::bundle;
pub use fewest::fewest_questions;
pub use rate::rate;
pub use turning::turning_points;

use domain::Text;
use domain::fraction::Rounding;

/// The word that a value of a closed list is written with.
fn word<T: serde::Serialize>(value: &T) -> Text {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word.into(),
        _ => Text::Fixed(""),
    }
}

fn rounding(word: &str) -> Option<Rounding> {
    match word {
        "ceil_yuan" => Some(Rounding::CeilYuan),
        "half_up_yuan" => Some(Rounding::HalfUpYuan),
        "half_up_jiao" => Some(Rounding::HalfUpJiao),
        "half_up_fen" => Some(Rounding::HalfUpFen),
        _ => None,
    }
}
