//! One line of income, by the month.

use domain::date::MONTHS_OF_YEAR;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Amount, Income, IncomeKind, Per, Stated, TransferItem};
use domain::policy::Key;
use domain::{Citation, Fraction, Text, Truth};

use super::members::Reading;
use super::window::at_once;
use crate::context::Context;
use crate::fact_ref::{FactRef, IncomeField as F};
use crate::range::Range;
use crate::recorder::Recorder;

/// What a line brings each month: gross less what its kind lets take off, over its period.
/// A monthly line counts while it runs, a yearly one by twelfths, a one-off one by twelfths where
/// it came inside the window (YM-7).
pub fn monthly<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    index: usize,
    line: &Income,
    kind: IncomeKind,
    reading: Reading,
) -> Range {
    let excluded = is_excluded(ctx, index, line, kind, reading);
    if excluded.is_yes() {
        recorder.open(Rule::IncomeLineExcluded, Some(&line.member));
        record_item(recorder, line);
        recorder.argument(ArgumentName::Gross, || stated(line.gross));
        recorder.cite(left_out_by(line, reading));
        recorder.close(|| Quantity::Yuan(Fraction::ZERO));
        return Range::ZERO;
    }
    let at = |field| FactRef::Income(index, field);
    recorder.open(Rule::IncomeLine, Some(&line.member));
    record_item(recorder, line);
    let mut net = ctx.amount(at(F::Gross), line.gross);
    recorder.argument(ArgumentName::Gross, || net.yuan());
    let costs: &[_] = match kind {
        IncomeKind::Wage | IncomeKind::Property => &[(ArgumentName::Cost, F::Cost, line.cost)],
        IncomeKind::Business => &[
            (ArgumentName::Cost, F::Cost, line.cost),
            (ArgumentName::Depreciation, F::Depreciation, line.depreciation),
            (ArgumentName::Tax, F::Tax, line.tax),
        ],
        IncomeKind::TransferIn | IncomeKind::TransferOut | IncomeKind::Other => &[],
    };
    for (name, field, amount) in costs {
        let cost = ctx.amount(at(*field), *amount);
        if cost != Range::ZERO {
            recorder.argument(*name, || cost.yuan());
        }
        net = net.minus(cost);
    }
    let value = over_period(ctx, index, line, net).if_counts(!excluded);
    recorder.argument(ArgumentName::Per, || Quantity::Word(Text::Fixed(line.per.map_or("", per_word))));
    recorder.close(|| value.yuan());
    value
}

fn stated(amount: Option<Amount>) -> Quantity {
    amount.map_or(Quantity::NotKnown, |amount| Quantity::Yuan(amount.exact()))
}

fn per_word(per: Per) -> &'static str {
    match per {
        Per::Month => "month",
        Per::Year => "year",
        Per::Once => "once",
    }
}

fn record_item<R: Recorder>(recorder: &mut R, line: &Income) {
    if let Some(item) = line.item.known() {
        recorder.argument(ArgumentName::Item, || Quantity::Word(crate::word(item)));
    }
}

/// YM-7: a monthly line counts while it runs, a yearly one by a twelfth, a single one within its window.
fn over_period(ctx: &Context, index: usize, line: &Income, net: Range) -> Range {
    match line.per {
        Some(Per::Month) => net.if_counts(still_runs(ctx, index, line)),
        Some(Per::Year) => net.over(MONTHS_OF_YEAR),
        Some(Per::Once) => at_once(ctx, index, line, net),
        None => {
            ctx.miss(FactRef::Income(index, F::Per));
            net.hull(net.over(MONTHS_OF_YEAR)).hull(Range::ZERO)
        }
    }
}

/// Where it stands that a line is no income: T43 Art 6 leaves more out for tekun than D57 Art 13 for a family.
fn left_out_by(line: &Income, reading: Reading) -> Citation {
    use TransferItem as T;
    match line.item {
        Stated::Known(T::BasicPensionCentral | T::OldAgeAllowance | T::SocialInsurance) => reading.article(),
        _ => Reading::Family.article(),
    }
}

/// From the day on which it ended, a monthly line counts nothing: its current rate is that of the
/// day that is assessed.
fn still_runs(ctx: &Context, index: usize, line: &Income) -> Truth {
    !ctx.stated(FactRef::Income(index, F::Ended), &line.ended, |ended| *ended <= ctx.on)
}

/// D57 Art 13: state compensation for veterans, family-planning awards, scholarships, awards for
/// bravery, social assistance, and what a place adds, are no income; the central basic pension
/// while a parameter says so; disability and child subsidies are none either.
/// Tekun leaves out the central basic pension, social insurance and the old-age allowance without end (T43 Art 6).
fn is_excluded(ctx: &Context, index: usize, line: &Income, kind: IncomeKind, reading: Reading) -> Truth {
    use TransferItem as T;
    if kind != IncomeKind::TransferIn {
        return Truth::No;
    }
    match &line.item {
        Stated::Absent => Truth::No,
        Stated::Unknown => {
            ctx.miss(FactRef::Income(index, F::Item));
            Truth::Unknown
        }
        Stated::Known(item) => match item {
            T::VeteranPreferential
            | T::FamilyPlanning
            | T::Scholarship
            | T::Bravery
            | T::Assistance
            | T::DisabilitySubsidy
            | T::ChildSubsidy
            | T::LocallyExcluded => Truth::Yes,
            T::BasicPensionCentral | T::OldAgeAllowance | T::SocialInsurance if reading == Reading::Tekun => Truth::Yes,
            T::BasicPensionCentral => ctx.flag(Key::ExcludeBasicPensionCentral),
            T::Pension
            | T::Gift
            | T::Unemployment
            | T::Survivor
            | T::Compensation
            | T::OldAgeAllowance
            | T::SocialInsurance
            | T::Tax
            | T::SocialContribution
            | T::SupportPaid => Truth::No,
        },
    }
}
