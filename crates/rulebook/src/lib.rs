//! The policy files: TOML, one folder per jurisdiction, one file per programme or topic.
//!
//! They are built into the program; `--policies DIR` reads others. All that is wrong with them is
//! collected and told at once, and a book with a fault is not served.

pub mod calendar;
mod cases;
mod check;
mod documents;
mod files;
mod parse;
mod sum_cases;
mod tables;

use std::path::{Path, PathBuf};

use domain::Date;
use domain::policy::{Key, PolicyBook};

pub use cases::{FiledCase, SUFFIX, cases_of, load_cases};
pub use check::{Finding, Gravity};
pub use files::{PolicyFile, read_files};
pub use parse::Parsed;
pub use sum_cases::{FiledSum, load_sum_cases, sums_of};
pub use tables::{list_tables, show_table};

/// One thing that is wrong with the policy files, or doubtful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, from the folder of the policies.
    pub file: String,
    /// The parameter, as it is written.
    pub key: Option<String>,
    /// What is wrong, in English.
    pub what: String,
}

impl Fault {
    fn new(file: &str, key: Option<Key>, what: impl Into<String>) -> Self {
        Self { file: file.into(), key: key.map(|key| key.name().into()), what: what.into() }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.key {
            Some(key) => write!(f, "{}: {key}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

/// Why the policy files are refused.
#[derive(Debug, thiserror::Error)]
pub enum PolicyFileError {
    /// A folder or file cannot be read.
    #[error("the policy files in {path} cannot be read")]
    Read {
        /// Where.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// They do not say what policy files have to say.
    #[error("the policy files are not valid:\n  {}", lines(.0))]
    Faults(Vec<Fault>),
}

fn lines(faults: &[Fault]) -> String {
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n  ")
}

/// Reads the policy files in a folder, or those built in, and refuses them all where one is wrong.
pub fn load(folder: Option<&Path>) -> Result<PolicyBook, PolicyFileError> {
    let parsed = parse::parse(&read_files(folder)?);
    let mut faults = parsed.faults.clone();
    let errors = check::check(&parsed).into_iter().filter(|finding| finding.gravity == Gravity::Error);
    faults.extend(errors.map(|finding| finding.fault));
    if faults.is_empty() { Ok(parsed.book) } else { Err(PolicyFileError::Faults(faults)) }
}

/// All that is wrong with the policy files, or doubtful.
///
/// `today` tells files that were checked on a day that has not come.
pub fn check(folder: Option<&Path>, today: Option<Date>) -> Result<Vec<Finding>, PolicyFileError> {
    let parsed = parse::parse(&read_files(folder)?);
    let faults = parsed.faults.iter().cloned().map(|fault| Finding { gravity: Gravity::Error, fault });
    let early = parsed.checked.iter().filter(|(_, day)| today.is_some_and(|today| today < **day)).map(|(file, day)| {
        let fault = Fault::new(file, None, format!("last checked on {day}, which has not come yet"));
        Finding { gravity: Gravity::Warning, fault }
    });
    Ok(faults.chain(early).chain(check::check(&parsed)).collect())
}

#[cfg(test)]
mod tests {
    use domain::Date;
    use domain::policy::{Key, PolicyPack, ResolvedWarning, Status};

    use super::{Gravity, check, load};

    fn pack(place: &str, on: &str) -> PolicyPack {
        let on: Date = on.parse().unwrap();
        load(None).unwrap().pack(place, on, on).unwrap()
    }

    #[test]
    fn the_files_built_in_are_valid() {
        let book = load(None).unwrap_or_else(|error| panic!("{error}"));
        assert!(book.jurisdiction("cn").is_some() && book.jurisdiction("demo").is_some());
    }

    #[test]
    fn a_district_that_delegates_by_itself_is_doubtful() {
        let findings = check(None, None).unwrap();
        assert!(findings.iter().all(|finding| finding.gravity == Gravity::Warning));
        assert!(findings.iter().any(|finding| finding.fault.file.starts_with("xx-district/")));
    }

    #[test]
    fn the_law_changes_what_it_changes_on_the_first_of_july_and_nothing_before() {
        let changes = [
            (Key::FraudFineLeast, "1", "none"),
            (Key::FraudFineMost, "3", "2"),
            (Key::TempAidFirst, "may", "shall"),
            (Key::TempPlace, "registration", "emergency"),
            (Key::HearingBeforeCut, "false", "true"),
            (Key::LinesStrict, "false", "true"),
        ];
        let (june, july) = (pack("cn", "2026-06-30"), pack("cn", "2026-07-01"));
        for (key, before, since) in changes {
            let written = |pack: &PolicyPack| pack.get(key).map(|held| held.value.clone());
            assert_eq!(written(&june), Some(key.parse(before).unwrap()), "{key} in June");
            assert_eq!(written(&july), Some(key.parse(since).unwrap()), "{key} in July");
            assert!(july.get(key).is_some_and(|held| held.source.document == "L26"), "{key}");
        }
    }

    /// Where a text lets the office do something, doing it always is a reading, and is marked so; and what the
    /// Law says since July is cited from it.
    #[test]
    fn what_a_text_only_allows_is_marked_as_a_reading() {
        let (june, july) = (pack("cn", "2026-06-30"), pack("cn", "2026-07-01"));
        let status = |pack: &PolicyPack, key| pack.get(key).map(|held| held.status);
        for key in [Key::SingleWaiveSiblings, Key::SingleWaiveAge, Key::GradualExitMonths] {
            assert_eq!(status(&july, key), Some(Status::Assumed), "{key}");
        }
        assert_eq!(status(&june, Key::LinesStrict), Some(Status::Assumed));
        assert_eq!(status(&july, Key::LinesStrict), Some(Status::Official));
        let document = |pack: &PolicyPack| pack.get(Key::SingleInclusive).map(|held| held.source.document.to_string());
        assert_eq!((document(&june).as_deref(), document(&july).as_deref()), (Some("D57"), Some("L26")));
    }

    #[test]
    fn a_bound_in_another_unit_is_no_verdict_and_is_called_out() {
        let findings = check(None, None).unwrap();
        let open = findings.iter().find(|finding| finding.fault.key.as_deref() == Some("dibao.total"));
        assert!(open.is_some_and(|finding| finding.fault.what.contains("30 d is not compared with 30 wd")));
        assert_eq!(pack("chongqing", "2026-09-07").get(Key::DibaoTotal).and_then(|held| held.warning), None);
    }

    /// L26 Art 44: a place below the province lets townships decide only by its province's rule, and no plan
    /// that is held names one.
    #[test]
    fn a_delegation_below_the_province_is_doubtful_since_the_law() {
        let warned = |place, key, on| pack(place, on).get(key).and_then(|held| held.warning);
        for (place, key) in [
            ("xx-district", Key::DibaoDecider),
            ("xx-district", Key::EdgeDecider),
            ("xx-district", Key::TempDecider),
            ("xx-district", Key::TekunDecider),
            ("qingliu", Key::DibaoDecider),
            ("qingliu", Key::TempSmallTownshipLimit),
            ("qingliu", Key::TempUrgentLimit),
            ("pilot-street", Key::TekunDecider),
            ("siyang", Key::TempExpenditureTownshipLimit),
            ("lichuan", Key::TempUrgentDecider),
            ("lichuan", Key::TempUrgentLimitMultiple),
            ("lichuan", Key::TempExpenditureTownshipMultiple),
        ] {
            let since = Some(ResolvedWarning::DeviatesFromSuperiorLaw);
            assert_eq!(warned(place, key, "2026-07-01"), since, "{place} {key}");
            assert_eq!(warned(place, key, "2026-06-30"), None, "{place} {key}");
        }
        assert_eq!(warned("demo", Key::DibaoDecider, "2026-07-01"), None);
    }

    #[test]
    fn what_goes_beyond_the_law_applies_with_a_warning_or_not_at_all() {
        let warned = |place, key| pack(place, "2026-09-07").get(key).and_then(|held| held.warning);
        assert_eq!(warned("chengan", Key::FraudBanMonths), Some(ResolvedWarning::DeviatesFromSuperiorLaw));
        assert_eq!(warned("ar-district", Key::PublicityLongTerm), Some(ResolvedWarning::DeviatesFromSuperiorLaw));
        assert_eq!(warned("anhui-city", Key::GradualExitMonths), Some(ResolvedWarning::OutsideSuperiorBounds));
        for place in ["anhui-city", "qingliu"] {
            let deviates = Some(ResolvedWarning::DeviatesFromSuperiorLaw);
            assert_eq!(warned(place, Key::GradualExitGround), deviates, "{place}");
        }
        let district = pack("ar-district", "2026-09-07");
        let fields = district.get(Key::PublicityFields).map(|held| held.value.clone());
        assert!(fields.is_some_and(|fields| fields.holds("amount") && !fields.holds("income")));
        assert!(
            district.not_applied.iter().any(|(key, held)| *key == Key::PublicityFields && held.value.holds("income"))
        );
        let city = pack("anhui-city", "2026-09-07");
        let waived = city.get(Key::CheckWaivedFor).map(|held| held.value.clone());
        assert_eq!(waived, Key::CheckWaivedFor.parse("").ok());
    }
}
