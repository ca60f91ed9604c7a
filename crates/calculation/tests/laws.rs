//! What the law says of two households that differ in one thing.

use crate::support::{facts, household, local_pack, pack, today};
use calculation::assess;
use domain::assessment::{Amount, Assessment, Outcome};
use domain::policy::PolicyPack;
use domain::{Fraction, Money, Programme};
use proptest::prelude::*;
use serde_json::{Value, json};

fn run(pack: &PolicyPack, value: &Value) -> Assessment {
    assess(pack, &facts(value.clone()), today())
}

fn with(key: &str, value: &str) -> PolicyPack {
    pack().overlaid(&[(key.to_owned(), value.to_owned())].into()).unwrap()
}

fn is_open(assessment: &Assessment, programme: Programme) -> bool {
    assessment.programme(programme).is_some_and(|found| found.outcome == Outcome::Eligible)
}

/// What a programme pays; nothing where it is closed.
fn paid(assessment: &Assessment, programme: Programme) -> Money {
    let found = assessment.programme(programme).filter(|found| found.outcome == Outcome::Eligible);
    found.and_then(|found| found.amount).map_or(Money::ZERO, Amount::money)
}

fn more_income(value: &Value, fen: i64) -> Value {
    let mut richer = value.clone();
    let gross = format!("{}.{:02}", fen / 100, fen % 100);
    let line = json!({"member": "m0", "kind": "other", "per": "month", "gross": gross});
    richer.pointer_mut("/incomes").and_then(Value::as_array_mut).unwrap().push(line);
    richer
}

/// A programme that closes when income grows may open another, or change what another pays: where
/// that is so.
///
/// Dibao for one person and dibao by spending are tried only where the household's dibao and tekun are
/// closed (YM-14, YM-20); a child's rate is reduced by the child's share of dibao or by tekun (YM-29);
/// the disability subsidies and the child's money are closed by tekun; ordinary temporary aid has
/// shares and months of its own for groups (YM-22); dibao is left gradually once income is no longer
/// below the line (YM-36); children with money of their own have the price subsidy by the urban
/// standard.
fn is_notch(programme: Programme, before: &Assessment, after: &Assessment) -> bool {
    use Programme as P;
    let ended = |programme| is_open(before, programme) && !is_open(after, programme);
    let less = |programme| paid(after, programme) < paid(before, programme);
    let any_less = |programmes: &[P]| programmes.iter().any(|programme| less(*programme));
    match programme {
        P::SinglePersonDibao => ended(P::Dibao) || ended(P::ExpenditureDibao) || less(P::Tekun),
        P::ExpenditureDibao => ended(P::Dibao),
        P::OrphanChild => any_less(&[P::Tekun, P::Dibao, P::SinglePersonDibao, P::ExpenditureDibao]),
        P::DisabilityLiving | P::DisabilityNursing | P::PriceSubsidy => less(P::Tekun),
        P::TemporaryExpenditure => {
            ended(P::Edge)
                || ended(P::Rigid)
                || any_less(&[P::Tekun, P::Dibao, P::SinglePersonDibao, P::ExpenditureDibao])
        }
        P::GradualExit => ended(P::ExpenditureDibao) || (gap(before) > Fraction::ZERO && gap(after) <= Fraction::ZERO),
        _ => false,
    }
}

fn money_of(assessment: &Assessment) -> Vec<Money> {
    let found = &assessment.programmes;
    let amounts = found.iter().filter_map(|one| one.amount).map(Amount::money);
    let answers = found.iter().flat_map(|one| &one.members).filter_map(|answer| answer.amount);
    let parts = found.iter().flat_map(|one| &one.parts).map(|part| part.amount);
    amounts.chain(answers.map(Amount::money)).chain(parts).collect()
}

fn sibling(index: usize, wage: i64) -> (Value, Value) {
    let relation = if index == 0 { "applicant" } else { "sibling" };
    let id = format!("m{index}");
    let person = json!({"id": id, "relation": relation, "birth_date": "1985-01-01", "coresidence_months": 24,
        "student": "none", "full_time": true, "disability": "none", "serious_illness": false, "custody": "none",
        "holds": [], "other_parent_custody": false, "clergy_since": "none", "soldier_unmarried": false, "employed": true,
        "self_care_failed": [], "care_mode": "scattered", "no_civil_capacity": false, "in_institution": false,
        "child_choice": "child", "father": "none", "mother": "none"});
    let income = json!({"member": id, "kind": "wage", "per": "month", "gross": wage.to_string(), "cost": "0"});
    (person, income)
}

/// Grown siblings who live together, each with a wage in yuan.
fn siblings(wages: &[i64]) -> Value {
    let (members, incomes): (Vec<_>, Vec<_>) =
        wages.iter().enumerate().map(|(index, wage)| sibling(index, *wage)).unzip();
    json!({"region": "urban", "hukou_local": true, "members": members, "incomes": incomes, "expenses": [],
        "assets": [], "supporters": [], "past_grants": [], "event": "none", "current_dibao": "none",
        "single_parent": false})
}

