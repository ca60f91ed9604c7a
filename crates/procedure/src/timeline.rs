//! The timeline of the case page: what has been, and what is still to come.

use domain::{
    calendar::WorkCalendar,
    case::{Case, LogEntry, TimelineEntry},
};

use crate::{Context, deadlines};

/// The log in its order, then the dates ahead, the nearest first; missed ones are marked late.
pub fn timeline(case: &Case, log: &[LogEntry], ctx: &Context<'_>) -> Vec<TimelineEntry> {
    let calendar: &WorkCalendar = ctx.calendar;
    let past = log.iter().map(|entry| TimelineEntry::Past { entry: entry.clone() });
    let ahead = deadlines(case, calendar, ctx.profile)
        .into_iter()
        .map(|deadline| TimelineEntry::Ahead { nearness: deadline.due.nearness(ctx.now, calendar), deadline });
    past.chain(ahead).collect()
}
