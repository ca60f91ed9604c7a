//! Dibao from the application to the money, and the ways in which it may not go.

use domain::{Programme, calendar::Nearness, case::*, role::Role};

use super::{sample::*, world::*};
use crate::{Decider, Problem, Refusal, extension_grounds, tasks, timeline};

fn accept() -> Action {
    Action::Accept(AcceptCase { relative: None })
}

/// Accepted on Tuesday 8 September 2026, checked and visited by the 14th.
fn investigated(profile: crate::Profile) -> World {
    let mut world = World::applied(profile, application(Programme::Dibao), "2026-09-07T10:00");
    world.at("2026-09-08T09:00").does(&clerk(), accept());
    world.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    world.at("2026-09-09T09:00").does(&centre(), Action::StartCheck);
    world.at("2026-09-14T09:00").does(&centre(), report("2026-09-13"));
    world.does(&first_investigator(), visit(&second_investigator(), "2026-09-14"));
    world.does(&second_investigator(), Action::SignVisit);
    world.entitled(monthly(380));
    world
}

fn publicised(profile: crate::Profile) -> World {
    let mut world = investigated(profile);
    world.at("2026-09-15T09:00").does(&head(), grant(monthly(380)));
    world.at("2026-09-16T09:00").does(&assistant(), post());
    world
}

fn confirming(profile: crate::Profile) -> World {
    let mut world = publicised(profile);
    world.at("2026-09-24T09:00").does(&clerk(), Action::ClosePublicity);
    world
}

#[test]
fn dibao_goes_from_the_application_to_the_money() {
    let mut world = confirming(district());
    assert_eq!(world.profile.dibao.decider, Decider::Township);
    world.does(&leader(), Action::Approve);
    assert_eq!(world.phase(), Phase::Approved);
    let decision = world.case.decision().unwrap();
    assert_eq!(decision.in_time, Some(true));
    let Ruling::Approved { award, first_month } = &decision.ruling else { panic!() };
    assert_eq!(*award, monthly(380));
    assert_eq!(first_month.unwrap().to_string(), "2026-10");
    assert_eq!(world.due(DeadlineKind::MonthlyPayment).as_deref(), Some("2026-10-10"));

    world.does(
        &clerk(),
        Action::ServeNotice(ServeNotice { manner: DeliveryManner::AtWindow, on: "2026-09-24".parse().unwrap() }),
    );
    world.does(&assistant(), Action::PublishDecision(Published { place: "村务公开栏".into(), photo: None }));
    let pay = |month: &str, on: &str| {
        Action::RecordPayment(PaymentForm {
            month: Some(month.parse().unwrap()),
            amount: domain::Money::from_yuan(380),
            on: on.parse().unwrap(),
            reference: "FF-2026-10".into(),
        })
    };
    world.refuses(&finance(), pay("2026-09", "2026-09-24"), &Refusal::MonthNotDue);
    world.at("2026-10-09T09:00").does(&finance(), pay("2026-10", "2026-10-09"));
    assert_eq!(world.phase(), Phase::InForce);
    world.refuses(&finance(), pay("2026-10", "2026-10-09"), &Refusal::MonthNotDue);
    let numbers: Vec<_> = world.case.documents.iter().map(|document| document.number.as_str()).collect();
    assert_eq!(
        numbers,
        [
            "JZ-2026-000001-SL-1",
            "JZ-2026-000001-HD-1",
            "JZ-2026-000001-DC-1",
            "JZ-2026-000001-SH-1",
            "JZ-2026-000001-GS-1",
            "JZ-2026-000001-QR-1",
            "JZ-2026-000001-GB-1",
            "JZ-2026-000001-FF-1",
        ]
    );
}

#[test]
fn where_the_county_decides_the_township_cannot() {
    let world = confirming(profile(&[]));
    let refusal = Refusal::OtherDecider { decider: Role::CountyApprover };
    world.refuses(&leader(), Action::Approve, &refusal);
    assert!(world.permits(&leader()).iter().all(|kind| *kind != ActionKind::Approve));
    assert!(world.permits(&county()).contains(&ActionKind::Approve));
    assert_eq!(world.due(DeadlineKind::CountyDecision).as_deref(), Some("2026-10-15"));
}

