//! The expenses of the kinds that a parameter lists, by the month.

use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Amount, Expense, ExpenseKind, Student};
use domain::policy::Key;
use domain::{Fraction, Text, Truth};

use super::self_paid::{is_listed, monthly};
use super::spending::Spending;
use crate::context::Context;
use crate::fact_ref::{FactRef, MemberField};
use crate::household::Counted;
use crate::range::Range;
use crate::recorder::Recorder;

/// What those who count spend each month on the kinds that `kinds` lists, where `belongs` holds;
/// `each` names the lines in the derivation.
pub fn by_kind<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    counted: &Counted,
    kinds: Key,
    each: Rule,
    belongs: impl Fn(&Context, &Expense) -> Truth,
) -> Spending {
    let Some(expenses) = &ctx.facts.expenses else {
        ctx.miss(FactRef::Expenses);
        return Spending::open(Range::between(Fraction::ZERO, Amount::MAX.exact()));
    };
    let mut total = Spending::open(Range::ZERO);
    for (index, expense) in expenses.iter().enumerate().filter(|(_, expense)| counted.holds(&expense.member)) {
        let mark = ctx.mark();
        let counts = is_listed(ctx, index, expense, kinds).and(belongs(ctx, expense));
        if counts.is_no() {
            ctx.missing_since(mark);
            continue;
        }
        let amount = monthly(ctx, index, expense).if_counts(counts);
        recorder.open(each, Some(&expense.member));
        recorder.argument(ArgumentName::Kind, || {
            Quantity::Word(expense.kind.as_ref().map_or(Text::Fixed(""), crate::word))
        });
        recorder.close(|| amount.yuan());
        total.add(expense.kind, amount);
    }
    total
}

/// RE25 Art 5(3): education from kindergarten to full-time undergraduate; any other kind as it is.
pub fn is_covered_study(ctx: &Context, expense: &Expense) -> Truth {
    if expense.kind != Some(ExpenseKind::Education) {
        return Truth::Yes;
    }
    let Some((index, member)) = ctx.members().iter().enumerate().find(|(_, m)| m.id == expense.member) else {
        return Truth::No;
    };
    match member.student {
        Some(Student::None | Student::Master | Student::Doctor) => Truth::No,
        Some(Student::Preschool | Student::Compulsory | Student::Senior) => Truth::Yes,
        Some(Student::JuniorCollege | Student::Undergraduate) => {
            ctx.truth(FactRef::Member(index, MemberField::FullTime), member.full_time)
        }
        None => {
            ctx.miss(FactRef::Member(index, MemberField::Student));
            Truth::Unknown
        }
    }
}
