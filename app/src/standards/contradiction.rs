//! Where documents contradict one another, and what each place says of the rule concerned.

use domain::{
    Date,
    policy::{DatedValue, Jurisdiction, Key, PolicyBook, ResolvedWarning},
};

use crate::text::ContradictionsText;

/// A contradiction between documents.
#[derive(Clone, Copy, Debug)]
pub struct Contradiction {
    /// Its number among them, from one.
    pub number: u8,
    /// What it is about.
    pub title: fn(&'static ContradictionsText) -> &'static str,
    /// What is said here and there.
    pub conflict: fn(&'static ContradictionsText) -> &'static str,
    /// How Yimen reads it.
    pub reading: fn(&'static ContradictionsText) -> &'static str,
    /// The documents by their codes.
    pub documents: &'static [&'static str],
    /// The rules concerned by their written names.
    pub rules: &'static [&'static str],
    /// Places whose text speaks of it without a figure that could be entered.
    pub silent: &'static [&'static str],
}

macro_rules! contradictions {
    ($($number:literal $title:ident $conflict:ident $reading:ident
        [$($document:literal),+] [$($rule:literal),+] [$($silent:literal),*];)+) => {
        /// All of them, in the order in which they are known.
        pub const CONTRADICTIONS: &[Contradiction] = &[$(Contradiction {
            number: $number,
            title: |t| t.$title,
            conflict: |t| t.$conflict,
            reading: |t| t.$reading,
            documents: &[$($document),+],
            rules: &[$($rule),+],
            silent: &[$($silent),*],
        }),+];
    };
}

contradictions! {
    1 x1 x1_conflict x1_reading ["TA26", "S2", "S3", "S4", "S1.9", "HB"]
        ["temp.urgent.deadline", "ocod.urgent_deadline", "temp.small.total"] ["hard-groups-county"];
    2 x2 x2_conflict x2_reading ["L26", "S2", "S3"] ["temp.paperwork", "temp.paperwork_from", "ocod.paperwork"] [];
    3 x3 x3_conflict x3_reading ["S2", "S3", "S4", "S1.15"]
        ["temp.small.township_limit", "temp.urgent.limit", "temp.urgent.limit_multiple",
         "temp.expenditure.township_limit", "temp.expenditure.township_limit_multiple"] [];
    4 x4 x4_conflict x4_reading ["S4", "S1.15"]
        ["temp.urgent.at_limit", "temp.urgent.decider", "temp.urgent.cap", "temp.urgent.cap_multiple",
         "temp.expenditure.at_limit"] [];
    5 x5 x5_conflict x5_reading ["N22", "S1.3", "S1.15"]
        ["gradual_exit.months", "gradual_exit.months_most", "gradual_exit.ground"] [];
    6 x6 x6_conflict x6_reading ["D57", "S1.1", "S1.7", "O220", "CQ"]
        ["recert.months", "recert.unstable_months", "recert.class_a_months", "recert.class_b_months",
         "recert.class_c_months", "recert.system_months", "recert.no_support_months",
         "recert.urban_able_months", "recert.rural_months"] [];
    7 x7 x7_conflict x7_reading ["L26", "D57", "ZJ", "S1.5", "S1.15", "S3", "HY"]
        ["edge_multiple", "edge_inclusive", "lines.strict", "edge.capped_by_minimum_wage", "single_multiple",
         "single_inclusive", "rigid.inclusive"] [];
    8 x8 x8_conflict x8_reading ["L26", "S1.1", "S1.15"] ["topup.mode", "topup.full_for"] [];
    9 x9 x9_conflict x9_reading ["D57", "C62", "TA26", "S1.7"]
        ["publicity.fields", "publicity.long_term", "publicity.children", "publicity.small_fast"] [];
    10 x10 x10_conflict x10_reading ["S2", "D57"] ["duties.separated", "pay.second_approval", "visit.team"] [];
    11 x11 x11_conflict x11_reading ["L26", "R649", "APL", "S0"]
        ["fraud.ban_months", "fraud.fine_least", "fraud.fine_most", "fraud.fine_for_older_acts",
         "fraud.return_by_day"] [];
    12 x12 x12_conflict x12_reading ["S2", "S3", "S4"]
        ["spotcheck.dibao.frame", "spotcheck.dibao.rate", "spotcheck.tekun.frame", "spotcheck.tekun.rate",
         "spotcheck.temp.frame", "spotcheck.temp.rate", "ocod.recheck_rate"] [];
    13 x13 x13_conflict x13_reading ["D57", "T43", "ZJ", "CQ"] ["first_month"] [];
    14 x14 x14_conflict x14_reading ["D57", "N22", "S1.3"] ["check.required", "check.waived_for"] [];
    15 x15 x15_conflict x15_reading ["L26", "T43", "Z18"] ["tekun.minor_age"] [];
    16 x16 x16_conflict x16_reading ["S2"] ["check.slow"] [];
    17 x17 x17_conflict x17_reading ["S2", "S3"]
        ["ocod.small", "ocod.panel", "ocod.quorum", "ocod.publicity"] [];
    18 x18 x18_conflict x18_reading ["S1.6"] ["special.line_year", "special.line_multiple"] [];
    19 x19 x19_conflict x19_reading ["S2"] ["tekun.payer.scattered", "tekun.payer.centralised"] [];
    20 x20 x20_conflict x20_reading ["S2", "S3", "S4"]
        ["reserve.floor", "reserve.per_village", "reserve.ceiling"] [];
}