#[test]
fn the_dates_of_an_accepted_case_are_counted_in_working_days() {
    let mut world = World::applied(profile(&[]), application(Programme::Dibao), "2026-09-14T10:00");
    assert!(world.due(DeadlineKind::Decision).is_none());
    world.at("2026-09-15T09:00").does(&clerk(), accept());
    assert_eq!(world.due(DeadlineKind::Decision).as_deref(), Some("2026-11-02"));
    assert_eq!(world.due(DeadlineKind::InvestigationStart).as_deref(), Some("2026-09-18"));
    world.at("2026-09-18T09:00").does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    assert_eq!(world.due(DeadlineKind::InvestigationStart), None);
    assert_eq!(world.due(DeadlineKind::CheckStart).as_deref(), Some("2026-09-22"));
    let extend = Action::Extend(ExtendTime { reason: ExtensionReason::OtherProvince, text: text() });
    world.does(&head(), extend.clone());
    assert_eq!(world.due(DeadlineKind::Decision).as_deref(), Some("2026-11-23"));
    world.refuses(&head(), extend, &Refusal::AlreadyExtended);
}

#[test]
fn a_district_prolongs_only_where_the_check_is_slow() {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    world.at("2026-09-08T09:00").does(&clerk(), accept());
    assert_eq!(world.due(DeadlineKind::Decision).as_deref(), Some("2026-10-12"));
    world.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    let slow = || Action::Extend(ExtendTime { reason: ExtensionReason::SlowCheck, text: text() });
    world.at("2026-09-23T23:00").refuses(&head(), slow(), &Refusal::NoGroundToExtend);
    world.at("2026-09-24T00:00");
    assert_eq!(extension_grounds(&world.case, &world.context()), [ExtensionReason::SlowCheck]);
    world.does(&head(), slow());
    assert_eq!(world.due(DeadlineKind::Decision).as_deref(), Some("2026-10-26"));

    let mut late = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    late.at("2026-09-08T09:00").does(&clerk(), accept());
    late.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    late.at("2026-10-13T00:00").refuses(&head(), slow(), &Refusal::TooLate);
}

#[test]
fn what_is_missing_is_asked_for_once() {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-09-25T10:00");
    let ask = |items| Action::AskSupplement(AskSupplement { items, reason: text() });
    let bank = RequestedDocument::BankStatement;
    world.refuses(&clerk(), ask(vec![bank]), &Refusal::SuppliedByCheck { document: bank });
    world.at("2026-09-28T10:00").does(&clerk(), ask(vec![RequestedDocument::MedicalBills]));
    // Five days end on 3 October; the period runs against the citizen and rolls over the holiday.
    assert_eq!(world.due(DeadlineKind::Supplement).as_deref(), Some("2026-10-08"));
    let missing = || Action::NotAccept(NotAccept { reason: NonAcceptanceReason::DocumentsMissing, text: text() });
    let until = "2026-10-08".parse().unwrap();
    world.refuses(&clerk(), missing(), &Refusal::SupplementRunning { until });
    world.does(
        &citizen(),
        Action::SupplySupplement(SupplySupplement { attachments: vec![file(7)], note: String::new() }),
    );
    world.refuses(&clerk(), ask(vec![RequestedDocument::SchoolBills]), &Refusal::SupplementAlreadyAsked);
    world.does(&clerk(), accept());
    assert!(world.case.file().unwrap().supplement.as_ref().unwrap().answer.is_some());
}

#[test]
fn an_answer_that_does_not_come_ends_the_application_only_after_the_date() {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    let missing = || Action::NotAccept(NotAccept { reason: NonAcceptanceReason::DocumentsMissing, text: text() });
    world.refuses(&clerk(), missing(), &Refusal::WrongPhase);
    let items = vec![RequestedDocument::Diagnosis];
    world.does(&clerk(), Action::AskSupplement(AskSupplement { items, reason: text() }));
    // 12 September is a Saturday, so the last day is Monday the 14th.
    world.at("2026-09-15T00:00").does(&clerk(), missing());
    assert!(world.case.is_settled());
}

#[test]
fn a_date_that_a_calendar_may_still_move_closes_no_door() {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-12-30T10:00");
    let items = vec![RequestedDocument::Diagnosis];
    world.does(&clerk(), Action::AskSupplement(AskSupplement { items, reason: text() }));
    world.at("2027-03-01T09:00");
    assert!(!world.permits(&clerk()).contains(&ActionKind::NotAccept));
    assert!(world.permits(&citizen()).contains(&ActionKind::SupplySupplement));
}

