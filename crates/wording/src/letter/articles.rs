//! On which articles the steps of a procedure rest, by programme and day: each programme has its own text
//! beside the Law, and before the Law that text alone.

use domain::{Citation, Commencement, Date, Programme};

/// The articles of the Law, once it is in force, and those of the programme's own text.
fn law_and(on: Date, law: &'static [&'static str], own: Option<Citation>) -> Vec<Citation> {
    let of_law = if Commencement::Law.is_in_force(on) { law } else { &[] };
    of_law.iter().map(|article| Citation::new("L26", article)).chain(own).collect()
}

/// The check of means: L26 Arts 41, 43; D57 Art 17 for dibao, T43 Art 13 for tekun, RE25 Art 6 for rigid.
pub fn check_of_means(programme: Programme, on: Date) -> Vec<Citation> {
    law_and(on, &["41", "43"], own_investigation(programme, "17"))
}

/// The visit: L26 Art 43; D57 Art 16 for dibao, T43 Art 13 for tekun, RE25 Art 6 for rigid.
pub fn visit(programme: Programme, on: Date) -> Vec<Citation> {
    law_and(on, &["43"], own_investigation(programme, "16"))
}

/// The article of a programme's own text on looking into a household; none where only the Law speaks of it.
fn own_investigation(programme: Programme, of_dibao: &'static str) -> Option<Citation> {
    match programme {
        Programme::Dibao | Programme::SinglePersonDibao | Programme::ExpenditureDibao => {
            Some(Citation::new("D57", of_dibao))
        }
        Programme::Tekun => Some(Citation::new("T43", "13")),
        Programme::Rigid => Some(Citation::new("RE25", "6")),
        _ => None,
    }
}

/// What hangs before the decision: D57 Art 19 for dibao, which the procedure of an edge household may follow
/// (G39 二), T43 Art 15 for tekun. The rigid-expenditure measures ask for no posting and leave the procedure to the place (RE25
/// Art 13). Ordinary temporary aid hangs by TA26, before it by R649 Art 48. Other money is not posted before.
pub fn posting(programme: Programme, on: Date) -> Vec<Citation> {
    match programme {
        Programme::Dibao | Programme::SinglePersonDibao | Programme::ExpenditureDibao => {
            vec![Citation::new("D57", "19")]
        }
        Programme::Edge => vec![Citation::new("G39", "二"), Citation::new("D57", "19")],
        Programme::Tekun => vec![Citation::new("T43", "15")],
        Programme::Rigid => vec![Citation::new("RE25", "13")],
        Programme::TemporaryExpenditure if Commencement::TemporaryAid.is_in_force(on) => {
            vec![Citation::new("TA26", "支出型")]
        }
        Programme::TemporaryExpenditure => vec![Citation::new("R649", "48")],
        Programme::TemporarySmallFast
        | Programme::TemporaryEmergency
        | Programme::OrphanChild
        | Programme::DisabilityLiving
        | Programme::DisabilityNursing
        | Programme::PriceSubsidy
        | Programme::GradualExit => Vec::new(),
    }
}

/// What hangs after the decision: L26 Art 45 for all aid; before the Law D57 Art 24 for dibao and T43 Art 17
/// for tekun.
pub fn publication(programme: Programme, on: Date) -> Option<Citation> {
    if Commencement::Law.is_in_force(on) {
        return Some(Citation::new("L26", "45"));
    }
    match programme {
        Programme::Dibao | Programme::SinglePersonDibao | Programme::ExpenditureDibao => {
            Some(Citation::new("D57", "24"))
        }
        Programme::Tekun => Some(Citation::new("T43", "17")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn each_programme_is_posted_by_its_own_article() {
        let on = day("2026-09-07");
        for (programme, document, article) in [
            (Programme::Dibao, "D57", "19"),
            (Programme::SinglePersonDibao, "D57", "19"),
            (Programme::Tekun, "T43", "15"),
            (Programme::Rigid, "RE25", "13"),
            (Programme::TemporaryExpenditure, "TA26", "支出型"),
        ] {
            assert_eq!(posting(programme, on), [Citation::new(document, article)], "{programme:?}");
        }
        assert_eq!(posting(Programme::Edge, on), [Citation::new("G39", "二"), Citation::new("D57", "19")]);
        assert_eq!(posting(Programme::TemporarySmallFast, on), []);
        assert_eq!(posting(Programme::OrphanChild, on), []);
        let before = posting(Programme::TemporaryExpenditure, day("2026-01-28"));
        assert_eq!(before, [Citation::new("R649", "48")]);
    }

    #[test]
    fn the_law_is_not_cited_before_its_first_day() {
        let (june, july) = (day("2026-06-30"), day("2026-07-01"));
        assert_eq!(check_of_means(Programme::Dibao, june), [Citation::new("D57", "17")]);
        assert_eq!(visit(Programme::Rigid, july), [Citation::new("L26", "43"), Citation::new("RE25", "6")]);
        assert_eq!(visit(Programme::TemporaryExpenditure, june), []);
        assert_eq!(publication(Programme::Dibao, june), Some(Citation::new("D57", "24")));
        assert_eq!(publication(Programme::Rigid, june), None);
        assert_eq!(publication(Programme::Rigid, july), Some(Citation::new("L26", "45")));
    }
}
