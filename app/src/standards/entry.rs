//! What a place says of a parameter on a day, where it comes from, and what else was or will be said.

use domain::{
    Date,
    policy::{DatedValue, Jurisdiction, Key, LocalRoom, PackError, PolicyBook, ResolvedWarning},
};

/// One parameter in one place on one day.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Which.
    pub key: Key,
    /// The value that holds; absent where nobody entered one.
    pub held: Option<Held<'a>>,
    /// Who limits what lower levels may say, and how; absent where they are free.
    pub room: Option<Room<'a>>,
    /// Values of lower levels that superior law does not let apply.
    pub not_applied: Vec<Said<'a>>,
    /// All other values on the way from the nation to the place, by their days.
    pub others: Vec<Said<'a>>,
}

/// The value that holds.
#[derive(Clone, Debug)]
pub struct Held<'a> {
    /// What is said, and by whom.
    pub said: Said<'a>,
    /// What a screen has to warn of.
    pub warnings: Vec<ResolvedWarning>,
}

/// What one place says, for some days.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// The place.
    pub place: &'a Jurisdiction,
    /// Its value with days, source and status.
    pub dated: &'a DatedValue,
    /// When its file was last compared with the sources.
    pub checked: Option<Date>,
    /// Whether its days are over, are now, or are to come.
    pub standing: Standing,
}

/// The days of a value as seen from the day that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Over.
    Past,
    /// Now.
    Now,
    /// To come.
    Coming,
}

/// What superior law leaves to lower levels.
#[derive(Clone, Copy, Debug)]
pub struct Room<'a> {
    /// Who says so.
    pub by: &'a Jurisdiction,
    /// What.
    pub room: &'a LocalRoom,
}

/// Every parameter of the book in a place on a day; which value wins is what the pack says.
pub fn entries<'a>(book: &'a PolicyBook, slug: &str, on: Date, today: Date) -> Result<Vec<Entry<'a>>, PackError> {
    // What is announced for a day to come is already known to whoever asks for that day.
    let known_at = on.max(today);
    let pack = book.pack(slug, on, known_at)?;
    let chain = book.chain(slug);
    let entry = |key: &Key| {
        let key = *key;
        let held = pack.get(key).and_then(|resolved| {
            let place = *chain.iter().find(|place| place.level == resolved.level)?;
            let said = said_on(place, key, on, known_at)?;
            let deviates = said.dated.deviates.then_some(ResolvedWarning::DeviatesFromSuperiorLaw);
            let mut warnings: Vec<_> = resolved.warning.into_iter().chain(deviates).collect();
            warnings.dedup();
            Some(Held { said, warnings })
        });
        let not_applied: Vec<Said> = pack
            .not_applied
            .iter()
            .filter(|(other, _)| *other == key)
            .filter_map(|(_, resolved)| chain.iter().find(|place| place.level == resolved.level))
            .filter_map(|place| said_on(place, key, on, known_at))
            .collect();
        let shown = |said: &Said| {
            let is = |other: &Said| std::ptr::eq(other.dated, said.dated);
            held.as_ref().is_some_and(|held| is(&held.said)) || not_applied.iter().any(is)
        };
        let mut others: Vec<Said> =
            chain.iter().flat_map(|place| all_said(place, key, on)).filter(|said| !shown(said)).collect();
        others.sort_by_key(|said| (said.dated.effective_from, said.place.level));
        Entry { key, held, room: room(&chain, key), not_applied, others }
    };
    Ok(Key::ALL.iter().map(entry).collect())
}

/// What a place says on a day, as far as it is known.
fn said_on(place: &Jurisdiction, key: Key, on: Date, known_at: Date) -> Option<Said<'_>> {
    let parameter = place.parameters.iter().find(|parameter| parameter.key == key)?;
    let dated = parameter.on(on, known_at)?;
    Some(Said { place, dated, checked: parameter.last_checked_on, standing: Standing::Now })
}

fn all_said(place: &Jurisdiction, key: Key, on: Date) -> impl Iterator<Item = Said<'_>> {
    place.parameters.iter().filter(move |parameter| parameter.key == key).flat_map(move |parameter| {
        parameter.values.iter().map(move |dated| Said {
            place,
            dated,
            checked: parameter.last_checked_on,
            standing: standing(dated, on),
        })
    })
}

