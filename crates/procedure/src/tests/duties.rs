//! Near relatives, places, and the three persons (S2-04).

use domain::{Programme, case::*, role::Role};

use super::{sample::*, world::*};
use crate::{Actor, Duty, Refusal};

fn submitted() -> World {
    World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00")
}

#[test]
fn a_near_relative_acts_no_more() {
    let mut world = submitted();
    world.does(&clerk(), Action::DeclareRelative(Declaration { relation: RelativeKind::Sibling }));
    world.refuses(&clerk(), Action::Accept(AcceptCase { relative: None }), &Refusal::NearRelative);
    assert!(world.permits(&clerk()).is_empty());
    let other = actor(30, Role::IntakeClerk);
    world.does(&other, Action::Accept(AcceptCase { relative: None }));
    world.does(&first_investigator(), Action::DeclareRelative(Declaration { relation: RelativeKind::Child }));
    let refusal = Refusal::NearRelative;
    world.refuses(&second_investigator(), visit(&first_investigator(), "2026-09-07"), &refusal);
}

#[test]
fn another_townships_clerk_has_no_say() {
    let world = submitted();
    let stranger = Actor { region: Some(code("990101002")), ..clerk() };
    world.refuses(&stranger, Action::Accept(AcceptCase { relative: None }), &Refusal::OutOfScope);
    world.refuses(&actor(60, Role::Auditor), Action::Accept(AcceptCase { relative: None }), &Refusal::NotPermitted);
}

#[test]
fn one_person_with_three_roles_takes_one_of_the_three_steps() {
    let all = Actor { roles: vec![Role::IntakeClerk, Role::SocialAffairsHead, Role::TownshipLeader], ..clerk() };
    let mut world = submitted();
    world.does(&all, Action::Accept(AcceptCase { relative: None }));
    world.does(&all, Action::RequestCheck(RequestCheck { purpose: text() }));
    world.does(&centre(), report("2026-09-07"));
    world.does(&first_investigator(), visit(&second_investigator(), "2026-09-07"));
    world.does(&second_investigator(), Action::SignVisit);
    world.entitled(monthly(380));
    let accepted = Refusal::SeparationOfDuties { did: Duty::Accept };
    world.refuses(&all, grant(monthly(380)), &accepted);
    world.does(&head(), grant(monthly(380)));
    world.does(&all, post());
    world.at("2026-09-15T09:00").does(&all, Action::ClosePublicity);
    world.refuses(&all, Action::Approve, &accepted);
    let reviewer = Actor { roles: vec![Role::TownshipLeader], ..head() };
    world.refuses(&reviewer, Action::Approve, &Refusal::SeparationOfDuties { did: Duty::Review });
    world.does(&leader(), Action::Approve);
    let payer = Actor { roles: vec![Role::CountyFinance], region: Some(code(COUNTY)), ..leader() };
    world.at("2026-10-08T09:00");
    let pay = sample(ActionKind::RecordPayment, &world.case, &world.context(), user(4));
    world.refuses(&payer, pay.clone(), &Refusal::SeparationOfDuties { did: Duty::Confirm });
    world.does(&finance(), pay);
}

/// S1.3-06, D57 Art 20: a relative who is on the register brings the county to the door.
#[test]
fn a_registered_relative_is_visited_by_the_county_before_anything_is_granted() {
    let mut world = World::applied(profile(&[]), application(Programme::Dibao), "2026-09-07T10:00");
    world.at("2026-09-08T09:00").does(&clerk(), Action::Accept(AcceptCase { relative: Some(RelativeKind::Parent) }));
    world.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    world.does(&centre(), report("2026-09-08"));
    world.does(&first_investigator(), visit(&second_investigator(), "2026-09-08"));
    world.does(&second_investigator(), Action::SignVisit);
    world.entitled(monthly(380));
    world.does(&head(), grant(monthly(380)));
    world.does(&assistant(), post());
    world.at("2026-09-16T09:00").does(&clerk(), Action::ClosePublicity);
    world.refuses(&county(), Action::Approve, &Refusal::CountyVisitMissing);
    world.does(&county(), Action::RecordCountyVisit(reason()));
    world.does(&county(), Action::Approve);
    assert_eq!(world.phase(), Phase::Approved);
}
