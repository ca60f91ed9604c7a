//! Who is married to whom and whose child is whose, inside the household: as stated, or else read
//! off what each is to the applicant.

use domain::Truth;
use domain::date;
use domain::facts::{Member, MemberId, Relation, Stated};

use crate::context::Context;
use crate::fact_ref::{FactRef, MemberField};

/// The members as relatives, by their places.
pub struct Kin<'a> {
    members: &'a [Member],
    /// Whether everybody's relation is known; nothing is read off where one is not.
    is_named: bool,
}

impl<'a> Kin<'a> {
    pub fn new(members: &'a [Member]) -> Self {
        Self { members, is_named: members.iter().all(|member| member.relation.is_some()) }
    }

    /// Whether somebody may be a relative of whom nobody has said so.
    pub fn may_hide_relatives(&self, ctx: &Context) -> Truth {
        for (index, _) in self.members.iter().enumerate().filter(|(_, member)| member.relation.is_none()) {
            ctx.miss(FactRef::Member(index, MemberField::Relation));
        }
        if self.is_named { Truth::No } else { Truth::Unknown }
    }

    fn place(&self, id: &MemberId) -> Option<usize> {
        self.members.iter().position(|member| member.id == *id)
    }

    fn of_relation(&self, relation: Relation) -> impl Iterator<Item = usize> {
        self.members
            .iter()
            .enumerate()
            .filter(move |(_, member)| member.relation == Some(relation))
            .map(|(index, _)| index)
    }

    /// The husband or wife in the household.
    pub fn spouse(&self, ctx: &Context, index: usize) -> Option<usize> {
        let member = self.members.get(index)?;
        match &member.spouse {
            Stated::Known(id) => self.place(id),
            Stated::Absent => None,
            Stated::Unknown => {
                let says_so = |other: &Member| other.spouse.known() == Some(&member.id);
                self.members.iter().position(says_so).or_else(|| self.spouse_by_relation(ctx, index, member.relation?))
            }
        }
    }

    /// The applicant and the spouse; the two parents of either, and two grandparents; the only grown
    /// child and the only child's husband or wife.
    fn spouse_by_relation(&self, ctx: &Context, index: usize, relation: Relation) -> Option<usize> {
        if !self.is_named {
            return None;
        }
        let only = |relation| {
            let mut all = self.of_relation(relation);
            all.next().filter(|_| all.next().is_none())
        };
        let only_grown = || {
            let mut grown = self.grown_children(ctx);
            grown.next().filter(|_| grown.next().is_none())
        };
        match relation {
            Relation::Applicant => only(Relation::Spouse),
            Relation::Spouse => only(Relation::Applicant),
            Relation::Parent | Relation::SpouseParent | Relation::Grandparent => {
                let mut others = self.of_relation(relation).filter(|other| *other != index);
                others.next().filter(|_| others.next().is_none())
            }
            Relation::Child => only_grown().filter(|grown| *grown == index).and_then(|_| only(Relation::ChildSpouse)),
            Relation::ChildSpouse => only(Relation::ChildSpouse).and_then(|_| only_grown()),
            Relation::Grandchild | Relation::Sibling | Relation::OtherKin | Relation::NonKin => None,
        }
    }

    /// The parents in the household. Of a grandchild they are the only child and that child's
    /// husband or wife; where there are several children nobody can tell.
    pub fn parents(&self, ctx: &Context, index: usize) -> Vec<usize> {
        let Some(member) = self.members.get(index) else { return Vec::new() };
        if let Some(parents) = &member.parents {
            return parents.iter().filter_map(|id| self.place(id)).collect();
        }
        if !self.is_named {
            return Vec::new();
        }
        let both = |one, other| self.of_relation(one).chain(self.of_relation(other)).collect();
        match member.relation {
            Some(Relation::Child) => both(Relation::Applicant, Relation::Spouse),
            Some(Relation::Applicant | Relation::Sibling) => self.of_relation(Relation::Parent).collect(),
            Some(Relation::Spouse) => self.of_relation(Relation::SpouseParent).collect(),
            Some(Relation::Parent) => self.of_relation(Relation::Grandparent).collect(),
            Some(Relation::Grandchild) if self.grown_children(ctx).count() == 1 => {
                self.grown_children(ctx).chain(self.of_relation(Relation::ChildSpouse)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether a parent lives in the household.
    pub fn has_parents(&self, ctx: &Context, index: usize) -> bool {
        !self.parents(ctx, index).is_empty()
    }

    /// Whether it cannot be read off who the parents are: of a grandchild beside several grown children.
    pub fn parents_are_open(&self, ctx: &Context, index: usize) -> bool {
        let is_unsaid = |member: &Member| member.parents.is_none() && member.relation == Some(Relation::Grandchild);
        self.members.get(index).is_some_and(is_unsaid) && self.grown_children(ctx).count() > 1
    }

    /// Whether it cannot be read off who is married to a child: beside several grown children.
    pub fn spouse_is_open(&self, ctx: &Context, index: usize) -> bool {
        let pair = [Some(Relation::Child), Some(Relation::ChildSpouse)];
        let is_unsaid = |member: &Member| member.spouse.is_unknown() && pair.contains(&member.relation);
        let mut in_laws = self.of_relation(Relation::ChildSpouse).filter_map(|place| self.members.get(place));
        self.members.get(index).is_some_and(is_unsaid)
            && in_laws.any(|in_law| in_law.spouse.is_unknown())
            && self.grown_children(ctx).count() > 1
    }

    /// The children who are of full age, or may be.
    fn grown_children(&self, ctx: &Context) -> impl Iterator<Item = usize> {
        let on = ctx.on;
        self.of_relation(Relation::Child).filter(move |index| {
            let birth = self.members.get(*index).and_then(|member| member.birth_date);
            birth.is_none_or(|birth| date::has_reached(birth, date::FULL_AGE, on))
        })
    }

    /// The children in the household.
    pub fn children(&self, ctx: &Context, index: usize) -> Vec<usize> {
        (0..self.members.len()).filter(|other| self.parents(ctx, *other).contains(&index)).collect()
    }

    /// Whether a member is of full age.
    pub fn is_grown(&self, ctx: &Context, index: usize) -> Truth {
        self.members.get(index).map_or(Truth::No, |member| {
            let grown = member.birth_date.map(|birth| date::has_reached(birth, date::FULL_AGE, ctx.on));
            ctx.truth(FactRef::Member(index, MemberField::BirthDate), grown)
        })
    }
}
