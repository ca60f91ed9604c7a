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
    /// A short text.
    Line,
    /// A change in per cent, up or down.
    PerCent,
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
            | "child_choice" | "cause" | "father/status" | "mother/status",
        ) => FactKind::Word,
        (_, "birth_date" | "clergy_since" | "date" | "ended" | "job_taken_on_aid" | "application_date") => {
            FactKind::Day
        }
        (_, "area") => FactKind::Area,
        (
            _,
            "coresidence_months" | "children" | "supported" | "persons" | "months" | "father/months" | "mother/months",
        ) => FactKind::Count,
        (_, "benefit_grade") => FactKind::Line,
        ("price", _) => FactKind::PerCent,
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

/// The other keys of an entry, which only somebody who states a whole household needs.
pub const fn rarer_fields_of(list: &str) -> &'static [&'static str] {
    match list.as_bytes() {
        b"members" => &[
            "spouse",
            "parents",
            "self_care_failed",
            "needs_long_care",
            "care_mode",
            "father/status",
            "father/months",
            "mother/status",
            "mother/months",
            "child_choice",
            "in_institution",
            "no_civil_capacity",
            "soldier_unmarried",
            "clergy_since",
            "benefit_grade",
        ],
        b"incomes" => &["job_taken_on_aid"],
        b"supporters" => &["birth_date", "disability", "custody", "no_civil_capacity", "holds"],
        b"past_grants" => &["date", "amount", "person", "cause"],
        b"current_dibao" => &["amount", "job_taken", "hardship"],
        b"price" => &["cpi", "food", "scpi"],
        b"" => &["application_date"],
        _ => &[],
    }
}

/// Whether "there is none" is an answer of its own, beside a value and "not known".
pub fn may_be_none(list: &str, key: &str) -> bool {
    match list {
        "members" => matches!(key, "spouse" | "disability" | "clergy_since" | "father/status" | "mother/status"),
        "incomes" => matches!(key, "item" | "date" | "ended" | "job_taken_on_aid"),
        "expenses" => key == "public_fee",
        "supporters" => key == "disability",
        "event" => matches!(key, "person" | "request"),
        "past_grants" => key == "person",
        _ => false,
    }
}

/// What an answer means that is left out: most are not known then, a few are settled.
pub fn if_left_out(list: &str, key: &str) -> &'static str {
    match (list, key) {
        ("incomes", "item" | "date" | "ended" | "job_taken_on_aid") | ("expenses", "public_fee") => "none",
        ("incomes", "cost" | "depreciation" | "tax") | ("expenses", "subsidy") => "0",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::staff::facts::{LISTS, choices_for};

    #[test]
    fn every_field_has_a_kind_and_every_closed_list_its_words() {
        for list in LISTS.iter().copied().chain(["event", "", "past_grants", "current_dibao", "price"]) {
            for key in fields_of(list).iter().chain(rarer_fields_of(list)) {
                let kind = kind_of(list, key).unwrap_or_else(|| panic!("{list}/{key} has no kind"));
                let closed = matches!(kind, FactKind::Word | FactKind::Words | FactKind::Disability);
                assert_eq!(closed, !choices_for(list, key).is_empty(), "{list}/{key}");
            }
        }
    }
}
