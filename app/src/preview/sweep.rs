//! "How would it change with income?": the same function over a range of incomes.

use domain::{
    Date, Money, Programme,
    assessment::Assessment,
    bundle::Bundle,
    facts::{HouseholdFacts, Income, IncomeKind, Per, Stated},
    policy::PolicyPack,
};
use rust_decimal::Decimal;

use super::Estimate;

/// How many incomes are tried.
const POINTS: u32 = 60;

/// The benefit at one income.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The household's monthly income.
    pub income: Money,
    /// What is paid each month.
    pub benefit: Money,
    /// The status that opens other help without money.
    pub status: Option<Programme>,
}

/// The benefit over a range of incomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curve {
    /// The points, by rising income.
    pub points: Vec<Point>,
    /// Where the household stands now, if its income is known and within the range.
    pub now: Option<Money>,
}

/// Sweeps the household's monthly income; all other answers stay, and open ones are answered as an
/// ordinary household would. Nothing where even then too much is open to draw.
pub fn sweep(pack: &PolicyPack, estimate: &Estimate, today: Date) -> Option<Curve> {
    let facts = estimate.facts.clone().answered_ordinarily();
    let owner = facts.members.as_ref()?.first()?.id.clone();
    let base = calculation::assess(pack, &facts, today);
    let most = range(&base)?;
    let step = Decimal::from(most / i64::from(POINTS));
    let points = (0..=POINTS).filter_map(|at| {
        let income = Money::try_from(step * Decimal::from(at)).ok()?;
        let facts = HouseholdFacts { incomes: Some(vec![line(&owner, income)?]), ..facts.clone() };
        Some(point(income, &calculation::bundle(pack, &facts, today)))
    });
    let points: Vec<Point> = points.collect();
    let now = base.household.total_income.and_then(|total| total.round(domain::fraction::Rounding::HalfUpFen));
    // A mark at the edge would say that the household stands there.
    let now = now.filter(|now| points.last().is_some_and(|last| *now <= last.income));
    (!points.is_empty()).then_some(Curve { points, now })
}

/// Whole yuan to the right end: nearly twice the highest line of the household.
fn range(base: &Assessment) -> Option<i64> {
    let heads = base.household.counted.filter(|counted| *counted > 0)?;
    let is_ladder = |programme| matches!(programme, Programme::Dibao | Programme::Edge);
    let lines = base.household.lines.iter().filter(|line| is_ladder(line.programme)).filter_map(|line| line.line);
    let highest = lines.max()? * heads;
    let yuan = (highest.approximate() * Decimal::new(13, 1)).round();
    let yuan = i64::try_from(yuan).ok()?;
    // Steps of whole tens of yuan.
    let unit = i64::from(POINTS) * 10;
    Some((yuan / unit + 1) * unit)
}

fn line(owner: &domain::facts::MemberId, income: Money) -> Option<Income> {
    Some(Income {
        member: owner.clone(),
        kind: Some(IncomeKind::Other),
        item: Stated::Absent,
        per: Some(Per::Month),
        gross: Some(domain::facts::Amount::try_new(income.yuan()).ok()?),
        cost: Some(domain::facts::Amount::ZERO),
        depreciation: Some(domain::facts::Amount::ZERO),
        tax: Some(domain::facts::Amount::ZERO),
        date: Stated::Absent,
        ended: Stated::Absent,
        job_taken_on_aid: Stated::Absent,
    })
}

/// What comes together at one income, in the best lawful combination.
fn point(income: Money, bundle: &Bundle) -> Point {
    let status = bundle.receives.iter().find(|one| one.programme.is_rung() && one.amount.is_none());
    Point { income, benefit: bundle.monthly, status: status.map(|one| one.programme) }
}
