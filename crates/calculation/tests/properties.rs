//! What must hold of every household.

use crate::support::{answers, facts, household, local_pack, pack, today};
use calculation::{assess, assess_with_derivation};
use domain::Programme;
use domain::assessment::{Amount, Assessment, Outcome};
use domain::facts::HouseholdFacts;
use domain::policy::PolicyPack;
use proptest::prelude::*;
use serde_json::{Value, json};

fn run(value: &Value) -> Assessment {
    assess(&pack(), &facts(value.clone()), today())
}

fn outcomes(assessment: &Assessment) -> Vec<(Programme, Outcome, Option<Amount>)> {
    assessment.programmes.iter().map(|finding| (finding.programme, finding.outcome, finding.amount)).collect()
}

fn dibao(assessment: &Assessment) -> Option<i64> {
    let finding = assessment.programme(Programme::Dibao)?;
    (finding.outcome == Outcome::Eligible).then(|| finding.amount.map_or(0, |amount| amount.money().fen()))
}

/// What is certain while answers are missing has to be what comes out with them.
fn stays_certain(pack: &PolicyPack, value: &Value, missing: &[&str]) -> Result<(), TestCaseError> {
    let mut open = value.clone();
    for place in missing {
        if let Some(place) = open.pointer_mut(place) {
            *place = Value::Null;
        }
    }
    let Ok(open) = serde_json::from_value::<HouseholdFacts>(open) else { return Ok(()) };
    let full = assess(pack, &facts(value.clone()), today());
    for (programme, outcome, amount) in outcomes(&assess(pack, &open, today())) {
        if outcome == Outcome::Undetermined {
            continue;
        }
        let known = full.programme(programme).unwrap();
        prop_assert_eq!(known.outcome, outcome, "{:?} without {:?}", programme, missing);
        if amount.is_some() {
            prop_assert_eq!(known.amount, amount, "{:?} without {:?}", programme, missing);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_fully_answered_household_is_determined(value in household()) {
        for (programme, outcome, _) in outcomes(&run(&value)) {
            prop_assert_ne!(outcome, Outcome::Undetermined, "{:?}", programme);
        }
    }

    #[test]
    fn the_rungs_exclude_one_another(value in household()) {
        let assessment = run(&value);
        let eligible = [Programme::Dibao, Programme::Edge, Programme::Rigid]
            .into_iter()
            .filter(|p| assessment.programme(*p).is_some_and(|f| f.outcome == Outcome::Eligible))
            .count();
        prop_assert!(eligible <= 1);
    }

    #[test]
    fn more_income_never_raises_dibao(value in household(), more in 1_i64..200_000) {
        let before = run(&value);
        let mut richer = value.clone();
        let line = serde_json::json!({"member": "m0", "kind": "other", "per": "month", "gross": format!("{}.{:02}", more / 100, more % 100)});
        richer["incomes"].as_array_mut().unwrap().push(line);
        let after = run(&richer);
        match (dibao(&before), dibao(&after)) {
            (Some(before), Some(after)) => prop_assert!(after <= before),
            (None, Some(_)) => prop_assert!(false, "more income opened dibao"),
            _ => {}
        }
    }

    #[test]
    fn dibao_rounds_up_by_less_than_a_yuan_and_is_positive(value in household()) {
        let assessment = run(&value);
        if let Some(paid) = dibao(&assessment) {
            let line = assessment.household.lines.iter().find(|line| line.programme == Programme::Dibao).unwrap();
            let gap = line.distance.unwrap();
            let paid = domain::Fraction::from(domain::Money::from_fen(paid));
            prop_assert!(gap > domain::Fraction::ZERO);
            prop_assert!(paid >= gap && paid - gap < domain::Fraction::whole(1));
        }
    }

    #[test]
    fn the_order_of_people_and_lines_does_not_matter(value in household()) {
        let mut turned = value.clone();
        for list in ["members", "incomes", "expenses", "assets"] {
            turned[list].as_array_mut().unwrap().reverse();
        }
        prop_assert_eq!(outcomes(&run(&value)), outcomes(&run(&turned)));
    }

    #[test]
    fn a_month_is_a_twelfth_of_a_year(value in household()) {
        let mut yearly = value.clone();
        for line in yearly["incomes"].as_array_mut().unwrap() {
            if line["per"] == "month" {
                for field in ["gross", "cost"] {
                    let amount: rust_decimal::Decimal = line[field].as_str().unwrap().parse().unwrap();
                    line[field] = (amount * rust_decimal::Decimal::from(12)).to_string().into();
                }
                line["per"] = "year".into();
            }
        }
        prop_assert_eq!(outcomes(&run(&value)), outcomes(&run(&yearly)));
    }

    #[test]
    fn the_derivation_changes_nothing_and_is_there(value in household()) {
        let plain = run(&value);
        let mut derived = assess_with_derivation(&pack(), &facts(value), today());
        prop_assert!(derived.derivation.take().is_some());
        let format = derived.derivation_format.take();
        prop_assert_eq!(format.as_deref(), Some(domain::derivation::FORMAT));
        prop_assert_eq!(plain, derived);
    }

    #[test]
    fn an_assessment_survives_json(value in household()) {
        let derived = assess_with_derivation(&pack(), &facts(value), today());
        let text = serde_json::to_string(&derived).unwrap();
        prop_assert_eq!(serde_json::from_str::<Assessment>(&text).unwrap(), derived);
    }

    #[test]
    fn what_is_certain_without_an_answer_is_certain_with_it(value in household(), pick in any::<prop::sample::Index>(), two in any::<bool>(), other in any::<prop::sample::Index>()) {
        let all = answers(&value);
        let mut missing = vec![pick.get(&all).as_str()];
        missing.extend(two.then(|| other.get(&all).as_str()));
        stays_certain(&pack(), &value, &missing)?;
    }

    #[test]
    fn what_is_certain_by_local_rules_is_certain_with_the_answers(value in household(), granted in prop::sample::select(vec!["0", "5000", "7950", "9000"]), pick in any::<prop::sample::Index>(), two in any::<bool>(), other in any::<prop::sample::Index>()) {
        let mut value = value;
        value["past_grants"] = json!([{"date": "2026-01-05", "amount": granted, "person": "m0", "cause": "flood"}]);
        let all = answers(&value);
        let mut missing = vec![pick.get(&all).as_str()];
        missing.extend(two.then(|| other.get(&all).as_str()));
        stays_certain(&local_pack(), &value, &missing)?;
    }
}
