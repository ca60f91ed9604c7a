//! What a household lives on: five kinds of income, what stays out, what supporters give, what is
//! deducted (D57 Art 13).

mod deductions;
mod disability_subsidies;
mod employment_exclusion;
mod expenses;
mod lines;
mod members;
mod own;
mod self_paid;
mod spending;
mod supporter_capacity;
mod supporters;
mod window;

pub use deductions::FamilyIncome;
pub use disability_subsidies::{living_key, nursing_key};
pub use expenses::{by_kind, is_covered_study};
pub use members::Reading;
pub use own::{own, own_after_deductions};
pub use self_paid::medical_of_year;
pub use supporter_capacity::{Outside, OwesSupport, is_gone, lacks_capacity, reaches};
pub use supporters::is_grown_child;

use domain::Citation;
use domain::derivation::{ArgumentName, Rule};

use crate::context::{Context, Missing};
use crate::household::Counted;
use crate::range::Range;
use crate::recorder::Recorder;

/// A household's monthly income, and what was missing to know it.
pub struct Income {
    /// Before deductions; employment cost is taken off already, with the wage.
    pub before_deductions: Range,
    /// What counts: after deductions, never below nothing.
    pub counted: Range,
    pub missing: Vec<Missing>,
    pub missing_before_deductions: Vec<Missing>,
}

/// D57 Art 13: the members' incomes and the supporters' contribution, less what may be deducted.
pub fn income<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Income {
    recorder.open(Rule::CountedIncome, None);
    recorder.cite(Citation::new("D57", "13"));
    let mark = ctx.mark();
    recorder.open(Rule::IncomeBeforeDeductions, None);
    let members = members::members_income(ctx, recorder, counted);
    let supporters = supporters::contribution(ctx, recorder, counted);
    let before_deductions = members.plus(supporters).floor_at_zero();
    recorder.close(|| before_deductions.yuan());
    let missing_before_deductions = ctx.missing_since(mark);
    let family = FamilyIncome { monthly: before_deductions, missing: &[] };
    let deductions = deductions::deductions(ctx, recorder, counted, family);
    let after = before_deductions.minus(deductions).floor_at_zero();
    let mut missing = ctx.missing_since(mark);
    missing.extend_from_slice(&missing_before_deductions);
    recorder.argument(ArgumentName::IncomeBeforeDeductions, || before_deductions.yuan());
    recorder.close(|| after.yuan());
    Income { before_deductions, counted: after, missing, missing_before_deductions }
}
