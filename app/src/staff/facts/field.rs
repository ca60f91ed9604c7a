//! What kind of answer stands where in the facts.

/// What kind of answer a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Yuan.
    Money,
    /// Square metres.
    Area,
    /// A whole number.
    Count,
    /// A day.
    Day,
    /// Yes or no.
    YesNo,
    /// A word of a closed list.
    Word,
    /// Any words of a closed list.
    Words,
    /// A member.
    Member,
    /// Any members.
    Members,
    /// The kind and the level of a disability.
    Disability,
}

const YES_OR_NO: [&str; 17] = [
    "full_time",
    "independent",
    "other_parent_custody",
    "serious_illness",
    "employed",
    "soldier_unmarried",
    "no_civil_capacity",
    "in_institution",
    "needs_long_care",
    "needed_for_production",
    "sole_dwelling",
    "low_property",
    "special",
    "hukou_local",
    "single_parent",
    "job_taken",
    "hardship",
];

const MONEY: [&str; 19] = [
    "gross",
    "amount",
    "cost",
    "depreciation",
    "tax",
    "bill",
    "basic",
    "critical",
    "medical_aid",
    "other_insurance",
    "commercial",
    "subsidy",
    "public_fee",
    "value",
    "household_per_capita",
    "actual_payment",
    "assets_per_person",
    "own_income_year",
    "request",
];

/// The kind of the answer under a key; nothing where it is shown as it stands and not changed here.
pub fn kind_of(list: &str, key: &str) -> Option<FactKind> {
    Some(match (list, key) {
        ("event" | "past_grants", "person") | (_, "member" | "owner" | "spouse") => FactKind::Member,
        (_, "supports" | "parents") => FactKind::Members,
        (_, "disability") => FactKind::Disability,
        (_, "holds" | "self_care_failed") => FactKind::Words,
        (
            _,
            "relation" | "kind" | "item" | "per" | "type" | "student" | "custody" | "region" | "care_mode"
            | "child_choice" | "cause",
        ) => FactKind::Word,
        (_, "birth_date" | "clergy_since" | "date" | "ended" | "job_taken_on_aid" | "application_date") => {
            FactKind::Day
        }
        (_, "area") => FactKind::Area,
        (_, "coresidence_months" | "children" | "supported" | "persons" | "months") => FactKind::Count,
        (_, key) if YES_OR_NO.contains(&key) => FactKind::YesNo,
        (_, key) if MONEY.contains(&key) => FactKind::Money,
        _ => return None,
    })
}

/// The keys of an entry that are offered to be put right, the likeliest first.
pub const fn fields_of(list: &str) -> &'static [&'static str] {
    match list.as_bytes() {
        b"members" => &[
            "relation",
            "birth_date",
            "student",
            "full_time",
            "independent",
            "disability",
            "serious_illness",
            "employed",
            "coresidence_months",
            "custody",
            "holds",
            "other_parent_custody",
        ],
        b"incomes" => &["member", "kind", "item", "per", "gross", "cost", "depreciation", "tax", "date", "ended"],
        b"expenses" => &[
            "member",
            "kind",
            "per",
            "amount",
            "bill",
            "basic",
            "critical",
            "medical_aid",
            "other_insurance",
            "commercial",
            "subsidy",
            "public_fee",
        ],
        b"assets" => &["owner", "kind", "value", "type", "needed_for_production", "area", "sole_dwelling"],
        b"supporters" => &[
            "relation",
            "supports",
            "household_per_capita",
            "children",
            "supported",
            "actual_payment",
            "assets_per_person",
            "own_income_year",
            "low_property",
        ],
        b"event" => &["kind", "person", "cause", "persons", "months", "request", "special"],
        b"" => &["region", "hukou_local", "single_parent"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::staff::facts::{LISTS, choices_for};

    #[test]
    fn every_field_has_a_kind_and_every_closed_list_its_words() {
        for list in LISTS.iter().copied().chain(["event", ""]) {
            for key in fields_of(list) {
                let kind = kind_of(list, key).unwrap_or_else(|| panic!("{list}/{key} has no kind"));
                let closed = matches!(kind, FactKind::Word | FactKind::Words | FactKind::Disability);
                assert_eq!(closed, !choices_for(list, key).is_empty(), "{list}/{key}");
            }
        }
    }
}
