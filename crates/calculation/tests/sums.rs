//! What holds of every sum, whatever goes into it.

use std::collections::BTreeSet;

use calculation::sums::sum;
use domain::facts::Amount;
use domain::policy::{Overlay, PolicyPack};
use domain::sums::{
    DrugAid, FigureName, Fraud, HouseholdYear, InpatientAid, JobOffer, JobOfferOutcome, JobRefusals, ReserveRefill,
    ReserveSettlement, Sample, SampleFrame, SumAnswer, SumOutcome, SumReasonCode, SumRequest, SumValue,
};
use domain::{Date, Fraction, Money, Names};
use proptest::prelude::*;
use rust_decimal::Decimal;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// How money that is paid is rounded.
const PAID: &[(&str, &str)] = &[("benefit.rounding", "half_up_fen")];

fn pack(values: &[(&str, &str)]) -> PolicyPack {
    let empty = PolicyPack::new("somewhere", Names { zh: "某地".into(), en: "Somewhere".into() }, day("2026-07-01"));
    let values = PAID.iter().chain(values);
    let overlay: Overlay = values.map(|(key, value)| ((*key).into(), (*value).into())).collect();
    empty.overlaid(&overlay).unwrap()
}

fn fen(fen: i64) -> Amount {
    Amount::try_new(Decimal::new(fen, 2)).unwrap()
}

fn money(answer: &SumAnswer, name: FigureName) -> Money {
    match answer.figure(name) {
        Some(SumValue::Yuan(money)) => *money,
        other => panic!("{name:?} is {other:?} in {answer:?}"),
    }
}

fn number(answer: &SumAnswer, name: FigureName) -> Fraction {
    match answer.figure(name) {
        Some(SumValue::Number(number)) => *number,
        other => panic!("{name:?} is {other:?}"),
    }
}

fn drawn(answer: &SumAnswer) -> Vec<String> {
    match answer.figure(FigureName::Drawn) {
        Some(SumValue::Cases(cases)) => cases.clone(),
        other => panic!("drawn is {other:?}"),
    }
}

fn work_out(pack: &PolicyPack, request: &SumRequest) -> SumAnswer {
    assert_eq!(request.check(day("2026-12-31")), []);
    let answer = sum(pack, request, day("2026-12-31"));
    // The answer crosses the wire and comes back the same.
    let text = serde_json::to_string(&answer).unwrap();
    assert_eq!(serde_json::from_str::<SumAnswer>(&text).unwrap(), answer);
    answer
}

const ROUNDING: (&str, &str) = ("settlement.rounding", "half_up_fen");

