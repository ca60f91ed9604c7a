//! Invented households: names that look invented, numbers of a region that does not exist.

use domain::{
    Programme,
    api::{Application, ContactDetails, PersonDetails},
    facts::HouseholdFacts,
    identity::IdentityNumber,
    region::{Area, Region},
};
use serde_json::{Value, json};

use crate::http::ApiError;

/// The heavenly stems stand for surnames.
const STEMS: [&str; 10] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
/// The solar terms stand for given names.
const TERMS: [&str; 24] = [
    "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋", "处暑",
    "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至", "小寒", "大寒",
];

/// An invented name; no two of the demo's numbers have the same.
pub fn name(number: usize) -> String {
    let stem = STEMS.get(number % STEMS.len()).copied().unwrap_or_default();
    let term = TERMS.get(number / STEMS.len() % TERMS.len()).copied().unwrap_or_default();
    format!("{stem}{term}")
}

/// A number of nobody: no real one begins with 99.
pub fn identity_number(born: &str, sequence: usize) -> Option<IdentityNumber> {
    let body = format!("990101{}{:03}", born.replace('-', ""), sequence % 1000);
    "0123456789X".chars().find_map(|check| IdentityNumber::try_new(&format!("{body}{check}")).ok())
}

/// How a household lives; the figures are yuan a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// Well below the line.
    Poor,
    /// Between the line and the edge line.
    Edge,
    /// Above every line.
    Enough,
}

/// The application of the household with this number.
pub fn application(
    number: usize,
    village: &Region,
    programme: Programme,
    means: Means,
) -> Result<Application, ApiError> {
    let area = village.area.unwrap_or(Area::Rural);
    let (members, births) = members(number);
    let facts = facts(number, area, &members, births.len(), means)?;
    let people = births.iter().enumerate().map(|(index, born)| {
        let sequence = number.saturating_mul(4).saturating_add(index);
        PersonDetails {
            member: format!("m{}", index.saturating_add(1)),
            name: name(sequence),
            identity_number: identity_number(born, sequence),
        }
    });
    Ok(Application {
        village: village.code.clone(),
        programme,
        facts,
        people: people.collect(),
        contact: ContactDetails {
            phone: None,
            address: Some(format!("{}组{}号", number % 9 + 1, number % 31 + 1)),
            bank: Some("示范县农村商业银行".to_owned()),
            bank_account: Some(format!("990100{number:010}")),
        },
        attachments: Vec::new(),
        promised: true,
        check_authorised: true,
    })
}

/// A couple with a child, a mother with a child, or a couple.
fn members(number: usize) -> (Value, Vec<&'static str>) {
    let applicant = json!({ "id": "m1", "relation": "applicant", "birth_date": "1984-04-12", "employed": true });
    match number % 3 {
        0 => {
            let spouse = json!({ "id": "m2", "relation": "spouse", "birth_date": "1986-09-23" });
            let child = json!({ "id": "m3", "relation": "child", "birth_date": "2016-03-08", "student": "compulsory" });
            (json!([applicant, spouse, child]), vec!["1984-04-12", "1986-09-23", "2016-03-08"])
        }
        1 => {
            let child = json!({ "id": "m2", "relation": "child", "birth_date": "2013-11-02", "student": "compulsory" });
            (json!([applicant, child]), vec!["1984-04-12", "2013-11-02"])
        }
        _ => {
            let spouse = json!({ "id": "m2", "relation": "spouse", "birth_date": "1985-01-30" });
            (json!([applicant, spouse]), vec!["1984-04-12", "1985-01-30"])
        }
    }
}

fn facts(number: usize, area: Area, members: &Value, heads: usize, means: Means) -> Result<HouseholdFacts, ApiError> {
    // The illustrative standards are 795 and 604; the spread makes the sums differ.
    let line = match area {
        Area::Urban => 795,
        Area::Rural => 604,
    };
    let percent = match means {
        Means::Poor => 35 + number % 7 * 7,
        Means::Edge => 120,
        Means::Enough => 210,
    };
    let income = line * heads * percent / 100;
    let region = match area {
        Area::Urban => "urban",
        Area::Rural => "rural",
    };
    let facts: HouseholdFacts = serde_json::from_value(json!({
        "region": region,
        "members": members,
        "incomes": [{ "member": "m1", "kind": "wage", "per": "month", "gross": income.to_string() }],
    }))
    .map_err(ApiError::internal)?;
    Ok(facts.answered_ordinarily())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_and_numbers_are_invented_and_differ() {
        let names: BTreeSet<_> = (0..240).map(name).collect();
        assert_eq!(names.len(), 240);
        let number = identity_number("1984-04-12", 7).unwrap();
        assert!(number.as_str().starts_with("990101"));
    }
}
