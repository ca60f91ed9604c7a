//! T43 Art 8: who owes support but is not able to give it.

use domain::facts::{Custody, Holding, Supporter};
use domain::policy::Key;
use domain::{Date, Fraction, Truth, date};

use crate::context::Context;
use crate::fact_ref::{FactRef, SupporterField as F};
use crate::household::is_severe;
use crate::range::Range;

/// Somebody who owes support, in the household or outside it; each answer notes what is missing.
pub trait OwesSupport {
    fn holds(&self, ctx: &Context, holding: Holding) -> Truth;
    fn has_reached(&self, ctx: &Context, years: u32) -> Truth;
    fn is_severely_disabled(&self, ctx: &Context) -> Truth;
    fn is_incapable(&self, ctx: &Context) -> Truth;
    fn is_gone(&self, ctx: &Context) -> Truth;
    fn income_of_year(&self, ctx: &Context) -> Range;
    fn has_low_property(&self, ctx: &Context) -> Truth;
}

/// Whether somebody who owes support is without capacity: tekun; on dibao and of age; old, or severely
/// disabled, with little income and property; without civil capacity, missing or in prison, with
/// little property.
pub fn lacks_capacity(ctx: &Context, who: &impl OwesSupport) -> Truth {
    let tekun = || who.holds(ctx, Holding::Tekun);
    let old_on_dibao = || both(ctx, || has_age(ctx, who, Key::SupporterDibaoAge), || who.holds(ctx, Holding::Dibao));
    let old_and_poor = || both(ctx, || has_age(ctx, who, Key::SupporterElderAge), || has_little(ctx, who));
    let disabled_and_poor = || both(ctx, || who.is_severely_disabled(ctx), || has_little(ctx, who));
    let incapable_and_poor = || both(ctx, || is_incapable_or_gone(ctx, who), || who.has_low_property(ctx));
    let grounds: [&dyn Fn() -> Truth; 5] =
        [&tekun, &old_on_dibao, &old_and_poor, &disabled_and_poor, &incapable_and_poor];
    let mark = ctx.mark();
    let mut lacks = Truth::No;
    for ground in grounds {
        lacks = lacks.or(ground());
        if lacks.is_yes() {
            ctx.missing_since(mark);
            break;
        }
    }
    lacks
}

/// Both conditions; what is missing for one does not matter where the other surely fails.
fn both(ctx: &Context, first: impl FnOnce() -> Truth, second: impl FnOnce() -> Truth) -> Truth {
    let mark = ctx.mark();
    let first = first();
    if first.is_no() {
        return first;
    }
    let both = first.and(second());
    if both.is_no() {
        ctx.missing_since(mark);
    }
    both
}

fn has_age(ctx: &Context, who: &impl OwesSupport, years: Key) -> Truth {
    ctx.count(years).map_or(Truth::Unknown, |years| who.has_reached(ctx, years))
}

/// Own income of last year below the disposable income, and the property of a low-income family.
fn has_little(ctx: &Context, who: &impl OwesSupport) -> Truth {
    let earns_little = || {
        let income = who.income_of_year(ctx);
        let line = ctx.number(Key::DisposableIncome);
        line.map_or(Truth::Unknown, |line| income.below(Range::exactly(Fraction::new(line))))
    };
    both(ctx, || who.has_low_property(ctx), earns_little)
}

fn is_incapable_or_gone(ctx: &Context, who: &impl OwesSupport) -> Truth {
    let mark = ctx.mark();
    let either = who.is_incapable(ctx).or(who.is_gone(ctx));
    if !either.is_unknown() {
        ctx.missing_since(mark);
    }
    either
}

/// Whether an age is reached on the assessed day.
pub fn reaches(ctx: &Context, fact: FactRef, birth: Option<Date>, years: u32) -> Truth {
    ctx.truth(fact, birth.map(|birth| date::has_reached(birth, years, ctx.on)))
}

/// Whether somebody is in prison or declared missing.
pub const fn is_gone(custody: Custody) -> bool {
    matches!(custody, Custody::Prison | Custody::DeclaredMissing)
}

/// A supporter outside the household, with the place in the facts.
pub struct Outside<'a>(pub usize, pub &'a Supporter);

impl Outside<'_> {
    const fn at(&self, field: F) -> FactRef {
        FactRef::Supporter(self.0, field)
    }
}

impl OwesSupport for Outside<'_> {
    fn holds(&self, ctx: &Context, holding: Holding) -> Truth {
        let answer = self.1.holds.as_ref().map(|holds| holds.contains(&holding));
        ctx.truth(self.at(F::Holds), answer)
    }

    fn has_reached(&self, ctx: &Context, years: u32) -> Truth {
        reaches(ctx, self.at(F::BirthDate), self.1.birth_date, years)
    }

    fn is_severely_disabled(&self, ctx: &Context) -> Truth {
        is_severe(ctx, self.at(F::Disability), self.1.disability)
    }

    fn is_incapable(&self, ctx: &Context) -> Truth {
        ctx.truth(self.at(F::NoCivilCapacity), self.1.no_civil_capacity)
    }

    fn is_gone(&self, ctx: &Context) -> Truth {
        ctx.truth(self.at(F::Custody), self.1.custody.map(is_gone))
    }

    fn income_of_year(&self, ctx: &Context) -> Range {
        ctx.amount(self.at(F::OwnIncome), self.1.own_income_year)
    }

    fn has_low_property(&self, ctx: &Context) -> Truth {
        ctx.truth(self.at(F::LowProperty), self.1.low_property)
    }
}
