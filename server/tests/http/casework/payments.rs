//! Payment lists, and the month that nobody is paid twice.

use serde_json::json;

use crate::{
    casework::actors::{Offices, act, pensioner},
    support::{TestServer, db_test},
};

db_test! {
    async fn a_month_is_paid_once(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.approve(&pensioner("300")).await;
        let month = json!({ "month": "2026-10" });
        offices.county.post_once("/api/v1/payment-lists", &month).await.ok();
        let again = offices.county.post_once("/api/v1/payment-lists", &month).await;
        assert_eq!(again.problem(422, "invalid_input")["errors"][0]["code"], "nothing_to_pay");
        offices.days_pass(20).await;
        // Past the list, by hand: the database itself says no.
        let amount = offices.award(&case).await["amount"].clone();
        let by_hand = json!({
            "action": "record_payment", "month": "2026-10", "amount": amount, "on": "2026-10-05", "reference": "B-2",
        });
        act(&mut offices.finance, &case, by_hand.clone()).await.problem(409, "already_exists");
        let mut next = by_hand;
        next["month"] = json!("2026-11");
        let early = act(&mut offices.finance, &case, next).await.problem(409, "action_not_permitted");
        assert_eq!(early["extra"]["refusal"]["code"], "month_not_due");
    }

    async fn a_list_is_settled_once_and_not_by_the_county(server: TestServer) {
        let mut offices = Offices::open(server).await;
        offices.approve(&pensioner("300")).await;
        let list = offices.county.post_once("/api/v1/payment-lists", &json!({ "month": "2026-10" })).await.ok();
        let path = format!("/api/v1/payment-lists/{}/settlement", list["summary"]["id"].as_str().unwrap());
        offices.days_pass(20).await;
        let settlement = json!({ "on": "2026-10-05", "reference": "B-1" });
        offices.county.post_once(&path, &settlement).await.problem(403, "not_permitted");
        let future = json!({ "on": "2027-01-05", "reference": "B-1" });
        offices.finance.post_once(&path, &future).await.problem(422, "invalid_input");
        offices.finance.post_once(&path, &settlement).await.ok();
        offices.finance.post_once(&path, &settlement).await.problem(409, "already_exists");
        offices.clerk.get("/api/v1/payment-lists").await.problem(403, "not_permitted");
    }

    async fn exports_hold_names_in_full_and_no_formula(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let mut household = pensioner("300");
        household.people[0]["name"] = json!("=HYPERLINK(1)");
        offices.approve(&household).await;
        let list = offices.county.post_once("/api/v1/payment-lists", &json!({ "month": "2026-10" })).await.ok();
        let id = list["summary"]["id"].as_str().unwrap().to_owned();
        let csv = offices.finance.get(&format!("/api/v1/payment-lists/{id}/csv")).await;
        let text = String::from_utf8(csv.bytes).unwrap();
        assert!(text.starts_with('\u{feff}') && text.contains("\"'=HYPERLINK(1)\""), "{text}");
        assert!(text.contains("6222021234567890"));
        assert!(csv.headers["content-disposition"].to_str().unwrap().starts_with("attachment"));
        let sheet = offices.finance.get(&format!("/api/v1/payment-lists/{id}/spreadsheet")).await;
        assert!(sheet.bytes.starts_with(b"PK"));
        let mut leader = offices.server.staff("leader").await;
        leader.get(&format!("/api/v1/payment-lists/{id}/csv")).await.problem(403, "not_permitted");
    }
}
