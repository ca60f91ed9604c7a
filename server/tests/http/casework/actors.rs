//! The offices of Qingxi, each person with a session, and what they do in one line.

use serde_json::{Value, json};

use crate::support::{Answer, Client, Household, TestServer};

/// A man who lives alone on so many yuan a month, and has answered every question.
pub fn pensioner(yuan: &str) -> Household {
    let mut household = Household::with_pension(yuan);
    let facts: domain::facts::HouseholdFacts = serde_json::from_value(household.facts).unwrap();
    household.facts = serde_json::to_value(facts.answered_ordinarily()).unwrap();
    household
}

/// The smallest picture that is one.
pub const PHOTO: &[u8] = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR";

/// Everybody who works on a case of Qingxi.
pub struct Offices {
    pub server: TestServer,
    pub citizen: Client,
    pub assistant: Client,
    pub clerk: Client,
    pub visitor1: Client,
    pub visitor2: Client,
    pub head: Client,
    pub townlead: Client,
    pub check: Client,
    pub county: Client,
    pub finance: Client,
    pub admin: Client,
}

impl Offices {
    pub async fn open(server: TestServer) -> Self {
        Self {
            citizen: server.citizen("13800001111").await,
            assistant: server.staff("assistant").await,
            clerk: server.staff("clerk").await,
            visitor1: server.staff("visitor1").await,
            visitor2: server.staff("visitor2").await,
            head: server.staff("head").await,
            townlead: server.staff("townlead").await,
            check: server.staff("check").await,
            county: server.staff("county").await,
            finance: server.staff("finance").await,
            admin: server.staff("admin").await,
            server,
        }
    }

    /// A citizen applies; gives the id of the case.
    pub async fn apply(&mut self, household: &Household) -> String {
        let submission = household.submission(&self.server.app);
        let receipt = self.citizen.post_once("/api/v1/applications", &submission).await.ok();
        receipt["case"].as_str().unwrap().to_owned()
    }

    /// The business clock goes on.
    pub async fn days_pass(&mut self, days: u16) {
        self.admin.post("/api/v1/clock/advances", &json!({ "days": days })).await.ok();
    }

    /// The case as a person sees it.
    pub async fn case(&mut self, case: &str) -> Value {
        self.county.get(&format!("/api/v1/cases/{case}")).await.ok()
    }

    pub async fn accept(&mut self, case: &str) {
        act(&mut self.clerk, case, json!({ "action": "accept", "relative": null })).await.ok();
    }

    /// Check of means and home visit; the facts were found as they were declared, or other ones.
    pub async fn investigate(&mut self, case: &str, found: Option<&Value>) {
        let today = self.server.app.clock().today();
        act(&mut self.head, case, json!({ "action": "request_check", "purpose": "低保申请核对" })).await.ok();
        act(&mut self.check, case, json!({ "action": "start_check" })).await.ok();
        let report = json!({
            "action": "record_check", "dated": today, "sources": ["bank", "tax"], "hits": [],
            "finding": "consistent",
        });
        act(&mut self.check, case, report).await.ok();
        self.visit(case, found).await;
    }

    pub async fn visit(&mut self, case: &str, found: Option<&Value>) {
        let today = self.server.app.clock().today();
        let seen = self.case(case).await;
        let facts = found.unwrap_or(&seen["declared"]).clone();
        let typed: domain::facts::HouseholdFacts = serde_json::from_value(facts.clone()).unwrap();
        let photo = upload(&mut self.visitor1).await;
        let form = json!({
            "action": "record_visit", "second": self.id_of("visitor2").await, "on": today, "mode": "home",
            "neighbours_asked": true, "verified_facts": typed.digest(),
            "signature": { "kind": "signed", "member": "m1" }, "photos": [photo], "text": "入户情况属实",
        });
        act_with(&mut self.visitor1, case, form, Some(facts)).await.ok();
        act(&mut self.visitor2, case, json!({ "action": "sign_visit" })).await.ok();
    }

    /// The head proposes what the calculation says.
    pub async fn propose(&mut self, case: &str) {
        let award = self.award(case).await;
        let opinion = json!({
            "action": "give_opinion", "view": { "view": "grant", "award": award }, "text": "符合条件，建议纳入",
        });
        act(&mut self.head, case, opinion).await.ok();
    }

    /// The monthly award that the calculation says now.
    pub async fn award(&mut self, case: &str) -> Value {
        let seen = self.case(case).await;
        let programmes = seen["current"]["programmes"].as_array().unwrap();
        let dibao = programmes.iter().find(|finding| finding["programme"] == "dibao").unwrap();
        json!({ "kind": "monthly", "amount": dibao["amount"]["value"] })
    }

    pub async fn post(&mut self, case: &str) {
        act(&mut self.assistant, case, json!({ "action": "post_publicity", "place": "村务公开栏" })).await.ok();
    }

    /// Publicity runs out and is taken down.
    pub async fn hang_out(&mut self, case: &str) {
        self.days_pass(8).await;
        act(&mut self.clerk, case, json!({ "action": "close_publicity" })).await.ok();
    }

    /// From submission to the approval.
    pub async fn approve(&mut self, household: &Household) -> String {
        let case = self.apply(household).await;
        self.accept(&case).await;
        self.investigate(&case, None).await;
        self.propose(&case).await;
        self.post(&case).await;
        self.hang_out(&case).await;
        act(&mut self.townlead, &case, json!({ "action": "approve" })).await.ok();
        case
    }

    /// The account of a colleague, as the list of colleagues names it.
    pub async fn id_of(&mut self, user_name: &str) -> Value {
        let name = server::demo::ACCOUNTS.iter().find(|account| account.user_name == user_name).unwrap().display_name;
        let colleagues = self.clerk.get("/api/v1/colleagues").await.ok();
        let found = colleagues.as_array().unwrap().iter().find(|colleague| colleague["name"] == name).unwrap();
        found["user"].clone()
    }
}

/// Stores a photo; gives its id.
pub async fn upload(client: &mut Client) -> Value {
    client.upload("/api/v1/attachments", PHOTO).await.ok()["id"].clone()
}

/// Takes an action on a case as it is now.
pub async fn act(client: &mut Client, case: &str, action: Value) -> Answer {
    act_with(client, case, action, None).await
}

pub async fn act_with(client: &mut Client, case: &str, action: Value, facts: Option<Value>) -> Answer {
    let seen = client.get(&format!("/api/v1/cases/{case}")).await;
    let etag = if seen.status == 200 {
        seen.etag()
    } else {
        // The applicant sees the own application, not the case page.
        let own = client.get(&format!("/api/v1/applications/{case}")).await;
        if own.status == 200 { own.etag() } else { "\"1\"".to_owned() }
    };
    let mut request = json!({ "action": action });
    if let Some(facts) = facts {
        request["verified_facts"] = facts;
    }
    client.post_if(&etag, &format!("/api/v1/cases/{case}/actions"), &request).await
}

/// The kinds of actions that a case page offers.
pub fn offered(seen: &Value) -> Vec<&str> {
    seen["actions"].as_array().unwrap().iter().map(|action| action.as_str().unwrap()).collect()
}
