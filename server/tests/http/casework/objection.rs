//! An objection against what hangs in the village.

use serde_json::{Value, json};

use crate::{
    casework::actors::{Offices, act, pensioner, upload},
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

    async fn what_others_brought_is_not_shown_to_the_applicant(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let mut household = pensioner("300");
        let own = upload(&mut offices.citizen).await;
        household.attachments = vec![own.as_str().unwrap().to_owned()];
        let case = offices.apply(&household).await;
        offices.accept(&case).await;
        offices.investigate(&case, None).await;
        offices.propose(&case).await;
        offices.post(&case).await;
        let letter = upload(&mut offices.clerk).await;
        let objection = json!({
            "action": "record_objection", "text": "该户另有收入来源", "name": "甄邻居", "attachments": [letter],
        });
        act(&mut offices.clerk, &case, objection).await.ok();

        let shown = offices.citizen.get(&format!("/api/v1/applications/{case}")).await.ok();
        let files: Vec<_> = shown["attachments"].as_array().unwrap().iter().map(|file| &file["id"]).collect();
        assert_eq!(files, [&own]);
        let path = |file: &Value| format!("/api/v1/attachments/{}", file.as_str().unwrap());
        assert_eq!(offices.citizen.get(&path(&own)).await.status, 200);
        offices.citizen.get(&path(&letter)).await.problem(404, "not_found");
        assert_eq!(offices.head.get(&path(&letter)).await.status, 200);
        assert_eq!(offices.case(&case).await["attachments"].as_array().unwrap().len(), 3);
    }
}
