//! The standard procedure from the submission to the money.

use serde_json::json;

use crate::{
    casework::actors::{Offices, act, offered, pensioner},
    support::{TestServer, db_test},
};

db_test! {
    async fn a_household_goes_from_submission_to_money(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let household = pensioner("300");
        let case = offices.apply(&household).await;

        let seen = offices.clerk.get(&format!("/api/v1/cases/{case}")).await.ok();
        assert_eq!(offered(&seen)[..3], ["ask_supplement", "accept", "not_accept"]);
        assert_eq!(seen["sealed"]["digests"], serde_json::to_value(household.estimate(&offices.server.app).digests).unwrap());
        assert!(seen["sealed"]["derivation"].is_object());
        assert_eq!(seen["people"][0]["name"], "甄*");
        assert!(!seen.to_string().contains("甄困难"));

        offices.accept(&case).await;
        let seen = offices.case(&case).await;
        assert_eq!(seen["extension_reasons"], json!(["separated_residence", "other_province", "hard_investigation"]));
        let turns = seen["turns"].as_array().unwrap();
        assert!(turns.iter().any(|turn| turn["action"] == "request_check" && turn["role"] == "social_affairs_head"));
        offices.investigate(&case, None).await;
        let seen = offices.case(&case).await;
        assert_eq!(seen["verified"], seen["declared"]);
        offices.propose(&case).await;
        assert_eq!(offices.case(&case).await["summary"]["phase"], "opinion_given");
        offices.post(&case).await;

        let early = act(&mut offices.clerk, &case, json!({ "action": "close_publicity" })).await;
        let problem = early.problem(409, "action_not_permitted");
        assert_eq!(problem["extra"]["refusal"]["code"], "publicity_running");
        assert_eq!(problem["extra"]["refusal"]["until"], "2026-09-14");
        offices.hang_out(&case).await;

        act(&mut offices.townlead, &case, json!({ "action": "approve" })).await.ok();
        let seen = offices.case(&case).await;
        assert_eq!(seen["summary"]["phase"], "approved");
        let decision = &seen["case"]["state"]["state"]["decision"];
        assert_eq!(decision["ruling"]["first_month"], "2026-10");
        assert_eq!(decision["in_time"], true);
        let papers = seen["case"]["documents"].as_array().unwrap();
        let number = papers.iter().find(|paper| paper["kind"] == "approval_notice").unwrap()["number"].as_str().unwrap();
        let letter = offices.clerk.get(&format!("/api/v1/cases/{case}/documents/{number}")).await.ok();
        assert_eq!(letter["applicant"], "甄困难");
        assert_eq!(letter["assessment"]["digests"]["assessment"], decision["seal"]["assessment"]);

        let served = json!({ "action": "serve_notice", "manner": "at_window", "on": "2026-09-15" });
        act(&mut offices.clerk, &case, served).await.ok();
        act(&mut offices.assistant, &case, json!({ "action": "publish_decision", "place": "村务公开栏" })).await.ok();

        let list = offices.county.post_once("/api/v1/payment-lists", &json!({ "month": "2026-10" })).await.ok();
        assert_eq!(list["summary"]["payments"], 1);
        assert_eq!(list["lines"][0]["recipient"], "甄*");
        assert_eq!(list["lines"][0]["bank_account"], "************7890");
        offices.days_pass(20).await;
        let id = list["summary"]["id"].as_str().unwrap();
        let settlement = json!({ "on": "2026-10-05", "reference": "B-1" });
        let path = format!("/api/v1/payment-lists/{id}/settlement");
        let settled = offices.finance.post_once(&path, &settlement).await.ok();
        assert_eq!(settled["summary"]["settled_on"], "2026-10-05");
        let seen = offices.case(&case).await;
        assert_eq!(seen["summary"]["phase"], "in_force");
        assert_eq!(seen["case"]["state"]["state"]["payments"][0]["form"]["month"], "2026-10");
        offices.server.audit_entries().await;
    }

    async fn every_step_is_on_the_log_and_every_look_recorded(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        offices.accept(&case).await;
        let log = offices.clerk.get(&format!("/api/v1/cases/{case}/log")).await.ok();
        let entries = log["entries"].as_array().unwrap();
        let actions: Vec<_> = entries.iter().map(|entry| entry["action"].as_str().unwrap()).collect();
        assert_eq!(actions, ["case.opened", "case.sealed", "case.moved"]);
        assert_eq!(entries[2]["detail"]["action"], "accept");
        assert!(log["looks"].as_array().unwrap().iter().any(|look| look["purpose"] == "case_work"));
        assert!(log["users"].as_array().unwrap().iter().any(|user| user["name"] == "艾受理"));
    }

    async fn masks_are_lifted_for_a_reason_that_is_kept(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        let path = format!("/api/v1/cases/{case}/unmaskings");
        offices.clerk.post(&path, &json!({ "reason": "" })).await.problem(422, "invalid_input");
        let shown = offices.clerk.post(&path, &json!({ "reason": "与本人核对" })).await.ok();
        assert_eq!(shown["people"][0]["name"], "甄困难");
        assert_eq!(shown["contact"]["bank_account"], "6222021234567890");
        let log = offices.clerk.get(&format!("/api/v1/cases/{case}/log")).await.ok();
        assert!(log["looks"].as_array().unwrap().iter().any(|look| look["purpose"] == "unmask"));
        assert!(!log.to_string().contains("与本人核对"));
    }
}