#[test]
fn no_opinion_before_check_and_visit_and_none_on_unverified_facts() {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    world.entitled(monthly(380)).at("2026-09-08T09:00").does(&clerk(), accept());
    let opinion = || grant(monthly(380));
    world.refuses(&head(), opinion(), &Refusal::CheckMissing);
    world.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    world.refuses(&head(), opinion(), &Refusal::CheckRunning);
    world.does(&first_investigator(), report("2026-09-08"));
    world.refuses(&head(), opinion(), &Refusal::VisitMissing);
    world.does(&first_investigator(), visit(&second_investigator(), "2026-09-08"));
    world.refuses(&head(), opinion(), &Refusal::VisitMissing);
    world.does(&second_investigator(), Action::SignVisit);
    world.assessed.as_mut().unwrap().seal.facts = domain::digest::Digest::of(&"declared");
    world.refuses(&head(), opinion(), &Refusal::FactsNotVerified);
    world.entitled(monthly(380));
    world.refuses(&head(), grant(monthly(381)), &Refusal::AssessmentDiffers);
    world.does(&head(), opinion());
}

#[test]
fn a_visit_takes_two_different_investigators() {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    world.at("2026-09-08T09:00").does(&clerk(), accept());
    let (first, second) = (first_investigator(), second_investigator());
    world.refuses(&first, visit(&first, "2026-09-08"), &Refusal::SameInvestigator);
    world.does(&first, visit(&second, "2026-09-08"));
    world.refuses(&first, Action::SignVisit, &Refusal::SameInvestigator);
    world.refuses(&actor(40, Role::Investigator), Action::SignVisit, &Refusal::NotSecondInvestigator);
    world.does(&second, Action::SignVisit);
    world.refuses(&second, Action::SignVisit, &Refusal::AlreadyDone);
}

#[test]
fn nothing_is_decided_before_the_day_after_the_last_day_of_publicity() {
    let mut world = publicised(district());
    assert_eq!(world.due(DeadlineKind::PublicityEnd).as_deref(), Some("2026-09-23"));
    let until = "2026-09-23".parse().unwrap();
    world.at("2026-09-23T23:59").refuses(&clerk(), Action::ClosePublicity, &Refusal::PublicityRunning { until });
    world.refuses(&leader(), Action::Approve, &Refusal::WrongPhase);
    world.at("2026-09-24T00:00").does(&clerk(), Action::ClosePublicity);
}

#[test]
fn a_wrong_posting_starts_the_whole_period_again() {
    let mut world = publicised(district());
    let again = RestartPublicity { place: "村口".into(), reason: text(), photo: None };
    world.at("2026-09-22T09:00").does(&clerk(), Action::RestartPublicity(again));
    assert_eq!(world.due(DeadlineKind::PublicityEnd).as_deref(), Some("2026-09-29"));
    assert_eq!(world.case.file().unwrap().past_publicities.len(), 1);
}

#[test]
fn an_objection_leads_to_a_new_investigation_a_new_opinion_and_publicity_again() {
    let mut world = publicised(district());
    let stranger = actor(77, Role::Citizen);
    world.at("2026-09-18T09:00").does(&stranger, objection());
    assert_eq!(world.phase(), Phase::Reinvestigating);
    world.does(&clerk(), objection());
    world.refuses(&head(), grant(monthly(380)), &Refusal::InvestigationMissing);
    world.at("2026-09-21T09:00").does(&first_investigator(), visit(&second_investigator(), "2026-09-21"));
    world.does(&second_investigator(), Action::SignVisit);
    world.refuses(&head(), grant(monthly(380)), &Refusal::ObjectionUnanswered { number: 1 });
    let opinion = |answers| {
        Action::GiveOpinion(GiveOpinion { view: OpinionView::Grant { award: monthly(380) }, text: text(), answers })
    };
    world.refuses(&head(), opinion(vec![answer(1)]), &Refusal::ObjectionUnanswered { number: 2 });
    let mismatch = Refusal::Invalid { field: "answers".into(), problem: Problem::Mismatch };
    world.refuses(&head(), opinion(vec![answer(1), answer(2), answer(3)]), &mismatch);
    world.does(&head(), opinion(vec![answer(1), answer(2)]));
    assert_eq!(world.phase(), Phase::OpinionGiven);
    world.at("2026-09-22T09:00").does(&assistant(), post());
    assert_eq!(world.due(DeadlineKind::PublicityEnd).as_deref(), Some("2026-09-29"));
    let CaseState::Review { state: ReviewState::Publicised { opinion, publicity, .. }, .. } = &world.case.state else {
        panic!()
    };
    assert_eq!((opinion.round, publicity.round), (2, 2));
    world.at("2026-09-30T09:00").does(&clerk(), Action::ClosePublicity);
    world.does(&leader(), Action::Approve);
}

