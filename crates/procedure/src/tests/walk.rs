//! What must hold on every path through the procedure, tried on random ones.

use domain::{Programme, case::*, role::Role};
use proptest::prelude::*;

use super::{sample::*, world::*};
use crate::*;

/// One move of a random walk: who, what, and how many hours pass before.
#[derive(Debug, Clone)]
struct Move {
    who: usize,
    what: usize,
    hours: i64,
}

/// People with one role, and some with all roles of their office.
fn cast() -> Vec<Actor> {
    let mut cast: Vec<_> = (0_u128..).zip(Role::ALL).map(|(n, role)| actor(20 + n, role)).collect();
    cast.push(citizen());
    cast.push(actor(40, Role::Investigator));
    let township = vec![Role::IntakeClerk, Role::Investigator, Role::SocialAffairsHead, Role::TownshipLeader];
    for n in 50..54 {
        cast.push(Actor { roles: township.clone(), ..actor(n, Role::IntakeClerk) });
    }
    let county = vec![Role::CheckCentre, Role::CountyApprover, Role::CountyFinance];
    for n in 60..62 {
        cast.push(Actor { roles: county.clone(), ..actor(n, Role::CountyApprover) });
    }
    cast
}

/// Somebody who may sign beside the actor: not the actor, no relative.
fn beside(case: &Case, actor: &Actor, people: &[Actor]) -> UserId {
    let free = |user: UserId| user != actor.user && case.relatives.iter().all(|entry| entry.user != Some(user));
    let partner = |other: &&Actor| other.roles.contains(&Role::Investigator) && free(other.user);
    people.iter().find(partner).map_or(user(999), |other| other.user)
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_i64..60)
        .prop_map(|(who, what, hours)| Move { who: who.index(1000), what: what.index(1000), hours });
    prop::collection::vec(one, 1..120)
}

fn worlds() -> impl Strategy<Value = World> {
    let programme = prop::sample::select(vec![
        Programme::Dibao,
        Programme::Edge,
        Programme::Rigid,
        Programme::TemporaryExpenditure,
        Programme::TemporaryEmergency,
        Programme::TemporarySmallFast,
    ]);
    let rules = prop::sample::select(vec![district(), profile(&[]), small_aid_county()]);
    let outcome = prop::sample::select(vec![0, 1, 2, 3, 4]);
    (programme, rules, outcome, any::<bool>(), 0_u32..3).prop_map(|(programme, rules, outcome, recognised, grants)| {
        let start = "2026-09-07T10:00";
        let mut world = if CaseKind::of(programme) == Some(CaseKind::Emergency) {
            World::reported(rules, emergency(programme), start)
        } else {
            let new = NewApplication { means_recognised: recognised, ..application(programme) };
            World::applied(rules, new, start)
        };
        let award = match programme {
            Programme::Dibao => monthly(380),
            Programme::Edge | Programme::Rigid => Award::Status,
            _ => once(900),
        };
        world.assessed = match outcome {
            0 => None,
            1 => Some(assessed(Outcome::NotEntitled)),
            2 => Some(assessed(Outcome::Open)),
            _ => Some(assessed(Outcome::Entitled { award })),
        };
        world.same_cause_grants = grants;
        world
    })
}

/// Takes the walk. Two moves in three do what the inbox says or wait for it; the others do
/// anything that anybody may, so that cases also go astray, come back and end early.
fn walk(world: &mut World, moves: &[Move], mut each: impl FnMut(&World)) {
    let cast = cast();
    for one in moves {
        world.now = world.now.checked_add_signed(chrono::Duration::hours(one.hours)).unwrap();
        let due: Vec<_> = tasks(&world.case, &world.calendar, &world.profile, world.now)
            .into_iter()
            .map(|task| task.action)
            .collect();
        let by_plan = one.what % 3 != 0;
        let wanted = |kind: &ActionKind| {
            if by_plan { due.contains(kind) } else { forward(*kind) || one.what % 60 == 0 }
        };
        let offered: Vec<(&Actor, ActionKind)> = cast
            .iter()
            .flat_map(|actor| world.permits(actor).into_iter().map(move |kind| (actor, kind)))
            .filter(|(_, kind)| wanted(kind))
            .collect();
        if !offered.is_empty() {
            let (actor, kind) = offered[one.who % offered.len()];
            let action = sample(kind, &world.case, &world.context(), beside(&world.case, actor, &cast));
            world.does(actor, action);
        }
        each(world);
    }
}

