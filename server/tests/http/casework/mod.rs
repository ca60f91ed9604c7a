//! Working cases, with the people who do it.

mod actors;
mod demo;
mod duties;
mod emergency;
mod figures;
mod objection;
mod payments;
mod reach;
mod refusal;
mod standard;
mod supplement;
mod versions;