#[test]
fn a_panel_may_stand_for_the_new_visit() {
    let mut world = publicised(district());
    world.at("2026-09-18T09:00").does(&citizen(), objection());
    let panel = Panel { attendees: 15, in_favour: 11, minutes: text(), file: None };
    world.at("2026-09-21T09:00").does(&head(), Action::RecordPanel(panel));
    let answers = vec![answer(1)];
    let view = OpinionView::Grant { award: monthly(380) };
    world.does(&head(), Action::GiveOpinion(GiveOpinion { view, text: text(), answers }));
}

#[test]
fn a_changed_assessment_is_not_approved_but_sent_back() {
    let mut world = confirming(district());
    world.entitled(monthly(400));
    world.refuses(&leader(), Action::Approve, &Refusal::AssessmentDiffers);
    world.assessed = None;
    world.refuses(&leader(), Action::Approve, &Refusal::AssessmentMissing);
    world.entitled(monthly(400)).does(&leader(), Action::Return(reason()));
    assert_eq!(world.phase(), Phase::Reinvestigating);
}

#[test]
fn a_refusal_has_reasons_and_a_notice_within_three_working_days() {
    let mut world = investigated(district());
    world.assessed = Some(assessed(Outcome::NotEntitled));
    let view = OpinionView::Refuse { reasons: vec![RefusalReason::IncomeNotBelowLine] };
    world
        .at("2026-09-15T09:00")
        .does(&head(), Action::GiveOpinion(GiveOpinion { view, text: text(), answers: Vec::new() }));
    // A proposed refusal does not hang in the village.
    assert_eq!(world.phase(), Phase::Confirming);
    world.refuses(&leader(), Action::Approve, &Refusal::OpinionDiffers);
    let empty = Action::Refuse(RefuseCase { reasons: Vec::new(), text: text() });
    let problem = Problem::TooShort { min: 1 };
    world.refuses(&leader(), empty, &Refusal::Invalid { field: "reasons".into(), problem });
    world.at("2026-09-18T09:00").does(&leader(), refuse(RefusalReason::IncomeNotBelowLine));
    assert_eq!(world.due(DeadlineKind::Notice).as_deref(), Some("2026-09-22"));
    assert!(!world.case.is_settled());
    let served = ServeNotice { manner: DeliveryManner::AtHome, on: "2026-09-21".parse().unwrap() };
    world.at("2026-09-21T09:00").does(&clerk(), Action::ServeNotice(served));
    assert!(world.case.is_settled());
    assert!(world.permits(&clerk()).is_empty());
}

#[test]
fn a_ground_that_the_calculation_denies_is_no_ground() {
    let world = confirming(district());
    world.refuses(&leader(), refuse(RefusalReason::IncomeNotBelowLine), &Refusal::AssessmentDiffers);
}

#[test]
fn relatives_and_complaints_bring_the_county_to_the_door_and_freeze_nothing() {
    let mut world = confirming(profile(&[]));
    world.does(&county(), Action::RecordComplaint(reason()));
    world.refuses(&county(), Action::Approve, &Refusal::CountyVisitMissing);
    world.refuses(&county(), refuse(other_reason()), &Refusal::CountyVisitMissing);
    let turns: Vec<_> = world.last.tasks.iter().map(|task| task.action).collect();
    assert_eq!(turns, [ActionKind::RecordCountyVisit]);
    world.at("2026-09-28T09:00").does(&county(), Action::RecordCountyVisit(reason()));
    world.does(&county(), Action::Approve);

    let mut related = World::applied(profile(&[]), application(Programme::Dibao), "2026-09-07T10:00");
    related.at("2026-09-08T09:00");
    related.does(&clerk(), Action::Accept(AcceptCase { relative: Some(RelativeKind::Parent) }));
    assert_eq!(related.case.relatives.len(), 1);
}

