//! What hangs in the village and on the public page, and what does not.

use domain::{Money, Programme, case::*};

use super::{sample::*, world::*};
use crate::{Posting, profile_after, publicity_entry};

const APPLICANT: Posting<'static> = Posting { name: "欧阳小明", minor: false, month: None };

fn publicised() -> World {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    world.does(&clerk(), Action::Accept(AcceptCase { relative: None }));
    world.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    world.does(&centre(), report("2026-09-07"));
    world.does(&first_investigator(), visit(&second_investigator(), "2026-09-07"));
    world.does(&second_investigator(), Action::SignVisit);
    world.entitled(monthly(380)).does(&head(), grant(monthly(380)));
    assert_eq!(publicity_entry(&world.case, PublicityProfile::PreDecision, &APPLICANT), None);
    world.does(&assistant(), post());
    world
}

#[test]
fn the_board_shows_the_name_and_the_page_masks_it() {
    let world = publicised();
    let board = publicity_entry(&world.case, PublicityProfile::PreDecision, &APPLICANT).unwrap();
    assert_eq!(board.name.as_deref(), Some("欧阳小明"));
    assert_eq!((board.members, board.amount), (Some(3), Some(Money::from_yuan(380))));
    assert_eq!((board.from, board.to), ("2026-09-07".parse().ok(), "2026-09-14".parse().ok()));
    let page = publicity_entry(&world.case, PublicityProfile::PreDecisionPage, &APPLICANT).unwrap();
    assert_eq!(page.name.as_deref(), Some("欧阳*"));
}

#[test]
fn a_minors_name_shows_nowhere() {
    let world = publicised();
    let minor = Posting { minor: true, ..APPLICANT };
    for profile in [PublicityProfile::PreDecision, PublicityProfile::PreDecisionPage] {
        assert_eq!(publicity_entry(&world.case, profile, &minor).unwrap().name, None);
    }
}

#[test]
fn nothing_is_shown_of_a_decision_that_is_not_made() {
    let world = publicised();
    for profile in [PublicityProfile::Decision, PublicityProfile::PortalMonthly, PublicityProfile::None] {
        assert_eq!(publicity_entry(&world.case, profile, &APPLICANT), None);
    }
}

#[test]
fn after_the_decision_the_board_shows_name_members_and_amount_and_nothing_else() {
    let mut world = publicised();
    world.at("2026-09-15T09:00").does(&clerk(), Action::ClosePublicity).does(&leader(), Action::Approve);
    let entry = publicity_entry(&world.case, profile_after(world.case.programme), &APPLICANT).unwrap();
    let json = serde_json::to_value(&entry).unwrap();
    let keys: Vec<_> = json.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["amount", "members", "name", "programme", "village"]);
    let portal = publicity_entry(&world.case, PublicityProfile::PortalMonthly, &APPLICANT).unwrap();
    assert_eq!((portal.name.as_deref(), portal.members), (Some("欧阳*"), None));
}

#[test]
fn emergency_aid_shows_the_least() {
    let mut world = World::reported(district(), emergency(Programme::TemporaryEmergency), "2026-09-07T10:00");
    let minimal = PublicityProfile::DecisionMinimal;
    assert_eq!(publicity_entry(&world.case, minimal, &APPLICANT), None);
    world.does(&clerk(), aid(600)).does(&clerk(), cash(&first_investigator()));
    let entry = publicity_entry(&world.case, minimal, &APPLICANT).unwrap();
    assert_eq!((entry.name.as_deref(), entry.amount, entry.members), (Some("欧阳*"), None, None));
}
