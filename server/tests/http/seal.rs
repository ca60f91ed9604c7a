//! The sealed estimate: what a browser says is checked, and what the server computes is kept.

use serde_json::json;

use crate::support::{Household, TestServer, db_test};

const SUBMIT: &str = "/api/v1/applications";

db_test! {
    async fn an_equal_estimate_is_accepted_and_sealed(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let household = Household::with_pension("300");
        let receipt = citizen.post_once(SUBMIT, &household.submission(&server.app)).await;
        assert_eq!(receipt.status, 201, "{:#}", receipt.json());
        let receipt = receipt.ok();
        assert_eq!(receipt["number"], "JZ-2026-000001");
        assert_eq!(receipt["township"], "990101001");
        assert!(receipt["decision_expected"]["day"].is_string(), "{receipt:#}");
        let case = receipt["case"].as_str().unwrap();
        let shown = citizen.get(&format!("{SUBMIT}/{case}")).await.ok();
        assert_eq!(shown["summary"]["phase"], "submitted");
        assert_eq!(shown["assessment"]["digests"], receipt["digests"]);
        assert!(shown["assessment"]["derivation"].is_object());
        assert_eq!(citizen.get(SUBMIT).await.ok().as_array().unwrap().len(), 1);
    }

    async fn an_estimate_of_yesterday_without_a_difference_is_accepted(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let submission = Household::with_pension("300").submission(&server.app);
        server.staff("admin").await.post("/api/v1/clock/advances", &json!({ "days": 1 })).await.ok();
        let receipt = citizen.post_once(SUBMIT, &submission).await;
        assert_eq!(receipt.status, 201, "{:#}", receipt.json());
        assert_ne!(receipt.ok()["digests"]["assessment"], submission["digests"]["assessment"]);
    }

    async fn a_forged_assessment_comes_back_with_the_true_one(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let household = Household::with_pension("300");
        let mut submission = household.submission(&server.app);
        submission["digests"]["assessment"] = json!("f".repeat(64));
        let problem = citizen.post_once(SUBMIT, &submission).await.problem(409, "assessment_changed");
        assert_eq!(problem["extra"]["sent_is_known"], false);
        let own = household.estimate(&server.app);
        assert_eq!(problem["extra"]["assessment"]["digests"], serde_json::to_value(&own.digests).unwrap());
        assert_eq!(citizen.get(SUBMIT).await.ok(), json!([]));
    }

    async fn the_new_assessment_can_be_confirmed(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let mut submission = Household::with_pension("300").submission(&server.app);
        submission["digests"]["assessment"] = json!("0".repeat(64));
        let problem = citizen.post_once(SUBMIT, &submission).await.problem(409, "assessment_changed");
        submission["on"] = problem["extra"]["assessment"]["on"].clone();
        submission["digests"] = problem["extra"]["assessment"]["digests"].clone();
        assert_eq!(citizen.post_once(SUBMIT, &submission).await.status, 201);
    }

    async fn facts_that_do_not_match_their_digest_are_refused(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let mut submission = Household::with_pension("300").submission(&server.app);
        submission["application"]["facts"]["incomes"][0]["gross"] = json!("100");
        citizen.post_once(SUBMIT, &submission).await.problem(422, "facts_digest_mismatch");
    }

    async fn figures_that_were_tried_are_refused(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let mut submission = Household::with_pension("300").submission(&server.app);
        submission["set"] = json!({ "dibao.standard.rural": "9000" });
        citizen.post_once(SUBMIT, &submission).await.problem(422, "overlay_refused");
    }

    async fn an_old_page_with_another_pack_and_the_same_result_keeps_both_digests(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let mut submission = Household::with_pension("300").submission(&server.app);
        submission["digests"]["pack"] = json!("a".repeat(64));
        let receipt = citizen.post_once(SUBMIT, &submission).await.ok();
        assert_ne!(receipt["digests"]["pack"], submission["digests"]["pack"]);
    }

    async fn submitting_twice_makes_one_case(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let submission = Household::with_pension("300").submission(&server.app);
        let first = citizen.post_under("key-of-this-try", SUBMIT, &submission).await;
        let second = citizen.post_under("key-of-this-try", SUBMIT, &submission).await;
        assert_eq!((first.status, first.json()), (second.status, second.json()));
        let third = citizen.post_once(SUBMIT, &submission).await.problem(409, "already_exists");
        assert_eq!(third["extra"]["number"], first.ok()["number"]);
        assert_eq!(citizen.get(SUBMIT).await.ok().as_array().unwrap().len(), 1);
    }

    async fn a_clerk_applies_for_somebody_who_is_present(server: TestServer) {
        let mut clerk = server.staff("clerk").await;
        let submission = Household::with_pension("300").submission(&server.app);
        let body = json!({ "submission": submission, "helper": "staff", "applicant_present": true });
        let receipt = clerk.post_once("/api/v1/intake/applications", &body).await.ok();
        // Whoever owns the telephone number finds the application later.
        let mut citizen = server.citizen("13800002222").await;
        assert_eq!(citizen.get(SUBMIT).await.ok()[0]["number"], receipt["number"]);
    }

    async fn an_absent_applicant_needs_a_mandate(server: TestServer) {
        let mut clerk = server.staff("clerk").await;
        let submission = Household::with_pension("300").submission(&server.app);
        let body = json!({ "submission": submission, "helper": "village_committee", "applicant_present": false });
        let problem = clerk.post_once("/api/v1/intake/applications", &body).await.problem(422, "invalid_input");
        assert_eq!(problem["errors"][0]["pointer"], "/mandate");
    }

    async fn nobody_sees_the_application_of_another(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let submission = Household::with_pension("300").submission(&server.app);
        let receipt = citizen.post_once(SUBMIT, &submission).await.ok();
        let path = format!("{SUBMIT}/{}", receipt["case"].as_str().unwrap());
        server.citizen("13800003333").await.get(&path).await.problem(404, "not_found");
        server.visitor().get(&path).await.problem(401, "sign_in_required");
    }

    async fn names_and_numbers_are_nowhere_in_the_clear(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let household = Household::with_pension("307.53");
        citizen.put("/api/v1/draft", &json!({ "facts": household.facts, "people": household.people })).await.ok();
        citizen.post_once(SUBMIT, &household.submission(&server.app)).await.ok();
        let url = &server.app.config.database;
        if let Some(path) = url.strip_prefix("sqlite://").and_then(|rest| rest.strip_suffix("?mode=rwc")) {
            for suffix in ["", "-wal"] {
                let bytes = std::fs::read(format!("{path}{suffix}")).unwrap_or_default();
                for secret in ["甄困难", "99010119500305", "13800002222", "6222021234567890", "307.53"] {
                    let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
                    assert!(!found, "{secret} lies in the clear in yimen.db{suffix}");
                }
            }
        }
    }
}
