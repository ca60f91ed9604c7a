//! Input that is wrong: each gets a clear answer, and nothing that was kept is lost.

use axum::{
    body::Body,
    http::{Request, header},
};
use sea_orm::ConnectionTrait as _;
use serde_json::json;

use crate::support::{Household, TestServer, db_test, identity_number};

const ASSESS: &str = "/api/v1/assessments";
const SUMS: &str = "/api/v1/sums";
const SUBMIT: &str = "/api/v1/applications";

db_test! {
    async fn an_unknown_place_is_refused_and_a_day_without_policy_leaves_open(server: TestServer) {
        let mut visitor = server.visitor();
        let facts = Household::with_pension("300").facts;
        let nowhere = json!({ "jurisdiction": "atlantis", "facts": facts });
        visitor.post(ASSESS, &nowhere).await.problem(422, "unknown_jurisdiction");
        let mut child = facts.clone();
        child["members"][0]["birth_date"] = json!("1980-01-01");
        let long_ago = json!({ "jurisdiction": "demo", "on": "1990-01-01", "facts": child });
        let answer = visitor.post(ASSESS, &long_ago).await;
        assert_eq!(answer.status, 200);
        let assessment = answer.json();
        let mut programmes = assessment["programmes"].as_array().unwrap().iter();
        let dibao = programmes.find(|found| found["programme"] == "dibao").unwrap();
        assert_eq!(dibao["outcome"], "undetermined");
        let needs = dibao["needs"].as_array().unwrap();
        assert!(needs.contains(&json!({ "parameter": "dibao.standard.rural" })), "{needs:?}");
        assert_eq!(assessment["warnings"][0]["code"], "outside_encoded_days");
    }

    async fn amounts_and_births_that_cannot_be_are_pointed_to(server: TestServer) {
        let mut visitor = server.visitor();
        for amount in ["-1", "99999999999999999999", "abc"] {
            let facts = Household::with_pension(amount).facts;
            let answer = visitor.post(ASSESS, &json!({ "jurisdiction": "demo", "facts": facts })).await;
            assert_eq!(answer.status, 422, "{amount}");
            let problem = answer.problem(422, "invalid_input");
            assert_eq!(problem["errors"][0]["pointer"], "/facts/incomes/0/gross", "{amount}");
        }
        let mut facts = Household::with_pension("300").facts;
        facts["members"][0]["birth_date"] = json!("2030-01-01");
        let answer = visitor.post(ASSESS, &json!({ "jurisdiction": "demo", "facts": facts })).await;
        assert_eq!(answer.problem(422, "invalid_input")["errors"][0]["code"], "in_the_future");
    }

    async fn the_input_of_a_sum_is_pointed_to(server: TestServer) {
        let mut visitor = server.visitor();
        let send = |sum: serde_json::Value| json!({ "jurisdiction": "demo", "sum": sum });
        let negative = send(json!({ "kind": "reserve_alarm", "balance": "-0.01" }));
        let problem = visitor.post(SUMS, &negative).await.problem(422, "invalid_input");
        assert_eq!(problem["errors"][0]["pointer"], "/sum/balance");
        let none = send(json!({ "kind": "reserve_opening", "villages": 0 }));
        let problem = visitor.post(SUMS, &none).await.problem(422, "invalid_input");
        assert_eq!(problem["errors"][0]["pointer"], "/sum/villages");
        assert_eq!(problem["errors"][0]["code"], "not_positive");
        let unknown = send(json!({ "kind": "lottery" }));
        let problem = visitor.post(SUMS, &unknown).await.problem(422, "invalid_input");
        assert_eq!(problem["errors"][0]["pointer"], "/sum/kind");
    }

    async fn a_household_of_forty_is_refused(server: TestServer) {
        let members: Vec<_> = (1..=40).map(|n| json!({ "id": format!("m{n}"), "relation": "other_kin" })).collect();
        let body = json!({ "jurisdiction": "demo", "facts": { "members": members } });
        server.visitor().post(ASSESS, &body).await.problem(422, "invalid_input");
    }

    async fn a_wrong_check_digit_is_told_without_repeating_the_number(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let mut submission = Household::with_pension("300").submission(&server.app);
        let good = identity_number("1950-03-05", 12);
        let wrong = format!("{}{}", &good[..17], if good.ends_with('0') { '1' } else { '0' });
        submission["application"]["people"][0]["identity_number"] = json!(wrong);
        let problem = citizen.post_once(SUBMIT, &submission).await.problem(422, "invalid_input");
        assert_eq!(problem["errors"][0]["pointer"], "/application/people/0/identity_number");
        assert!(!problem.to_string().contains("19500305"), "{problem}");
    }

    async fn on_a_day_without_policy_an_application_is_told_so(server: TestServer) {
        let mut admin = server.staff("admin").await;
        for _ in 0..5 {
            admin.post("/api/v1/clock/advances", &json!({ "days": 100 })).await.ok();
        }
        let mut citizen = server.citizen("13800002222").await;
        let submission = Household::with_pension("300").submission(&server.app);
        citizen.post_once(SUBMIT, &submission).await.problem(422, "date_not_encoded");
    }

    async fn an_application_is_checked_as_a_whole(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let mut submission = Household::with_pension("300").submission(&server.app);
        submission["application"]["promised"] = json!(false);
        submission["application"]["people"][0]["name"] = json!(" ");
        submission["application"]["contact"]["phone"] = json!("12345");
        let problem = citizen.post_once(SUBMIT, &submission).await.problem(422, "invalid_input");
        let pointers: Vec<_> =
            problem["errors"].as_array().unwrap().iter().map(|error| error["pointer"].as_str().unwrap()).collect();
        for pointer in ["/application/promised", "/application/people/0/name", "/application/contact/phone"] {
            assert!(pointers.contains(&pointer), "{pointers:?}");
        }
    }

    async fn five_megabytes_are_too_much(server: TestServer) {
        let body = json!({ "jurisdiction": "x".repeat(5 * 1024 * 1024), "facts": {} });
        server.visitor().post(ASSESS, &body).await.problem(413, "too_large");
    }

    async fn broken_json_and_other_kinds_are_told_apart(server: TestServer) {
        let mut visitor = server.visitor();
        let json = |text: &'static str| {
            Request::post(ASSESS).header(header::CONTENT_TYPE, "application/json").body(Body::from(text)).unwrap()
        };
        visitor.send(json("{")).await.problem(400, "malformed_request");
        visitor.send(json("{} {}")).await.problem(422, "invalid_input");
        visitor.send(json("")).await.problem(400, "malformed_request");
        let text = Request::post(ASSESS).header(header::CONTENT_TYPE, "text/plain").body(Body::from("{}")).unwrap();
        visitor.send(text).await.problem(415, "unsupported_media_type");
        let unknown = json!({ "jurisdiction": "demo", "facts": { "salary": "1" } });
        visitor.post(ASSESS, &unknown).await.problem(422, "invalid_input");
    }

    async fn wrong_paths_and_verbs_are_problems_too(server: TestServer) {
        let mut visitor = server.visitor();
        visitor.get("/api/v1/nothing").await.problem(404, "not_found");
        visitor.delete("/api/v1/today").await.problem(405, "method_not_allowed");
        visitor.get("/api/v1/publicity?limit=1000").await.problem(422, "invalid_input");
        visitor.get("/api/v1/publicity?limit=abc").await.problem(400, "malformed_request");
        let mut citizen = server.citizen("13800002222").await;
        citizen.get("/api/v1/applications/not-an-id").await.problem(404, "not_found");
    }

    async fn another_sites_page_cannot_act(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let from = |name: &str, value: &str| {
            Request::delete("/api/v1/draft")
                .header(header::HOST, "yimen.example")
                .header(name, value)
                .body(Body::empty())
                .unwrap()
        };
        citizen.send(from("origin", "https://evil.example")).await.problem(403, "foreign_origin");
        citizen.send(from("sec-fetch-site", "cross-site")).await.problem(403, "foreign_origin");
        assert_eq!(citizen.send(from("origin", "http://yimen.example")).await.status, 204);
    }

    async fn a_database_that_is_away_is_told_as_such(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        citizen.put("/api/v1/draft", &json!({ "page": "kept" })).await.ok();
        server.app.store.close().await.unwrap();
        let answer = citizen.put("/api/v1/draft", &json!({ "page": "lost" })).await;
        answer.problem(503, "storage_unavailable");
        assert!(answer.headers.contains_key("retry-after"));
        assert_eq!(server.visitor().get("/readyz").await.status, 503);
        assert_eq!(server.visitor().get("/healthz").await.status, 200);
        server.visitor().get("/api/v1/today").await.ok();
    }

    async fn a_full_disk_loses_nothing_that_was_acknowledged(server: TestServer) {
        if server.app.store.engine() != sea_orm::DbBackend::Sqlite {
            return;
        }
        let mut citizen = server.citizen("13800002222").await;
        citizen.put("/api/v1/draft", &json!({ "page": "kept" })).await.ok();
        let writer = server.app.store.writer_for_tests();
        writer.execute_unprepared("PRAGMA max_page_count = 1").await.unwrap();
        let facts = json!({ "past_grants": (0..150).map(|n| json!({ "cause": format!("cause-{n}") })).collect::<Vec<_>>() });
        let mut refused = false;
        for _ in 0..20 {
            let answer = citizen.put("/api/v1/draft", &json!({ "page": "more", "facts": facts })).await;
            if answer.status != 200 {
                answer.problem(507, "storage_full");
                refused = true;
                break;
            }
        }
        assert!(refused, "the disk never filled up");
        let kept = citizen.get("/api/v1/draft").await.ok();
        assert!(["kept", "more"].contains(&kept["draft"]["page"].as_str().unwrap()));
        writer.execute_unprepared("PRAGMA max_page_count = 1000000").await.unwrap();
        citizen.put("/api/v1/draft", &json!({ "page": "after" })).await.ok();
    }
}
