//! Samples of cases to look at again.

use serde::{Deserialize, Serialize};

/// A sample (D57 Arts 20, 19): of so many cases, or of these.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sample {
    /// Cases of which kind; each has its own share.
    pub frame: SampleFrame,
    /// How many cases there are. The numbers 1 to this are then drawn from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<u32>,
    /// The numbers of the cases, in the place of how many there are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// What the draw starts from; the same seed and cases always give the same draw. Without one
    /// nothing is drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
}

/// What a sample is taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SampleFrame {
    /// Dibao and edge.
    Dibao,
    /// 特困
    Tekun,
    /// Temporary aid.
    Temporary,
    /// 一事一议: cases that a panel decided.
    Panel,
    /// Cases of registered near relatives, and those with a complaint at the stage of confirmation.
    Flagged,
}