proptest! {
    #[test]
    fn all_is_recovered_and_the_fine_lies_between_its_bounds(taken in 1_i64..10_000_000_000, least in 0_u32..3, more in 0_u32..3) {
        let (least, most) = (least.to_string(), (least + more).to_string());
        let pack = pack(&[ROUNDING, ("fraud.fine_least", &least), ("fraud.fine_most", &most)]);
        let acted_on = day("2026-08-01");
        let answer = work_out(&pack, &SumRequest::Fraud(Fraud { wrongly_paid: fen(taken), acted_on, defied: false }));
        prop_assert_eq!(answer.outcome, SumOutcome::Determined);
        prop_assert_eq!(money(&answer, FigureName::Recover).fen(), taken);
        prop_assert_eq!(money(&answer, FigureName::FineLeast).fen(), taken * least.parse::<i64>().unwrap());
        prop_assert!(money(&answer, FigureName::FineLeast) <= money(&answer, FigureName::FineMost));
    }

    #[test]
    fn a_sample_is_the_smallest_that_is_not_below_its_share(size in 0_u32..20_001, rate in 1_u32..101) {
        let share = Fraction::new(Decimal::new(rate.into(), 2));
        let pack = pack(&[("spotcheck.dibao.rate", &share.approximate().to_string())]);
        let request = Sample { frame: SampleFrame::Dibao, size: Some(size), ids: Vec::new(), seed: None };
        let answer = work_out(&pack, &SumRequest::Sample(request));
        let taken = number(&answer, FigureName::SampleSize);
        prop_assert!(taken >= share * size && taken <= Fraction::whole(size));
        prop_assert!(taken.is_zero() || taken - Fraction::whole(1) < share * size);
    }

    #[test]
    fn a_draw_can_be_repeated_from_any_order_and_takes_nobody_twice(
        ids in prop::collection::btree_set("[a-z0-9-]{1,8}", 1..60), seed in "[a-z0-9]{1,20}", turn in any::<prop::sample::Index>(),
    ) {
        let pack = pack(&[("spotcheck.temp.rate", "0.2")]);
        let ids: Vec<String> = ids.into_iter().collect();
        let draw = |ids: Vec<String>| {
            let request = Sample { frame: SampleFrame::Temporary, size: None, ids, seed: Some(seed.clone()) };
            let answer = work_out(&pack, &SumRequest::Sample(request));
            let taken = drawn(&answer);
            assert_eq!(Fraction::whole(u32::try_from(taken.len()).unwrap()), number(&answer, FigureName::SampleSize));
            taken
        };
        let first = draw(ids.clone());
        let mut turned = ids.clone();
        turned.rotate_left(turn.index(ids.len()));
        turned.reverse();
        let set: BTreeSet<_> = first.iter().cloned().collect();
        prop_assert_eq!(set.len(), first.len());
        prop_assert!(first.iter().all(|id| ids.contains(id)));
        prop_assert_eq!(&draw(ids), &first);
        prop_assert_eq!(draw(turned).into_iter().collect::<BTreeSet<_>>(), set);
    }

    #[test]
    fn a_split_adds_up_and_leaves_the_county_less_than_a_fen_too_much(paid in 0_i64..10_000_000_000, share in 0_i64..101) {
        let exact = Decimal::new(share, 2);
        let pack = pack(&[ROUNDING, ("reserve.settlement_county_share", &exact.to_string()), ("reserve.donations_first", "false")]);
        let request = ReserveSettlement { paid: fen(paid), donations: Amount::ZERO };
        let answer = work_out(&pack, &SumRequest::ReserveSettlement(request));
        let (county, township) = (money(&answer, FigureName::County), money(&answer, FigureName::Township));
        prop_assert_eq!(county.fen() + township.fen(), paid);
        let over = Fraction::from(county) - fen(paid).exact().times(exact);
        prop_assert!(over >= Fraction::ZERO && over < Fraction::from(Money::from_fen(1)));
    }

    #[test]
    fn a_refill_never_goes_over_the_ceiling_nor_over_what_was_used(paid in 0_i64..20_000_000, balance in 0_i64..20_000_000) {
        let pack = pack(&[("reserve.refill", "monthly_by_use"), ("reserve.ceiling", "50000")]);
        let request = ReserveRefill { paid_out: fen(paid), balance: fen(balance) };
        let answer = work_out(&pack, &SumRequest::ReserveRefill(request));
        if answer.outcome == SumOutcome::NotDue {
            prop_assert!(balance >= 5_000_000 && paid > 0);
        } else {
            let refill = money(&answer, FigureName::Refill).fen();
            prop_assert!(refill >= 0 && refill <= paid && (refill == 0 || balance + refill <= 5_000_000));
            prop_assert!(refill == paid || balance + refill == 5_000_000);
        }
    }

    #[test]
    fn medical_aid_stays_below_what_was_paid(paid in 0_i64..3_000_000, months in 1_u32..13) {
        let pack = pack(&[
            ("special.below_self_paid", "true"), ("special.per_household_year", "1"),
            ("special.drug.federation", "1000"), ("special.drug.programme", "1000"), ("special.drug.town", "1500"),
            ("special.inpatient.month", "2000"), ("special.inpatient.year_most", "20000"), ("special.inpatient.town", "2000"),
        ]);
        let (self_paid, year) = (fen(paid), HouseholdYear::default());
        let requests = [
            SumRequest::DrugAid(DrugAid { self_paid, year }),
            SumRequest::InpatientAid(InpatientAid { months, self_paid, year }),
        ];
        for request in requests {
            let answer = work_out(&pack, &request);
            if answer.outcome == SumOutcome::NotDue {
                prop_assert!(paid <= 1);
            } else {
                let amount = money(&answer, FigureName::Amount);
                let parts = [FigureName::District, FigureName::Town].map(|name| money(&answer, name).fen());
                prop_assert!(amount.fen() < paid && amount.fen() == parts[0] + parts[1]);
            }
        }
    }

    #[test]
    fn the_part_that_is_lost_and_what_remains_are_the_whole(monthly in 1_i64..1_000_000, heads in 1_u32..31) {
        let pack = pack(&[("job_refusal.count", "3"), ("job_refusal.window_months", "none"), ("hearing.before_cut", "true")]);
        let offer = JobOffer { on: day("2026-08-01"), outcome: JobOfferOutcome::Refused };
        let request = JobRefusals { monthly: fen(monthly), heads, offers: vec![offer; 3] };
        let answer = work_out(&pack, &SumRequest::JobRefusals(request));
        let (lost, remaining) = (money(&answer, FigureName::Lost).fen(), money(&answer, FigureName::Remaining).fen());
        prop_assert_eq!(lost + remaining, monthly);
        prop_assert!(remaining >= 0);
    }
}

