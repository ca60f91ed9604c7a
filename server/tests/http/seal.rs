//! The sealed estimate: what a browser says is checked, and what the server computes is kept.

use std::path::{Path, PathBuf};

use domain::facts::HouseholdFacts;
use sea_orm::{ConnectionTrait as _, Statement};
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
        assert_eq!(shown["decision_expected"], receipt["decision_expected"]);
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
        let (sealed, first) = packs_of_the_seal(&server).await;
        assert_eq!((json!(sealed), json!(first)), (receipt["digests"]["pack"].clone(), json!("a".repeat(64))));
    }

    async fn a_policy_that_changes_with_effect_is_told_and_once_confirmed_both_are_sealed(server: TestServer) {
        let raised = RaisedStandard::file();
        let server = server.with_config(|config| config.policies = Some(raised.0.clone()));
        let mut citizen = server.citizen("13800002222").await;
        let mut household = Household::with_pension("300");
        let facts: HouseholdFacts = serde_json::from_value(household.facts).unwrap();
        household.facts = json!(facts.answered_ordinarily());
        let seen = household.submission(&server.app);
        server.staff("admin").await.post("/api/v1/clock/advances", &json!({ "days": 1 })).await.ok();

        let problem = citizen.post_once(SUBMIT, &seen).await.problem(409, "assessment_changed");
        let change = &problem["extra"];
        assert_eq!(change["sent_is_known"], true, "{change:#}");
        let dibao = change["differences"].as_array().unwrap().iter().find(|one| one["programme"] == "dibao").unwrap();
        assert_eq!(dibao["before"]["amount"], amount(304), "{dibao:#}");
        assert_eq!(dibao["after"]["amount"], amount(334), "{dibao:#}");
        assert_eq!(citizen.get(SUBMIT).await.ok(), json!([]));

        let mut confirmed = household.submission(&server.app);
        assert_eq!(confirmed["digests"], change["assessment"]["digests"]);
        confirmed["confirmed_over"] = json!({ "on": seen["on"], "digests": seen["digests"] });
        let receipt = citizen.post_once(SUBMIT, &confirmed).await.ok();
        assert_eq!(receipt["digests"], confirmed["digests"]);
        let (sealed, first) = packs_of_the_seal(&server).await;
        assert_eq!((json!(sealed), json!(first)), (confirmed["digests"]["pack"].clone(), seen["digests"]["pack"].clone()));
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

/// A copy of the policies in which the demo county pays 30 yuan more from its second day on.
struct RaisedStandard(PathBuf);

impl RaisedStandard {
    fn file() -> Self {
        let folder = std::env::temp_dir().join(format!("yimen-policies-{}", uuid::Uuid::now_v7()));
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../policies"), &folder);
        let file = folder.join("demo/dibao.toml");
        let old = std::fs::read_to_string(&file).unwrap();
        let line = old.lines().find(|line| line.contains("\"604\"")).unwrap();
        let raised = line.replace("604", "634").replace("2026-01-01", "2026-09-08");
        let ended = line.replace("source =", "effective_until = \"2026-09-07\", source =");
        std::fs::write(&file, old.replace(line, &format!("{ended}\n{raised}"))).unwrap();
        Self(folder)
    }
}

impl Drop for RaisedStandard {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn amount(yuan: i32) -> serde_json::Value {
    json!(domain::assessment::Amount::Monthly(domain::Money::from_yuan(yuan)))
}

/// The digests that lie beside the one case: of the pack that is sealed, and of the one seen first.
async fn packs_of_the_seal(server: &TestServer) -> (String, Option<String>) {
    let store = server.app.store.writer_for_tests();
    let sql = "SELECT pack, sent_pack FROM case_assessment";
    let row = store.query_one_raw(Statement::from_string(store.get_database_backend(), sql)).await.unwrap().unwrap();
    (row.try_get_by_index(0).unwrap(), row.try_get_by_index(1).unwrap())
}
