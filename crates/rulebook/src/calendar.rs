//! The working-day calendars: one TOML file for each year, beside the policies.

use std::path::{Path, PathBuf};

use domain::calendar::{WorkCalendar, YearCalendar};
use include_dir::{Dir, include_dir};

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../policies/calendar");

/// Why a calendar is refused.
#[derive(Debug, thiserror::Error)]
pub enum CalendarFileError {
    /// The folder or a file cannot be read.
    #[error("the calendar {path} cannot be read")]
    Read {
        /// Where.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file is not what it should be.
    #[error("the calendar {path} is not valid")]
    Parse {
        /// Where.
        path: PathBuf,
        /// Why.
        source: Box<toml::de::Error>,
    },
}

/// Reads the calendars in `calendar/` below a folder of policies, or those built in.
pub fn load(policies: Option<&Path>) -> Result<WorkCalendar, CalendarFileError> {
    let texts = match policies {
        None => BUILT_IN
            .files()
            .map(|file| (file.path().to_owned(), file.contents_utf8().unwrap_or_default().to_owned()))
            .collect(),
        Some(folder) => read(&folder.join("calendar"))?,
    };
    let years = texts
        .into_iter()
        .map(|(path, text)| {
            toml::from_str::<YearCalendar>(&text)
                .map_err(|source| CalendarFileError::Parse { path, source: Box::new(source) })
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(WorkCalendar::new(years))
}

fn read(folder: &Path) -> Result<Vec<(PathBuf, String)>, CalendarFileError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| CalendarFileError::Read { path, source }
    };
    let mut texts = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = std::fs::read_to_string(&path).map_err(unreadable(&path))?;
            texts.push((path, text));
        }
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::load;

    #[test]
    fn the_calendars_built_in_hold_2026() {
        let calendar = load(None).unwrap();
        assert!(calendar.is_published(2026));
        assert!(!calendar.is_working_day("2026-10-01".parse().unwrap()));
        assert!(calendar.is_working_day("2026-09-20".parse().unwrap()));
    }
}
