//! Figures on the way to the outcome: who counts, income, lines. What is left blank is not compared.

use std::collections::BTreeMap;

use calculation::case_table::{Expect, Figure};
use domain::{
    Fraction, Programme,
    assessment::{MemberReason, Proposed, WatchList},
};
use serde_json::{Map, Value};

use super::{problem, value};
use crate::{
    answer::Answer,
    components::FieldProblem,
    preview::normalised,
    staff::{
        Typed,
        words::{code, word},
    },
    text::text,
};

/// What is stated for each programme on the way.
const OF_PROGRAMME: [&str; 2] = ["lines", "distances"];
/// The figures that may have to stay open.
pub const OPEN: [Figure; 4] =
    [Figure::Counted, Figure::IncomeBeforeDeductions, Figure::TotalIncome, Figure::PerCapitaIncome];

/// The key of a line or distance of a programme.
pub fn of_programme(what: &str, programme: Programme) -> String {
    format!("{what}-{}", code(&programme))
}

/// The key of the reason for which a member counts or not.
pub fn of_member(id: &str) -> String {
    format!("member-{id}")
}

/// What may be proposed.
pub fn proposals() -> Vec<Proposed> {
    let programmes = Programme::ALL.into_iter().map(Proposed::Programme);
    programmes.chain([Proposed::WatchList(WatchList::WatchList)]).collect()
}

/// What is expected, as a form shows it; what has a field here leaves the rest.
pub(super) fn show(expect: &Expect, typed: &mut Typed) {
    let mut set = |key: String, text: String| drop(typed.insert(key, Answer::of(text)));
    set("counted".into(), expect.counted.map(|n| n.to_string()).unwrap_or_default());
    for (key, figure) in [
        ("income_before_deductions", expect.income_before_deductions),
        ("total_income", expect.total_income),
        ("per_capita_income", expect.per_capita_income),
    ] {
        set(key.into(), figure.map(|figure| figure.to_string()).unwrap_or_default());
    }
    for (what, figures) in [("lines", &expect.lines), ("distances", &expect.distances)] {
        for (programme, figure) in figures {
            set(of_programme(what, *programme), figure.to_string());
        }
    }
    for (id, reason) in &expect.members {
        set(of_member(id), code(reason));
    }
    set("open".into(), expect.open.iter().map(code).collect::<Vec<_>>().join(","));
    set("proposed".into(), expect.proposed.map(|proposed| code(&proposed)).unwrap_or_default());
    let provisional = expect.provisional.map(|yes| if yes { "yes" } else { "no" });
    set("provisional".into(), provisional.unwrap_or_default().into());
    set("warnings".into(), expect.warnings.join(","));
}

/// The keys of a table that have a field here.
pub(super) const SHOWN: [&str; 11] = [
    "counted",
    "income_before_deductions",
    "total_income",
    "per_capita_income",
    "lines",
    "distances",
    "members",
    "open",
    "proposed",
    "provisional",
    "warnings",
];

/// What was typed, put into what is expected.
pub(super) fn read(typed: &Typed, expect: &mut Map<String, Value>, problems: &mut Vec<FieldProblem>) {
    let t = &text().tables;
    let answer = |key: &str| typed.get(key).map(|answer| answer.text().to_owned()).unwrap_or_default();
    let counted = normalised(&answer("counted"));
    match counted.parse::<u32>() {
        _ if counted.is_empty() => {}
        Ok(counted) => drop(expect.insert("counted".into(), counted.into())),
        Err(_) => problems.push(problem("counted", t.bad_count.to_owned())),
    }
    let mut figure = |id: &str| {
        let typed = normalised(&answer(id));
        if typed.is_empty() {
            return None;
        }
        let read = typed.parse::<Fraction>().ok().map(|figure| Value::from(figure.to_string()));
        if read.is_none() {
            problems.push(problem(id, t.bad_amount.to_owned()));
        }
        read
    };
    for key in ["income_before_deductions", "total_income", "per_capita_income"] {
        if let Some(found) = figure(key) {
            expect.insert(key.into(), found);
        }
    }
    for what in OF_PROGRAMME {
        let of: Map<String, Value> = Programme::ALL
            .into_iter()
            .filter_map(|programme| Some((code(&programme), figure(&of_programme(what, programme))?)))
            .collect();
        if !of.is_empty() {
            expect.insert(what.into(), of.into());
        }
    }
    let members: BTreeMap<&str, &str> = typed
        .iter()
        .filter_map(|(key, answer)| Some((key.strip_prefix("member-")?, answer.text())))
        .filter(|(_, reason)| word::<MemberReason>(reason).is_some())
        .collect();
    if !members.is_empty() {
        expect.insert("members".into(), value(&members));
    }
    for list in ["open", "warnings"] {
        let codes: Vec<Value> =
            typed.get(list).map(|answer| answer.keys().map(Value::from).collect()).unwrap_or_default();
        if !codes.is_empty() {
            expect.insert(list.into(), codes.into());
        }
    }
    let proposed = answer("proposed");
    if !proposed.is_empty() {
        expect.insert("proposed".into(), proposed.into());
    }
    match answer("provisional").as_str() {
        "yes" => drop(expect.insert("provisional".into(), true.into())),
        "no" => drop(expect.insert("provisional".into(), false.into())),
        _ => {}
    }
}
