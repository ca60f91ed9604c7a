//! Expenditure-type temporary aid.

use domain::{Money, Programme, case::*};

use super::{sample::*, world::*};
use crate::Refusal;

fn at_decision(recognised: bool, outcome: Outcome, award: Award) -> World {
    let new = NewTemporary { means_recognised: recognised }.application();
    let mut world = World::applied(district(), new, "2026-09-07T10:00");
    world.at("2026-09-08T09:00").does(&clerk(), Action::Accept(AcceptCase { relative: None }));
    if !recognised {
        world.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
        world.does(&centre(), report("2026-09-08"));
    }
    world.does(&first_investigator(), visit(&second_investigator(), "2026-09-08"));
    world.does(&second_investigator(), Action::SignVisit);
    world.assessed = Some(assessed(outcome));
    world.does(&head(), grant(award));
    world.does(&assistant(), post());
    world.at("2026-09-16T09:00").does(&clerk(), Action::ClosePublicity);
    world
}

struct NewTemporary {
    means_recognised: bool,
}

impl NewTemporary {
    fn application(self) -> crate::NewApplication {
        crate::NewApplication {
            means_recognised: self.means_recognised,
            ..application(Programme::TemporaryExpenditure)
        }
    }
}

fn up_to(yuan: i32) -> Outcome {
    Outcome::UpTo { amount: Money::from_yuan(yuan) }
}

#[test]
fn it_is_paid_once_followed_up_and_then_complete() {
    let mut world = at_decision(false, up_to(4000), once(3000));
    assert_eq!(world.due(DeadlineKind::Decision).as_deref(), Some("2026-09-29"));
    world.does(&leader(), Action::Approve);
    assert_eq!(world.due(DeadlineKind::TemporaryPayment).as_deref(), Some("2026-09-20"));
    let pay = |yuan| {
        Action::RecordPayment(PaymentForm {
            month: None,
            amount: Money::from_yuan(yuan),
            on: "2026-09-17".parse().unwrap(),
            reference: "FF-1".into(),
        })
    };
    let mismatch = Refusal::Invalid { field: "amount".into(), problem: crate::Problem::Mismatch };
    world.at("2026-09-17T09:00").refuses(&finance(), pay(3001), &mismatch);
    world.does(&finance(), pay(3000));
    assert_eq!(world.phase(), Phase::Paid);
    world.refuses(&finance(), pay(3000), &Refusal::AlreadyDone);
    let onward = vec![Programme::Dibao];
    world.does(&assistant(), Action::FollowUp(FollowUpForm { text: text(), onward }));
    world.does(
        &clerk(),
        Action::ServeNotice(ServeNotice { manner: DeliveryManner::Post, on: "2026-09-17".parse().unwrap() }),
    );
    world.does(&assistant(), Action::PublishDecision(Published { place: "公开栏".into(), photo: None }));
    assert_eq!(world.phase(), Phase::Complete);
    assert!(world.case.is_settled());
}

#[test]
fn a_household_whose_means_are_recognised_is_not_checked_again() {
    let mut world = at_decision(true, up_to(4000), once(4000));
    assert!(world.case.file().unwrap().checks.is_empty());
    world.does(&leader(), Action::Approve);
}

#[test]
fn recognised_means_do_not_spare_dibao_the_check() {
    let new = crate::NewApplication { means_recognised: true, ..application(Programme::Dibao) };
    let mut world = World::applied(district(), new, "2026-09-07T10:00");
    world.entitled(monthly(380)).at("2026-09-08T09:00").does(&clerk(), Action::Accept(AcceptCase { relative: None }));
    world.does(&first_investigator(), visit(&second_investigator(), "2026-09-08"));
    world.does(&second_investigator(), Action::SignVisit);
    world.refuses(&head(), grant(monthly(380)), &Refusal::CheckMissing);
}

#[test]
fn the_office_sets_the_sum_below_the_ceiling_and_not_above() {
    let mut world = at_decision(false, up_to(4000), once(4000));
    world.up_to(3999).refuses(&leader(), Action::Approve, &Refusal::AboveCeiling);
    world.up_to(4000).does(&leader(), Action::Approve);
}

#[test]
fn the_third_grant_for_one_cause_in_a_year_is_refused_where_two_are_allowed() {
    let mut world = at_decision(false, up_to(4000), once(4000));
    world.profile.temporary.same_cause_per_year = Some(2);
    world.same_cause_grants = 2;
    world.refuses(&leader(), Action::Approve, &Refusal::SameCauseLimit { limit: 2 });
    world.same_cause_grants = 1;
    world.does(&leader(), Action::Approve);
}
