//! T43 Art 8: nobody owes the person support, or nobody who does is able to give it.

use domain::assessment::ReasonCode;
use domain::date::MONTHS_OF_YEAR;
use domain::derivation::{Quantity, Rule};
use domain::facts::{Holding, Member, MemberId, Supporter, SupporterRelation};
use domain::policy::Key;
use domain::{Citation, Truth};

use crate::context::Context;
use crate::fact_ref::{FactRef, MemberField as M, SupporterField as S};
use crate::household::{Counted, Kin, is_independent, is_minor, is_severely_disabled};
use crate::income::{Outside, OwesSupport, Reading, is_gone, is_grown_child, lacks_capacity, own, reaches};
use crate::programmes::verdict::Test;
use crate::property::property;
use crate::range::Range;
use crate::recorder::{Recorder, Silent};

/// Of husband or wife, grown children, and the parents of a minor or a dependant, inside the
/// household or outside it, nobody is able to support the person (YM-16).
pub fn without_supporter<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Test {
    let citation = Citation::new("T43", "8");
    recorder.open(Rule::NoSupporterTest, None);
    recorder.cite(citation.clone());
    let test = Test::either(ctx, ReasonCode::WithoutSupporter, ReasonCode::HasSupporter, citation, || {
        is_without_supporter(ctx, recorder, index, member)
    });
    recorder.close(|| Quantity::Truth(test.truth));
    test
}

/// T43 Art 4(3), Art 8: whether nobody owes the member support, or nobody who does is able to give it. Each who
/// is looked at has a rule of its own.
pub fn is_without_supporter<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Truth {
    let mark = ctx.mark();
    let able = inside(ctx, recorder, index, member).or(outside(ctx, recorder, index, member));
    if able.is_yes() {
        ctx.missing_since(mark);
    }
    !able
}

/// YM-16: whether the parents owe the person support: a minor, or somebody who cannot live independently.
fn may_be_dependent(ctx: &Context, index: usize, member: &Member) -> Truth {
    let mark = ctx.mark();
    let dependent = is_minor(ctx, index, member).or(!is_independent(ctx, index, member));
    if dependent.is_yes() {
        ctx.missing_since(mark);
    }
    dependent
}

/// YM-16: whether somebody in the household owes support and is able to give it.
fn inside<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Truth {
    let kin = Kin::new(ctx.members());
    let mut able = |owes: Truth, other: usize| {
        let id = ctx.members().get(other).map(|other| &other.id);
        if owes.is_no() { owes } else { is_able(ctx, recorder, owes, id, &Inside(other)) }
    };
    let spouse = kin.spouse(ctx, index).map_or(Truth::No, |spouse| able(Truth::Yes, spouse));
    let mut any = spouse.or(kin.may_hide_relatives(ctx));
    for child in kin.children(ctx, index) {
        any = any.or(able(kin.is_grown(ctx, child), child));
    }
    if kin.spouse_is_open(ctx, index) {
        any = any.or(ctx.truth(FactRef::Member(index, M::Spouse), None));
    }
    for (other, _) in ctx.members().iter().enumerate().filter(|(other, _)| kin.parents_are_open(ctx, *other)) {
        // Open parents may be this person's, or this person may be one of them.
        any = any.or(open_kin(ctx, index, member, other));
    }
    let parents = kin.parents(ctx, index);
    if parents.is_empty() {
        return any;
    }
    let dependent = may_be_dependent(ctx, index, member);
    parents.into_iter().fold(any, |any, parent| any.or(able(dependent, parent)))
}

/// A grandchild whose parents nobody has named: it matters to a minor or dependant itself, and to whom
/// it may be a grown child of.
fn open_kin(ctx: &Context, index: usize, member: &Member, other: usize) -> Truth {
    let matters = if other == index {
        may_be_dependent(ctx, index, member)
    } else {
        Kin::new(ctx.members()).is_grown(ctx, other)
    };
    if matters.is_no() { matters } else { matters.and(ctx.truth(FactRef::Member(other, M::Parents), None)) }
}

