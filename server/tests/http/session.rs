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

    async fn five_wrong_passwords_close_a_name_for_a_while_whoever_has_it(server: TestServer) {
        let mut visitor = server.visitor();
        let mut told = Vec::new();
        for name in ["clerk", "nobody"] {
            let wrong = json!({ "user_name": name, "password": "guess" });
            let mut answers = Vec::new();
            for _ in 0..7 {
                let answer = visitor.post("/api/v1/session/staff", &wrong).await;
                let mut problem = answer.json();
                problem.as_object_mut().unwrap().remove("trace_id");
                answers.push((answer.status, answer.headers.get("retry-after").cloned(), problem));
            }
            assert_eq!(answers.iter().map(|answer| answer.0).collect::<Vec<_>>(), [401, 401, 401, 401, 401, 429, 429]);
            assert!(answers[5].1.is_some());
            told.push(answers);
        }
        assert_eq!(told[0], told[1]);
        let right = json!({ "user_name": "clerk", "password": "yimen-demo" });
        visitor.post("/api/v1/session/staff", &right).await.problem(429, "too_many_requests");
        server.clock.advance_real(Duration::minutes(16));
        visitor.post("/api/v1/session/staff", &right).await.ok();
    }

    async fn behind_a_proxy_each_address_has_its_own_limit(server: TestServer) {
        let ask = async |server: &TestServer, from: &str, index: u32| {
            let request = axum::http::Request::post("/api/v1/session/codes")
                .header("content-type", "application/json")
                .header("x-forwarded-for", format!("192.0.2.{}, {from}", index % 200))
                .body(axum::body::Body::from(json!({ "phone": format!("1380000{index:04}") }).to_string()));
            server.visitor().send(request.unwrap()).await
        };
        let proxied = server.with_config(|config| config.trusted_proxies = 1);
        for index in 0..200 {
            ask(&proxied, "203.0.113.1", index).await.ok();
        }
        ask(&proxied, "203.0.113.1", 200).await.problem(429, "too_many_requests");
        ask(&proxied, "203.0.113.2", 201).await.ok();
    }

    async fn the_right_password_clears_the_count(server: TestServer) {
        let mut visitor = server.visitor();
        let wrong = json!({ "user_name": "clerk", "password": "guess" });
        for _ in 0..3 {
            for _ in 0..4 {
                visitor.post("/api/v1/session/staff", &wrong).await.problem(401, "wrong_credentials");
            }
            server.staff("clerk").await;
        }
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