fn gap(assessment: &Assessment) -> Fraction {
    let line = assessment.household.lines.iter().find(|line| line.programme == Programme::Dibao);
    line.and_then(|line| line.distance).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn more_income_raises_no_amount_but_where_another_programme_ends(
        value in household(), more in 1_i64..200_000, local in any::<bool>(), spending in any::<bool>(),
    ) {
        let pack = match (local, spending) {
            (true, _) => local_pack(),
            (false, true) => with("expenditure_dibao.enabled", "true"),
            (false, false) => pack(),
        };
        let (before, after) = (run(&pack, &value), run(&pack, &more_income(&value, more)));
        for found in &after.programmes {
            let programme = found.programme;
            let raised = paid(&after, programme) > paid(&before, programme);
            prop_assert!(!raised || is_notch(programme, &before, &after), "{:?}", programme);
        }
    }

    #[test]
    fn a_child_without_income_widens_the_gap_by_one_standard(value in household()) {
        let before = run(&pack(), &value);
        let mut grown = value.clone();
        let mut child = sibling(99, 0).0;
        child["relation"] = "child".into();
        child["birth_date"] = "2020-05-01".into();
        child["employed"] = false.into();
        child["father"] = json!({"status": "able", "months": 0});
        child["mother"] = json!({"status": "able", "months": 0});
        grown["members"].as_array_mut().unwrap().push(child);
        let after = run(&pack(), &grown);
        let counted = |assessment: &Assessment| assessment.household.counted.unwrap();
        prop_assert_eq!(counted(&after), counted(&before) + 1);
        let standard = Fraction::whole(if value["region"] == "urban" { 795 } else { 604 });
        prop_assert_eq!(gap(&after) - gap(&before), standard);
    }

    #[test]
    fn a_lodger_changes_nothing_for_the_household(value in household()) {
        let mut shared = value.clone();
        let mut lodger = sibling(99, 0).0;
        lodger["relation"] = "non_kin".into();
        shared["members"].as_array_mut().unwrap().push(lodger);
        let (before, after) = (run(&pack(), &value), run(&pack(), &shared));
        prop_assert_eq!(before.household.counted, after.household.counted);
        for found in &before.programmes {
            prop_assert_eq!(paid(&before, found.programme), paid(&after, found.programme), "{:?}", found.programme);
            prop_assert_eq!(is_open(&before, found.programme), is_open(&after, found.programme), "{:?}", found.programme);
        }
    }

    #[test]
    fn a_household_that_splits_receives_no_less_and_the_gaps_add_up(
        wages in prop::collection::vec(0_i64..2400, 2..7), at in any::<prop::sample::Index>(),
    ) {
        let (left, right) = wages.split_at(at.index(wages.len() - 1) + 1);
        let whole = run(&pack(), &siblings(&wages));
        let parts = [run(&pack(), &siblings(left)), run(&pack(), &siblings(right))];
        prop_assert_eq!(gap(&parts[0]) + gap(&parts[1]), gap(&whole));
        let apart: i64 = parts.iter().map(|part| paid(part, Programme::Dibao).fen()).sum();
        prop_assert!(apart >= paid(&whole, Programme::Dibao).fen());
    }

    #[test]
    fn rounding_loses_and_makes_less_than_a_unit(
        value in household(), mode in prop::sample::select(vec!["own_amount_ratio", "standard_ratio", "full_standard"]),
    ) {
        let rules = [("topup.mode", mode), ("topup.class_a", "0.3"), ("topup.class_b", "0.2"), ("topup.minor", "0.1")];
        let pack = pack().overlaid(&rules.map(|(key, value)| (key.to_owned(), value.to_owned())).into()).unwrap();
        let assessment = run(&pack, &value);
        for found in &assessment.programmes {
            let Some(amount) = found.amount.filter(|_| !found.parts.is_empty()) else { continue };
            let sum: i64 = found.parts.iter().map(|part| part.amount.fen()).sum();
            // A total in whole yuan is rounded up once; its parts are rounded to the fen.
            let off = amount.money().fen() - sum;
            let unit = if mode == "full_standard" && found.programme == Programme::Dibao { 100 } else { 1 };
            prop_assert!(off.abs() < unit, "{:?}: {off} fen", found.programme);
        }
    }

    #[test]
    fn no_money_is_negative(value in household(), local in any::<bool>()) {
        let assessment = run(&if local { local_pack() } else { pack() }, &value);
        let found = &assessment.household;
        for figure in [found.income_before_deductions, found.total_income, found.per_capita_income].into_iter().flatten() {
            prop_assert!(figure >= Fraction::ZERO);
        }
        for money in money_of(&assessment) {
            prop_assert!(money >= Money::ZERO);
        }
    }
}