#[test]
fn without_a_single_parameter_every_sum_names_what_is_missing_or_has_nothing_to_ask() {
    let texts = [
        r#"{"kind":"gradual_exit","decided_on":"2026-08-01"}"#,
        r#"{"kind":"voluntary_exit","monthly":"144"}"#,
        r#"{"kind":"job_refusals","monthly":"144","heads":3,"offers":[]}"#,
        r#"{"kind":"fraud","wrongly_paid":"1","acted_on":"2026-08-01"}"#,
        r#"{"kind":"application_bar","found_on":"2026-08-01"}"#,
        r#"{"kind":"recheck","looked_on":"2026-08-01","region":"urban"}"#,
        r#"{"kind":"sample","frame":"panel","size":3}"#,
        r#"{"kind":"reserve_opening","villages":3}"#,
        r#"{"kind":"reserve_refill","paid_out":"1","balance":"1"}"#,
        r#"{"kind":"reserve_alarm","balance":"1"}"#,
        r#"{"kind":"reserve_settlement","paid":"1"}"#,
        r#"{"kind":"institution_quota","class":"class_1","residents":"1"}"#,
        r#"{"kind":"drug_aid","self_paid":"1"}"#,
        r#"{"kind":"inpatient_aid","months":1,"self_paid":"1"}"#,
        r#"{"kind":"chronic_aid","self_paid":"1"}"#,
        r#"{"kind":"public_post","pay":"1"}"#,
        r#"{"kind":"employment_reward","employed_from":"2026-01-01","contract":true}"#,
        r#"{"kind":"doctor_package","own_part":"1"}"#,
        r#"{"kind":"extra_medical","self_paid":"1"}"#,
        r#"{"kind":"education_aid","stage":"senior"}"#,
        r#"{"kind":"social_insurance","paid":"1"}"#,
        r#"{"kind":"special_line","income":"1"}"#,
        r#"{"kind":"fund_pool","spent":"1"}"#,
        r#"{"kind":"standard_by_wage"}"#,
        r#"{"kind":"standard_check","urban":"1","rural":"1"}"#,
    ];
    let empty = pack(&[]);
    let mut kinds = BTreeSet::new();
    for text in texts {
        let request: SumRequest = serde_json::from_str(text).unwrap();
        let answer = work_out(&empty, &request);
        assert_eq!(answer.outcome, SumOutcome::Undetermined, "{text}");
        assert!(!answer.needs.is_empty(), "{text}");
        kinds.insert(request.kind());
    }
    assert_eq!(kinds.len(), domain::sums::SumKind::ALL.len());
}

