//! What was received once, by the month: from which months before the application it is read (YM-7,
//! YM-60).

use domain::facts::{Income, IncomeKind};
use domain::policy::{Key, Value};
use domain::{Truth, date};

use crate::context::Context;
use crate::fact_ref::{FactRef, IncomeField};
use crate::range::Range;

/// In the window that the place has for its kind, as an average of its months; without one in the common
/// window, by a twelfth. While the kind is open, all of these.
pub fn at_once(ctx: &Context, index: usize, line: &Income, net: Range) -> Range {
    let of = |window| within(ctx, index, line, net, window);
    match line.kind {
        Some(IncomeKind::Wage) => of(Some(Key::IncomeWageMonths)),
        Some(IncomeKind::Business) => of(Some(Key::IncomeBusinessMonths)),
        Some(IncomeKind::Property | IncomeKind::TransferIn | IncomeKind::TransferOut | IncomeKind::Other) => of(None),
        None => of(None).hull(of(Some(Key::IncomeWageMonths))).hull(of(Some(Key::IncomeBusinessMonths))),
    }
}

fn within(ctx: &Context, index: usize, line: &Income, net: Range, window: Option<Key>) -> Range {
    let own = window.map(|key| (key, ctx.value(key)));
    let (window, months) = match own {
        Some((_, None)) => return net.hull(Range::ZERO),
        Some((key, Some(Value::Count(months)))) => (key, *months),
        Some((_, Some(_))) | None => (Key::IncomeWindowMonths, 12),
    };
    net.over(months).if_counts(is_in_window(ctx, index, line, window))
}

/// The window reaches from its months before the application to the day before it.
fn is_in_window(ctx: &Context, index: usize, line: &Income, window: Key) -> Truth {
    if line.date.is_absent() {
        return Truth::Yes;
    }
    let Some(months) = ctx.count(window) else { return Truth::Unknown };
    let Some(start) = date::subtract_months(ctx.applied, months) else { return Truth::Yes };
    let fact = FactRef::Income(index, IncomeField::Date);
    ctx.stated(fact, &line.date, |day| start <= *day && *day < ctx.applied)
}
