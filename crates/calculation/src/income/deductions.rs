//! D57 Art 13, last clause: what disability and grave illness cost may be deducted from income;
//! which expenses, and whose, is a parameter (YM-12).

use domain::derivation::{ArgumentName, Rule};
use domain::facts::Expense;
use domain::policy::Key;
use domain::{Citation, Truth};

use super::expenses;
use crate::context::Context;
use crate::fact_ref::{FactRef, MemberField};
use crate::household::Counted;
use crate::range::Range;
use crate::recorder::Recorder;

/// All deductions of a month; they stack and have no cap.
pub fn deductions<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Range {
    recorder.open(Rule::Deductions, None);
    recorder.cite(Citation::new("D57", "13"));
    ctx.record(recorder, ArgumentName::Kind, Key::DeductionKinds);
    let total = expenses::listed(ctx, recorder, counted, Key::DeductionKinds, Rule::Deduction, belongs);
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
