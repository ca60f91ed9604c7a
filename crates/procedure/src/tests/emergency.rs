//! Aid first.

use domain::{
    Programme,
    calendar::{DueAt, Nearness},
    case::*,
    role::Role,
};

use super::{sample::*, world::*};
use crate::{AtLimit, Refusal, deadlines, profile_after, tasks};

fn reported() -> World {
    World::reported(district(), emergency(Programme::TemporaryEmergency), "2026-10-01T09:30")
}

fn paid() -> World {
    let mut world = reported();
    world.up_to(5000).does(&clerk(), aid(1200));
    world.at("2026-10-01T09:32").does(&clerk(), cash(&first_investigator()));
    world
}

#[test]
fn aid_is_given_within_minutes_and_the_papers_follow() {
    let mut world = reported();
    assert_eq!(world.phase(), Phase::Reported);
    let due = deadlines(&world.case, &world.calendar, &world.profile)[0].due;
    assert_eq!(due.at, DueAt::Instant { at: china("2026-10-02T09:30") });
    world.up_to(5000).does(&clerk(), aid(1200));
    world.at("2026-10-01T09:32").does(&clerk(), cash(&first_investigator()));
    assert_eq!(world.phase(), Phase::PaperworkDue);
    // The papers are owed from the end of the emergency, which nobody knows yet.
    assert_eq!(world.due(DeadlineKind::Paperwork), None);
    world
        .at("2026-10-03T09:00")
        .does(&assistant(), Action::EndEmergency(EndEmergency { on: "2026-10-03".parse().unwrap() }));
    assert_eq!(world.due(DeadlineKind::Paperwork).as_deref(), Some("2026-10-10"));
    world.at("2026-10-09T09:00").does(&clerk(), papers());
    world.does(&leader(), Action::ConfirmAid);
    world.does(&clerk(), Action::FileMonthly(FileMonthly { month: "2026-10".parse().unwrap() }));
    world.does(&assistant(), Action::PublishDecision(Published { place: "公开栏".into(), photo: None }));
    world.does(&assistant(), Action::FollowUp(FollowUpForm { text: text(), onward: vec![Programme::Dibao] }));
    assert_eq!(world.phase(), Phase::Complete);
    assert!(world.case.is_settled());
    assert_eq!(profile_after(world.case.programme), PublicityProfile::DecisionMinimal);
}

#[test]
fn cash_passes_through_two_hands_and_leaves_a_trace() {
    let mut world = reported();
    world.up_to(5000).does(&clerk(), aid(1200));
    world.refuses(&clerk(), cash(&clerk()), &Refusal::SameWitness);
    let hand_over = HandOver::Cash { witness: user(4), evidence: Vec::new() };
    let problem = crate::Problem::TooShort { min: 1 };
    let refusal = Refusal::Invalid { field: "evidence".into(), problem };
    world.refuses(&clerk(), Action::HandOverAid(HandOverAid { hand_over }), &refusal);
    let hand_over = HandOver::Card { reference: "K-1".into() };
    world.does(&clerk(), Action::HandOverAid(HandOverAid { hand_over }));
}

#[test]
fn whoever_registered_or_paid_does_not_confirm() {
    let mut world = reported();
    let double = crate::Actor { roles: vec![Role::SocialAffairsHead, Role::TownshipLeader], ..leader() };
    world.up_to(5000).does(&double, aid(1200));
    world.does(&clerk(), cash(&first_investigator()));
    world.does(&clerk(), papers());
    let refusal = Refusal::SeparationOfDuties { did: crate::Duty::Accept };
    world.refuses(&double, Action::ConfirmAid, &refusal);
    world.does(&actor(80, Role::TownshipLeader), Action::ConfirmAid);
}

#[test]
fn nothing_is_given_above_the_ceiling() {
    let mut world = reported();
    world.up_to(795).refuses(&clerk(), aid(900), &Refusal::AboveCeiling);
    world.does(&clerk(), aid(795));
}

#[test]
fn where_no_ceiling_is_known_aid_is_not_delayed() {
    let mut world = reported();
    world.assessed = Some(assessed(Outcome::Open));
    world.does(&clerk(), aid(600)).does(&clerk(), cash(&first_investigator()));
}

