//! Who is married to whom and whose child is whose, inside the household: as stated, or else read
//! off what each is to the applicant (YM-16).

use domain::date;
use domain::facts::{Member, MemberId, Relation, Stated};
use domain::{Date, Truth};

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

    /// The husband or wife in the household, who owes support (T43 Art 4(3): 扶养).
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

    /// The applicant and the spouse; the two parents of either, and two grandparents; the one grown child
    /// and the one child's husband or wife whom nobody has married to somebody else. A minor is not
    /// married (Civil Code Art 1047).
    fn spouse_by_relation(&self, ctx: &Context, index: usize, relation: Relation) -> Option<usize> {
        if !self.is_named {
            return None;
        }
        match relation {
            Relation::Applicant => only(self.of_relation(Relation::Spouse)),
            Relation::Spouse => only(self.of_relation(Relation::Applicant)),
            Relation::Parent | Relation::SpouseParent | Relation::Grandparent => {
                only(self.of_relation(relation).filter(|other| *other != index))
            }
            Relation::Child | Relation::ChildSpouse => {
                let child = only(self.unpaired(ctx, Relation::Child)).filter(|child| self.is_dated(*child))?;
                let in_law = only(self.unpaired(ctx, Relation::ChildSpouse))?;
                if child == index { Some(in_law) } else { (in_law == index).then_some(child) }
            }
            Relation::Grandchild | Relation::Sibling | Relation::OtherKin | Relation::NonKin => None,
        }
    }

    /// The parents in the household. Of a grandchild they are the only grown child and that child's
    /// husband or wife; where there are several grown children nobody can tell.
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
            Some(Relation::Grandchild) => only(self.grown_children(ctx))
                .filter(|child| self.is_dated(*child))
                .map(|child| std::iter::once(child).chain(self.spouse(ctx, child)).collect())
                .unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// Whether a parent lives in the household.
    pub fn has_parents(&self, ctx: &Context, index: usize) -> bool {
        !self.parents(ctx, index).is_empty()
    }

    /// Whether it cannot be read off who the parents are: of a grandchild beside several grown children,
    /// or a child of whom nobody knows whether it is grown.
    pub fn parents_are_open(&self, ctx: &Context, index: usize) -> bool {
        let is_unsaid = |member: &Member| member.parents.is_none() && member.relation == Some(Relation::Grandchild);
        self.members.get(index).is_some_and(is_unsaid) && self.is_ambiguous(self.grown_children(ctx))
    }

    /// Whether it cannot be read off who is married to a child: beside several whom nobody has married
    /// to somebody else, or a child of whom nobody knows whether it is grown.
    pub fn spouse_is_open(&self, ctx: &Context, index: usize) -> bool {
        let children = || self.unpaired(ctx, Relation::Child);
        let in_laws = || self.unpaired(ctx, Relation::ChildSpouse);
        let is_open = self.is_ambiguous(children()) || in_laws().count() > 1;
        let (mut children, mut in_laws) = (children().peekable(), in_laws().peekable());
        let is_pair = children.peek().is_some() && in_laws.peek().is_some();
        is_open && is_pair && children.chain(in_laws).any(|unpaired| unpaired == index)
    }

    /// Several, or one of whom nobody knows whether it is grown.
    fn is_ambiguous(&self, mut children: impl Iterator<Item = usize>) -> bool {
        children.next().is_some_and(|first| !self.is_dated(first) || children.next().is_some())
    }

    fn is_dated(&self, index: usize) -> bool {
        self.members.get(index).is_some_and(|member| member.birth_date.is_some())
    }

    /// The grown children, or the children's husbands and wives, of whom nobody says to whom they are married.
    fn unpaired(&self, ctx: &Context, relation: Relation) -> impl Iterator<Item = usize> {
        let on = ctx.on;
        let is_named = |own: &Member| self.members.iter().any(|other| other.spouse.known() == Some(&own.id));
        let is_unpaired = move |own: &Member| own.spouse.is_unknown() && !is_named(own);
        let of_age = move |own: &Member| relation != Relation::Child || may_be_grown(own, on);
        self.of_relation(relation)
            .filter(move |index| self.members.get(*index).is_some_and(|own| is_unpaired(own) && of_age(own)))
    }

    /// The children who are of full age, or may be.
    fn grown_children(&self, ctx: &Context) -> impl Iterator<Item = usize> {
        let on = ctx.on;
        self.of_relation(Relation::Child)
            .filter(move |index| self.members.get(*index).is_some_and(|member| may_be_grown(member, on)))
    }

    /// The children in the household; grown ones owe support (赡养).
    pub fn children(&self, ctx: &Context, index: usize) -> Vec<usize> {
        (0..self.members.len()).filter(|other| self.parents(ctx, *other).contains(&index)).collect()
    }

    /// Whether a member is of full age (Civil Code Art 17).
    pub fn is_grown(&self, ctx: &Context, index: usize) -> Truth {
        self.members.get(index).map_or(Truth::No, |member| {
            let grown = member.birth_date.map(|birth| date::has_reached(birth, date::FULL_AGE, ctx.on));
            ctx.truth(FactRef::Member(index, MemberField::BirthDate), grown)
        })
    }
}

/// Of full age (Civil Code Art 17), or of an age that nobody has told.
fn may_be_grown(member: &Member, on: Date) -> bool {
    member.birth_date.is_none_or(|birth| date::has_reached(birth, date::FULL_AGE, on))
}

/// The one that there is; nothing where there are several.
fn only(mut all: impl Iterator<Item = usize>) -> Option<usize> {
    all.next().filter(|_| all.next().is_none())
}
