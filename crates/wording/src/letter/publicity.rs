//! What hangs in the village: nothing but name, village, number of members, programme, result,
//! period and telephone (D57 Art 24). On which article it hangs depends on the programme.

use domain::calendar::{Month, china_day};
use domain::case::{Award, PublicityEntry};
use domain::{Citation, Language};

use super::{Letter, Paper, Part, Places, articles};
use crate::case::award_text;
use crate::money::money;
use crate::names::{citations, programme_full};
use crate::say::{pick, said};
use crate::time::{date_and_weekday, month};

/// The sheet that hangs before a decision.
pub fn before_decision(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut rows = common_rows(language, paper);
    if let Some(award) = paper.opinion().and_then(domain::case::Opinion::award) {
        rows.push((pick(language, "拟给予的救助", "Proposed help").into(), award_text(language, award)));
    }
    if let Some(posting) = paper.publicity() {
        let period = said!(
            language,
            "{0}至{1}",
            "{0} to {1}",
            date_and_weekday(language, china_day(posting.posted_at)),
            date_and_weekday(language, posting.last_day.day())
        );
        rows.push((pick(language, "公示时间", "Posted from").into(), period));
    }
    rows.push((pick(language, "反映意见的电话", "Telephone for objections").into(), paper.places.phone.into()));
    let mut parts = vec![Part::Text(invitation(language).into()), Part::Rows(rows)];
    parts.extend(basis(language, articles::posting(paper.asked(), paper.issued_on())));
    parts
}

/// The sheet that hangs after a decision; for emergency aid only programme, month and village.
pub fn after_decision(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    if paper.emergency().is_some() {
        let given = paper.emergency().and_then(domain::case::EmergencyState::payment).map(|payment| payment.at);
        let day = china_day(given.unwrap_or(paper.document.at));
        let rows = vec![
            (pick(language, "救助项目", "Programme").into(), paper.programme(language).into()),
            (pick(language, "月份", "Month").into(), month(language, Month::of(day))),
            (pick(language, "村（社区）", "Village").into(), paper.places.village.into()),
            (pick(language, "户数", "Households").into(), pick(language, "1 户", "1").into()),
        ];
        return published(language, paper, rows);
    }
    let mut rows = common_rows(language, paper);
    if let Some(award) = paper.case.decision().and_then(domain::case::Decision::award) {
        rows.push((pick(language, "给予的救助", "Help granted").into(), award_text(language, award)));
    }
    rows.push((pick(language, "监督电话", "Telephone").into(), paper.places.phone.into()));
    published(language, paper, rows)
}

/// The rows with the article by which a decision is made public.
fn published(language: Language, paper: &Paper<'_>, rows: Vec<(String, String)>) -> Vec<Part> {
    let article = articles::publication(paper.asked(), paper.issued_on());
    std::iter::once(Part::Rows(rows)).chain(basis(language, article)).collect()
}

/// A posting on the public page, from the entry that the procedure lets show.
pub fn publicity_letter(language: Language, entry: &PublicityEntry, places: &Places<'_>) -> Letter {
    let mut rows: Vec<(String, String)> = Vec::new();
    if let Some(name) = &entry.name {
        rows.push((pick(language, "申请人", "Applicant").into(), name.clone()));
    }
    rows.push((pick(language, "村（社区）", "Village").into(), places.village.into()));
    if let Some(members) = entry.members {
        rows.push((pick(language, "家庭人口", "Members").into(), members.to_string()));
    }
    rows.push((pick(language, "救助项目", "Programme").into(), programme_full(language, entry.programme).into()));
    rows.push((pick(language, "拟给予的救助", "Proposed help").into(), amount(language, entry)));
    if let Some((from, to)) = entry.from.zip(entry.to) {
        let period =
            said!(language, "{0}至{1}", "{0} to {1}", date_and_weekday(language, from), date_and_weekday(language, to));
        rows.push((pick(language, "公示时间", "Posted from").into(), period));
    }
    rows.push((pick(language, "反映意见的电话", "Telephone for objections").into(), places.phone.into()));
    Letter {
        title: pick(language, "公示", "Proposed decision").into(),
        number: None,
        to: None,
        parts: vec![Part::Text(invitation(language).into()), Part::Rows(rows)],
        office: String::new(),
        date: entry.from.map(|from| crate::time::date(language, from)).unwrap_or_default(),
    }
}

fn amount(language: Language, entry: &PublicityEntry) -> String {
    entry.amount.map_or_else(|| award_text(language, Award::Status), |sum| money(language, sum))
}

fn common_rows(language: Language, paper: &Paper<'_>) -> Vec<(String, String)> {
    let mut rows: Vec<(String, String)> = Vec::new();
    if !paper.applicant_is_minor {
        rows.push((pick(language, "申请人", "Applicant").into(), paper.applicant.into()));
    }
    rows.push((pick(language, "村（社区）", "Village").into(), paper.places.village.into()));
    if let domain::case::CaseState::Review { submission, .. } = &paper.case.state {
        rows.push((pick(language, "家庭人口", "Members").into(), submission.members.to_string()));
    }
    rows.push((pick(language, "救助项目", "Programme").into(), paper.programme(language).into()));
    rows
}

const fn invitation(language: Language) -> &'static str {
    pick(
        language,
        "以下办理意见现予公示。您了解的情况与此不同的，可以在公示期内反映，可以不留姓名。",
        "This decision is proposed. Whoever knows otherwise can say so while it hangs here, also without a name.",
    )
}

fn basis(language: Language, articles: impl IntoIterator<Item = Citation>) -> Option<Part> {
    let articles: Vec<Citation> = articles.into_iter().collect();
    let told = || Part::Text(said!(language, "依据：{0}。", "Basis: {0}.", citations(language, &articles)));
    (!articles.is_empty()).then(told)
}
