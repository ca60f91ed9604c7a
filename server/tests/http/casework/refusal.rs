//! A refusal with its letter.

use serde_json::json;

use crate::{
    casework::actors::{Offices, act, offered, pensioner},
    support::{TestServer, db_test},
};

db_test! {
    async fn a_household_above_the_line_gets_a_letter_with_reasons(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("2000")).await;
        offices.accept(&case).await;
        offices.investigate(&case, None).await;

        let grant = json!({
            "action": "give_opinion", "text": "建议纳入",
            "view": { "view": "grant", "award": { "kind": "monthly", "amount": "300" } },
        });
        let refused = act(&mut offices.head, &case, grant).await.problem(409, "action_not_permitted");
        assert_eq!(refused["extra"]["refusal"]["code"], "assessment_differs");

        let reasons = json!([{ "code": "income_not_below_line" }]);
        let opinion = json!({
            "action": "give_opinion", "text": "人均收入不低于标准", "view": { "view": "refuse", "reasons": reasons },
        });
        act(&mut offices.head, &case, opinion).await.ok();
        // A proposed refusal does not hang in the village.
        assert_eq!(offices.case(&case).await["summary"]["phase"], "confirming");
        let seen = offices.townlead.get(&format!("/api/v1/cases/{case}")).await.ok();
        assert!(offered(&seen).contains(&"refuse"));
        let refuse = json!({ "action": "refuse", "reasons": reasons, "text": "家庭人均收入不低于当地标准" });
        let outcome = act(&mut offices.townlead, &case, refuse).await.ok();
        assert_eq!(outcome["phase"], "refused");
        let number = outcome["documents"][0]["number"].as_str().unwrap().to_owned();
        assert!(number.ends_with("-BQ-1"), "{number}");

        // The applicant reads the letter; the offices' own papers are not for reading.
        let letter = offices.citizen.get(&format!("/api/v1/cases/{case}/documents/{number}")).await.ok();
        assert_eq!(letter["case"]["state"]["state"]["decision"]["ruling"]["reasons"], reasons);
        let own = number.replace("-BQ-", "-SH-");
        offices.citizen.get(&format!("/api/v1/cases/{case}/documents/{own}")).await.problem(404, "not_found");
    }
}
