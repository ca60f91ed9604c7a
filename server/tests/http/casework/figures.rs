//! The leader's figures and the clock that goes forward only.

use serde_json::json;

use crate::{
    casework::actors::{Offices, act, pensioner},
    support::{TestServer, db_test},
};

db_test! {
    async fn the_dashboard_counts_what_happened(server: TestServer) {
        let mut offices = Offices::open(server).await;
        offices.approve(&pensioner("300")).await;
        offices.citizen = offices.server.citizen("13800003333").await;
        let open = offices.apply(&pensioner("300").numbered(13)).await;
        act(&mut offices.citizen, &open, json!({ "action": "withdraw", "text": "先不申请了" })).await.ok();

        let mut leader = offices.server.staff("leader").await;
        let figures = leader.get("/api/v1/dashboard?from=2026-09-01&to=2026-09-20").await.ok();
        let weeks = figures["weeks"].as_array().unwrap();
        let mondays: Vec<_> = weeks.iter().map(|week| week["monday"].as_str().unwrap()).collect();
        assert_eq!(mondays, ["2026-08-31", "2026-09-07", "2026-09-14"]);
        assert_eq!((&weeks[1]["applications"], &weeks[1]["decisions"]), (&json!(1), &json!(0)));
        assert_eq!((&weeks[2]["applications"], &weeks[2]["decisions"]), (&json!(1), &json!(1)));
        assert_eq!((&weeks[2]["decisions_timed"], &weeks[2]["decisions_in_time"]), (&json!(1), &json!(1)));
        let months = json!([{ "month": "2026-09", "programme": "dibao", "approved": 1, "people": 1, "decided": "304" }]);
        assert_eq!(figures["months"], months);
        let qingxi = &figures["townships"][0];
        assert_eq!(*qingxi, json!({ "township": "990101001", "applications": 2, "approved": 1, "late": 0 }));
        assert_eq!(figures["townships"].as_array().unwrap().len(), 3);

        let other = leader.get("/api/v1/dashboard?from=2026-09-01&to=2026-09-20&township=990101002").await.ok();
        assert_eq!(other["months"], json!([]));
        assert_eq!(other["townships"].as_array().unwrap().len(), 1);
        leader.get("/api/v1/dashboard?from=2026-09-20&to=2026-09-01").await.problem(422, "invalid_input");
        offices.clerk.get("/api/v1/dashboard").await.problem(403, "not_permitted");
    }

    async fn the_clock_goes_forward_only_and_by_the_administrator(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let before = offices.server.app.clock().today();
        offices.admin.post("/api/v1/clock/advances", &json!({ "days": 0 })).await.problem(422, "invalid_input");
        let back = offices.admin.post("/api/v1/clock/advances", &json!({ "days": -1 })).await;
        assert!(back.status == 400 || back.status == 422, "{}", back.status);
        offices.clerk.post("/api/v1/clock/advances", &json!({ "days": 1 })).await.problem(403, "not_permitted");
        assert_eq!(offices.server.app.clock().today(), before);
        offices.days_pass(3).await;
        assert_eq!(offices.server.app.clock().today(), before + chrono::Days::new(3));
    }
}
