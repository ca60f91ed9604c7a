//! An objection against what hangs in the village.

use serde_json::json;

use crate::{
    casework::actors::{Offices, act, pensioner},
    support::{TestServer, db_test},
};

db_test! {
    async fn an_objection_leads_to_another_investigation_and_another_publicity(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        offices.accept(&case).await;
        offices.investigate(&case, None).await;
        offices.propose(&case).await;
        offices.post(&case).await;
        offices.days_pass(1).await;
        let objection = json!({ "action": "record_objection", "text": "该户另有收入来源" });
        act(&mut offices.clerk, &case, objection).await.ok();
        assert_eq!(offices.case(&case).await["summary"]["phase"], "reinvestigating");

        let award = offices.award(&case).await;
        let opinion = json!({
            "action": "give_opinion", "view": { "view": "grant", "award": award }, "text": "维持原意见",
            "answers": [{ "number": 1, "finding": "unfounded", "text": "经再次入户，反映不属实" }],
        });
        let early = act(&mut offices.head, &case, opinion.clone()).await.problem(409, "action_not_permitted");
        assert_eq!(early["extra"]["refusal"]["code"], "investigation_missing");

        offices.visit(&case, None).await;
        let mut silent = opinion.clone();
        silent["answers"] = json!([]);
        let unanswered = act(&mut offices.head, &case, silent).await.problem(409, "action_not_permitted");
        assert_eq!(unanswered["extra"]["refusal"], json!({ "code": "objection_unanswered", "number": 1 }));
        act(&mut offices.head, &case, opinion).await.ok();
        offices.post(&case).await;
        assert_eq!(offices.case(&case).await["case"]["state"]["state"]["publicity"]["round"], 2);
    }
}
