//! Households that apply.

use domain::{assessment::Assessment, facts::HouseholdFacts};
use serde_json::{Value, json};
use server::app::App;

/// A household of one with a small pension, in a village of Qingxi.
#[derive(Clone)]
pub struct Household {
    pub village: &'static str,
    pub programme: &'static str,
    pub facts: Value,
    pub people: Value,
    pub contact: Value,
    pub attachments: Vec<String>,
}

impl Household {
    /// An old man who lives alone on a pension of so many yuan a month.
    pub fn with_pension(yuan: &str) -> Self {
        let born = "1950-03-05";
        Self {
            village: "990101001201",
            programme: "dibao",
            facts: json!({
                "region": "rural",
                "hukou_local": true,
                "members": [{ "id": "m1", "relation": "applicant", "birth_date": born }],
                "incomes": [{
                    "member": "m1", "kind": "transfer_in", "item": "pension", "per": "month", "gross": yuan,
                }],
                "expenses": [], "assets": [], "supporters": [], "past_grants": [],
            }),
            people: json!([{ "member": "m1", "name": "甄困难", "identity_number": identity_number(born, 12) }]),
            contact: json!({ "phone": "13800002222", "address": "一组3号", "bank_account": "6222021234567890" }),
            attachments: Vec::new(),
        }
    }

    /// The same household under another identity number.
    pub fn numbered(mut self, sequence: u32) -> Self {
        self.people[0]["identity_number"] = json!(identity_number("1950-03-05", sequence));
        self
    }

    /// The application without its seal.
    pub fn application(&self) -> Value {
        json!({
            "village": self.village,
            "programme": self.programme,
            "facts": self.facts,
            "people": self.people,
            "contact": self.contact,
            "attachments": self.attachments,
            "promised": true,
            "check_authorised": true,
        })
    }

    /// The estimate as a browser makes it today.
    pub fn estimate(&self, app: &App) -> Assessment {
        let today = app.clock().today();
        let facts: HouseholdFacts = serde_json::from_value(self.facts.clone()).unwrap();
        let pack = app.policies.book.pack("demo", today, today).unwrap();
        calculation::assess(&pack, &facts, today)
    }

    /// The submission as a browser sends it today.
    pub fn submission(&self, app: &App) -> Value {
        let estimate = self.estimate(app);
        json!({ "application": self.application(), "on": estimate.on, "digests": estimate.digests })
    }
}

/// A number of an invented person: no real one begins with 99.
pub fn identity_number(born: &str, sequence: u32) -> String {
    let body = format!("990101{}{sequence:03}", born.replace('-', ""));
    let checks = "10X98765432";
    checks
        .chars()
        .map(|check| format!("{body}{check}"))
        .find(|number| domain::identity::IdentityNumber::try_new(number).is_ok())
        .unwrap()
}
