//! What the types alone cannot refuse: sizes, references between lines, days that cannot be.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{HouseholdFacts, MemberId};
use crate::{Date, date};

/// The largest household and lists that an assessment takes.
pub mod limits {
    /// Members of a household.
    pub const MEMBERS: usize = 30;
    /// Lines in each other list.
    pub const LINES: usize = 200;
    /// Supporters outside the household, persons that one maintains, children of one person.
    pub const SUPPORTERS: usize = 20;
    /// Letters in a code that a person writes.
    pub const CODE: usize = 60;
    /// Months of anything.
    pub const MONTHS: u32 = 1_500;
    /// Persons and months of one grant.
    pub const GRANT: u32 = 120;
    /// Per cent by which prices may have changed in a year, up or down.
    pub const PER_CENT: u32 = 1_000;
    /// Years that a person may have lived.
    pub const AGE: u32 = 130;
}

/// One thing in the facts that cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactError {
    /// Where, as a JSON pointer into the facts.
    pub pointer: String,
    /// What is wrong.
    pub code: FactErrorCode,
}

/// What can be wrong with facts that have the right shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum FactErrorCode {
    /// More members than [`limits::MEMBERS`].
    TooManyMembers,
    /// More lines than [`limits::LINES`] or [`limits::SUPPORTERS`].
    TooManyLines,
    /// Two of the same id.
    IdTwice,
    /// No member of that id.
    NoSuchMember,
    /// There is more than one applicant.
    ApplicantTwice,
    /// Nobody is the applicant.
    ApplicantMissing,
    /// A day after the assessment's.
    InTheFuture,
    /// Longer ago than a person lives.
    TooLongAgo,
    /// A disability level is 1 to 4.
    LevelOutOfRange,
    /// A number beyond what can be.
    NumberTooLarge,
    /// Nobody is maintained by a supporter who maintains this member.
    NumberTooSmall,
    /// A text longer than [`limits::CODE`].
    TextTooLong,
}

impl HouseholdFacts {
    /// All that cannot be, on the day of the assessment; empty where the facts can be assessed.
    pub fn check(&self, on: Date) -> Vec<FactError> {
        let mut checker = Checker { on, errors: Vec::new(), members: self.member_ids() };
        if let Some(day) = self.application_date {
            checker.past_day("/application_date".into(), day);
        }
        checker.sizes(self);
        checker.people(self);
        checker.lines(self);
        checker.supporters(self);
        checker.temporary_aid(self);
        checker.errors
    }

    fn member_ids(&self) -> BTreeSet<&MemberId> {
        self.members.iter().flatten().map(|member| &member.id).collect()
    }
}

struct Checker<'a> {
    on: Date,
    errors: Vec<FactError>,
    members: BTreeSet<&'a MemberId>,
}

