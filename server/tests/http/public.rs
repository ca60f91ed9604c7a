//! What everyone may ask.

use serde_json::json;

use crate::support::{Household, TestServer, db_test};

db_test! {
    async fn the_demo_begins_on_its_monday(server: TestServer) {
        let today = server.visitor().get("/api/v1/today").await.ok();
        assert_eq!(today, json!({ "today": "2026-09-07", "demo": true }));
    }

    async fn a_household_is_assessed_as_in_the_browser(server: TestServer) {
        let household = Household::with_pension("300");
        let body = json!({ "jurisdiction": "demo", "facts": household.facts });
        let assessed = server.visitor().post("/api/v1/assessments", &body).await.ok();
        let own = serde_json::to_value(household.estimate(&server.app)).unwrap();
        assert_eq!(assessed, own);
    }

    async fn a_figure_may_be_tried(server: TestServer) {
        let household = Household::with_pension("300");
        let body = json!({
            "jurisdiction": "demo", "facts": household.facts, "set": { "dibao.standard.rural": "2000" }, "derivation": true,
        });
        let assessed = server.visitor().post("/api/v1/assessments", &body).await.ok();
        let own = household.estimate(&server.app);
        assert_ne!(assessed["digests"]["pack"], json!(own.digests.pack));
        assert!(assessed["derivation"].is_object());
    }

    async fn a_sum_is_worked_out_for_everyone(server: TestServer) {
        let sum = json!({ "kind": "reserve_refill", "paid_out": "31250", "balance": "18750.01" });
        let body = json!({ "jurisdiction": "lichuan", "on": "2026-09-07", "sum": sum });
        let answer = server.visitor().post("/api/v1/sums", &body).await.ok();
        assert_eq!(answer["outcome"], "determined");
        assert_eq!(answer["figures"][0], json!({ "name": "refill", "is": "yuan", "value": "31249.99" }));
        assert_eq!(answer["reasons"][0]["code"], "refill_to_ceiling");
        assert_eq!(answer["reasons"][0]["source"]["document"], "S4");
        let tried = json!({ "jurisdiction": "lichuan", "sum": sum, "set": { "reserve.ceiling": "none" } });
        let answer = server.visitor().post("/api/v1/sums", &tried).await.ok();
        assert_eq!(answer["on"], "2026-09-07");
        assert_eq!(answer["figures"][0]["value"], "31250");
    }

    async fn policies_regions_and_description_are_there(server: TestServer) {
        let mut visitor = server.visitor();
        let policies = visitor.get("/api/v1/policies").await;
        assert!(policies.headers.contains_key("etag"));
        assert!(policies.ok()["jurisdictions"].as_array().unwrap().iter().any(|place| place["slug"] == "demo"));
        assert!(visitor.get("/api/v1/regions").await.ok().as_array().unwrap().len() > 10);
        assert_eq!(visitor.get("/api/v1/openapi.json").await.ok()["openapi"], "3.1.0");
        assert_eq!(visitor.get("/api/v1/publicity").await.ok(), json!({ "items": [] }));
        assert_eq!(visitor.get("/healthz").await.status, 200);
        assert_eq!(visitor.get("/readyz").await.status, 200);
        let metrics = visitor.get("/metrics").await;
        assert!(String::from_utf8(metrics.bytes).unwrap().contains("route=\"/api/v1/regions\""));
    }

    async fn every_answer_is_guarded(server: TestServer) {
        for path in ["/api/v1/today", "/api/v1/nothing", "/healthz"] {
            let answer = server.visitor().get(path).await;
            let policy = answer.headers["content-security-policy"].to_str().unwrap();
            assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval'") && !policy.contains("unsafe-inline"));
            assert_eq!(answer.headers["x-content-type-options"], "nosniff");
        }
    }
}
