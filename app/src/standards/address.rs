//! Which place and day are asked for, as the address says it.

use domain::Date;

use crate::{route::Route, staff::query::address};

/// What the address asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The slug of the place; absent where the page chooses.
    pub place: Option<String>,
    /// The day; absent for today.
    pub on: Option<Date>,
}

/// The place and the day of an address; what cannot be read counts as not asked for.
pub fn read(get: impl Fn(&str) -> Option<String>) -> Asked {
    Asked { place: get("place").filter(|slug| !slug.is_empty()), on: get("on").and_then(|day| day.parse().ok()) }
}

/// The address of the rules of a place on a day, with the words that are searched for.
pub fn path(asked: &Asked, search: &str) -> String {
    let search = Some(search.trim().to_owned()).filter(|words| !words.is_empty());
    let parts = [("place", asked.place.clone()), ("on", asked.on.map(|day| day.to_string())), ("q", search)];
    address(&Route::Standards.path(), &parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        let asked = Asked { place: Some("haiyan".into()), on: "2026-08-01".parse().ok() };
        assert_eq!(path(&asked, " "), "/standards?on=2026-08-01&place=haiyan");
        let get = |name: &str| match name {
            "place" => Some("haiyan".to_owned()),
            "on" => Some("2026-08-01".to_owned()),
            _ => None,
        };
        assert_eq!(read(get), asked);
        assert_eq!(read(|_| Some("nonsense".to_owned())).on, None);
        assert_eq!(path(&Asked::default(), "line"), "/standards?q=line");
    }
}
