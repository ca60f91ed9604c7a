//! The lists of a household.

/// A list of entries; a list with an entry in it is taken to be complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// The people; the first one applies.
    Members,
    /// Money that comes in or goes out.
    Incomes,
    /// What has to be spent.
    Expenses,
    /// What the household owns.
    Assets,
    /// Relatives outside the household who owe support.
    Supporters,
    /// Temporary aid that was granted before.
    PastGrants,
}

impl List {
    /// All lists in the order in which they are asked.
    pub const ALL: [Self; 6] =
        [Self::Members, Self::Incomes, Self::Expenses, Self::Assets, Self::Supporters, Self::PastGrants];

    /// The key of the list in the facts, and its part of an address.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::Incomes => "incomes",
            Self::Expenses => "expenses",
            Self::Assets => "assets",
            Self::Supporters => "supporters",
            Self::PastGrants => "past_grants",
        }
    }

    /// The list of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.name() == name)
    }

    /// The letter with which the ids of its entries begin.
    pub const fn letter(self) -> char {
        match self {
            Self::Members => 'm',
            Self::Incomes => 'i',
            Self::Expenses => 'e',
            Self::Assets => 'a',
            Self::Supporters => 's',
            Self::PastGrants => 'g',
        }
    }

    /// The key under which an entry says whose it is.
    pub const fn owner_key(self) -> Option<&'static str> {
        match self {
            Self::Incomes | Self::Expenses => Some("member"),
            Self::Assets => Some("owner"),
            Self::PastGrants => Some("person"),
            Self::Members | Self::Supporters => None,
        }
    }

    /// As many entries as the facts may have.
    pub const fn limit(self) -> usize {
        use domain::facts::limits;
        match self {
            Self::Members => limits::MEMBERS,
            Self::Supporters => limits::SUPPORTERS,
            _ => limits::LINES,
        }
    }
}
