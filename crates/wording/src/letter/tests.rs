//! Whole letters in both languages, written from cases as they are stored.

use domain::assessment::Assessment;
use domain::case::{Case, DocumentKind, IssuedDocument, RequestedDocument};
use domain::{Language, Programme};
use serde_json::{Value, json};

use super::{Letter, Paper, Part, Places, bring_sheet, check_authorisation, letter_of, promise};

const ID: &str = "00000000-0000-0000-0000-000000000001";
const CLERK: &str = "00000000-0000-0000-0000-000000000002";
const LEADER: &str = "00000000-0000-0000-0000-000000000003";

fn assessment() -> Assessment {
    serde_json::from_str(include_str!("../derivation/sample.json")).unwrap()
}

fn seal() -> Value {
    let digest = "0".repeat(64);
    json!({ "facts": digest, "policy": digest, "assessment": digest })
}

fn file() -> Value {
    json!({
        "acceptance": { "at": "2026-09-07T02:00:00Z", "by": CLERK,
            "due": { "kind": "end_of", "day": "2026-10-13", "provisional": false } },
        "checks": [{ "request": { "at": "2026-09-08T02:00:00Z", "by": CLERK, "purpose": "低保申请核对" } }],
        "visits": [{ "first": CLERK, "recorded_at": "2026-09-10T02:00:00Z", "signed_at": "2026-09-10T03:00:00Z",
            "form": { "second": LEADER, "on": "2026-09-10", "mode": "home", "neighbours_asked": true,
                "verified_facts": ("0".repeat(64)), "signature": { "kind": "signed", "member": "m1" }, "photos": [],
                "text": "住房两间，家中有常年服药的病人。" } }],
        "panels": [{ "at": "2026-09-11T02:00:00Z", "by": CLERK, "attendees": 12, "in_favour": 11, "minutes": "同意。" }],
        "extension": { "at": "2026-09-20T02:00:00Z", "by": CLERK, "reason": "slow_check", "text": "外省信息尚未返回。",
            "due": { "kind": "end_of", "day": "2026-10-30", "provisional": false } },
        "objections": [], "complaints": [], "county_visits": [], "returns": [], "past_opinions": [],
        "past_publicities": []
    })
}

fn opinion() -> Value {
    json!({ "round": 1, "at": "2026-09-14T02:00:00Z", "by": CLERK, "text": "收入和财产符合规定。", "seal": seal(),
        "view": { "view": "grant", "award": { "kind": "monthly", "amount": "561" } } })
}

fn publicity() -> Value {
    json!({ "round": 1, "place": "公示栏", "posted_at": "2026-09-15T02:00:00Z", "posted_by": CLERK,
        "last_day": { "kind": "end_of", "day": "2026-09-22", "provisional": false } })
}

fn decision(ruling: &Value) -> Value {
    json!({ "at": "2026-09-23T02:00:00Z", "by": LEADER, "role": "township_leader", "seal": seal(), "ruling": ruling })
}

fn case(state: &Value) -> Case {
    let review = json!({ "procedure": "review", "state": state, "submission": {
        "at": "2026-09-07T01:00:00Z", "by": CLERK, "applicant": ID, "members": 3, "channel": "window",
        "seal": seal(), "attachments": [], "means_recognised": false } });
    whole(Programme::Dibao, &review)
}

fn whole(programme: Programme, state: &Value) -> Case {
    serde_json::from_value(json!({
        "format": 1, "id": ID, "number": "JZ-2026-000012", "programme": programme, "state": state,
        "place": { "county": "990101", "township": "990101001", "village": "990101001201", "area": "rural" },
        "handlers": { "accepted": [], "reviewed": [], "confirmed": [], "paid": [] }, "relatives": [], "documents": []
    }))
    .unwrap()
}

fn approved() -> Case {
    let ruling =
        json!({ "ruling": "approved", "award": { "kind": "monthly", "amount": "561" }, "first_month": "2026-10" });
    case(&json!({ "state": "approved", "file": file(), "opinion": opinion(), "publicity": publicity(),
        "decision": decision(&ruling), "payments": [{ "at": "2026-10-09T02:00:00Z", "by": CLERK,
            "form": { "month": "2026-10", "amount": "561", "on": "2026-10-09", "reference": "A1" } }] }))
}

