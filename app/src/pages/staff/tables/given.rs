//! What the rules say of the household as it is typed, so that one can tick what is right.

use std::{collections::BTreeMap, sync::Arc};

use calculation::{
    case_table::{Case, Expect},
    request::assess_request,
};
use domain::{
    Date, Programme,
    assessment::{Assessment, ReasonCode},
    facts::HouseholdFacts,
    policy::{Key, PolicyBook},
};
use leptos::prelude::*;
use wording::{
    People,
    reason::{need_sentence, warning_sentence},
};

use crate::{
    pages::staff::sheet::Sheet,
    staff::{
        Typed,
        ask::read_day,
        sums::tried_id,
        tables::{figures, household, need_key},
    },
    text::language,
};

/// What the rules say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    reasons: BTreeMap<Programme, Vec<ReasonCode>>,
    needs: BTreeMap<Programme, Vec<(String, String)>>,
    /// The programmes that have a line for this household.
    pub lines: Vec<Programme>,
    /// The codes of warnings, with their sentences.
    pub warnings: Vec<(String, String)>,
}

impl Given {
    /// The reasons of a programme.
    pub fn reasons(&self, programme: Programme) -> Vec<ReasonCode> {
        self.reasons.get(&programme).cloned().unwrap_or_default()
    }

    /// What a programme still asks for: its key and its sentence.
    pub fn needs(&self, programme: Programme) -> Vec<(String, String)> {
        self.needs.get(&programme).cloned().unwrap_or_default()
    }
}

/// What the rules look at.
#[derive(Clone, PartialEq)]
struct Looked {
    on: Date,
    set: BTreeMap<String, String>,
    facts: HouseholdFacts,
}

/// Follows what is typed; nothing is said while it cannot be read.
pub fn given(sheet: Sheet, place: String, book: Arc<PolicyBook>) -> Memo<Given> {
    // The household, the day and the figures change less often than what is expected of them.
    let looked = Memo::new(move |_| sheet.typed.with(looked));
    Memo::new(move |_| {
        looked
            .with(|looked| {
                let Looked { on, set, facts } = looked.clone()?;
                let case = Case {
                    name: String::new(),
                    jurisdiction: place.clone(),
                    on,
                    set,
                    facts,
                    expect: Expect::default(),
                };
                let found = assess_request(&book, &case.request(), on).ok()?;
                Some(said(&found, &case.facts))
            })
            .unwrap_or_default()
    })
}

fn looked(typed: &Typed) -> Option<Looked> {
    let on = read_day(typed.get("on")?)?;
    let figure = |key: Key| {
        let text = typed.get(&tried_id(key))?.text().to_owned();
        key.parse(&text).is_ok().then(|| (key.name().to_owned(), text))
    };
    let set = figures(typed).into_iter().filter_map(figure).collect();
    Some(Looked { on, set, facts: household(typed)? })
}

fn said(found: &Assessment, facts: &HouseholdFacts) -> Given {
    let people = People::from_facts(language(), facts);
    let reasons = found
        .programmes
        .iter()
        .map(|finding| (finding.programme, finding.reasons.iter().map(|reason| reason.code).collect()));
    let needs = found.programmes.iter().map(|finding| {
        let say = |need| (need_key(need), need_sentence(language(), need, facts, &people));
        (finding.programme, finding.needs.iter().map(say).collect())
    });
    let lines = found.household.lines.iter().map(|line| line.programme).collect();
    let warnings = found.warnings.iter().map(|warning| {
        let value = serde_json::to_value(warning).unwrap_or_default();
        let code = value.get("code").and_then(serde_json::Value::as_str).unwrap_or_default();
        (code.to_owned(), warning_sentence(language(), warning))
    });
    Given { reasons: reasons.collect(), needs: needs.collect(), lines, warnings: warnings.collect() }
}
