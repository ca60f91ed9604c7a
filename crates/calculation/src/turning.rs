//! What would change an outcome. Each programme for the household that is closed is tried with less
//! income, more medical cost and less money; the smallest change that opens it is found by halving,
//! with the same rules as everything else.

use domain::assessment::{Outcome, ProgrammeFinding};
use domain::facts::{Amount, AssetKind, HouseholdFacts, Member, Stated};
use domain::policy::PolicyPack;
use domain::turning::{Change, TurningPoint};
use domain::{Date, Fraction, Money, Programme};
use rust_decimal::Decimal;
use serde_json::json;

use crate::assess::find;

/// The largest medical cost that is tried, fen: a million yuan.
const MOST_MEDICAL: i64 = 100_000_000;
/// The largest fall of income that is tried, fen: a million yuan each month.
const MOST_INCOME: i64 = 100_000_000;

/// For each programme that is surely closed and not only by another one, the smallest changes that
/// open it. `programmes` are the findings for the same facts.
pub fn turning_points(
    pack: &PolicyPack,
    facts: &HouseholdFacts,
    on: Date,
    programmes: &[ProgrammeFinding],
) -> Vec<TurningPoint> {
    let closed = programmes.iter().filter(|found| {
        let by_itself = found.reasons.iter().any(|reason| !reason.code.is_exclusion());
        found.outcome == Outcome::NotEligible && by_itself && is_tried(found.programme)
    });
    let all = closed.flat_map(|found| Change::ALL.map(|change| (found.programme, change)));
    all.filter_map(|(programme, change)| {
        let by = smallest(facts, change, |changed| answer(pack, changed, on, programme))?;
        Some(TurningPoint { programme, change, by })
    })
    .collect()
}

/// The programmes that look at what the household has together.
const fn is_tried(programme: Programme) -> bool {
    matches!(programme, Programme::Dibao | Programme::ExpenditureDibao | Programme::Edge | Programme::Rigid)
}

/// What a change does to a programme.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Answer {
    StaysClosed,
    Opens,
    /// Another programme opens that goes before it.
    GivesWay,
}

fn answer(pack: &PolicyPack, facts: &HouseholdFacts, on: Date, programme: Programme) -> Answer {
    let findings = find(pack, facts, on);
    let Some(found) = findings.programmes.iter().find(|found| found.programme == programme) else {
        return Answer::StaysClosed;
    };
    let gives_way = found.reasons.iter().any(|reason| reason.code.is_exclusion());
    match found.outcome {
        Outcome::Eligible => Answer::Opens,
        Outcome::NotEligible if gives_way => Answer::GivesWay,
        Outcome::NotEligible | Outcome::Undetermined => Answer::StaysClosed,
    }
}

/// The smallest change that opens. A larger one may open what goes before, so the search is for the
/// first change that does either.
fn smallest(facts: &HouseholdFacts, change: Change, answer: impl Fn(&HouseholdFacts) -> Answer) -> Option<Money> {
    let answer_by = |fen: i64| changed(facts, change, fen).map_or(Answer::StaysClosed, |changed| answer(&changed));
    let (mut low, mut high) = (0, most(facts, change)?);
    if answer_by(high) == Answer::StaysClosed {
        return None;
    }
    while low + 1 < high {
        let middle = low + (high - low) / 2;
        if answer_by(middle) == Answer::StaysClosed { low = middle } else { high = middle }
    }
    (answer_by(high) == Answer::Opens).then(|| Money::from_fen(high))
}

fn most(facts: &HouseholdFacts, change: Change) -> Option<i64> {
    match change {
        Change::LessIncome => Some(MOST_INCOME),
        Change::MoreMedical => Some(MOST_MEDICAL),
        Change::LessMoney => {
            let money = facts.assets.as_ref()?.iter().filter(|asset| asset.kind == Some(AssetKind::Money));
            let owned: Fraction = money.filter_map(|asset| asset.value).map(Amount::exact).sum();
            owned.round(domain::fraction::Rounding::HalfUpFen).map(Money::fen).filter(|fen| *fen > 0)
        }
    }
}

/// The facts with one thing changed by so many fen; nothing where it is not known how that thing is.
fn changed(facts: &HouseholdFacts, change: Change, fen: i64) -> Option<HouseholdFacts> {
    let mut facts = facts.clone();
    let yuan = Decimal::new(fen, 2);
    match change {
        Change::LessIncome => {
            let member = facts.members.as_ref()?.first()?.id.clone();
            let line = json!({ "member": member, "kind": "transfer_out", "per": "month", "gross": yuan });
            facts.incomes.as_mut()?.push(serde_json::from_value(line).ok()?);
        }
        Change::MoreMedical => {
            let member = patient(facts.members.as_ref()?)?.id.clone();
            let line = json!({ "member": member, "kind": "medical", "per": "year", "bill": yuan, "basic": 0,
                "critical": 0, "medical_aid": 0, "other_insurance": 0, "commercial": 0 });
            facts.expenses.as_mut()?.push(serde_json::from_value(line).ok()?);
        }
        Change::LessMoney => {
            let mut left = yuan;
            for asset in facts.assets.as_mut()?.iter_mut().filter(|asset| asset.kind == Some(AssetKind::Money)) {
                let value = asset.value?.decimal();
                let taken = left.min(value);
                asset.value = Some(Amount::try_new(value - taken).ok()?);
                left -= taken;
            }
        }
    }
    Some(facts)
}

/// Whose medical cost is most likely to count: who is ill or disabled, else the first.
fn patient(members: &[Member]) -> Option<&Member> {
    let ill = |member: &&Member| member.serious_illness == Some(true) || matches!(member.disability, Stated::Known(_));
    members.iter().find(ill).or_else(|| members.first())
}