/// Whether somebody outside it does; where nobody has said whether there is anybody, that is open.
fn outside<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member) -> Truth {
    let Some(supporters) = &ctx.facts.supporters else { return ctx.truth(FactRef::Supporters, None) };
    Truth::any(supporters.iter().enumerate().map(|(place, supporter)| {
        let mark = ctx.mark();
        let owes = owes(ctx, index, member, place, supporter);
        let able = if owes.is_no() {
            owes
        } else {
            is_able(ctx, recorder, owes, Some(&supporter.id), &Outside(place, supporter))
        };
        if able.is_no() {
            ctx.missing_since(mark);
        }
        able
    }))
}

/// T43 Art 8: whether one who owes support, or may owe it, is able to give it.
fn is_able<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    owes: Truth,
    id: Option<&MemberId>,
    who: &impl OwesSupport,
) -> Truth {
    recorder.open(Rule::SupporterAble, id);
    recorder.cite(Citation::new("T43", "8"));
    let able = owes.and(!lacks_capacity(ctx, who));
    recorder.close(|| Quantity::Truth(able));
    able
}

/// YM-16: whether a relative outside is one of those who owe the person support.
fn owes(ctx: &Context, index: usize, member: &Member, place: usize, supporter: &Supporter) -> Truth {
    let supports = supporter.supports.as_ref().map(|supports| supports.contains(&member.id));
    let supports = ctx.truth(FactRef::Supporter(place, S::Supports), supports);
    if supports.is_no() {
        return supports;
    }
    let by_relation = match supporter.relation {
        Some(SupporterRelation::Spouse) => Truth::Yes,
        Some(SupporterRelation::Child) => is_grown_child(ctx, place, supporter),
        Some(SupporterRelation::Parent) => may_be_dependent(ctx, index, member),
        Some(SupporterRelation::Sibling) => Truth::No,
        None => ctx.truth(FactRef::Supporter(place, S::Relation), None),
    };
    supports.and(by_relation)
}

/// A relative inside the household; own income and own property are read off the facts.
struct Inside(usize);

impl Inside {
    const fn at(&self, field: M) -> FactRef {
        FactRef::Member(self.0, field)
    }

    fn member<'a>(&self, ctx: &Context<'a>) -> Option<&'a Member> {
        ctx.members().get(self.0)
    }
}

impl OwesSupport for Inside {
    fn holds(&self, ctx: &Context, holding: Holding) -> Truth {
        let holds = self.member(ctx).and_then(|member| member.holds.as_ref());
        ctx.truth(self.at(M::Holds), holds.map(|holds| holds.contains(&holding)))
    }

    fn has_reached(&self, ctx: &Context, years: u32) -> Truth {
        reaches(ctx, self.at(M::BirthDate), self.member(ctx).and_then(|member| member.birth_date), years)
    }

    fn is_severely_disabled(&self, ctx: &Context) -> Truth {
        self.member(ctx).map_or(Truth::No, |member| is_severely_disabled(ctx, self.0, member))
    }

    fn is_incapable(&self, ctx: &Context) -> Truth {
        ctx.truth(self.at(M::NoCivilCapacity), self.member(ctx).and_then(|member| member.no_civil_capacity))
    }

    fn is_gone(&self, ctx: &Context) -> Truth {
        ctx.truth(self.at(M::Custody), self.member(ctx).and_then(|member| member.custody).map(is_gone))
    }

    fn income_of_year(&self, ctx: &Context) -> Range {
        let own = |member| own(ctx, &mut Silent, member, Reading::Family, |_, _| Truth::No);
        self.member(ctx).map_or(Range::ZERO, own).heads(MONTHS_OF_YEAR)
    }

    fn has_low_property(&self, ctx: &Context) -> Truth {
        let Some(member) = self.member(ctx) else { return Truth::No };
        let found = property(ctx, &mut Silent, &Counted::Only(&member.id), Key::MoneyMultipleEdge);
        ctx.miss_again(&found.missing);
        found.truth
    }
}
