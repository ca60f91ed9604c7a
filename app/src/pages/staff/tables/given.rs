//! What the rules say of the household as it is typed, so that one can tick what is right.

use std::{collections::BTreeMap, sync::Arc};

use calculation::{
    case_table::{Case, Expect},
    request::assess_request,
};
use domain::{
    Date, Programme,
    assessment::{Assessment, Need, Reason, ReasonCode},
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
        tables::{PLACE, answer_of, figures, household, need_key, parts_in_words},
        words::code,
    },
    text::language,
};

/// What the rules answer: of a programme, or for one member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// The reasons.
    pub reasons: Vec<ReasonCode>,
    /// What is still asked for: its key and its sentence.
    pub needs: Vec<(String, String)>,
}

/// What the rules say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// By what the names of the fields begin with.
    answers: BTreeMap<String, Answered>,
    /// What the amount of a programme is made of, in words.
    parts: BTreeMap<Programme, String>,
    /// The programmes that have a line for this household.
    pub lines: Vec<Programme>,
    /// The codes of warnings, with their sentences.
    pub warnings: Vec<(String, String)>,
}

impl Given {
    /// What is answered where the names of the fields begin so.
    pub fn answer(&self, of: &str) -> Answered {
        self.answers.get(of).cloned().unwrap_or_default()
    }

    /// What the amount of a programme is made of, in words; nothing where it has no parts.
    pub fn parts(&self, programme: Programme) -> Option<String> {
        self.parts.get(&programme).cloned()
    }
}

/// What the rules look at.
#[derive(Clone, PartialEq)]
struct Looked {
    place: String,
    on: Date,
    set: BTreeMap<String, String>,
    facts: HouseholdFacts,
}

/// Follows what is typed; nothing is said while it cannot be read.
pub fn given(sheet: Sheet, book: Arc<PolicyBook>) -> Memo<Given> {
    // The household, the day and the figures change less often than what is expected of them.
    let looked = Memo::new(move |_| sheet.typed.with(looked));
    Memo::new(move |_| {
        looked
            .with(|looked| {
                let Looked { place, on, set, facts } = looked.clone()?;
                let case = Case { name: String::new(), jurisdiction: place, on, set, facts, expect: Expect::default() };
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
    let place = typed.get(PLACE)?.text().to_owned();
    Some(Looked { place, on, set, facts: household(typed)? })
}

fn said(found: &Assessment, facts: &HouseholdFacts) -> Given {
    let people = People::from_facts(language(), facts);
    let answered = |reasons: &[Reason], needs: &[Need]| Answered {
        reasons: reasons.iter().map(|reason| reason.code).collect(),
        needs: needs.iter().map(|need| (need_key(need), need_sentence(language(), need, facts, &people))).collect(),
    };
    let mut given = Given::default();
    for finding in &found.programmes {
        let programme = finding.programme;
        given.answers.insert(code(&programme), answered(&finding.reasons, &finding.needs));
        for answer in &finding.members {
            given.answers.insert(answer_of(programme, &answer.id), answered(&answer.reasons, &answer.needs));
        }
        if !finding.parts.is_empty() {
            given.parts.insert(programme, parts_in_words(&finding.parts, &people));
        }
    }
    given.lines = found.household.lines.iter().map(|line| line.programme).collect();
    let warnings = found.warnings.iter().map(|warning| {
        let value = serde_json::to_value(warning).unwrap_or_default();
        let code = value.get("code").and_then(serde_json::Value::as_str).unwrap_or_default();
        (code.to_owned(), warning_sentence(language(), warning))
    });
    given.warnings = warnings.collect();
    given
}
