//! D57 Art 13, last clause: what disability and grave illness cost may be deducted from income;
//! which expenses, whose, and up to how much is a parameter (YM-12).

use domain::derivation::{ArgumentName, Rule};
use domain::facts::{Expense, ExpenseKind, Member};
use domain::policy::Key;
use domain::{Citation, Fraction, Truth};

use super::disability_subsidies::{living_key, nursing_key, pairs};
use super::expenses;
use super::spending::Spending;
use crate::context::{Context, Missing, Setting};
use crate::fact_ref::{FactRef, MemberField};
use crate::household::{Counted, is_severely_disabled, standard};
use crate::range::Range;
use crate::recorder::Recorder;

/// The family's income before deductions, by the month, and what was missing to know it: spending on
/// education may be measured by it.
#[derive(Clone, Copy)]
pub struct FamilyIncome<'a> {
    pub monthly: Range,
    pub missing: &'a [Missing],
}

/// All deductions of a month: expenses of the listed kinds and the disability subsidies, side by side
/// unless the place says otherwise, within its cap.
pub fn deductions<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, family: FamilyIncome) -> Range {
    recorder.open(Rule::Deductions, None);
    recorder.cite(Citation::new("D57", "13"));
    ctx.record(recorder, ArgumentName::Kind, Key::DeductionKinds);
    // Where nobody has what may be deducted, it does not matter what is spent.
    let is_asked = ctx.facts.expenses.is_some() || !is_open_to_anybody(ctx, counted).is_no();
    let mut spending = if is_asked {
        expenses::by_kind(ctx, recorder, counted, Key::DeductionKinds, Rule::Deduction, belongs)
    } else {
        Spending::open(Range::ZERO)
    };
    spending.change(ExpenseKind::Education, |spent| beyond_income(ctx, recorder, spent, family));
    let subsidies = subsidies(ctx, recorder, counted);
    let all = spending.side_by_side(ctx, recorder, subsidies);
    let total = within_cap(ctx, recorder, counted, all);
    recorder.close(|| total.yuan());
    total
}

/// Whether any expense of those who count could be deducted.
fn is_open_to_anybody(ctx: &Context, counted: &Counted) -> Truth {
    let mark = ctx.mark();
    let for_all = ctx.value(Key::DeductionFor).and_then(domain::policy::Value::choice).map(|whose| whose == "everyone");
    let anybody = Truth::from(for_all).or(for_everyone(ctx, None));
    let members = ctx.members().iter().enumerate().filter(|(_, member)| counted.holds(&member.id));
    let found = members.fold(anybody, |any, (index, _)| any.or(is_disabled_or_ill(ctx, index)));
    if !found.is_unknown() {
        ctx.missing_since(mark);
    }
    found
}

/// Whose expenses are deducted: of some kinds everybody's, of the others as the place says.
fn belongs(ctx: &Context, expense: &Expense) -> Truth {
    let mark = ctx.mark();
    let person = match ctx.value(Key::DeductionFor).and_then(domain::policy::Value::choice) {
        Some("everyone") => return Truth::Yes,
        Some(_) => {
            let index = ctx.members().iter().position(|member| member.id == expense.member);
            index.map_or(Truth::No, |index| is_disabled_or_ill(ctx, index))
        }
        None => Truth::Unknown,
    };
    if person.is_yes() {
        return person;
    }
    let kind = for_everyone(ctx, expense.kind);
    if kind.is_yes() {
        ctx.missing_since(mark);
    }
    person.or(kind)
}

