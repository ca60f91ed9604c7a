//! What the family itself bears of an expense (RE25 Art 5).

use domain::date::MONTHS_OF_YEAR;
use domain::facts::{Amount, Expense, ExpenseKind, Per, Stated};
use domain::policy::Key;
use domain::{Fraction, Truth};

use crate::context::Context;
use crate::fact_ref::{ExpenseField as F, FactRef};
use crate::household::Counted;
use crate::range::Range;

/// By the month: a bill less what five covers paid, or an amount less what was subsidised, not
/// above the public rate; never below nothing. Yearly and one-off expenses count by twelfths.
pub fn monthly(ctx: &Context, index: usize, expense: &Expense) -> Range {
    let borne = match expense.kind {
        Some(ExpenseKind::Medical) => medical(ctx, index, expense),
        Some(kind) => other(ctx, index, expense, kind),
        None => {
            ctx.miss(FactRef::Expense(index, F::Kind));
            let amount = medical(ctx, index, expense).hull(other(ctx, index, expense, ExpenseKind::Other));
            amount.hull(Range::ZERO)
        }
    };
    match expense.per {
        Some(Per::Month) => borne,
        Some(Per::Year | Per::Once) => borne.over(MONTHS_OF_YEAR),
        None => {
            ctx.miss(FactRef::Expense(index, F::Per));
            borne.hull(borne.over(MONTHS_OF_YEAR))
        }
    }
}

/// What those who count bore of medical bills in twelve months.
pub fn medical_of_year(ctx: &Context, counted: &Counted) -> Range {
    let Some(expenses) = &ctx.facts.expenses else {
        ctx.miss(FactRef::Expenses);
        return Range::between(Fraction::ZERO, Amount::MAX.exact());
    };
    let own = expenses.iter().enumerate().filter(|(_, expense)| counted.holds(&expense.member));
    own.map(|(index, expense)| match expense.kind {
        Some(ExpenseKind::Medical) => monthly(ctx, index, expense).heads(MONTHS_OF_YEAR),
        Some(_) => Range::ZERO,
        None => monthly(ctx, index, expense).heads(MONTHS_OF_YEAR).hull(Range::ZERO),
    })
    .sum()
}

fn medical(ctx: &Context, index: usize, expense: &Expense) -> Range {
    let at = |field| FactRef::Expense(index, field);
    let covers = [
        (F::Basic, expense.basic),
        (F::Critical, expense.critical),
        (F::MedicalAid, expense.medical_aid),
        (F::OtherInsurance, expense.other_insurance),
        (F::Commercial, expense.commercial),
    ];
    let bill = ctx.amount(at(F::Bill), expense.bill);
    covers.into_iter().fold(bill, |left, (field, paid)| left.minus(ctx.amount(at(field), paid))).floor_at_zero()
}

fn other(ctx: &Context, index: usize, expense: &Expense, kind: ExpenseKind) -> Range {
    let at = |field| FactRef::Expense(index, field);
    let own = ctx.amount(at(F::Amount), expense.amount).minus(ctx.amount(at(F::Subsidy), expense.subsidy));
    let own = own.floor_at_zero();
    match expense.public_fee {
        Stated::Known(fee) if kind == ExpenseKind::Education => own.min(Range::exactly(fee.exact())),
        Stated::Unknown if kind == ExpenseKind::Education => {
            ctx.miss(at(F::PublicFee));
            own.hull(Range::ZERO)
        }
        _ => own,
    }
}

/// Whether an expense is of one of the kinds that a parameter lists.
pub fn is_listed(ctx: &Context, index: usize, expense: &Expense, kinds: Key) -> Truth {
    let Some(list) = ctx.value(kinds) else { return Truth::Unknown };
    match expense.kind {
        Some(kind) => list.holds(&crate::word(&kind)).into(),
        None => {
            ctx.miss(FactRef::Expense(index, F::Kind));
            Truth::Unknown
        }
    }
}