#[test]
fn a_mistake_in_the_input_of_a_sum_is_named_by_its_place() {
    use calculation::sums::request::read;
    let refused = |sum: &str| {
        let text = format!(r#"{{"jurisdiction":"cn","sum":{sum}}}"#);
        let errors = read(&text).unwrap_err().errors();
        assert_eq!(errors.len(), 1);
        (errors[0].pointer.clone(), errors[0].code.clone())
    };
    let told = |pointer: &str, code: &str| (pointer.to_owned(), code.to_owned());
    let case = r#"{"kind":"fraud","wrongly_paid":"-0.01","acted_on":"2026-08-01"}"#;
    assert_eq!(refused(case), told("/sum/wrongly_paid", "amount_negative"));
    let case = r#"{"kind":"fraud","wrongly_paid":"1","acted_on":"2026-02-30"}"#;
    assert_eq!(refused(case).0, "/sum/acted_on");
    let case = r#"{"kind":"fraud","wrongly_paid":"1"}"#;
    assert_eq!(refused(case), told("/sum", "missing_key"));
    let case = r#"{"kind":"reserve_alarm","balance":"1","bal":"1"}"#;
    assert_eq!(refused(case).1, "unknown_key");
    let case = r#"{"kind":"reserve_alarm","balance":"100000000.01"}"#;
    assert_eq!(refused(case), told("/sum/balance", "amount_too_large"));
    let case = r#"{"kind":"job_refusals","monthly":"1","heads":1,"offers":[{"on":"2026-08-01","outcome":"later"}]}"#;
    assert_eq!(refused(case), told("/sum/offers/0/outcome", "unknown_word"));
    assert_eq!(refused(r#"{"kind":"lottery"}"#).1, "unknown_word");
}

#[test]
fn the_largest_inputs_and_figures_that_are_taken_come_out() {
    use domain::policy::{Key, Kind};
    let largest = |key: &Key| match key.kind() {
        Kind::Yuan | Kind::Ratio => Some("99999999.9999"),
        Kind::Count => Some("100000"),
        Kind::Flag => Some("true"),
        // Where heads count, days have no answer.
        Kind::Choice(_) if *key == Key::InstitutionBase => Some("resident_days"),
        Kind::Choice(words) => words.last().copied(),
        _ => None,
    };
    let values: Vec<(&str, &str)> = Key::ALL.iter().filter_map(|key| Some((key.name(), largest(key)?))).collect();
    let pack = pack(&values);
    let texts = [
        r#"{"kind":"gradual_exit","decided_on":"2026-08-01","monthly":"99999999.9999"}"#,
        r#"{"kind":"voluntary_exit","monthly":"99999999.9999"}"#,
        r#"{"kind":"job_refusals","monthly":"99999999.9999","heads":30,"offers":[{"on":"1949-01-01","outcome":"refused"}]}"#,
        r#"{"kind":"fraud","wrongly_paid":"99999999.9999","acted_on":"1949-01-01","defied":true}"#,
        r#"{"kind":"application_bar","found_on":"2026-08-01"}"#,
        r#"{"kind":"sample","frame":"panel","size":20000,"seed":"x"}"#,
        r#"{"kind":"reserve_opening","villages":10000}"#,
        r#"{"kind":"reserve_refill","paid_out":"99999999.9999","balance":"99999999.9999"}"#,
        r#"{"kind":"reserve_alarm","balance":"99999999.9999"}"#,
        r#"{"kind":"reserve_settlement","paid":"99999999.9999","donations":"99999999.9999"}"#,
        r#"{"kind":"institution_quota","class":"unrated","residents":"999999.9999"}"#,
        r#"{"kind":"institution_quota","class":"unrated","resident_days":365000000}"#,
        r#"{"kind":"drug_aid","self_paid":"99999999.9999"}"#,
        r#"{"kind":"inpatient_aid","months":12,"self_paid":"99999999.9999"}"#,
        r#"{"kind":"chronic_aid","self_paid":"99999999.9999"}"#,
        r#"{"kind":"public_post","pay":"99999999.9999"}"#,
        r#"{"kind":"employment_reward","employed_from":"1949-01-01","contract":true}"#,
        r#"{"kind":"doctor_package","own_part":"99999999.9999"}"#,
        r#"{"kind":"extra_medical","self_paid":"99999999.9999"}"#,
        r#"{"kind":"education_aid","stage":"higher","year":{"received":100,"exception":true}}"#,
        r#"{"kind":"social_insurance","paid":"99999999.9999"}"#,
        r#"{"kind":"special_line","income":"99999999.9999"}"#,
        r#"{"kind":"fund_pool","spent":"99999999.9999","donations":"99999999.9999"}"#,
        r#"{"kind":"standard_by_wage","minimum_wage":"99999999.9999"}"#,
        r#"{"kind":"standard_check","urban":"99999999.9999","rural":"99999999.9999","consumption":"99999999.9999","starts_on":"2200-12-31"}"#,
    ];
    for text in texts {
        let answer = work_out(&pack, &serde_json::from_str(text).unwrap());
        assert!(answer.outcome == SumOutcome::NotDue || !answer.figures.is_empty(), "{text}: {answer:?}");
        assert!(answer.needs.is_empty(), "{text}: {answer:?}");
    }
}

#[test]
fn a_rounding_that_a_place_sets_to_none_is_missing() {
    let request = SumRequest::Fraud(Fraud { wrongly_paid: fen(100), acted_on: day("2026-08-01"), defied: false });
    let answer = work_out(&pack(&[("settlement.rounding", "none")]), &request);
    let needs: Vec<_> = answer.needs.iter().map(|key| key.name()).collect();
    assert_eq!((answer.outcome, needs), (SumOutcome::Undetermined, vec!["settlement.rounding"]));
}

fn request(value: serde_json::Value) -> SumRequest {
    serde_json::from_value(value).unwrap()
}

#[test]
fn an_exit_of_ten_years_has_its_months_and_a_longer_one_has_none() {
    let exit = request(serde_json::json!({"kind": "gradual_exit", "decided_on": "2026-08-01"}));
    let months = |months: &str| work_out(&pack(&[("gradual_exit.months", months)]), &exit);
    assert_eq!(number(&months("120"), FigureName::Months), Fraction::whole(120));
    assert_eq!(months("121").figure(FigureName::Months), None);
}

#[test]
fn without_a_contract_no_reward_is_named() {
    let pack = pack(&[("special.employment_reward", "500"), ("special.employment_reward.months_over", "6")]);
    let rewarded = |contract: bool| {
        let asked =
            serde_json::json!({"kind": "employment_reward", "employed_from": "2026-01-05", "contract": contract});
        let answer = work_out(&pack, &request(asked));
        answer.figure(FigureName::Amount).cloned()
    };
    assert!(rewarded(true).is_some());
    assert_eq!(rewarded(false), None);
}

#[test]
fn a_part_that_was_cut_below_what_was_paid_is_told_where_the_town_adds_nothing() {
    let rules = [
        ("special.medical_share", "1"),
        ("special.medical_most", "1000"),
        ("special.medical_town", "0"),
        ("special.below_self_paid", "true"),
    ];
    let answer = work_out(&pack(&rules), &request(serde_json::json!({"kind": "extra_medical", "self_paid": "100"})));
    assert_eq!(money(&answer, FigureName::District).fen(), 9_999);
    assert!(answer.reasons.iter().any(|reason| reason.code == SumReasonCode::BelowSelfPaid), "{answer:?}");
}
