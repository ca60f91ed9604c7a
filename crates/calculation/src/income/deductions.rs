//! D57 Art 13, last clause: what disability and grave illness cost may be deducted from income;
//! which expenses, and whose, is a parameter (rules 3.0 (12)).

use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Amount, Expense};
use domain::policy::Key;
use domain::{Citation, Fraction, Truth};

use super::self_paid::{is_listed, monthly};
use crate::context::Context;
use crate::fact_ref::{FactRef, MemberField};
use crate::household::Counted;
use crate::range::Range;
use crate::recorder::Recorder;

/// All deductions of a month; they stack and have no cap.
pub fn deductions<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Range {
    let Some(expenses) = &ctx.facts.expenses else {
        ctx.miss(FactRef::Expenses);
        return Range::between(Fraction::ZERO, Amount::MAX.exact());
    };
    recorder.open(Rule::Deductions, None);
    recorder.cite(Citation::new("D57", "13"));
    ctx.record(recorder, ArgumentName::Kind, Key::DeductionKinds);
    let mut total = Range::ZERO;
    for (index, expense) in expenses.iter().enumerate().filter(|(_, expense)| counted.holds(&expense.member)) {
        let mark = ctx.mark();
        let counts = is_listed(ctx, index, expense, Key::DeductionKinds).and(belongs(ctx, expense));
        if counts.is_no() {
            ctx.missing_since(mark);
            continue;
        }
        let amount = monthly(ctx, index, expense).if_counts(counts);
        recorder.open(Rule::Deduction, Some(expense.member.as_str()));
        recorder.argument(ArgumentName::Kind, || {
            Quantity::Word(expense.kind.as_ref().map(crate::word).unwrap_or_default())
        });
        recorder.close(|| amount.yuan());
        total = total.plus(amount);
    }
    recorder.close(|| total.yuan());
    total
}

fn belongs(ctx: &Context, expense: &Expense) -> Truth {
    match ctx.value(Key::DeductionFor).and_then(domain::policy::Value::choice) {
        Some("everyone") => Truth::Yes,
        Some(_) => {
            let index = ctx.members().iter().position(|member| member.id == expense.member);
            index.map_or(Truth::No, |index| is_disabled_or_ill(ctx, index))
        }
        None => Truth::Unknown,
    }
}

/// Whether a member has a disability certificate or a listed illness.
pub fn is_disabled_or_ill(ctx: &Context, index: usize) -> Truth {
    let Some(member) = ctx.members().get(index) else { return Truth::No };
    let mark = ctx.mark();
    let ill = ctx.truth(FactRef::Member(index, MemberField::SeriousIllness), member.serious_illness);
    let disabled = ctx.stated(FactRef::Member(index, MemberField::Disability), &member.disability, |_| true);
    let either = ill.or(disabled);
    if !either.is_unknown() {
        ctx.missing_since(mark);
    }
    either
}