impl Contradiction {
    /// The rules concerned; one that this version does not know is left out.
    pub fn keys(&self) -> impl Iterator<Item = Key> {
        self.rules.iter().filter_map(|name| Key::from_name(name))
    }
}

/// What one place says of a rule by itself.
#[derive(Clone, Debug)]
pub struct SaidThere<'a> {
    /// The place.
    pub place: &'a Jurisdiction,
    /// Its value.
    pub dated: &'a DatedValue,
    /// What a screen has to warn of.
    pub warning: Option<ResolvedWarning>,
    /// Whether superior law lets it apply.
    pub applies: bool,
}

/// Every place that says something of a rule on a day, the superior ones first.
pub fn said_by_places(book: &PolicyBook, key: Key, on: Date) -> Vec<SaidThere<'_>> {
    let said = |place| {
        let place: &Jurisdiction = place;
        let dated = place.parameters.iter().find(|parameter| parameter.key == key)?.on(on, on)?;
        let pack = book.pack(&place.slug, on, on).ok()?;
        let held = pack.get(key).filter(|held| held.level == place.level);
        Some(SaidThere { place, dated, warning: held.and_then(|held| held.warning), applies: held.is_some() })
    };
    let mut all: Vec<SaidThere> = book.jurisdictions.iter().filter_map(said).collect();
    all.sort_by_key(|there| there.place.level);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_twenty_are_here_and_their_rules_are_known() {
        let numbers: Vec<u8> = CONTRADICTIONS.iter().map(|one| one.number).collect();
        assert_eq!(numbers, (1..=20).collect::<Vec<u8>>());
        for one in CONTRADICTIONS {
            assert_eq!(one.keys().count(), one.rules.len(), "X{} names a rule that does not exist", one.number);
        }
    }

    #[test]
    fn documents_have_titles() {
        for code in CONTRADICTIONS.iter().flat_map(|one| one.documents) {
            assert_ne!(wording::names::document_title(domain::Language::En, code), *code, "{code} has no title");
        }
    }

    #[test]
    fn each_place_speaks_for_itself_and_a_value_that_may_not_apply_says_so() {
        let source = serde_json::json!({ "document": "L26", "article": "21" });
        let place = |slug: &str, level: &str, parent: Option<&str>, local: &str, value: bool| {
            serde_json::json!({ "slug": slug, "names": { "zh": slug, "en": slug }, "level": level, "parent": parent,
                "encoded_from": "2026-01-01", "encoded_until": "2026-12-31", "parameters": [{ "key": "lines.strict",
                "local": local, "values": [{ "value": value, "effective_from": "2026-01-01", "source": source,
                "status": "official" }] }] })
        };
        let places = [
            place("nation", "nation", None, "forbidden", true),
            place("county", "county", Some("nation"), "free", false),
        ];
        let book: PolicyBook = serde_json::from_value(serde_json::json!({ "jurisdictions": places })).unwrap();
        let said = said_by_places(&book, Key::LinesStrict, "2026-09-07".parse().unwrap());
        let said: Vec<_> = said.iter().map(|there| (there.place.slug.as_str(), there.applies)).collect();
        assert_eq!(said, [("nation", true), ("county", false)]);
    }
}
