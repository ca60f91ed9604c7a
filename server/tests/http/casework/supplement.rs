//! What is missing is asked for once.

use serde_json::json;

use crate::{
    casework::actors::{Offices, act, pensioner},
    support::{TestServer, db_test},
};

db_test! {
    async fn missing_papers_are_asked_for_once(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        let from_check = json!({ "action": "ask_supplement", "items": ["bank_statement"], "reason": "请补充" });
        let problem = act(&mut offices.clerk, &case, from_check).await.problem(409, "action_not_permitted");
        assert_eq!(problem["extra"]["refusal"]["code"], "supplied_by_check");

        let ask = json!({ "action": "ask_supplement", "items": ["income_statement"], "reason": "请补充收入说明" });
        act(&mut offices.clerk, &case, ask.clone()).await.ok();
        let own = offices.citizen.get(&format!("/api/v1/applications/{case}")).await.ok();
        assert_eq!(own["supplement"]["items"], json!(["income_statement"]));
        assert_eq!(own["messages"][0]["kind"], "supplement_asked");

        act(&mut offices.citizen, &case, json!({ "action": "supply_supplement", "attachments": [] })).await.ok();
        let again = act(&mut offices.clerk, &case, ask).await.problem(409, "action_not_permitted");
        assert_eq!(again["extra"]["refusal"]["code"], "supplement_already_asked");
        offices.accept(&case).await;
    }

    async fn nobody_is_turned_away_while_time_is_left(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        let ask = json!({ "action": "ask_supplement", "items": ["income_statement"], "reason": "请补充收入说明" });
        act(&mut offices.clerk, &case, ask).await.ok();
        let turn_away = json!({ "action": "not_accept", "reason": "documents_missing", "text": "未按期补齐材料" });
        let early = act(&mut offices.clerk, &case, turn_away.clone()).await.problem(409, "action_not_permitted");
        assert_eq!(early["extra"]["refusal"]["code"], "supplement_running");
        let inbox = offices.clerk.get("/api/v1/inbox").await.ok();
        assert_eq!(inbox["mine"], 0);

        // When the date has passed the clerk's inbox shows it without anybody's doing.
        offices.days_pass(8).await;
        let inbox = offices.clerk.get("/api/v1/inbox").await.ok();
        assert_eq!(inbox["tasks"]["items"][0]["action"], "not_accept");
        act(&mut offices.clerk, &case, turn_away).await.ok();
    }
}
