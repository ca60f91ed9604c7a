//! What who is taken in alone receives: the difference to the standard, or the whole of it.

use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::Member;
use domain::policy::{Key, Value};
use domain::{Citation, Money, Truth};

use super::ground::is_of_edge_family;
use crate::context::Context;
use crate::household::{is_severely_disabled, standard_key};
use crate::programmes::Shared;
use crate::programmes::topup::in_gravest_need;
use crate::range::Range;
use crate::recorder::Recorder;

/// The difference to the standard.
const DIFFERENCE: Citation = Citation::new("D57", "23");

/// Whether a place pays the member the whole standard: to all who are included alone, to those in gravest need
/// on whichever ground they are, or to the severely disabled of an edge family alone (ZJ, disability rules Art 26).
fn receives_all(ctx: &Context, shared: &Shared, index: usize, member: &Member) -> Truth {
    match ctx.value(Key::SingleAmount).and_then(Value::choice) {
        Some("full_standard") => Truth::Yes,
        Some(_) => {
            let all = in_gravest_need(ctx, Key::SingleFullFor, index, member);
            if all.is_yes() { all } else { all.or(severe_of_edge_family(ctx, shared, index, member)) }
        }
        None => Truth::Unknown,
    }
}

/// Whether the place names the severely disabled of an edge family, and the member is one.
fn severe_of_edge_family(ctx: &Context, shared: &Shared, index: usize, member: &Member) -> Truth {
    let named = ctx.lists(Key::SingleFullFor, "severe_disability_in_edge_family");
    if named.is_no() {
        return named;
    }
    let mark = ctx.mark();
    let severe = named.and(is_severely_disabled(ctx, index, member));
    let both = if severe.is_no() { severe } else { severe.and(is_of_edge_family(ctx, shared, index, member)) };
    if both.is_no() {
        ctx.missing_since(mark);
    }
    both
}

/// D57 Art 23, YM-20: the difference to the standard, or the whole of it by the place's text; between the two
/// while that is open.
pub fn amount<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    income: Range,
    (index, member): (usize, &Member),
) -> Option<Money> {
    recorder.open(Rule::DibaoAmount, None);
    let all = receives_all(ctx, shared, index, member);
    if !all.is_yes() {
        recorder.cite(DIFFERENCE);
    }
    let gap = shared.standard.map(|standard| standard.minus(income));
    let exact = shared.standard.zip(gap).map(|(standard, gap)| match all {
        Truth::Yes => standard,
        Truth::No => gap,
        Truth::Unknown => gap.hull(standard),
    });
    match (all, gap) {
        (Truth::Yes, _) => ctx.record(recorder, ArgumentName::Standard, standard_key(ctx)),
        (Truth::No, Some(gap)) => recorder.argument(ArgumentName::Gap, || gap.yuan()),
        (Truth::No | Truth::Unknown, _) => {}
    }
    ctx.record(recorder, ArgumentName::Rounding, Key::DibaoRounding);
    let rounding = ctx.value(Key::DibaoRounding).and_then(Value::choice).and_then(crate::rounding);
    let money = exact.zip(rounding).and_then(|(exact, rounding)| exact.round(rounding));
    recorder.close(|| money.map_or(Quantity::NotKnown, |money| Quantity::Yuan(money.into())));
    money
}
