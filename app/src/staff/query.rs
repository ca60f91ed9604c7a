//! Filters as they stand in the address.

use domain::{
    api::{CaseQuery, DashboardQuery, InboxPart, InboxQuery},
    case::ActionKind,
};
use serde_json::Value;

use super::words::{code, word};

/// The part of the inbox and its page.
pub fn inbox(get: impl Fn(&str) -> Option<String>) -> InboxQuery {
    InboxQuery { part: get("part").and_then(|part| word(&part)), after: get("after"), limit: None }
}

/// The address of a part of the inbox.
pub fn inbox_path(base: &str, part: InboxPart, after: Option<&str>) -> String {
    let part = Some(code(&part)).filter(|_| part != InboxPart::Mine);
    address(base, &[("part", part), ("after", after.map(str::to_owned))])
}

/// Which cases are listed.
pub fn cases(get: impl Fn(&str) -> Option<String>) -> CaseQuery {
    CaseQuery {
        phase: get("phase").and_then(|phase| word(&phase)),
        programme: get("programme").and_then(|programme| word(&programme)),
        township: get("township").and_then(|code| domain::region::RegionCode::try_new(code).ok()),
        number: get("number").filter(|number| !number.trim().is_empty()),
        after: get("after"),
        limit: None,
    }
}

/// The address of a list of cases.
pub fn cases_path(base: &str, query: &CaseQuery) -> String {
    let parts = [
        ("phase", query.phase.map(|phase| code(&phase))),
        ("programme", query.programme.map(|programme| code(&programme))),
        ("township", query.township.as_ref().map(ToString::to_string)),
        ("number", query.number.clone()),
        ("after", query.after.clone()),
    ];
    address(base, &parts)
}

/// Which figures are shown.
pub fn dashboard(get: impl Fn(&str) -> Option<String>) -> DashboardQuery {
    DashboardQuery {
        township: get("township").and_then(|code| domain::region::RegionCode::try_new(code).ok()),
        from: get("from").and_then(|day| day.parse().ok()),
        to: get("to").and_then(|day| day.parse().ok()),
    }
}

/// The address of the figures.
pub fn dashboard_path(base: &str, query: &DashboardQuery) -> String {
    let parts = [
        ("township", query.township.as_ref().map(ToString::to_string)),
        ("from", query.from.map(|day| day.to_string())),
        ("to", query.to.map(|day| day.to_string())),
    ];
    address(base, &parts)
}

/// The action whose form is open.
pub fn action(get: impl Fn(&str) -> Option<String>) -> Option<ActionKind> {
    get("do").and_then(|code| ActionKind::from_code(&code))
}

/// The address of a page with these parameters; absent ones are left out.
pub fn address(base: &str, parts: &[(&str, Option<String>)]) -> String {
    let values = parts.iter().map(|(name, value)| ((*name).to_owned(), value.clone().into())).collect();
    format!("{base}{}", domain::api::fill_query(&Value::Object(values)))
}

#[cfg(test)]
mod tests {
    use domain::{Programme, case::Phase};

    use super::*;

    fn get(path: &str) -> impl Fn(&str) -> Option<String> {
        let query = path.split_once('?').map(|(_, query)| query).unwrap_or_default().to_owned();
        move |name| {
            let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(known, _)| *known == name).map(|(_, value)| value.to_owned())
        }
    }

    #[test]
    fn filters_are_read_as_they_are_written() {
        let query = CaseQuery {
            phase: Some(Phase::Confirming),
            programme: Some(Programme::Dibao),
            number: Some("SF-26-1".to_owned()),
            ..CaseQuery::default()
        };
        assert_eq!(cases(get(&cases_path("/staff/cases", &query))), query);
        let query = DashboardQuery { from: "2026-01-01".parse().ok(), ..DashboardQuery::default() };
        assert_eq!(dashboard(get(&dashboard_path("/leader", &query))), query);
    }

    #[test]
    fn the_plain_address_is_the_own_inbox() {
        assert_eq!(inbox_path("/staff", InboxPart::Mine, None), "/staff");
        assert_eq!(inbox_path("/staff", InboxPart::Late, Some("k")), "/staff?after=k&part=late");
        assert_eq!(inbox(get("/staff?part=today")).part, Some(InboxPart::Today));
    }
}
