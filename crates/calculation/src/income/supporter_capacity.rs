//! T43 Art 8: who owes support but is not able to give it.

use domain::facts::{Custody, Holding, Supporter};
use domain::policy::Key;
use domain::{Fraction, Truth, date};

use crate::context::Context;
use crate::fact_ref::{FactRef, SupporterField as F};
use crate::range::Range;

/// Whether a supporter is without capacity: tekun; on dibao and of age; old, or severely disabled,
/// with little income and property; without civil capacity, missing or in prison, with little property.
pub fn lacks_capacity(ctx: &Context, index: usize, supporter: &Supporter) -> Truth {
    let grounds = [holds_tekun, is_old_on_dibao, is_old_and_poor, is_disabled_and_poor, is_incapable_and_poor];
    let mark = ctx.mark();
    let mut lacks = Truth::No;
    for ground in grounds {
        lacks = lacks.or(ground(ctx, index, supporter));
        if lacks.is_yes() {
            ctx.missing_since(mark);
            break;
        }
    }
    lacks
}

fn holds(ctx: &Context, index: usize, supporter: &Supporter, holding: Holding) -> Truth {
    let answer = supporter.holds.as_ref().map(|holds| holds.contains(&holding));
    ctx.truth(FactRef::Supporter(index, F::Holds), answer)
}

/// Art 8(1).
fn holds_tekun(ctx: &Context, index: usize, supporter: &Supporter) -> Truth {
    holds(ctx, index, supporter, Holding::Tekun)
}

/// Art 8(2).
fn is_old_on_dibao(ctx: &Context, index: usize, supporter: &Supporter) -> Truth {
    both(
        ctx,
        || has_age(ctx, index, supporter, Key::SupporterDibaoAge),
        || holds(ctx, index, supporter, Holding::Dibao),
    )
}

/// Art 8(3).
fn is_old_and_poor(ctx: &Context, index: usize, supporter: &Supporter) -> Truth {
    both(ctx, || has_age(ctx, index, supporter, Key::SupporterElderAge), || has_little(ctx, index, supporter))
}

/// Art 8(4).
fn is_disabled_and_poor(ctx: &Context, index: usize, supporter: &Supporter) -> Truth {
    let disabled = || {
        ctx.stated(FactRef::Supporter(index, F::Disability), &supporter.disability, |disability| {
            disability.is_severe_or_third_level_mental()
        })
    };
    both(ctx, disabled, || has_little(ctx, index, supporter))
}

/// Art 8(5).
fn is_incapable_and_poor(ctx: &Context, index: usize, supporter: &Supporter) -> Truth {
    let incapable = || {
        let gone = supporter.custody.map(|custody| matches!(custody, Custody::Prison | Custody::DeclaredMissing));
        let mark = ctx.mark();
        let without = ctx.truth(FactRef::Supporter(index, F::NoCivilCapacity), supporter.no_civil_capacity);
        let either = without.or(ctx.truth(FactRef::Supporter(index, F::Custody), gone));
        if !either.is_unknown() {
            ctx.missing_since(mark);
        }
        either
    };
    both(ctx, incapable, || has_low_property(ctx, index, supporter))
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

fn has_age(ctx: &Context, index: usize, supporter: &Supporter, years: Key) -> Truth {
    let Some(years) = ctx.count(years) else { return Truth::Unknown };
    let answer = supporter.birth_date.map(|birth| date::has_reached(birth, years, ctx.on));
    ctx.truth(FactRef::Supporter(index, F::BirthDate), answer)
}

/// Own income of last year below the disposable income, and the property of a low-income family.
fn has_little(ctx: &Context, index: usize, supporter: &Supporter) -> Truth {
    let earns_little = || {
        let income = ctx.amount(FactRef::Supporter(index, F::OwnIncome), supporter.own_income_year);
        match ctx.number(Key::DisposableIncome) {
            Some(line) => income.below(Range::exactly(Fraction::new(line))),
            None => Truth::Unknown,
        }
    };
    both(ctx, || has_low_property(ctx, index, supporter), earns_little)
}

fn has_low_property(ctx: &Context, index: usize, supporter: &Supporter) -> Truth {
    ctx.truth(FactRef::Supporter(index, F::LowProperty), supporter.low_property)
}
