//! Whoever has no business with a case does not learn that it exists.

use serde_json::json;

use crate::{
    casework::actors::{Offices, act, pensioner},
    support::{TestServer, db_test},
};

db_test! {
    async fn another_township_finds_nothing(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        let mut other = offices.server.staff("clerk2").await;
        other.get(&format!("/api/v1/cases/{case}")).await.problem(404, "not_found");
        other.get(&format!("/api/v1/cases/{case}/log")).await.problem(404, "not_found");
        other.post(&format!("/api/v1/cases/{case}/unmaskings"), &json!({ "reason": "好奇" })).await.problem(404, "not_found");
        act(&mut other, &case, json!({ "action": "accept", "relative": null })).await.problem(404, "not_found");
        assert_eq!(other.get("/api/v1/cases").await.ok()["items"], json!([]));
        let inbox = other.get("/api/v1/inbox?part=waiting").await.ok();
        assert_eq!((&inbox["mine"], &inbox["waiting"]), (&json!(0), &json!(0)));
        let mut stranger = offices.server.citizen("13900009999").await;
        act(&mut stranger, &case, json!({ "action": "withdraw", "text": "不要了" })).await.problem(404, "not_found");
        let mut leader = offices.server.staff("leader").await;
        leader.get(&format!("/api/v1/cases/{case}")).await.problem(403, "not_permitted");
    }

    async fn an_inbox_shows_what_waits_for_whom(server: TestServer) {
        let mut offices = Offices::open(server).await;
        for sequence in [12, 13, 14] {
            offices.citizen = offices.server.citizen(&format!("1380000{sequence}00")).await;
            offices.apply(&pensioner("300").numbered(sequence)).await;
        }
        let first = offices.clerk.get("/api/v1/inbox?limit=2").await.ok();
        assert_eq!(first["mine"], 3);
        assert_eq!(first["tasks"]["items"].as_array().unwrap().len(), 2);
        let after = first["tasks"]["next"].as_str().unwrap();
        let rest = offices.clerk.get(&format!("/api/v1/inbox?limit=2&after={after}")).await.ok();
        assert_eq!(rest["tasks"]["items"].as_array().unwrap().len(), 1);
        assert!(rest["tasks"].get("next").is_none());
        let waiting = offices.head.get("/api/v1/inbox?part=waiting").await.ok();
        assert_eq!((&waiting["mine"], &waiting["waiting"]), (&json!(0), &json!(3)));
        assert_eq!(waiting["tasks"]["items"][0]["role"], "intake_clerk");

        let page = offices.clerk.get("/api/v1/cases?limit=2").await.ok();
        let after = page["next"].as_str().unwrap();
        let rest = offices.clerk.get(&format!("/api/v1/cases?limit=2&after={after}")).await.ok();
        assert_eq!(rest["items"].as_array().unwrap().len(), 1);
        offices.clerk.get("/api/v1/cases?limit=0").await.problem(422, "invalid_input");
        offices.clerk.get("/api/v1/cases?after=x").await.problem(422, "invalid_input");
    }
}
