//! Households, made by chance and by hand.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod bundle;
mod cited;
mod classes;
mod deductions;
mod expectations;
mod fewest;
mod figures;
mod kin;
mod laws;
mod mistakes;
mod one_answer;
mod open;
mod properties;
mod rate;
mod refusals;
mod sets;
mod sharpness;
mod sums;
mod support;
mod told;
mod trail;
mod turning;
mod unencoded;
mod verdicts;