#[test]
fn five_hundred_yuan_is_the_townships_and_a_fen_more_needs_the_county() {
    let sums = [("500", None), ("500.01", Some(AtLimit::Escalate))];
    for (sum, asks) in sums {
        let amount = domain::Money::try_from(sum.parse::<rust_decimal::Decimal>().unwrap()).unwrap();
        assert_eq!(small_aid_county().over_limit(Programme::TemporarySmallFast, amount), asks, "{sum}");
    }
    let new = emergency(Programme::TemporarySmallFast);
    let mut world = World::reported(small_aid_county(), new, "2026-09-18T10:00");
    assert_eq!(world.due(DeadlineKind::EmergencyAid).as_deref(), Some("2026-09-22"));
    world.up_to(795).does(&clerk(), aid(501));
    world.refuses(&clerk(), cash(&first_investigator()), &Refusal::AboveLimit);
    assert_eq!(world.permits(&county()), [ActionKind::DeclareRelative, ActionKind::AgreeOverLimit]);
    world.does(&county(), Action::AgreeOverLimit(reason()));
    world.does(&clerk(), cash(&first_investigator()));
    assert_eq!(world.due(DeadlineKind::Paperwork).as_deref(), Some("2026-10-15"));
}

#[test]
fn above_four_standards_a_township_reports_and_then_gives() {
    let rules = profile(&[
        ("dibao.standard.urban", "710"),
        ("temp.urgent.limit_multiple", "4"),
        ("temp.urgent.at_limit", "report"),
        ("temp.urgent.deadline", "48 h"),
    ]);
    let mut world = World::reported(rules, emergency(Programme::TemporaryEmergency), "2026-10-01T09:30");
    world.does(&clerk(), aid(2840));
    assert!(!world.permits(&clerk()).contains(&ActionKind::ReportOverLimit));
    world.does(&clerk(), aid(2841));
    world.refuses(&clerk(), cash(&first_investigator()), &Refusal::AboveLimit);
    world.does(&clerk(), Action::ReportOverLimit(reason())).does(&clerk(), cash(&first_investigator()));
}

#[test]
fn a_corrected_record_has_to_be_agreed_to_again() {
    let new = emergency(Programme::TemporarySmallFast);
    let mut world = World::reported(small_aid_county(), new, "2026-09-18T10:00");
    world.does(&clerk(), aid(501)).does(&county(), Action::AgreeOverLimit(reason()));
    world.does(&clerk(), aid(700));
    world.refuses(&clerk(), cash(&first_investigator()), &Refusal::AboveLimit);
}

#[test]
fn two_grants_for_one_cause_in_a_year_are_enough_where_the_place_says_so() {
    let new = emergency(Programme::TemporarySmallFast);
    let mut world = World::reported(small_aid_county(), new, "2026-12-20T10:00");
    world.same_cause_grants = 2;
    world.refuses(&clerk(), aid(300), &Refusal::SameCauseLimit { limit: 2 });
    world.same_cause_grants = 1;
    world.does(&clerk(), aid(300));
}

#[test]
fn late_papers_are_told_to_the_level_above_and_stop_no_new_aid() {
    let mut world = paid();
    world
        .at("2026-10-03T09:00")
        .does(&assistant(), Action::EndEmergency(EndEmergency { on: "2026-10-03".parse().unwrap() }));
    let late = tasks(&world.case, &world.calendar, &world.profile, china("2026-10-11T09:00"));
    let owed: Vec<_> = late.iter().filter(|task| task.action == ActionKind::CompletePaperwork).collect();
    assert!(owed.iter().any(|task| task.escalated && task.role == Role::TownshipLeader));
    assert!(owed.iter().all(|task| task.nearness == Some(Nearness::Late)));
    world.at("2026-10-11T09:00");
    assert!(world.permits(&clerk()).contains(&ActionKind::CompletePaperwork));
    let mut again = World::reported(district(), emergency(Programme::TemporaryEmergency), "2026-10-11T09:00");
    again.does(&clerk(), aid(300)).does(&clerk(), cash(&first_investigator()));
}

#[test]
fn papers_may_be_sent_back() {
    let mut world = paid();
    world.does(&clerk(), papers()).does(&leader(), Action::Return(reason()));
    assert_eq!(world.phase(), Phase::PaperworkDue);
    world.does(&clerk(), papers()).does(&leader(), Action::ConfirmAid);
}