fn refused() -> Case {
    let ruling = json!({ "ruling": "refused", "text": "核对发现名下另有一辆轿车。",
        "reasons": [{ "code": "income_not_below_line" }, { "code": "property", "item": "vehicle" }] });
    case(&json!({ "state": "refused", "file": file(), "opinion": opinion(), "decision": decision(&ruling) }))
}

fn emergency() -> Case {
    let state = json!({ "state": "paperwork_due",
        "registration": { "at": "2026-09-07T02:00:00Z", "by": CLERK, "person": ID, "cause": "home_loss",
            "amount": "500", "text": "厨房失火。" },
        "payment": { "at": "2026-09-07T03:00:00Z", "by": CLERK, "amount": "500",
            "hand_over": { "kind": "cash", "witness": LEADER, "evidence": [] } },
        "afterwards": {} });
    let report = json!({ "at": "2026-09-07T01:00:00Z", "by": CLERK, "source": "hotline12349", "text": "失火" });
    whole(Programme::TemporarySmallFast, &json!({ "procedure": "emergency", "report": report, "state": state }))
}

fn write(language: Language, case: &Case, kind: DocumentKind) -> Letter {
    written(language, case, kind, "2026-10-10T02:00:00Z", Some(&assessment()))
}

fn written(language: Language, case: &Case, kind: DocumentKind, at: &str, assessment: Option<&Assessment>) -> Letter {
    let document: IssuedDocument = serde_json::from_value(json!({
        "kind": kind, "number": (["JZ-2026-000012-", kind.mark(), "-1"].concat()), "version": 1, "signed_by": CLERK,
        "at": at
    }))
    .unwrap();
    let places = match language {
        Language::Zh => Places { county: "示范县", township: "城关镇", village: "向阳村", phone: "12349" },
        Language::En => {
            Places { county: "Shifan County", township: "Chengguan Town", village: "Xiangyang Village", phone: "12349" }
        }
    };
    let paper = Paper {
        document: &document,
        case,
        applicant: "王秀英",
        applicant_is_minor: false,
        signer: "张敏",
        assessment,
        places,
    };
    letter_of(language, &paper)
}

fn text(letter: &Letter) -> String {
    let mut lines = vec![["# ", &letter.title].concat()];
    lines.extend(letter.number.clone());
    lines.extend(letter.to.iter().map(|to| ["→ ", to].concat()));
    for part in &letter.parts {
        match part {
            Part::Heading(heading) => lines.push(["## ", heading].concat()),
            Part::Text(text) => lines.push(text.clone()),
            Part::List(points) => lines.extend(points.iter().map(|point| ["- ", point].concat())),
            Part::Rows(rows) => lines.extend(rows.iter().map(|(name, value)| [name, " | ", value].concat())),
            Part::Signatures(who) => lines.extend(who.iter().map(|who| [who, " ______"].concat())),
        }
    }
    lines.extend([letter.office.clone(), letter.date.clone()]);
    lines.join("\n")
}

#[test]
fn the_letters_of_an_application_are_written_out() {
    let supplement = json!({ "asked_at": "2026-09-07T02:00:00Z", "asked_by": CLERK, "items": ["medical_bills"],
        "reason": "请补医院收费票据。", "due": { "kind": "end_of", "day": "2026-09-14", "provisional": false } });
    let asked = case(&json!({ "state": "supplement_asked", "supplement": supplement }));
    let not_accepted = case(&json!({ "state": "not_accepted", "refusal": { "at": "2026-09-07T02:00:00Z", "by": CLERK,
        "reason": "not_local_unit", "text": "户口在邻县。" } }));
    let terminated = case(&json!({ "state": "terminated", "at": "2026-09-12T02:00:00Z", "by": CLERK,
        "cause": "check_refused", "text": "不同意核对。" }));
    for (language, name) in [(Language::Zh, "review_zh"), (Language::En, "review_en")] {
        let told = [
            write(language, &asked, DocumentKind::SupplementNotice),
            write(language, &approved(), DocumentKind::AcceptanceReceipt),
            write(language, &not_accepted, DocumentKind::NonAcceptanceNotice),
            write(language, &approved(), DocumentKind::PublicitySheet),
            write(language, &approved(), DocumentKind::ApprovalNotice),
            write(language, &refused(), DocumentKind::RefusalNotice),
            write(language, &terminated, DocumentKind::TerminationNotice),
            write(language, &approved(), DocumentKind::PublicationSheet),
            write(language, &approved(), DocumentKind::PaymentNotice),
        ];
        insta::assert_snapshot!(name, told.iter().map(text).collect::<Vec<_>>().join("\n\n"));
    }
}

