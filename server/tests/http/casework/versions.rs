//! Two people at once, the same request twice, facts that are not what they say.

use serde_json::json;

use crate::{
    casework::actors::{Offices, act_with, pensioner, upload},
    support::{TestServer, db_test},
};

db_test! {
    async fn a_stale_version_is_refused(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        let path = format!("/api/v1/cases/{case}/actions");
        let accept = json!({ "action": { "action": "accept", "relative": null } });
        let before = offices.clerk.get(&format!("/api/v1/cases/{case}")).await.etag();
        offices.clerk.post_if(&before, &path, &accept).await.ok();
        offices.clerk.post_if(&before, &path, &accept).await.problem(412, "version_conflict");
        offices.clerk.post_once(&path, &accept).await.problem(428, "header_required");
    }

    async fn facts_that_do_not_match_their_digest_are_refused(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        offices.accept(&case).await;
        let photo = upload(&mut offices.visitor1).await;
        let second = offices.id_of("visitor2").await;
        let mut visit = json!({
            "action": "record_visit", "second": second, "on": "2026-09-07", "mode": "home",
            "verified_facts": "0".repeat(64), "signature": { "kind": "signed", "member": "m1" },
            "photos": [photo], "text": "入户情况属实",
        });
        let facts = offices.case(&case).await["declared"].clone();
        let forged = act_with(&mut offices.visitor1, &case, visit.clone(), Some(facts.clone())).await;
        forged.problem(422, "facts_digest_mismatch");
        act_with(&mut offices.visitor1, &case, visit.clone(), None).await.problem(422, "facts_digest_mismatch");

        let typed: domain::facts::HouseholdFacts = serde_json::from_value(facts.clone()).unwrap();
        visit["verified_facts"] = json!(typed.digest());
        visit["second"] = offices.id_of("head").await;
        let problem = act_with(&mut offices.visitor1, &case, visit.clone(), Some(facts.clone())).await;
        assert_eq!(problem.problem(422, "invalid_input")["errors"][0]["code"], "unknown_colleague");
        visit["second"] = second;
        // Facts that the case holds already need not be sent again.
        act_with(&mut offices.visitor1, &case, visit, None).await.ok();
    }

    async fn verified_facts_decide(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        offices.accept(&case).await;
        let found = {
            let mut facts = offices.case(&case).await["declared"].clone();
            facts["incomes"][0]["gross"] = json!("400");
            facts
        };
        offices.investigate(&case, Some(&found)).await;
        let seen = offices.case(&case).await;
        assert_ne!(seen["declared"], seen["verified"]);
        let amount = |assessment: &serde_json::Value| {
            let programmes = assessment["programmes"].as_array().unwrap();
            programmes.iter().find(|finding| finding["programme"] == "dibao").unwrap()["amount"]["value"].clone()
        };
        assert_eq!((amount(&seen["sealed"]), amount(&seen["current"])), (json!("304"), json!("204")));
        offices.propose(&case).await;
        let opinion = &offices.case(&case).await["case"]["state"]["state"]["opinion"];
        assert_eq!(opinion["view"]["award"]["amount"], "204");
        assert_eq!(opinion["seal"]["assessment"], seen["current"]["digests"]["assessment"]);
    }
}
