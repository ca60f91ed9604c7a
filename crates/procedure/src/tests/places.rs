//! The bundled places can run every procedure, by the figures of their texts.

use std::collections::BTreeMap;

use domain::{
    Date, Programme,
    calendar::Period,
    case::ExtensionReason,
    policy::{Key, Value},
};
use serde::Deserialize;

use crate::{Decider, FirstMonth, PaperworkFrom, Profile, ProfileError};

#[derive(Deserialize)]
struct File {
    parameter: Vec<Parameter>,
}

#[derive(Deserialize)]
struct Parameter {
    key: String,
    values: Vec<Dated>,
}

#[derive(Deserialize)]
struct Dated {
    value: Value,
    effective_from: Date,
}

/// The rules that hold in a place in September 2026; later files win.
fn rules(files: &[&str]) -> Result<Profile, ProfileError> {
    let on: Date = "2026-09-07".parse().unwrap();
    let mut held = BTreeMap::new();
    for text in files {
        let file: File = toml::from_str(text).unwrap();
        for parameter in file.parameter {
            let key = Key::from_name(&parameter.key).unwrap();
            let latest = parameter.values.into_iter().rfind(|dated| dated.effective_from <= on);
            held.extend(latest.map(|dated| (key, dated.value.typed(key).unwrap())));
        }
    }
    Profile::try_new(&held)
}

macro_rules! policy {
    ($path:literal) => {
        include_str!(concat!("../../../../policies/", $path))
    };
}

fn national() -> [&'static str; 2] {
    [policy!("cn/procedure.toml"), policy!("cn/temporary.toml")]
}

fn period(text: &str) -> Option<Period> {
    text.parse().ok()
}

#[test]
fn the_nation_decides_at_the_county_in_thirty_days() {
    let nation = rules(&national()).unwrap();
    assert_eq!(nation.dibao.decider, Decider::County);
    assert_eq!(nation.dibao.total, period("30 wd"));
    assert_eq!(nation.dibao.total_extended, period("45 wd"));
    assert_eq!(nation.dibao.publicity, period("7 d"));
    assert_eq!(nation.dibao.county, period("10 wd"));
    assert_eq!(nation.rigid.publicity, None);
    assert_eq!(nation.first_month, FirstMonth::Next);
    assert_eq!(nation.extension_reasons.len(), 4);
    assert_eq!(nation.emergency.small, period("3 d"));
}

#[test]
fn the_district_decides_at_the_township_in_twenty() {
    let files = [policy!("zj/procedure.toml"), policy!("xx-district/procedure.toml")];
    let district = rules(&[&national()[..], &files].concat()).unwrap();
    assert_eq!(district.dibao.decider, Decider::Township);
    assert_eq!(district.edge.decider, Decider::Township);
    assert_eq!(district.edge.total, period("20 wd"));
    assert_eq!(district.rigid.decider, Decider::County);
    assert_eq!(district.dibao.total, period("20 wd"));
    assert_eq!(district.dibao.total_extended, period("30 wd"));
    assert_eq!(district.check_slow, period("15 d"));
    assert_eq!(district.extension_reasons, [ExtensionReason::SlowCheck]);
    assert_eq!(district.temporary.total, period("15 wd"));
    assert_eq!(district.temporary.pay, period("3 wd"));
    assert_eq!(district.pay_monthly_day, Some(10));
    assert_eq!(district.emergency.urgent, period("3 d"));
    assert_eq!(district.emergency.paperwork_from, PaperworkFrom::EmergencyEnded);
}

/// S1.15-20, N22 四(一): the plan passes down dibao and tekun, and says nothing of edge and rigid.
#[test]
fn qingliu_lets_its_townships_decide_in_twenty_days() {
    let files = [policy!("qingliu/procedure.toml"), policy!("qingliu/temporary.toml")];
    let qingliu = rules(&[&national()[..], &files].concat()).unwrap();
    assert_eq!(qingliu.dibao.decider, Decider::Township);
    assert_eq!(qingliu.dibao.total, period("20 wd"));
    assert_eq!(qingliu.dibao.publicity, period("7 d"));
    for status in [Programme::Edge, Programme::Rigid] {
        assert_eq!(qingliu.review(status).decider, Decider::County, "{status:?}");
        assert_eq!(qingliu.review(status).total, period("30 wd"), "{status:?}");
    }
}

/// S1.5-21.
#[test]
fn the_street_decides_on_dibao_and_leaves_edge_and_rigid_to_the_county() {
    let street = rules(&[&national()[..], &[policy!("pilot-street/procedure.toml")]].concat()).unwrap();
    assert_eq!(street.review(Programme::SinglePersonDibao).decider, Decider::Township);
    assert_eq!(street.edge.decider, Decider::County);
    assert_eq!(street.rigid.decider, Decider::County);
}

#[test]
fn siyang_gives_small_sums_in_three_days_and_collects_papers_in_fifteen() {
    let files = [policy!("siyang/procedure.toml"), policy!("siyang/temporary.toml")];
    let siyang = rules(&[&national()[..], &files].concat()).unwrap();
    assert_eq!(siyang.emergency.small, period("3 wd"));
    assert_eq!(siyang.emergency.paperwork, period("15 wd"));
    assert_eq!(siyang.emergency.paperwork_from, PaperworkFrom::AidPaid);
    assert_eq!(siyang.emergency.small_limit.map(|limit| limit.to_string()).as_deref(), Some("500"));
    assert_eq!(siyang.emergency.same_cause_per_year, Some(2));
}

#[test]
fn the_demo_county_has_a_date_for_every_step() {
    let files = [policy!("demo/procedure.toml"), policy!("demo/temporary.toml")];
    let demo = rules(&[&national()[..], &files].concat()).unwrap();
    assert_eq!(demo.dibao.decider, Decider::Township);
    let dates = [
        demo.dibao.total,
        demo.dibao.investigation_start,
        demo.rigid.total,
        demo.temporary.total,
        demo.temporary.pay,
        demo.emergency.urgent,
        demo.emergency.small,
        demo.emergency.paperwork,
        demo.check_start,
        demo.refusal_notice,
    ];
    assert!(dates.iter().all(Option::is_some), "{dates:?}");
}

#[test]
fn a_place_without_a_decider_has_no_profile() {
    let missing = rules(&[policy!("siyang/procedure.toml")]);
    assert_eq!(missing, Err(ProfileError::NotEncoded(Key::DibaoDecider)));
}