/// What brings a case forward, rather than out by the side.
fn forward(kind: ActionKind) -> bool {
    !matches!(
        kind,
        ActionKind::DeclareRelative
            | ActionKind::Withdraw
            | ActionKind::Terminate
            | ActionKind::RecordComplaint
            | ActionKind::CloseReport
            | ActionKind::NotAccept
    )
}

/// What somebody can do so that a case goes on or is properly ended by the office.
fn leads_on(kind: ActionKind) -> bool {
    forward(kind) || matches!(kind, ActionKind::CloseReport | ActionKind::NotAccept)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn nobody_does_two_of_the_three_steps(mut world in worlds(), moves in moves()) {
        walk(&mut world, &moves, |world| {
            let handlers = &world.case.handlers;
            assert!(handlers.accepted.is_disjoint(&handlers.reviewed));
            assert!(handlers.accepted.is_disjoint(&handlers.confirmed));
            assert!(handlers.reviewed.is_disjoint(&handlers.confirmed));
            assert!(handlers.paid.is_disjoint(&handlers.confirmed));
        });
    }

    #[test]
    fn the_buttons_are_what_the_server_does(mut world in worlds(), moves in moves(), who in any::<prop::sample::Index>()) {
        walk(&mut world, &moves, |world| {
            let cast = cast();
            let actor = who.get(&cast);
            let offered = world.permits(actor);
            for kind in ActionKind::ALL {
                let ctx = world.context();
                let action = sample(*kind, &world.case, &ctx, beside(&world.case, actor, &cast));
                let step = apply(&world.case, action, actor, &ctx);
                assert_eq!(step.is_ok(), offered.contains(kind), "{}: {:?}", kind.code(), step.err());
            }
        });
    }

    #[test]
    fn no_case_is_stuck(mut world in worlds(), moves in moves()) {
        walk(&mut world, &moves, |_| ());
        if world.case.is_settled() {
            return Ok(());
        }
        // Fresh people, an assessment on the verified facts, and time enough.
        if world.assessed.is_none() {
            world.assessed = Some(assessed(Outcome::Open));
        }
        world.now = world.now.checked_add_signed(chrono::Duration::days(40)).unwrap();
        let fresh = (500_u128..).zip(Role::ALL).map(|(n, role)| actor(n, role));
        let named = world.case.file().and_then(|file| file.visits.last()).map(|visit| visit.form.second);
        let second = named.map(|user| Actor { user, ..actor(1, Role::Investigator) });
        let mut people: Vec<_> = fresh.chain(second).collect();
        people.push(citizen());
        let any = people.iter().any(|actor| world.permits(actor).into_iter().any(leads_on));
        prop_assert!(any, "{:?}", world.phase());
    }

    #[test]
    fn nothing_is_granted_without_check_visit_and_publicity(mut world in worlds(), moves in moves()) {
        walk(&mut world, &moves, |_| ());
        let Some(award) = world.case.decision().and_then(Decision::award) else { return Ok(()) };
        let CaseState::Review { state: ReviewState::Approved { file, opinion, publicity, decision, .. }, submission } = &world.case.state else {
            return Err(TestCaseError::fail("an award without approval"));
        };
        let spared = submission.means_recognised && world.case.kind() == CaseKind::TemporaryExpenditure;
        prop_assert!(spared || file.checks.last().is_some_and(|check| check.report.is_some()));
        let visit = file.visits.last().unwrap();
        prop_assert!(visit.is_signed() && visit.first != visit.form.second);
        prop_assert!(file.objections.iter().all(|objection| objection.answer.is_some()));
        prop_assert_eq!(opinion.award(), Some(award));
        if world.profile.review(world.case.programme).publicity.is_some() {
            prop_assert!(publicity.as_ref().unwrap().last_day.is_late(decision.at));
        }
        let refused = matches!(decision.ruling, Ruling::Refused { .. });
        prop_assert!(!refused);
    }

    #[test]
    fn every_case_comes_back_from_json_and_tells_its_tasks(mut world in worlds(), moves in moves()) {
        walk(&mut world, &moves, |_| ());
        let json = serde_json::to_string(&world.case).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Case>(&json).unwrap(), &world.case);
        let tasks = tasks(&world.case, &world.calendar, &world.profile, world.now);
        if world.case.is_settled() {
            prop_assert!(tasks.is_empty());
        }
        for task in tasks.iter().filter(|task| !task.escalated) {
            prop_assert!(is_permitted(task.role, task.action));
        }
    }
}
