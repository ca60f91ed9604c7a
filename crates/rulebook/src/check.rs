//! Whether the book holds together: days without gaps, sources that exist, levels that may set a value.

use domain::Date;
use domain::policy::{DatedValue, Jurisdiction, Key, Kind, Level, LocalRoom, Parameter, Status, Value};

use super::documents::Documents;
use super::{Fault, Parsed};

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gravity {
    /// The book is refused.
    Error,
    /// The book is served, and the doubt is shown.
    Warning,
}

/// Something that is wrong or doubtful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How grave.
    pub gravity: Gravity,
    /// Where and what.
    pub fault: Fault,
}

/// All findings, in the order of the book.
pub fn check(parsed: &Parsed) -> Vec<Finding> {
    let mut checker = Checker { parsed, documents: Documents::of_the_register(), findings: Vec::new() };
    for place in &parsed.book.jurisdictions {
        checker.place(place);
        for parameter in &place.parameters {
            checker.parameter(place, parameter);
        }
    }
    checker.findings
}

struct Checker<'a> {
    parsed: &'a Parsed,
    documents: Documents,
    findings: Vec<Finding>,
}

impl Checker<'_> {
    fn note(&mut self, gravity: Gravity, file: &str, key: Option<Key>, what: impl Into<String>) {
        self.findings.push(Finding { gravity, fault: Fault::new(file, key, what) });
    }

    fn place(&mut self, place: &Jurisdiction) {
        let file = format!("{}/jurisdiction.toml", place.slug);
        if place.encoded_from > place.encoded_until {
            self.note(Gravity::Error, &file, None, "the first encoded day is after the last");
        }
        let book = &self.parsed.book;
        let superior = place.parent.as_deref().map(|parent| (parent, book.jurisdiction(parent)));
        match superior {
            None if place.level != Level::Nation => {
                self.note(Gravity::Error, &file, None, "only the nation has no parent");
            }
            Some((parent, None)) => self.note(Gravity::Error, &file, None, format!("there is no parent {parent}")),
            Some((parent, Some(above))) if above.level >= place.level => {
                self.note(Gravity::Error, &file, None, format!("{parent} is not of a higher level"));
            }
            _ => {}
        }
    }

    fn parameter(&mut self, place: &Jurisdiction, parameter: &Parameter) {
        let key = parameter.key;
        let file = self.parsed.origins.get(&(place.slug.clone(), key)).cloned().unwrap_or_default();
        if parameter.values.is_empty() {
            self.note(Gravity::Error, &file, Some(key), "it has no value");
        }
        self.days(&file, place, parameter);
        for dated in &parameter.values {
            self.source(&file, key, place, dated);
            self.fits(&file, key, &dated.value);
        }
        let has_figure = parameter.values.iter().any(|dated| !matches!(dated.value, Value::Without));
        if is_standard(key) && has_figure && !place.invented {
            let what = "standards of real places come from the county, not from the files";
            self.note(Gravity::Error, &file, Some(key), what);
        }
        self.bounds(&file, place, parameter);
        let entitled = entitled_level(key);
        let sets_by_itself = parameter.values.iter().any(|dated| !same_as_law(key, &dated.value));
        if !place.invented && place.level > entitled && sets_by_itself {
            let what = format!("set by a {}, while a {} or above is entitled to", word(place.level), word(entitled));
            self.note(Gravity::Warning, &file, Some(key), what);
        }
    }

    /// A period in another unit than its bound has no verdict, which somebody has to give by hand.
    fn bounds(&mut self, file: &str, place: &Jurisdiction, parameter: &Parameter) {
        let book = &self.parsed.book;
        let above = place.parent.as_deref().map(|parent| book.chain(parent)).unwrap_or_default();
        let room = above.iter().rev().flat_map(|place| &place.parameters).find_map(|theirs| match &theirs.local {
            LocalRoom::Within { least, most } if theirs.key == parameter.key => Some((least, most)),
            _ => None,
        });
        let bounds: Vec<&Value> = room.into_iter().flat_map(|(least, most)| [least, most]).flatten().collect();
        let periods = parameter.values.iter().filter(|dated| dated.value.period().is_some());
        let open = periods.flat_map(|dated| bounds.iter().map(move |bound| (&dated.value, *bound)));
        let open: Vec<String> = open
            .filter(|(value, bound)| value.compared(bound).is_none())
            .filter_map(|(value, bound)| Some(format!("{} is not compared with {}", value.period()?, bound.period()?)))
            .collect();
        for what in open {
            self.note(Gravity::Warning, file, Some(parameter.key), what);
        }
    }

    fn days(&mut self, file: &str, place: &Jurisdiction, parameter: &Parameter) {
        let mut before: Option<&DatedValue> = None;
        for dated in &parameter.values {
            if dated.effective_until.is_some_and(|last| last < dated.effective_from) {
                self.note(Gravity::Error, file, Some(parameter.key), "a value ends before it begins");
            }
            let expected = before.map(|before| before.effective_until.and_then(|last| last.succ_opt()));
            if expected.is_some_and(|expected| expected != Some(dated.effective_from)) {
                let what = format!("the value from {} does not follow on the one before", dated.effective_from);
                self.note(Gravity::Error, file, Some(parameter.key), what);
            }
            before = Some(dated);
        }
        if before.and_then(|last| last.effective_until).is_some_and(|last| last < place.encoded_until) {
            self.note(Gravity::Error, file, Some(parameter.key), "the last value ends before the encoded days do");
        }
        let newest = parameter.values.iter().filter_map(|dated| dated.published_on).max();
        let checked: Option<Date> = self.parsed.checked.get(file).copied();
        if newest > checked && newest.is_some() {
            self.note(Gravity::Error, file, Some(parameter.key), "published after the file was last checked");
        }
    }

    fn source(&mut self, file: &str, key: Key, place: &Jurisdiction, dated: &DatedValue) {
        let (document, article) = (&dated.source.document, &dated.source.article);
        if !self.documents.know(document, article) {
            self.note(Gravity::Error, file, Some(key), format!("docs/sources.md has no {document} {article}"));
        }
        match dated.status {
            Status::Official if !self.documents.hold(document) => {
                let what = format!("official, but the text of {document} is not held");
                self.note(Gravity::Error, file, Some(key), what);
            }
            Status::Illustrative if !place.invented => {
                self.note(Gravity::Error, file, Some(key), "illustrative in a place that exists");
            }
            Status::Official | Status::Secondary if place.invented => {
                self.note(Gravity::Error, file, Some(key), "a place that does not exist has no sources");
            }
            _ => {}
        }
    }

    fn fits(&mut self, file: &str, key: Key, value: &Value) {
        let fits = match (key.kind(), value) {
            (Kind::Choice(words), Value::Without) => words.contains(&"none"),
            (Kind::Flag | Kind::Words(_), Value::Without) => false,
            (_, value) => value.clone().typed(key).is_ok(),
        };
        if !fits {
            self.note(Gravity::Error, file, Some(key), format!("wants {}", key.kind()));
        }
    }
}

