//! A length of time as a rule writes it: so many of one unit.

use serde::{Deserialize, Serialize};

/// The unit that a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum PeriodUnit {
    /// 工作日
    WorkingDays,
    /// 日、天 without 工作
    Days,
    /// 小时, which run through holidays
    Hours,
    /// 个月, to the corresponding day
    Months,
}

/// A period of 0 to 1,000 units, written `20 wd`, `7 d`, `48 h` or `6 mo`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "String"))]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    n: u16,
    unit: PeriodUnit,
}

/// A text or a number that is no period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a period is a number up to 1000 and one of wd, d, h, mo")]
pub struct PeriodError;

impl Period {
    /// The longest period, so that no loop over days runs long.
    const MOST: u16 = 1000;

    /// A period of at most 1,000 units.
    pub fn try_new(n: u16, unit: PeriodUnit) -> Result<Self, PeriodError> {
        if n <= Self::MOST { Ok(Self { n, unit }) } else { Err(PeriodError) }
    }

    /// How many units.
    pub const fn n(self) -> u16 {
        self.n
    }

    /// Of which unit.
    pub const fn unit(self) -> PeriodUnit {
        self.unit
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let unit = match self.unit {
            PeriodUnit::WorkingDays => "wd",
            PeriodUnit::Days => "d",
            PeriodUnit::Hours => "h",
            PeriodUnit::Months => "mo",
        };
        write!(f, "{} {unit}", self.n)
    }
}

impl std::str::FromStr for Period {
    type Err = PeriodError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (n, unit) = text.split_once(' ').ok_or(PeriodError)?;
        let unit = match unit {
            "wd" => PeriodUnit::WorkingDays,
            "d" => PeriodUnit::Days,
            "h" => PeriodUnit::Hours,
            "mo" => PeriodUnit::Months,
            _ => return Err(PeriodError),
        };
        if !n.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PeriodError);
        }
        Self::try_new(n.parse().map_err(|_| PeriodError)?, unit)
    }
}

impl TryFrom<String> for Period {
    type Error = PeriodError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Period> for String {
    fn from(period: Period) -> Self {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_written_as_it_is_read() {
        for text in ["0 d", "3 wd", "48 h", "6 mo", "1000 d"] {
            assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
        }
        for bad in ["", "3", "3wd", "+3 d", "-1 d", "1001 d", "70000 d", "3 weeks", " 3 d"] {
            assert_eq!(bad.parse::<Period>(), Err(PeriodError), "{bad}");
        }
    }
}
