//! What is asked once for the whole household: "who of you …?"

use super::List;

/// A circumstance that is true of some members. Whoever is not named answers all its questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Circumstance {
    /// Has a disability certificate.
    Disability,
    /// Has a listed serious illness.
    Illness,
    /// Cannot do some things of daily life alone.
    Care,
    /// Goes to school or studies.
    School,
    /// Works.
    Work,
    /// Receives something already.
    Holds,
    /// Is locked up, missing, away or cared for elsewhere.
    Special,
    /// Is a child whose parents cannot bring it up.
    Parents,
}

/// Circumstances that are asked together on one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Theme {
    /// Illness, disability, care.
    Health,
    /// School and work.
    Life,
    /// What is received already, and rarer circumstances.
    Special,
}

impl Circumstance {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 8] = [
        Self::Disability,
        Self::Illness,
        Self::Care,
        Self::School,
        Self::Work,
        Self::Holds,
        Self::Special,
        Self::Parents,
    ];

    /// Its part of an address, and the key of a member's answer "yes" or "no".
    pub const fn name(self) -> &'static str {
        match self {
            Self::Disability => "disabled",
            Self::Illness => "ill",
            Self::Care => "care",
            Self::School => "school",
            Self::Work => "work",
            Self::Holds => "receives",
            Self::Special => "special",
            Self::Parents => "parents",
        }
    }

    /// The circumstance of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }

    /// Whether more is asked of those who are named.
    pub const fn has_details(self) -> bool {
        !matches!(self, Self::Illness | Self::Work)
    }

    /// What the facts say of a member who is not named.
    pub const fn facts_of_others(self) -> &'static [(&'static str, Otherwise)] {
        match self {
            Self::Disability => &[("disability", Otherwise::Word("none"))],
            Self::Illness => &[("serious_illness", Otherwise::No)],
            Self::Care => &[("self_care_failed", Otherwise::EmptyList)],
            Self::School => &[("student", Otherwise::Word("none"))],
            Self::Work => &[("employed", Otherwise::No)],
            Self::Holds => &[("holds", Otherwise::EmptyList)],
            Self::Special => &[
                ("custody", Otherwise::Word("none")),
                ("clergy_since", Otherwise::Word("none")),
                ("soldier_unmarried", Otherwise::No),
                ("no_civil_capacity", Otherwise::No),
                ("in_institution", Otherwise::No),
                ("other_parent_custody", Otherwise::No),
            ],
            Self::Parents => &[("father", Otherwise::AbleParent), ("mother", Otherwise::AbleParent)],
        }
    }

    /// The theme with which it is asked.
    pub const fn theme(self) -> Theme {
        match self {
            Self::Disability | Self::Illness | Self::Care => Theme::Health,
            Self::School | Self::Work => Theme::Life,
            Self::Holds | Self::Special | Self::Parents => Theme::Special,
        }
    }

    /// Where a member's answer "yes" or "no" is kept.
    pub fn path(self, member: &str) -> String {
        format!("{}/{member}/is_{}", List::Members.name(), self.name())
    }
}

impl Theme {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Health, Self::Life, Self::Special];

    /// Its part of an address.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Health => "health",
            Self::Life => "life",
            Self::Special => "circumstances",
        }
    }

    /// The circumstances that are asked.
    pub fn circumstances(self) -> impl Iterator<Item = Circumstance> {
        Circumstance::ALL.into_iter().filter(move |circumstance| circumstance.theme() == self)
    }
}

/// A value for whoever is not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// No.
    No,
    /// A word, such as `none`.
    Word(&'static str),
    /// Nothing on the list.
    EmptyList,
    /// A parent who can bring the child up.
    AbleParent,
}