const fn is_standard(key: Key) -> bool {
    matches!(
        key,
        Key::DibaoStandardUrban
            | Key::DibaoStandardRural
            | Key::GuidelineUrban
            | Key::GuidelineRural
            | Key::MinimumWage
            | Key::DisposableIncome
            | Key::ConsumptionLastYear
    )
}

/// Who decides on a programme that the county decides by the Law.
const fn is_decider(key: Key) -> bool {
    matches!(key, Key::DibaoDecider | Key::EdgeDecider | Key::RigidDecider | Key::TekunDecider | Key::TempDecider)
}

/// Up to which sum townships decide by themselves; no such sum leaves them what the decider says.
const fn is_limit_of_townships(key: Key) -> bool {
    matches!(
        key,
        Key::TempSmallTownshipLimit
            | Key::TempExpenditureTownshipLimit
            | Key::TempExpenditureTownshipMultiple
            | Key::TempUrgentLimit
            | Key::TempUrgentLimitMultiple
    )
}

/// A decider at the county is what the Law says by itself, and no limit lets townships decide on nothing.
fn same_as_law(key: Key, value: &Value) -> bool {
    (is_decider(key) && value.choice() == Some("county"))
        || (key == Key::TempUrgentDecider && matches!(value.choice(), Some("county" | "none")))
        || ((is_limit_of_townships(key) || key == Key::TempUrgentDecider) && *value == Value::Without)
}

/// The lowest level that may set a parameter: standards by cities (L26 Art 19), the edge line by
/// provinces (21), the ratio of spending by cities (22), income and property by provinces (23), a
/// delegation to townships, whole or up to a sum, by provinces (44); sums of a plan of its own by whoever
/// pays them; all else by counties.
fn entitled_level(key: Key) -> Level {
    match key {
        Key::DibaoStandardUrban | Key::DibaoStandardRural | Key::RigidRatio | Key::RigidInclusive => Level::City,
        Key::EdgeMultiple
        | Key::EdgeInclusive
        | Key::EdgeCappedByMinimumWage
        | Key::GuidelineUrban
        | Key::GuidelineRural => Level::Province,
        _ if is_decider(key) || is_limit_of_townships(key) || key == Key::TempUrgentDecider => Level::Province,
        _ if ["income", "deductions.", "supporters.", "property.", "employment_exclusion."]
            .iter()
            .any(|topic| key.name().starts_with(topic)) =>
        {
            Level::Province
        }
        _ if key.name().starts_with("standard.") => Level::City,
        _ if key.name().starts_with("special.") => Level::Township,
        _ => Level::County,
    }
}

const fn word(level: Level) -> &'static str {
    match level {
        Level::Nation => "nation",
        Level::Province => "province",
        Level::City => "city",
        Level::County => "county",
        Level::Township => "township",
    }
}
