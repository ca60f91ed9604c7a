//! What was received once, by the month: from which months before the application it is read (YM-7).

use domain::facts::Income;
use domain::policy::Key;
use domain::{Truth, date};

use crate::context::Context;
use crate::fact_ref::{FactRef, IncomeField};
use crate::range::Range;

/// A twelfth of what came in the window.
pub fn at_once(ctx: &Context, index: usize, line: &Income, net: Range) -> Range {
    net.over(date::MONTHS_OF_YEAR).if_counts(is_in_window(ctx, index, line))
}

/// The window reaches from its months before the application to the day before it.
fn is_in_window(ctx: &Context, index: usize, line: &Income) -> Truth {
    if line.date.is_absent() {
        return Truth::Yes;
    }
    let Some(months) = ctx.count(Key::IncomeWindowMonths) else { return Truth::Unknown };
    let Some(start) = date::subtract_months(ctx.applied, months) else { return Truth::Yes };
    let fact = FactRef::Income(index, IncomeField::Date);
    ctx.stated(fact, &line.date, |day| start <= *day && *day < ctx.applied)
}