fn standing(dated: &DatedValue, on: Date) -> Standing {
    if on < dated.effective_from {
        Standing::Coming
    } else if dated.effective_until.is_some_and(|last| last < on) {
        Standing::Past
    } else {
        Standing::Now
    }
}

/// The nearest superior that does not leave lower levels free.
fn room<'a>(chain: &[&'a Jurisdiction], key: Key) -> Option<Room<'a>> {
    chain.iter().rev().find_map(|by| {
        let parameter = by.parameters.iter().find(|parameter| parameter.key == key)?;
        (parameter.local != LocalRoom::Free).then_some(Room { by, room: &parameter.local })
    })
}

#[cfg(test)]
mod tests {
    use domain::policy::Level;

    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn book() -> PolicyBook {
        let source = serde_json::json!({ "document": "L26", "article": "21" });
        let place = |slug: &str, level: &str, parent: Option<&str>, parameters: serde_json::Value| {
            serde_json::json!({ "slug": slug, "names": { "zh": slug, "en": slug }, "level": level, "parent": parent,
                "encoded_from": "2026-01-01", "encoded_until": "2026-12-31", "parameters": parameters })
        };
        let nation = serde_json::json!([
            { "key": "edge_multiple", "local": { "within": { "most": "1.5" } }, "last_checked_on": "2026-02-03", "values": [
                { "value": "1.2", "effective_from": "2026-01-01", "effective_until": "2026-06-30", "source": source, "status": "official" },
                { "value": "1.5", "effective_from": "2026-07-01", "source": source, "status": "official" } ] },
            { "key": "lines.strict", "local": "forbidden", "values": [
                { "value": true, "effective_from": "2026-01-01", "source": source, "status": "official" } ] } ]);
        let county = serde_json::json!([
            { "key": "edge_multiple", "values": [
                { "value": "2", "effective_from": "2026-07-01", "source": source, "status": "official", "deviates": true,
                  "note": { "zh": "因", "en": "why" } } ] },
            { "key": "lines.strict", "values": [
                { "value": false, "effective_from": "2026-01-01", "source": source, "status": "official" } ] } ]);
        let places = [place("nation", "nation", None, nation), place("county", "county", Some("nation"), county)];
        serde_json::from_value(serde_json::json!({ "jurisdictions": places })).unwrap()
    }

    fn entry(on: &str, key: Key) -> Entry<'static> {
        let book: &'static PolicyBook = Box::leak(Box::new(book()));
        entries(book, "county", day(on), day("2026-05-01")).unwrap().into_iter().find(|entry| entry.key == key).unwrap()
    }

    #[test]
    fn a_value_names_its_place_its_warnings_and_the_room_it_has() {
        let entry = entry("2026-08-01", Key::EdgeMultiple);
        let held = entry.held.unwrap();
        assert_eq!(held.said.place.level, Level::County);
        let both = [ResolvedWarning::OutsideSuperiorBounds, ResolvedWarning::DeviatesFromSuperiorLaw];
        assert_eq!(held.warnings, both);
        assert_eq!(entry.room.unwrap().by.slug, "nation");
        let others: Vec<_> = entry.others.iter().map(|said| (said.place.level, said.standing)).collect();
        assert_eq!(others, [(Level::Nation, Standing::Past), (Level::Nation, Standing::Now)]);
    }

    #[test]
    fn a_value_to_come_is_shown_as_such() {
        let entry = entry("2026-06-30", Key::EdgeMultiple);
        let held = entry.held.unwrap();
        assert_eq!((held.said.place.level, held.said.checked), (Level::Nation, Some(day("2026-02-03"))));
        assert!(entry.others.iter().all(|said| said.standing == Standing::Coming));
        assert_eq!(entry.others.len(), 2);
    }

    #[test]
    fn a_local_value_that_may_not_apply_stands_beside_the_one_that_does() {
        let entry = entry("2026-08-01", Key::LinesStrict);
        assert_eq!(entry.held.unwrap().said.place.slug, "nation");
        assert_eq!(entry.not_applied.len(), 1);
        assert!(entry.others.is_empty());
    }

    #[test]
    fn what_nobody_entered_has_no_value() {
        assert!(entry("2026-08-01", Key::DibaoStandardUrban).held.is_none());
    }
}