/// Whether a kind is deducted for everybody; of an open kind it may be, where the place lists any.
fn for_everyone(ctx: &Context, kind: Option<ExpenseKind>) -> Truth {
    let Some(listed) = ctx.value(Key::DeductionForEveryone) else { return Truth::Unknown };
    match (kind, listed) {
        (Some(kind), listed) => listed.holds(&crate::word(&kind)).into(),
        (None, domain::policy::Value::Words(kinds)) if kinds.is_empty() => Truth::No,
        (None, _) => Truth::Unknown,
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

/// What is spent on education beyond a multiple of the family's income of the same months, where a
/// place has one (YM-59).
fn beyond_income<R: Recorder>(ctx: &Context, recorder: &mut R, spent: Range, family: FamilyIncome) -> Range {
    if spent == Range::ZERO {
        return spent;
    }
    match ctx.setting(Key::DeductionEducation) {
        Setting::Without => spent,
        Setting::NotEncoded => spent.if_counts(Truth::Unknown),
        Setting::Is(multiple) => {
            ctx.miss_again(family.missing);
            ctx.record(recorder, ArgumentName::Threshold, Key::DeductionEducation);
            recorder.argument(ArgumentName::IncomeBeforeDeductions, || family.monthly.yuan());
            recorder.cite(Citation::new("YM", "59"));
            spent.minus(family.monthly.times(multiple)).floor_at_zero()
        }
    }
}

/// For each severely disabled member the two disability subsidies of the level, received or not, where
/// the place deducts them (YM-59).
fn subsidies<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Range {
    let certified = |(_, member): &(usize, &Member)| counted.holds(&member.id) && !member.disability.is_absent();
    let mut members = ctx.members().iter().enumerate().filter(certified).peekable();
    if members.peek().is_none() {
        return Range::ZERO;
    }
    let deducts = ctx.flag(Key::DeductionSubsidies);
    if deducts.is_no() {
        return Range::ZERO;
    }
    members.map(|(index, member)| subsidies_of(ctx, recorder, index, member, deducts)).sum()
}

fn subsidies_of<R: Recorder>(ctx: &Context, recorder: &mut R, index: usize, member: &Member, deducts: Truth) -> Range {
    let severe = is_severely_disabled(ctx, index, member);
    if severe.is_no() {
        return Range::ZERO;
    }
    recorder.open(Rule::SubsidyDeduction, Some(&member.id));
    recorder.cite(Citation::new("YM", "59"));
    let both = match living_key(member).zip(nursing_key(member)) {
        Some((living, nursing)) => {
            ctx.record(recorder, ArgumentName::Subsidy, living);
            ctx.record(recorder, ArgumentName::Subsidy, nursing);
            amount(ctx, living).plus(amount(ctx, nursing))
        }
        None => pairs()
            .map(|(living, nursing)| amount(ctx, living).plus(amount(ctx, nursing)))
            .fold(Range::ZERO, Range::hull),
    };
    let counts = both.if_counts(deducts.and(severe));
    recorder.close(|| counts.yuan());
    counts
}

/// A subsidy as it is set; nothing where a place pays none at that level.
fn amount(ctx: &Context, key: Key) -> Range {
    match ctx.setting(key) {
        Setting::Is(yuan) => Range::exactly(Fraction::new(yuan)),
        Setting::Without => Range::ZERO,
        Setting::NotEncoded => Range::between(Fraction::ZERO, domain::facts::Amount::MAX.exact()),
    }
}

/// At most what the place sets in yuan, and at most so many times the standard for each who counts.
fn within_cap<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted, all: Range) -> Range {
    if all == Range::ZERO {
        return all;
    }
    let in_yuan = ctx.setting(Key::DeductionCap);
    let by_standard = ctx.setting(Key::DeductionCapMultiple);
    if let (Setting::Without, Setting::Without) = (in_yuan, by_standard) {
        return all;
    }
    recorder.argument(ArgumentName::Expenses, || all.yuan());
    let capped = match in_yuan {
        Setting::Without => all,
        Setting::NotEncoded => all.if_counts(Truth::Unknown),
        Setting::Is(yuan) => {
            ctx.record(recorder, ArgumentName::Cap, Key::DeductionCap);
            all.min(Range::exactly(Fraction::new(yuan)))
        }
    };
    match by_standard {
        Setting::Without => capped,
        Setting::NotEncoded => capped.if_counts(Truth::Unknown),
        Setting::Is(multiple) => {
            ctx.record(recorder, ArgumentName::Multiple, Key::DeductionCapMultiple);
            let cap = standard(ctx).map(|standard| standard.times(multiple).heads(counted.heads()));
            cap.map_or(capped.if_counts(Truth::Unknown), |cap| capped.min(cap))
        }
    }
}
