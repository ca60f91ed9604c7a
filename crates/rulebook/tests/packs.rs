//! Policies that are kept are the ones that were asked for.

use std::sync::Arc;

use calculation::request::{Packs, pack};
use domain::Date;
use domain::policy::Overlay;
use rulebook::load;

#[test]
fn a_kept_policy_is_that_of_its_place_day_and_figures() {
    let book = load(None).unwrap();
    let day = |text: &str| -> Date { text.parse().unwrap() };
    let with = |standard: &str| Overlay::from([("dibao.standard.urban".into(), standard.into())]);
    let asked = [
        ("siyang", day("2026-06-30"), Overlay::new()),
        ("siyang", day("2026-07-01"), Overlay::new()),
        ("siyang", day("2026-07-01"), with("700")),
        ("siyang", day("2026-07-01"), with("701")),
        ("anhui", day("2026-07-01"), Overlay::new()),
    ];
    let mut packs = Packs::default();
    for _ in 0..2 {
        for (place, on, set) in &asked {
            let kept = packs.pack(&book, place, *on, set).unwrap();
            assert_eq!(kept.digest(), pack(&book, place, *on, set).unwrap().digest(), "{place} {on} {set:?}");
            assert!(Arc::ptr_eq(&kept, &packs.pack(&book, place, *on, set).unwrap()));
        }
    }
    assert!(packs.pack(&book, "nowhere", day("2026-07-01"), &Overlay::new()).is_err());
}
