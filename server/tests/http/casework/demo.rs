//! What the demo county shows on its first day.

use serde_json::json;

use crate::support::{TestServer, db_test};

db_test! {
    async fn the_demo_has_cases_in_every_corner(server: TestServer) {
        server::demo::fill_cases(&server.app).await.unwrap();
        // Filling again changes nothing.
        let before = server.audit_entries().await;
        server::demo::fill_cases(&server.app).await.unwrap();
        assert_eq!(server.audit_entries().await, before);

        for name in ["assistant", "clerk", "visitor1", "head", "townlead", "check", "finance", "clerk2"] {
            let inbox = server.staff(name).await.get("/api/v1/inbox").await.ok();
            assert!(inbox["mine"].as_u64().unwrap() > 0, "{name} has nothing to do");
        }
        let clerk = server.staff("clerk").await.get("/api/v1/inbox").await.ok();
        let actions: Vec<_> = clerk["tasks"]["items"].as_array().unwrap().iter().map(|task| &task["action"]).collect();
        assert!(actions.contains(&&json!("accept")) && actions.contains(&&json!("register_aid")), "{actions:?}");
        assert_eq!(clerk["late"], 0);
        let mut county = server.staff("county").await;
        for phase in ["submitted", "investigating", "publicised", "confirming", "approved", "in_force", "refused", "reported"] {
            let found = county.get(&format!("/api/v1/cases?phase={phase}")).await.ok();
            assert!(!found["items"].as_array().unwrap().is_empty(), "no case is {phase}");
        }
        let lists = county.get("/api/v1/payment-lists").await.ok();
        let settled: Vec<_> = lists.as_array().unwrap().iter().map(|list| &list["settled_on"]).collect();
        assert_eq!(settled, [&json!(null), &json!("2026-08-07")]);
        let figures = server.staff("leader").await.get("/api/v1/dashboard?from=2026-06-01").await.ok();
        let decisions: u64 = figures["weeks"].as_array().unwrap().iter().map(|week| week["decisions"].as_u64().unwrap()).sum();
        assert!(decisions >= 30, "{decisions} decisions");
        let timed = |key: &str| figures["weeks"].as_array().unwrap().iter().map(|week| week[key].as_u64().unwrap()).sum::<u64>();
        assert!(timed("decisions_in_time") < timed("decisions_timed"));
        assert!(figures["townships"].as_array().unwrap().iter().all(|township| township["approved"].as_u64().unwrap() > 0));
    }
}
