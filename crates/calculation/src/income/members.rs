//! What the members bring in, kind by kind.

use domain::Citation;
use domain::derivation::Rule;
use domain::facts::{Amount, Income, IncomeKind, MemberId};

use super::employment_exclusion::employment_exclusion;
use super::lines;
use crate::context::Context;
use crate::fact_ref::{FactRef, IncomeField};
use crate::household::Counted;
use crate::range::Range;
use crate::recorder::{Recorder, Silent};

/// The incomes of all who count. Wages, business and property income are not below nothing for
/// each member and kind; transfers may be (YM-8).
pub fn members_income<R: Recorder>(ctx: &Context, recorder: &mut R, counted: &Counted) -> Range {
    if ctx.facts.incomes.is_none() {
        ctx.miss(FactRef::Incomes);
        // Support that the household pays may outweigh all it receives, also from supporters.
        return Range::between(-Amount::MAX.exact(), Amount::MAX.exact());
    }
    ctx.members()
        .iter()
        .filter(|member| counted.holds(&member.id))
        .map(|m| own_income(ctx, recorder, &m.id, Reading::Family))
        .sum()
}

/// What counts as income: as for a family, or as tekun reads it (T43 Art 6).
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    Family,
    Tekun,
}

impl Reading {
    /// Where it stands what is income.
    pub const fn article(self) -> Citation {
        match self {
            Self::Family => Citation::new("D57", "13"),
            Self::Tekun => Citation::new("T43", "6"),
        }
    }
}

/// One member's income.
pub fn own_income<R: Recorder>(ctx: &Context, recorder: &mut R, id: &MemberId, reading: Reading) -> Range {
    let mut lines = ctx.facts.incomes.iter().flatten().filter(|line| line.member == *id).peekable();
    if lines.peek().is_none() {
        return Range::ZERO;
    }
    recorder.open(Rule::MemberIncome, Some(id));
    recorder.cite(reading.article());
    let wage = of_kind(ctx, recorder, id, IncomeKind::Wage, reading, Rule::WageIncome).floor_at_zero();
    let wage = wage.minus(employment_exclusion(ctx, recorder, id).min(wage));
    let business = of_kind(ctx, recorder, id, IncomeKind::Business, reading, Rule::BusinessIncome).floor_at_zero();
    let property = of_kind(ctx, recorder, id, IncomeKind::Property, reading, Rule::PropertyIncome).floor_at_zero();
    let transfers = of_kind(ctx, recorder, id, IncomeKind::TransferIn, reading, Rule::TransferIncome);
    let other = of_kind(ctx, recorder, id, IncomeKind::Other, reading, Rule::OtherIncome);
    let open = of_open_kind(ctx, recorder, id, reading);
    let total: Range = [wage, business, property, transfers, other, open].into_iter().sum();
    recorder.close(|| total.yuan());
    total
}

/// The lines of one kind; those of transfers out are taken off the transfers in.
fn of_kind<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    id: &MemberId,
    kind: IncomeKind,
    reading: Reading,
    rule: Rule,
) -> Range {
    let belongs = |line: &Income| {
        let of_kind =
            line.kind == Some(kind) || (kind == IncomeKind::TransferIn && line.kind == Some(IncomeKind::TransferOut));
        of_kind && line.member == *id
    };
    let mut lines = ctx.facts.incomes.iter().flatten().enumerate().filter(|(_, line)| belongs(line)).peekable();
    if lines.peek().is_none() {
        return Range::ZERO;
    }
    recorder.open(rule, Some(id));
    let mut total = Range::ZERO;
    for (index, line) in lines {
        let kind = line.kind.unwrap_or(kind);
        let monthly = lines::monthly(ctx, recorder, index, line, kind, reading);
        total = if kind == IncomeKind::TransferOut { total.minus(monthly) } else { total.plus(monthly) };
    }
    recorder.close(|| total.yuan());
    total
}

/// Lines whose kind nobody has said may come in or go out; of a kind with costs, these may outweigh the line
/// and take from other lines of that kind.
fn of_open_kind<R: Recorder>(ctx: &Context, recorder: &mut R, id: &MemberId, reading: Reading) -> Range {
    let mut total = Range::ZERO;
    for (index, line) in ctx.facts.incomes.iter().flatten().enumerate() {
        if line.kind.is_none() && line.member == *id {
            ctx.miss(FactRef::Income(index, IncomeField::Kind));
            let monthly = lines::monthly(ctx, recorder, index, line, IncomeKind::Other, reading);
            let after_costs = lines::monthly(ctx, &mut Silent, index, line, IncomeKind::Business, reading);
            total = total.plus(monthly.hull(Range::ZERO.minus(monthly)).hull(after_costs));
        }
    }
    total
}
