//! From which day a text holds, where rules rest on another text before.

use crate::Date;

/// A text with a first day of its own, by the dates of `docs/sources.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Commencement {
    /// The Social Assistance Law (L26).
    Law,
    /// The opinion on temporary aid (TA26).
    TemporaryAid,
}

impl Commencement {
    /// Whether the text is in force on a day; its first day belongs to it.
    pub fn is_in_force(self, on: Date) -> bool {
        let (year, month, day) = match self {
            Self::Law => (2026, 7, 1),
            Self::TemporaryAid => (2026, 1, 29),
        };
        Date::from_ymd_opt(year, month, day).is_some_and(|first| first <= on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_day_belongs_to_the_text() {
        let day = |text: &str| text.parse().unwrap();
        assert!(!Commencement::Law.is_in_force(day("2026-06-30")));
        assert!(Commencement::Law.is_in_force(day("2026-07-01")));
        assert!(!Commencement::TemporaryAid.is_in_force(day("2026-01-28")));
        assert!(Commencement::TemporaryAid.is_in_force(day("2026-01-29")));
    }
}
