//! Signing in and out.

use chrono::Duration;
use serde_json::json;

use crate::support::{TestServer, db_test};

db_test! {
    async fn a_clerk_signs_in_and_out(server: TestServer) {
        let mut clerk = server.staff("clerk").await;
        let session = clerk.get("/api/v1/session").await.ok();
        assert_eq!(session["actor"]["roles"], json!(["intake_clerk"]));
        assert_eq!(clerk.delete("/api/v1/session").await.status, 204);
        assert_eq!(clerk.get("/api/v1/session").await.ok()["actor"], json!(null));
    }

    async fn a_cookie_is_for_the_server_alone(server: TestServer) {
        let mut visitor = server.visitor();
        let body = json!({ "user_name": "clerk", "password": "yimen-demo" });
        let answer = visitor.post("/api/v1/session/staff", &body).await;
        let cookie = answer.headers["set-cookie"].to_str().unwrap();
        assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    }

    async fn five_wrong_passwords_lock_the_account_for_a_while(server: TestServer) {
        let mut visitor = server.visitor();
        let wrong = json!({ "user_name": "clerk", "password": "guess" });
        let right = json!({ "user_name": "clerk", "password": "yimen-demo" });
        for _ in 0..5 {
            visitor.post("/api/v1/session/staff", &wrong).await.problem(401, "wrong_credentials");
        }
        let locked = visitor.post("/api/v1/session/staff", &right).await;
        locked.problem(429, "too_many_requests");
        assert!(locked.headers.contains_key("retry-after"));
        server.clock.advance_real(Duration::minutes(16));
        visitor.post("/api/v1/session/staff", &right).await.ok();
    }

    async fn an_unknown_name_is_told_like_a_wrong_password(server: TestServer) {
        let mut visitor = server.visitor();
        let body = json!({ "user_name": "nobody", "password": "guess" });
        visitor.post("/api/v1/session/staff", &body).await.problem(401, "wrong_credentials");
    }

    async fn an_idle_session_ends(server: TestServer) {
        let mut clerk = server.staff("clerk").await;
        server.clock.advance_real(Duration::minutes(29));
        clerk.get("/api/v1/draft").await.problem(403, "not_permitted");
        server.clock.advance_real(Duration::minutes(29));
        clerk.get("/api/v1/draft").await.problem(403, "not_permitted");
        server.clock.advance_real(Duration::minutes(31));
        clerk.get("/api/v1/draft").await.problem(401, "sign_in_required");
    }

    async fn moving_the_demo_clock_ends_no_session(server: TestServer) {
        let mut admin = server.staff("admin").await;
        let moved = admin.post("/api/v1/clock/advances", &json!({ "days": 30 })).await.ok();
        assert_eq!(moved["today"], "2026-10-07");
        assert_ne!(admin.get("/api/v1/session").await.ok()["actor"], json!(null));
        admin.post("/api/v1/clock/advances", &json!({ "days": 0 })).await.problem(422, "invalid_input");
    }

    async fn a_code_signs_in_once_and_not_for_ever(server: TestServer) {
        let mut visitor = server.visitor();
        let phone = json!({ "phone": "138 0000 1111" });
        let code = visitor.post("/api/v1/session/codes", &phone).await.ok()["demo_code"].clone();
        let body = json!({ "phone": "13800001111", "code": code });
        let session = visitor.post("/api/v1/session/citizen", &body).await.ok();
        assert_eq!(session["actor"]["phone_masked"], "138****1111");
        visitor.post("/api/v1/session/citizen", &body).await.problem(401, "wrong_credentials");
        let code = visitor.post("/api/v1/session/codes", &phone).await.ok()["demo_code"].clone();
        server.clock.advance_real(Duration::minutes(6));
        let late = json!({ "phone": "13800001111", "code": code });
        visitor.post("/api/v1/session/citizen", &late).await.problem(401, "wrong_credentials");
    }

    async fn a_code_cannot_be_guessed(server: TestServer) {
        let mut visitor = server.visitor();
        let sent = visitor.post("/api/v1/session/codes", &json!({ "phone": "13800001111" })).await.ok();
        let right = sent["demo_code"].as_str().unwrap();
        let wrong = if right == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            let body = json!({ "phone": "13800001111", "code": wrong });
            visitor.post("/api/v1/session/citizen", &body).await.problem(401, "wrong_credentials");
        }
        let body = json!({ "phone": "13800001111", "code": right });
        visitor.post("/api/v1/session/citizen", &body).await.problem(401, "wrong_credentials");
    }

    async fn the_number_of_codes_is_limited(server: TestServer) {
        let mut visitor = server.visitor();
        let phone = json!({ "phone": "13800001111" });
        for _ in 0..20 {
            visitor.post("/api/v1/session/codes", &phone).await.ok();
        }
        visitor.post("/api/v1/session/codes", &phone).await.problem(429, "too_many_requests");
        server.clock.advance_real(Duration::minutes(61));
        visitor.post("/api/v1/session/codes", &phone).await.ok();
    }

    async fn two_sign_ins_with_one_telephone_are_one_account(server: TestServer) {
        let mut first = server.citizen("13800001111").await;
        first.put("/api/v1/draft", &json!({ "page": "members" })).await.ok();
        let mut second = server.citizen("13800001111").await;
        assert_eq!(second.get("/api/v1/draft").await.ok()["draft"]["page"], "members");
        let mut other = server.citizen("13800001112").await;
        other.get("/api/v1/draft").await.problem(404, "not_found");
    }
}
