//! The same household in several places: what comes out in each, and which rules make the difference.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Date, Programme,
    assessment::{Amount, Assessment, Need, Outcome},
    facts::{HouseholdFacts, Region},
    policy::{Key, Overlay, PolicyBook, PolicyPack},
};

use crate::text::language;

/// How many places stand side by side at most.
pub const PLACES: usize = 4;

/// The household in one place.
#[derive(Clone, Debug)]
pub struct Elsewhere {
    /// The slug of the place.
    pub slug: String,
    /// What holds there, with figures that are tried.
    pub pack: PolicyPack,
    /// What the rules say there.
    pub assessment: Assessment,
    /// The standards that nobody entered there and that this household needs.
    pub missing: Vec<Key>,
}

/// What a programme comes to in one place.
pub type ComparedAnswer = Option<(Outcome, Option<Amount>)>;

/// One programme in all places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparedRow {
    /// Which.
    pub programme: Programme,
    /// What it comes to, place by place.
    pub answers: Vec<ComparedAnswer>,
    /// The rules that make the difference to the first place; empty where there is none.
    pub because: Vec<Key>,
}

impl ComparedRow {
    /// Whether it comes to something else in a place than in the first.
    pub fn differs(&self, place: usize) -> bool {
        self.answers.get(place) != self.answers.first()
    }

    /// Whether it comes to something else anywhere.
    pub fn differs_anywhere(&self) -> bool {
        (0..self.answers.len()).any(|place| self.differs(place))
    }

    /// Whether it is refused everywhere.
    pub fn is_refused(&self) -> bool {
        self.answers.iter().all(|answer| answer.is_none_or(|(outcome, _)| outcome == Outcome::NotEligible))
    }
}

/// Assesses a household in each of the places that are known.
pub fn elsewhere(
    book: &PolicyBook,
    slugs: &[String],
    facts: &HouseholdFacts,
    today: Date,
    tried: &BTreeMap<String, Overlay>,
) -> Vec<Elsewhere> {
    let one = |slug: &String| {
        let entered = book.pack(slug, today, today).ok()?;
        let missing = standards(facts).into_iter().filter(|key| entered.get(*key).is_none()).collect();
        let overlay = tried.get(slug).cloned().unwrap_or_default();
        // A figure that cannot be tried is shown at its field; the comparison goes on without it.
        let pack = entered.clone().overlaid(&overlay).unwrap_or(entered);
        let assessment = calculation::assess(&pack, facts, today);
        Some(Elsewhere { slug: slug.clone(), pack, assessment, missing })
    };
    slugs.iter().take(PLACES).filter_map(one).collect()
}

/// The standard of towns or of the countryside, or both where that is open.
fn standards(facts: &HouseholdFacts) -> Vec<Key> {
    match facts.region {
        Some(Region::Urban) => vec![Key::DibaoStandardUrban],
        Some(Region::Rural) => vec![Key::DibaoStandardRural],
        None => vec![Key::DibaoStandardUrban, Key::DibaoStandardRural],
    }
}

/// What a place is called; its slug where it is not known.
pub fn place_name(book: &PolicyBook, slug: &str) -> String {
    book.jurisdiction(slug).map_or_else(|| slug.to_owned(), |place| place.names.in_language(language()).to_owned())
}

/// Every programme side by side.
pub fn compare(places: &[Elsewhere], facts: &HouseholdFacts, today: Date) -> Vec<ComparedRow> {
    let mut rows: Vec<ComparedRow> = Programme::ALL
        .into_iter()
        .map(|programme| ComparedRow {
            programme,
            answers: places.iter().map(|place| answer(&place.assessment, programme)).collect(),
            because: Vec::new(),
        })
        .filter(|row| row.answers.iter().any(Option::is_some))
        .collect();
    let Some((first, others)) = places.split_first() else { return rows };
    for (index, other) in others.iter().enumerate() {
        let index = index.saturating_add(1);
        if !rows.iter().any(|row| row.differs(index)) {
            continue;
        }
        let causes = causes(first, other, facts, today);
        for row in rows.iter_mut().filter(|row| row.answers.get(index) != row.answers.first()) {
            let found = causes.by_programme.get(&row.programme).unwrap_or(&causes.all);
            row.because.extend(found.iter().filter(|key| !row.because.contains(key)).copied().collect::<Vec<_>>());
        }
    }
    rows
}

fn answer(assessment: &Assessment, programme: Programme) -> ComparedAnswer {
    assessment.programme(programme).map(|finding| (finding.outcome, finding.amount))
}

struct Causes {
    /// Rules of which each by itself makes a difference to the programme.
    by_programme: BTreeMap<Programme, BTreeSet<Key>>,
    /// All rules that were asked for and are not the same, where only several together do.
    all: BTreeSet<Key>,
}

