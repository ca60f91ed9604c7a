//! Aid first: reported, registered, given, papers owed.

use serde_json::{Value, json};

use crate::{
    casework::actors::{Offices, act, upload},
    support::{TestServer, db_test},
};

fn report(programme: &str) -> Value {
    json!({
        "programme": programme, "village": "990101001201", "source": "village_worker", "cause": "home_loss",
        "text": "昨夜房屋失火，一家三口无处栖身", "persons": 3,
        "person": { "member": "m1", "name": "甄急难" },
    })
}

async fn register(offices: &mut Offices, receipt: &Value, amount: &str) -> crate::support::Answer {
    let register = json!({
        "action": "register_aid", "person": receipt["person"], "cause": "home_loss", "amount": amount,
        "text": "房屋过火，无处居住",
    });
    act(&mut offices.clerk, receipt["case"].as_str().unwrap(), register).await
}

db_test! {
    async fn aid_is_given_in_one_go_and_papers_are_owed(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let receipt = offices.clerk.post_once("/api/v1/emergencies", &report("temporary_emergency")).await.ok();
        let case = receipt["case"].as_str().unwrap().to_owned();
        assert_eq!(receipt["due"]["at"], "2026-09-08T01:00:00Z");
        register(&mut offices, &receipt, "900").await.ok();
        let evidence = upload(&mut offices.clerk).await;
        let witness = offices.id_of("visitor1").await;
        let handed = json!({
            "action": "hand_over_aid",
            "hand_over": { "kind": "cash", "witness": witness, "evidence": [evidence] },
        });
        let given = act(&mut offices.clerk, &case, handed).await.ok();
        assert_eq!(given["phase"], "paperwork_due");
        assert_eq!(given["deadlines"][0]["kind"], "paperwork");

        offices.days_pass(10).await;
        let late = offices.townlead.get("/api/v1/inbox?part=late").await.ok();
        assert_eq!(late["tasks"]["items"][0]["action"], "complete_paperwork");
        let papers = json!({ "action": "complete_paperwork", "explanation": "火灾突发，先行救助", "attachments": [] });
        act(&mut offices.clerk, &case, papers).await.ok();
        let own = act(&mut offices.clerk, &case, json!({ "action": "confirm_aid" })).await;
        own.problem(403, "not_permitted");
        act(&mut offices.townlead, &case, json!({ "action": "confirm_aid" })).await.ok();
        assert_eq!(offices.case(&case).await["summary"]["phase"], "complete");
        assert!(offices.case(&case).await["sealed"]["derivation"].is_object());
    }

    async fn nothing_above_the_ceiling_is_registered(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let receipt = offices.clerk.post_once("/api/v1/emergencies", &report("temporary_emergency")).await.ok();
        let refused = register(&mut offices, &receipt, "5000.01").await.problem(409, "action_not_permitted");
        assert_eq!(refused["extra"]["refusal"]["code"], "above_ceiling");
        register(&mut offices, &receipt, "5000").await.ok();
    }

    async fn above_the_townships_limit_the_county_agrees_first(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let receipt = offices.clerk.post_once("/api/v1/emergencies", &report("temporary_emergency")).await.ok();
        let case = receipt["case"].as_str().unwrap().to_owned();
        let profile = server::cases::Rules::on(&offices.server.app, "demo", offices.server.app.clock().today()).unwrap();
        let Some(limit) = profile.profile.emergency.urgent_limit else {
            // The place sets no limit below the ceiling, so nobody has to be asked.
            register(&mut offices, &receipt, "5000").await.ok();
            return;
        };
        let above = limit + rust_decimal::Decimal::ONE;
        register(&mut offices, &receipt, &above.to_string()).await.ok();
        let card = json!({ "action": "hand_over_aid", "hand_over": { "kind": "card", "reference": "B-1" } });
        let early = act(&mut offices.clerk, &case, card.clone()).await.problem(409, "action_not_permitted");
        assert_eq!(early["extra"]["refusal"]["code"], "above_limit");
        let agree = json!({ "action": "agree_over_limit", "text": "同意" });
        let report = json!({ "action": "report_over_limit", "text": "已电话报告县民政局" });
        if act(&mut offices.county, &case, agree).await.status != 200 {
            act(&mut offices.clerk, &case, report).await.ok();
        }
        act(&mut offices.clerk, &case, card).await.ok();
    }

    async fn the_same_cause_is_helped_so_often_a_year(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let number = crate::support::identity_number("1960-01-01", 3);
        for grant in 0..3 {
            let mut report = report("temporary_emergency");
            report["person"]["identity_number"] = json!(number);
            let receipt = offices.clerk.post_once("/api/v1/emergencies", &report).await.ok();
            let registered = register(&mut offices, &receipt, "100").await;
            if grant == 2 {
                let refused = registered.problem(409, "action_not_permitted");
                assert_eq!(refused["extra"]["refusal"], json!({ "code": "same_cause_limit", "limit": 2 }));
                return;
            }
            registered.ok();
            let card = json!({ "action": "hand_over_aid", "hand_over": { "kind": "card", "reference": "B-1" } });
            act(&mut offices.clerk, receipt["case"].as_str().unwrap(), card).await.ok();
        }
    }
}