impl Checker<'_> {
    fn refuse(&mut self, pointer: String, code: FactErrorCode) {
        self.errors.push(FactError { pointer, code });
    }

    fn past_day(&mut self, pointer: String, day: Date) {
        if day > self.on {
            self.refuse(pointer, FactErrorCode::InTheFuture);
        } else if date::age_on(day, self.on) > limits::AGE {
            self.refuse(pointer, FactErrorCode::TooLongAgo);
        }
    }

    fn at_most(&mut self, pointer: String, value: Option<u32>, most: u32) {
        if value.is_some_and(|value| value > most) {
            self.refuse(pointer, FactErrorCode::NumberTooLarge);
        }
    }

    fn refers(&mut self, pointer: String, id: &MemberId) {
        // Without a list of members nothing can be said of their ids.
        if !self.members.is_empty() && !self.members.contains(id) {
            self.refuse(pointer, FactErrorCode::NoSuchMember);
        }
    }

    fn sizes(&mut self, facts: &HouseholdFacts) {
        if facts.members.as_ref().is_some_and(|members| members.len() > limits::MEMBERS) {
            self.refuse("/members".into(), FactErrorCode::TooManyMembers);
        }
        let lists = [
            ("/incomes", facts.incomes.as_ref().map_or(0, Vec::len), limits::LINES),
            ("/expenses", facts.expenses.as_ref().map_or(0, Vec::len), limits::LINES),
            ("/assets", facts.assets.as_ref().map_or(0, Vec::len), limits::LINES),
            ("/past_grants", facts.past_grants.as_ref().map_or(0, Vec::len), limits::LINES),
            ("/supporters", facts.supporters.as_ref().map_or(0, Vec::len), limits::SUPPORTERS),
        ];
        for (pointer, length, most) in lists {
            if length > most {
                self.refuse(pointer.into(), FactErrorCode::TooManyLines);
            }
        }
    }

    fn people(&mut self, facts: &HouseholdFacts) {
        let Some(members) = &facts.members else { return };
        let applicants = members.iter().filter(|m| m.relation == Some(super::Relation::Applicant)).count();
        let unstated = members.iter().any(|m| m.relation.is_none());
        if applicants > 1 {
            self.refuse("/members".into(), FactErrorCode::ApplicantTwice);
        } else if applicants == 0 && !unstated && !members.is_empty() {
            self.refuse("/members".into(), FactErrorCode::ApplicantMissing);
        }
        let mut seen = BTreeSet::new();
        for (index, member) in members.iter().enumerate() {
            let at = |field: &str| format!("/members/{index}/{field}");
            if !seen.insert(&member.id) {
                self.refuse(at("id"), FactErrorCode::IdTwice);
            }
            if let Some(birth) = member.birth_date {
                self.past_day(at("birth_date"), birth);
            }
            if let Some(since) = member.clergy_since.known() {
                self.past_day(at("clergy_since"), *since);
            }
            if member.disability.known().is_some_and(|d| !(1..=4).contains(&d.level)) {
                self.refuse(at("disability/level"), FactErrorCode::LevelOutOfRange);
            }
            self.at_most(at("coresidence_months"), member.coresidence_months, limits::MONTHS);
            if member.benefit_grade.as_ref().is_some_and(|grade| grade.chars().count() > limits::CODE) {
                self.refuse(at("benefit_grade"), FactErrorCode::TextTooLong);
            }
            if let Some(spouse) = member.spouse.known() {
                self.refers(at("spouse"), spouse);
            }
            for parent in member.parents.iter().flatten() {
                self.refers(at("parents"), parent);
            }
        }
    }

    fn lines(&mut self, facts: &HouseholdFacts) {
        for (index, income) in facts.incomes.iter().flatten().enumerate() {
            self.refers(format!("/incomes/{index}/member"), &income.member);
            if let Some(day) = income.job_taken_on_aid.known() {
                self.past_day(format!("/incomes/{index}/job_taken_on_aid"), *day);
            }
        }
        for (index, expense) in facts.expenses.iter().flatten().enumerate() {
            self.refers(format!("/expenses/{index}/member"), &expense.member);
        }
        for (index, asset) in facts.assets.iter().flatten().enumerate() {
            self.refers(format!("/assets/{index}/owner"), &asset.owner);
        }
    }

    fn supporters(&mut self, facts: &HouseholdFacts) {
        let mut seen = BTreeSet::new();
        let most = u32::try_from(limits::SUPPORTERS).unwrap_or(u32::MAX);
        for (index, supporter) in facts.supporters.iter().flatten().enumerate() {
            let at = |field: &str| format!("/supporters/{index}/{field}");
            if !seen.insert(&supporter.id) {
                self.refuse(at("id"), FactErrorCode::IdTwice);
            }
            let mut once = BTreeSet::new();
            for supported in supporter.supports.iter().flatten() {
                self.refers(at("supports"), supported);
                if !once.insert(supported) {
                    self.refuse(at("supports"), FactErrorCode::IdTwice);
                }
            }
            if let Some(birth) = supporter.birth_date {
                self.past_day(at("birth_date"), birth);
            }
            if supporter.disability.known().is_some_and(|d| !(1..=4).contains(&d.level)) {
                self.refuse(at("disability/level"), FactErrorCode::LevelOutOfRange);
            }
            self.at_most(at("children"), supporter.children, most);
            self.at_most(at("supported"), supporter.supported, most);
            if supporter.supported == Some(0) {
                self.refuse(at("supported"), FactErrorCode::NumberTooSmall);
            }
        }
    }

    fn temporary_aid(&mut self, facts: &HouseholdFacts) {
        if let Some(event) = facts.event.known() {
            if let Some(person) = event.person.known() {
                self.refers("/event/person".into(), person);
            }
            self.at_most("/event/persons".into(), event.persons, limits::GRANT);
            self.at_most("/event/months".into(), event.months, limits::GRANT);
            self.code("/event/cause".into(), event.cause.as_deref());
        }
        if let Some(price) = facts.price.known() {
            for (name, change) in [("cpi", price.cpi), ("food", price.food), ("scpi", price.scpi)] {
                if change.is_some_and(|change| change.abs() > rust_decimal::Decimal::from(limits::PER_CENT)) {
                    self.refuse(format!("/price/{name}"), FactErrorCode::NumberTooLarge);
                }
            }
        }
        for (index, grant) in facts.past_grants.iter().flatten().enumerate() {
            self.code(format!("/past_grants/{index}/cause"), grant.cause.as_deref());
        }
    }

    fn code(&mut self, pointer: String, code: Option<&str>) {
        if code.is_some_and(|code| code.chars().count() > limits::CODE) {
            self.refuse(pointer, FactErrorCode::TextTooLong);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(facts: serde_json::Value) -> Vec<(String, FactErrorCode)> {
        let facts: HouseholdFacts = serde_json::from_value(facts).unwrap();
        facts.check("2026-09-07".parse().unwrap()).into_iter().map(|e| (e.pointer, e.code)).collect()
    }

    #[test]
    fn a_birth_date_in_the_future_is_named() {
        let facts = serde_json::json!({"members": [{"id": "m1", "relation": "applicant", "birth_date": "2026-09-08"}]});
        assert_eq!(check(facts), [("/members/0/birth_date".into(), FactErrorCode::InTheFuture)]);
    }

    /// S1.1-12, D57 Art 4: one of the members applies for all.
    #[test]
    fn one_member_applies_for_the_household() {
        let of = |relations: &[&str]| {
            let members = relations
                .iter()
                .enumerate()
                .map(|(i, relation)| serde_json::json!({"id": format!("m{i}"), "relation": relation}));
            check(serde_json::json!({ "members": members.collect::<Vec<_>>() }))
        };
        let at_members = |code| [(String::from("/members"), code)];
        assert_eq!(of(&["applicant", "spouse", "child"]), []);
        assert_eq!(of(&["applicant", "applicant"]), at_members(FactErrorCode::ApplicantTwice));
        assert_eq!(of(&["spouse", "child"]), at_members(FactErrorCode::ApplicantMissing));
        // Of whom nobody has said what that person is to the others, it may be the one.
        assert_eq!(check(serde_json::json!({"members": [{"id": "m1"}, {"id": "m2", "relation": "child"}]})), []);
        assert_eq!(check(serde_json::json!({"members": []})), []);
    }

    #[test]
    fn forty_members_are_too_many() {
        let members: Vec<_> = (0..40)
            .map(|i| serde_json::json!({"id": format!("m{i}"), "relation": if i == 0 { "applicant" } else { "child" }}))
            .collect();
        assert_eq!(
            check(serde_json::json!({ "members": members })),
            [("/members".into(), FactErrorCode::TooManyMembers)]
        );
    }

    #[test]
    fn lines_refer_to_members() {
        let facts = serde_json::json!({
            "members": [{"id": "m1", "relation": "applicant"}],
            "incomes": [{"member": "m2", "kind": "wage", "per": "month", "gross": "1"}]
        });
        assert_eq!(check(facts), [("/incomes/0/member".into(), FactErrorCode::NoSuchMember)]);
    }

    #[test]
    fn absent_null_and_none_are_told_apart() {
        let facts: HouseholdFacts = serde_json::from_str(
            r#"{"members":[{"id":"m1","disability":"none"},{"id":"m2","disability":null},{"id":"m3"}],"event":"none"}"#,
        )
        .unwrap();
        let members = facts.members.as_ref().unwrap();
        assert!(members[0].disability.is_absent() && members[1].disability.is_unknown());
        assert!(members[2].disability.is_unknown() && facts.event.is_absent());
        assert!(facts.incomes.is_none());
    }
}
