//! What the people of a household are called: by their names where the page knows them, by what
//! they are to the applicant where it does not.

use domain::Language;
use domain::facts::{HouseholdFacts, Relation, SupporterRelation};

use crate::say::{Named, said};

/// The names of members and supporters by their ordinals (`m1`, `s1`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    names: Vec<(String, String)>,
}

impl People {
    /// Nobody is known: people are called by their ordinals.
    pub const fn unknown() -> Self {
        Self { names: Vec::new() }
    }

    /// People as the facts describe them: 申请人, 配偶, 子女, 第二个子女, ….
    pub fn from_facts(language: Language, facts: &HouseholdFacts) -> Self {
        let mut people = Self::unknown();
        let members = facts.members.iter().flatten();
        let mut seen: Vec<Option<Relation>> = Vec::new();
        for member in members {
            let before = seen.iter().filter(|relation| **relation == member.relation).count();
            seen.push(member.relation);
            let relation = relation(member.relation);
            people = people.called(member.id.as_str(), numbered(language, relation, before));
        }
        let mut seen: Vec<Option<SupporterRelation>> = Vec::new();
        for supporter in facts.supporters.iter().flatten() {
            let before = seen.iter().filter(|relation| **relation == supporter.relation).count();
            seen.push(supporter.relation);
            let relation = supporter_relation(supporter.relation);
            people = people.called(supporter.id.as_str(), numbered(language, relation, before));
        }
        people
    }

    /// The same with a name for one of them; an empty name changes nothing.
    pub fn called(mut self, id: &str, name: impl Into<String>) -> Self {
        let name = name.into();
        if name.trim().is_empty() {
            return self;
        }
        match self.names.iter_mut().find(|(known, _)| known == id) {
            Some((_, old)) => *old = name,
            None => self.names.push((id.into(), name)),
        }
        self
    }

    /// What a member or supporter is called; the ordinal where nothing is known.
    pub fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.names.iter().find(|(known, _)| known == id).map_or(id, |(_, name)| name)
    }
}

const fn relation(relation: Option<Relation>) -> (&'static str, &'static str) {
    match relation {
        Some(Relation::Applicant) => ("申请人", "the applicant"),
        Some(Relation::Spouse) => ("配偶", "the husband or wife"),
        Some(Relation::Child) => ("子女", "the child"),
        Some(Relation::Parent) => ("父母", "the parent"),
        Some(Relation::SpouseParent) => ("配偶的父母", "the parent-in-law"),
        Some(Relation::Grandparent) => ("祖父母", "the grandparent"),
        Some(Relation::Grandchild) => ("孙子女", "the grandchild"),
        Some(Relation::Sibling) => ("兄弟姐妹", "the brother or sister"),
        Some(Relation::ChildSpouse) => ("儿媳或女婿", "the son- or daughter-in-law"),
        Some(Relation::OtherKin) => ("其他亲属", "the other relative"),
        Some(Relation::NonKin) => ("同住的非亲属", "the person who is no relative"),
        None => ("家庭成员", "the member"),
    }
}

const fn supporter_relation(relation: Option<SupporterRelation>) -> (&'static str, &'static str) {
    match relation {
        Some(SupporterRelation::Child) => ("不同住的子女", "the child who lives elsewhere"),
        Some(SupporterRelation::Parent) => ("不同住的父母", "the parent who lives elsewhere"),
        Some(SupporterRelation::Spouse) => ("不同住的配偶", "the husband or wife who lives elsewhere"),
        Some(SupporterRelation::Sibling) => ("不同住的兄弟姐妹", "the brother or sister who lives elsewhere"),
        None => ("不同住的赡养人", "the supporter who lives elsewhere"),
    }
}

/// 子女, then 子女（第2位）: "the child", then "the child (no. 2)".
fn numbered(language: Language, (zh, en): (&'static str, &'static str), before: usize) -> String {
    let name = said!(language, zh, en);
    if before == 0 {
        return name;
    }
    said!(language, "{0}（第{1}位）", "{0} (no. {1})", name, (before + 1).to_string())
}

/// A relation's name for a list of members.
pub fn relation_name(language: Language, relation: Option<Relation>) -> &'static str {
    relation.map_or_else(|| crate::say::pick(language, "关系未填", "Relation not given"), |known| known.name(language))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::say::at_the_head;

    #[test]
    fn people_are_called_by_what_they_are_until_a_name_is_known() {
        let facts: HouseholdFacts = serde_json::from_str(
            r#"{"members":[{"id":"m1","relation":"applicant"},{"id":"m2","relation":"child"},{"id":"m3","relation":"child"}],
                "supporters":[{"id":"s1","relation":"child"}]}"#,
        )
        .unwrap();
        let people = People::from_facts(Language::Zh, &facts).called("m1", "王秀英");
        let names: Vec<_> = ["m1", "m2", "m3", "s1", "m9"].into_iter().map(|id| people.name(id)).collect();
        assert_eq!(names, ["王秀英", "子女", "子女（第2位）", "不同住的子女", "m9"]);
        let people = People::from_facts(Language::En, &facts).called("m2", " ");
        assert_eq!(at_the_head(Language::En, people.name("m2")), "The child");
    }
}