#[test]
fn the_papers_of_the_office_are_written_out() {
    for (language, name) in [(Language::Zh, "office_zh"), (Language::En, "office_en")] {
        let told = [
            write(language, &approved(), DocumentKind::CheckRequest),
            write(language, &approved(), DocumentKind::VisitForm),
            write(language, &approved(), DocumentKind::PanelMinutes),
            write(language, &approved(), DocumentKind::OpinionSheet),
            write(language, &approved(), DocumentKind::ExtensionNotice),
            write(language, &emergency(), DocumentKind::EmergencyForm),
            write(language, &emergency(), DocumentKind::HandOverReceipt),
            write(language, &emergency(), DocumentKind::PublicationSheet),
            write(language, &emergency(), DocumentKind::FilingForm),
        ];
        insta::assert_snapshot!(name, told.iter().map(text).collect::<Vec<_>>().join("\n\n"));
    }
}

#[test]
fn what_is_signed_is_written_out() {
    for (language, name) in [(Language::Zh, "consent_zh"), (Language::En, "consent_en")] {
        let adults = ["王秀英", "李强"].map(String::from);
        let today = "2026-09-07".parse().unwrap();
        let told = [
            promise(language, Programme::Dibao, "王秀英", today),
            check_authorisation(language, Programme::Dibao, &adults, today),
        ];
        insta::assert_snapshot!(name, told.iter().map(text).collect::<Vec<_>>().join("\n\n"));
    }
}

#[test]
fn a_letter_of_june_cites_the_texts_of_june() {
    let kinds = [DocumentKind::ApprovalNotice, DocumentKind::RefusalNotice, DocumentKind::SupplementNotice];
    for language in [Language::Zh, Language::En] {
        for (case, kind) in [approved(), refused(), approved()].iter().zip(kinds) {
            let of = |at| text(&written(language, case, kind, at, None));
            let law = crate::names::document_title(language, "L26");
            assert!(!of("2026-06-30T15:59:59Z").contains(&*law), "{kind:?}");
            assert!(of("2026-06-30T16:00:00Z").contains(&*law), "{kind:?}");
        }
    }
    let zh = text(&written(Language::Zh, &approved(), DocumentKind::ApprovalNotice, "2026-06-30T02:00:00Z", None));
    assert!(zh.contains("《社会救助暂行办法》第六十五条") && zh.contains("《最低生活保障审核确认办法》第三十条"));
    assert!(!zh.contains("先听您的意见"), "{zh}");
}

#[test]
fn every_decision_says_both_ways_to_appeal() {
    for letter in [
        write(Language::Zh, &approved(), DocumentKind::ApprovalNotice),
        write(Language::Zh, &refused(), DocumentKind::RefusalNotice),
    ] {
        let text = text(&letter);
        assert!(text.contains("六十日内") && text.contains("行政复议"));
        assert!(text.contains("六个月内") && text.contains("行政诉讼"));
    }
}

#[test]
fn a_posting_shows_nothing_but_what_it_may() {
    let letter = write(Language::Zh, &approved(), DocumentKind::PublicitySheet);
    let labels: Vec<String> = letter
        .parts
        .iter()
        .filter_map(|part| if let Part::Rows(rows) = part { Some(rows) } else { None })
        .flatten()
        .map(|(label, _)| label.clone())
        .collect();
    assert_eq!(labels, ["申请人", "村（社区）", "家庭人口", "救助项目", "拟给予的救助", "公示时间", "反映意见的电话"]);
    assert!(letter.to.is_none() && !text(&letter).contains("张敏"));
    let emergency = text(&write(Language::Zh, &emergency(), DocumentKind::PublicationSheet));
    assert!(!emergency.contains("王秀英") && !emergency.contains("500"));
}

#[test]
fn the_bring_sheet_never_asks_for_what_the_check_supplies() {
    for language in [Language::Zh, Language::En] {
        let sheet = bring_sheet(language, Programme::Dibao, &RequestedDocument::ALL, "2026-09-07".parse().unwrap());
        assert_eq!(sheet.bring.len() + sheet.sign.len() + sheet.not_asked.len(), RequestedDocument::ALL.len());
        assert_eq!((sheet.sign.len(), sheet.not_asked.len()), (2, 8));
    }
}
