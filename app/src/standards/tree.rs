//! The places as a tree in one list.

use domain::policy::{Jurisdiction, PolicyBook};
use wording::Named;

use crate::{components::Choice, text::language};

/// Every place below its superior, indented by its depth.
pub fn choices(book: &PolicyBook) -> Vec<Choice> {
    let mut choices = Vec::new();
    let roots = book.jurisdictions.iter().filter(|place| place.parent.is_none());
    for root in roots {
        take(book, root, 0, &mut choices);
    }
    choices
}

fn take(book: &PolicyBook, place: &Jurisdiction, depth: usize, choices: &mut Vec<Choice>) {
    // A book whose places stand in a circle has no root, and so never comes here.
    let label = format!(
        "{}{} · {}",
        "\u{3000}".repeat(depth),
        place.names.in_language(language()),
        place.level.name(language())
    );
    choices.push(Choice::new(place.slug.clone(), label));
    let mut below: Vec<&Jurisdiction> =
        book.jurisdictions.iter().filter(|other| other.parent.as_deref() == Some(place.slug.as_str())).collect();
    below.sort_by_key(|other| (other.level, other.slug.as_str()));
    for other in below {
        take(book, other, depth.saturating_add(1), choices);
    }
}

/// The place where none is asked for: the one of the last preview, else the one that has cases here,
/// else the nation.
pub fn default_place(book: &PolicyBook, of_preview: Option<&str>) -> Option<String> {
    let known = of_preview.filter(|slug| book.jurisdiction(slug).is_some()).map(str::to_owned);
    let invented = || book.jurisdictions.iter().find(|place| place.invented).map(|place| place.slug.clone());
    known.or_else(invented).or_else(|| book.jurisdictions.first().map(|place| place.slug.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> PolicyBook {
        let place = |slug: &str, level: &str, parent: Option<&str>| {
            serde_json::json!({ "slug": slug, "names": { "zh": slug, "en": slug }, "level": level, "parent": parent,
                "encoded_from": "2026-01-01", "encoded_until": "2026-12-31", "invented": slug == "made_up" })
        };
        let places = [
            place("nation", "nation", None),
            place("county", "county", Some("nation")),
            place("province", "province", Some("nation")),
            place("made_up", "county", Some("province")),
        ];
        serde_json::from_value(serde_json::json!({ "jurisdictions": places })).unwrap()
    }

    #[test]
    fn every_place_stands_below_its_superior() {
        let keys: Vec<String> = choices(&book()).into_iter().map(|choice| choice.key).collect();
        assert_eq!(keys, ["nation", "province", "made_up", "county"]);
    }

    #[test]
    fn the_place_of_the_preview_comes_first() {
        assert_eq!(default_place(&book(), Some("county")).as_deref(), Some("county"));
        assert_eq!(default_place(&book(), Some("nowhere")).as_deref(), Some("made_up"));
    }
}
