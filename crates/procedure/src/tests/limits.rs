//! Bad input is refused by name.

use domain::{Programme, case::*};

use super::{sample::*, world::*};
use crate::{LIST_MAX, NewApplication, Problem, Refusal, TEXT_MAX, open_application, open_emergency};

fn invalid(field: &str, problem: Problem) -> Refusal {
    Refusal::Invalid { field: field.into(), problem }
}

#[test]
fn texts_and_lists_have_limits() {
    let world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    let ask = |items, reason: String| Action::AskSupplement(AskSupplement { items, reason });
    let bills = vec![RequestedDocument::MedicalBills];
    world.refuses(&clerk(), ask(Vec::new(), text()), &invalid("items", Problem::TooShort { min: 1 }));
    world.refuses(&clerk(), ask(bills.clone(), "  ".into()), &invalid("reason", Problem::TooShort { min: 2 }));
    let long = "长".repeat(TEXT_MAX + 1);
    world.refuses(&clerk(), ask(bills, long), &invalid("reason", Problem::TooLong { max: TEXT_MAX }));
    let many = vec![RequestedDocument::Other; LIST_MAX + 1];
    world.refuses(&clerk(), ask(many, text()), &invalid("items", Problem::TooLong { max: LIST_MAX }));
}

#[test]
fn days_lie_between_the_opening_and_today() {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    world.at("2026-09-08T10:00").does(&clerk(), Action::Accept(AcceptCase { relative: None }));
    let (first, second) = (first_investigator(), second_investigator());
    world.refuses(&first, visit(&second, "2026-09-09"), &invalid("on", Problem::InFuture));
    world.refuses(&first, visit(&second, "2026-09-06"), &invalid("on", Problem::TooEarly));
}

#[test]
fn a_hit_comes_from_a_source_that_was_asked() {
    let mut world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    world.does(&clerk(), Action::Accept(AcceptCase { relative: None }));
    world.does(&head(), Action::RequestCheck(RequestCheck { purpose: text() }));
    let mut form = check_report("2026-09-07".parse().unwrap(), CheckFinding::Differs);
    form.sources = vec![CheckSource::Tax];
    world.refuses(&centre(), Action::RecordCheck(form.clone()), &invalid("hits", Problem::Mismatch));
    form.sources = vec![CheckSource::Bank, CheckSource::Bank];
    world.refuses(&centre(), Action::RecordCheck(form), &invalid("sources", Problem::Twice));
}

#[test]
fn what_cannot_be_applied_for_opens_no_case() {
    let world = World::applied(district(), application(Programme::Dibao), "2026-09-07T10:00");
    let ctx = world.context();
    for programme in [Programme::Tekun, Programme::TemporaryEmergency] {
        let refused = open_application(application(programme), &citizen(), &ctx);
        assert_eq!(refused, Err(Refusal::WrongPhase));
    }
    let nobody = NewApplication { members: 0, ..application(Programme::Dibao) };
    assert_eq!(open_application(nobody, &citizen(), &ctx), Err(invalid("members", Problem::NotPositive)));
    let helper = Some(Helper { kind: HelperKind::VillageCommittee, user: None, mandate: None });
    let proxy = NewApplication { helper, ..application(Programme::Dibao) };
    assert_eq!(open_application(proxy, &assistant(), &ctx), Err(invalid("mandate", Problem::TooShort { min: 1 })));
    assert_eq!(open_application(application(Programme::Dibao), &head(), &ctx), Err(Refusal::NotPermitted));
    assert_eq!(open_emergency(emergency(Programme::Dibao), &clerk(), &ctx), Err(Refusal::WrongPhase));
}

#[test]
fn unknown_keys_and_actions_are_refused() {
    for bad in [
        r#"{"action":"approve_all"}"#,
        r#"{"action":"accept","relative":null,"extra":1}"#,
        r#"{"action":"give_opinion","view":{"view":"grant","award":{"kind":"monthly","amount":380.5}},"text":"x"}"#,
    ] {
        assert!(serde_json::from_str::<Action>(bad).is_err(), "{bad}");
    }
    let good = r#"{"action":"give_opinion","view":{"view":"grant","award":{"kind":"monthly","amount":"380.5"}},"text":"同意"}"#;
    assert!(serde_json::from_str::<Action>(good).is_ok());
}
