//! Which part of the questionnaire answers a question.

use domain::assessment::Need;

/// A part of the questionnaire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// The household: place, registration, who belongs to it.
    Household,
    /// One member, by the place in the list.
    Member(usize),
    /// Incomes.
    Income,
    /// Necessary expenses.
    Expenses,
    /// Property.
    Property,
    /// People outside the household who owe support.
    Supporters,
    /// What has happened.
    Event,
    /// Aid that was granted before or is received now.
    PastAid,
}

/// The part that answers a need; none for a parameter, which nobody can answer here.
pub fn need_section(need: &Need) -> Option<Section> {
    match need {
        Need::Fact(pointer) => Some(section_of_pointer(pointer)),
        Need::Parameter(_) => None,
    }
}

/// The part in which an answer lies, by its JSON pointer into the facts.
pub fn section_of_pointer(pointer: &str) -> Section {
    let mut parts = pointer.split('/').skip(1);
    match parts.next().unwrap_or_default() {
        "members" => parts.next().and_then(|index| index.parse().ok()).map_or(Section::Household, Section::Member),
        "incomes" => Section::Income,
        "expenses" => Section::Expenses,
        "assets" => Section::Property,
        "supporters" => Section::Supporters,
        "event" => Section::Event,
        "past_grants" | "current_dibao" => Section::PastAid,
        _ => Section::Household,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::policy::Key;

    #[test]
    fn a_pointer_leads_to_its_part() {
        let cases = [
            ("/members", Section::Household),
            ("/members/2/custody", Section::Member(2)),
            ("/incomes", Section::Income),
            ("/incomes/0/gross", Section::Income),
            ("/assets/0/value", Section::Property),
            ("/event/persons", Section::Event),
            ("/current_dibao/amount", Section::PastAid),
            ("/region", Section::Household),
        ];
        for (pointer, section) in cases {
            assert_eq!(section_of_pointer(pointer), section, "{pointer}");
        }
        assert_eq!(need_section(&Need::Parameter(Key::AverageArea)), None);
    }
}
