//! The texts of a day: what the Law says since its first day stood in other texts before, by programme.

use domain::{Citation, Commencement, Date, Language, Programme};

use crate::names::citations;
use crate::say::said;

/// The text that holds on a day where the Law now has this article; none where nothing national said it
/// before the Law.
pub fn law(programme: Programme, on: Date, article: &'static str) -> Option<Citation> {
    if Commencement::Law.is_in_force(on) {
        return Some(Citation::new("L26", article));
    }
    let (document, article) = before(programme, article)?;
    Some(Citation::new(document, article))
}

/// Where an article stood before the Law. What a programme has of its own beside the Law (23) was enough.
fn before(programme: Programme, article: &str) -> Option<(&'static str, &'static str)> {
    Some(match article {
        "14" => ("Z18", "2"),
        "16" => ("R649", "14"),
        "18" => ("R649", "9"),
        "21" => ("D57", "8"),
        "22" => ("RE25", "4"),
        "29" => ("R649", "47"),
        "32" => ("P21", ""),
        "37" => ("N22", "四(三)"),
        "40" | "41" => means(programme),
        "46" => changes(programme),
        "50" => ("TA18", ""),
        "62" if is_dibao(programme) => ("D57", "10"),
        "73" => ("R649", "68"),
        "76" => ("R649", "65"),
        _ => return None,
    })
}

/// That the household declares truly and lets its means be looked up: D57 Art 9, T43 Art 10, RE25 Art 6, for
/// all other aid R649 Art 58.
const fn means(programme: Programme) -> (&'static str, &'static str) {
    match programme {
        Programme::Tekun => ("T43", "10"),
        Programme::Rigid => ("RE25", "6"),
        _ if is_dibao(programme) => ("D57", "9"),
        _ => ("R649", "58"),
    }
}

/// That it tells of changes: D57 Art 30, T43 Art 25; of a status that it holds R649 Art 58.
const fn changes(programme: Programme) -> (&'static str, &'static str) {
    match programme {
        Programme::Tekun => ("T43", "25"),
        _ if is_dibao(programme) => ("D57", "30"),
        _ => ("R649", "58"),
    }
}

const fn is_dibao(programme: Programme) -> bool {
    matches!(programme, Programme::Dibao | Programme::SinglePersonDibao | Programme::ExpenditureDibao)
}

/// The article of the day in brackets behind a sentence; nothing where no text said it.
pub fn in_brackets(language: Language, places: Option<Citation>) -> String {
    places.map_or_else(String::new, |place| said!(language, "（{0}）", " ({0})", citations(language, &[place])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_law_is_not_cited_before_its_first_day() {
        let (june, july): (Date, Date) = ("2026-06-30".parse().unwrap(), "2026-07-01".parse().unwrap());
        for programme in Programme::ALL {
            for article in
                ["14", "16", "18", "21", "22", "23", "29", "32", "37", "40", "41", "46", "50", "62", "73", "76"]
            {
                let place = law(programme, june, article);
                assert!(place.is_none_or(|place| place.document != "L26"), "{programme:?} {article}");
                assert_eq!(law(programme, july, article), Some(Citation::new("L26", article)));
            }
        }
        assert_eq!(law(Programme::Dibao, june, "46"), Some(Citation::new("D57", "30")));
        assert_eq!(law(Programme::Edge, june, "62"), None);
        assert_eq!(in_brackets(Language::Zh, law(Programme::Edge, june, "62")), "");
    }
}