/// Puts each rule of one place into the other and looks what comes out: no guess at what matters.
fn causes(first: &Elsewhere, other: &Elsewhere, facts: &HouseholdFacts, today: Date) -> Causes {
    let value = |place: &Elsewhere, key: Key| place.pack.get(key).map(|held| held.value.clone());
    let asked = asked(&first.assessment).chain(asked(&other.assessment));
    let all: BTreeSet<Key> = asked.filter(|key| value(first, *key) != value(other, *key)).collect();
    let mut by_programme: BTreeMap<Programme, BTreeSet<Key>> = BTreeMap::new();
    for key in &all {
        for (into, from) in [(first, other), (other, first)] {
            let changed = calculation::assess(&with(&into.pack, &from.pack, *key), facts, today);
            for programme in Programme::ALL {
                if answer(&changed, programme) != answer(&into.assessment, programme) {
                    by_programme.entry(programme).or_default().insert(*key);
                }
            }
        }
    }
    Causes { by_programme, all }
}

/// The rules that an assessment used or lacked.
fn asked(assessment: &Assessment) -> impl Iterator<Item = Key> {
    let used = assessment.parameters.iter().map(|used| used.parameter.key);
    let lacked = assessment.programmes.iter().flat_map(|finding| &finding.needs).filter_map(|need| match need {
        Need::Parameter(key) => Some(*key),
        Need::Fact(_) => None,
    });
    used.chain(lacked)
}

fn with(pack: &PolicyPack, from: &PolicyPack, key: Key) -> PolicyPack {
    let mut changed = pack.clone();
    changed.set(key, from.get(key).cloned());
    changed
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn book() -> PolicyBook {
        let source = json!({ "document": "L26", "article": "18" });
        let place = |slug: &str, values: &[(&str, serde_json::Value)]| {
            let parameters: Vec<_> = values
                .iter()
                .map(|(key, value)| {
                    json!({ "key": key, "values": [{ "value": value, "effective_from": "2026-01-01",
                        "source": source, "status": "assumed" }] })
                })
                .collect();
            json!({ "slug": slug, "names": { "zh": slug, "en": slug }, "level": "county",
                "encoded_from": "2026-01-01", "encoded_until": "2026-12-31", "parameters": parameters })
        };
        let common = [("dibao.rounding", json!("ceil_yuan")), ("min_gap_ratio", json!("none"))];
        let with = |standard: &str| [&common[..], &[("dibao.standard.urban", json!(standard))]].concat();
        let places = [
            place("low", &with("500")),
            place("high", &with("800")),
            place("same", &[&with("500")[..], &[("edge_multiple", json!("2"))]].concat()),
            place("bare", &common),
        ];
        serde_json::from_value(json!({ "jurisdictions": places })).unwrap()
    }

    fn day() -> Date {
        "2026-09-07".parse().unwrap()
    }

    fn facts() -> HouseholdFacts {
        let facts: HouseholdFacts = serde_json::from_value(json!({
            "region": "urban", "hukou_local": true,
            "members": [{ "id": "m1", "relation": "applicant", "birth_date": "1980-01-01" }],
            "incomes": [{ "member": "m1", "kind": "wage", "per": "month", "gross": "600" }]
        }))
        .unwrap();
        facts.answered_ordinarily()
    }

    fn rows(slugs: &[&str], tried: &BTreeMap<String, Overlay>) -> (Vec<Elsewhere>, Vec<ComparedRow>) {
        let slugs: Vec<String> = slugs.iter().map(|slug| (*slug).to_owned()).collect();
        let places = elsewhere(&book(), &slugs, &facts(), day(), tried);
        let rows = compare(&places, &facts(), day());
        (places, rows)
    }

    fn dibao(rows: &[ComparedRow]) -> &ComparedRow {
        rows.iter().find(|row| row.programme == Programme::Dibao).unwrap()
    }

    #[test]
    fn the_rule_that_makes_the_difference_is_named() {
        let (_, rows) = rows(&["low", "high"], &BTreeMap::new());
        let row = dibao(&rows);
        assert!(row.differs(1) && !row.differs(0));
        assert_eq!(row.because, [Key::DibaoStandardUrban]);
    }

    #[test]
    fn a_rule_that_differs_without_effect_is_not_named() {
        let (_, rows) = rows(&["low", "same"], &BTreeMap::new());
        assert!(!dibao(&rows).differs_anywhere() && dibao(&rows).because.is_empty());
    }

    #[test]
    fn a_place_without_a_standard_says_so_and_takes_a_figure() {
        let (places, without) = rows(&["low", "bare"], &BTreeMap::new());
        assert_eq!(places[1].missing, [Key::DibaoStandardUrban]);
        let undetermined =
            |answer: &ComparedAnswer| answer.is_some_and(|(outcome, _)| outcome == Outcome::Undetermined);
        // The standard is what is lacking, as long as nothing else decides.
        assert!(dibao(&without).answers[1].is_some_and(|(outcome, _)| outcome != Outcome::Eligible));
        let tried = [("bare".to_owned(), [("dibao.standard.urban".to_owned(), "500".to_owned())].into())].into();
        let (places, with) = rows(&["low", "bare"], &tried);
        assert_eq!(places[1].missing, [Key::DibaoStandardUrban]);
        assert!(!dibao(&with).differs(1) && !dibao(&with).answers.iter().any(undetermined));
    }

    #[test]
    fn unknown_places_and_more_than_fit_are_left_out() {
        let (places, _) = rows(&["low", "nowhere"], &BTreeMap::new());
        assert_eq!(places.len(), 1);
    }
}