#[test]
fn an_edge_household_gets_a_status_and_is_settled_once_it_is_told() {
    let mut world = World::applied(district(), application(Programme::Edge), "2026-09-07T10:00");
    world.at("2026-09-08T09:00").does(&clerk(), accept());
    world.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    world.does(&centre(), report("2026-09-08"));
    world.does(&first_investigator(), visit(&second_investigator(), "2026-09-08"));
    world.does(&second_investigator(), Action::SignVisit);
    world.entitled(Award::Status).does(&head(), grant(Award::Status));
    world.does(&assistant(), post());
    world.at("2026-09-16T09:00").does(&clerk(), Action::ClosePublicity);
    world.does(&leader(), Action::Approve);
    assert_eq!(world.phase(), Phase::InForce);
    assert!(!world.permits(&finance()).contains(&ActionKind::RecordPayment));
    world.does(
        &clerk(),
        Action::ServeNotice(ServeNotice { manner: DeliveryManner::AtWindow, on: "2026-09-16".parse().unwrap() }),
    );
    world.does(&clerk(), Action::PublishDecision(Published { place: "公开栏".into(), photo: None }));
    assert!(world.case.is_settled());
}

#[test]
fn rigid_hangs_nowhere_unless_the_place_says_so() {
    let mut world = World::applied(profile(&[]), application(Programme::Rigid), "2026-09-07T10:00");
    world.at("2026-09-08T09:00").does(&clerk(), accept());
    world.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    world.does(&centre(), report("2026-09-08"));
    world.does(&first_investigator(), visit(&second_investigator(), "2026-09-08"));
    world.does(&second_investigator(), Action::SignVisit);
    world.entitled(Award::Status).does(&head(), grant(Award::Status));
    assert_eq!(world.phase(), Phase::Confirming);
    world.does(&county(), Action::Approve);
}

#[test]
fn the_inbox_says_whose_turn_it_is_and_tells_the_level_above_when_it_is_late() {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    world.at("2026-09-08T09:00").does(&clerk(), accept());
    let turns: Vec<_> = world.last.tasks.iter().map(|task| (task.action, task.role)).collect();
    assert_eq!(
        turns,
        [(ActionKind::RequestCheck, Role::SocialAffairsHead), (ActionKind::RecordVisit, Role::Investigator)]
    );
    let later = tasks(&world.case, &world.calendar, &world.profile, china("2026-09-14T09:00"));
    let escalated: Vec<_> = later.iter().filter(|task| task.escalated).map(|task| task.role).collect();
    assert_eq!(escalated, [Role::TownshipLeader, Role::TownshipLeader]);
    assert!(later.iter().all(|task| task.nearness == Some(Nearness::Late)));
}

#[test]
fn the_timeline_shows_what_was_and_what_is_ahead() {
    let world = publicised(district());
    let lines = timeline(&world.case, &world.log, &world.context());
    let past = lines.iter().filter(|line| matches!(line, TimelineEntry::Past { .. })).count();
    assert_eq!(past, world.log.len());
    let ahead: Vec<_> = lines
        .iter()
        .filter_map(|line| match line {
            TimelineEntry::Ahead { deadline, nearness } => Some((deadline.kind, *nearness)),
            TimelineEntry::Past { .. } => None,
        })
        .collect();
    assert_eq!(ahead, [(DeadlineKind::PublicityEnd, Nearness::Far), (DeadlineKind::Decision, Nearness::Far)]);
}

#[test]
fn a_case_comes_back_from_json_at_every_step() {
    let world = confirming(district());
    let json = serde_json::to_string(&world.case).unwrap();
    assert!(json.starts_with(r#"{"format":1,"#));
    assert_eq!(serde_json::from_str::<Case>(&json).unwrap(), world.case);
}

#[test]
fn a_withdrawn_application_ends_and_the_file_stays() {
    let mut world = publicised(district());
    world.refuses(&actor(77, Role::Citizen), Action::Withdraw(reason()), &Refusal::OutOfScope);
    world.does(&citizen(), Action::Withdraw(reason()));
    assert_eq!(world.phase(), Phase::Terminated);
    assert_eq!(world.case.file().unwrap().past_publicities.len(), 1);
    assert!(world.case.is_settled());
}
