//! Every page and its address. No address is written anywhere else.

use std::fmt;

use crate::preview::{Circumstance, List, Theme};

/// A page of Yimen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The start page.
    Home,
    /// The preview, without an account.
    Preview(Step),
    /// All parts that pages are made of.
    Components,
    /// Signing in as a citizen.
    SignIn,
    /// A step of the application.
    Apply(String),
    /// The applications of the person who is signed in.
    Applications,
    /// One application, by its id.
    Application(String),
    /// What is in publicity before a decision (公示).
    Publicity,
    /// A page for staff.
    Staff(Desk),
    /// The leader's dashboard.
    Leader,
    /// No page.
    NotFound,
}

/// A step of the preview: one question or one small group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Where the household lives.
    Place,
    /// "Who of you …?"
    Who(Theme),
    /// More about a member who was named.
    Detail(String, Circumstance),
    /// A list of entries.
    List(List),
    /// One entry of a list, by its id.
    Entry(List, String),
    /// One need for temporary aid.
    Event,
    /// All answers and the result.
    Result,
    /// How the result would change with the income.
    Change,
    /// What to bring, to print.
    Bring,
}

/// A page for staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Desk {
    /// Signing in as staff.
    SignIn,
    /// What is due.
    Inbox,
    /// One case, by its id.
    Case(String),
    /// The questionnaire with the person present.
    Assist,
    /// Aid before the papers.
    Emergency,
    /// Payment lists.
    Payments,
    /// The demo's clock.
    Clock,
}

impl Route {
    /// The page of a path; a slash at its end does not matter.
    pub fn parse(path: &str) -> Self {
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        match segments.as_slice() {
            [] => Self::Home,
            ["preview", rest @ ..] => Step::parse(rest).map_or(Self::NotFound, Self::Preview),
            ["components"] => Self::Components,
            ["sign-in"] => Self::SignIn,
            ["apply"] => Self::Apply(String::new()),
            ["apply", step] => Self::Apply((*step).to_owned()),
            ["applications"] => Self::Applications,
            ["applications", id] => Self::Application((*id).to_owned()),
            ["publicity"] => Self::Publicity,
            ["staff", rest @ ..] => Desk::parse(rest).map_or(Self::NotFound, Self::Staff),
            ["leader"] => Self::Leader,
            _ => Self::NotFound,
        }
    }

    /// The address.
    pub fn path(&self) -> String {
        self.to_string()
    }

    /// Whether the page is laid out for a desk's width.
    pub const fn is_wide(&self) -> bool {
        matches!(self, Self::Staff(_) | Self::Leader)
    }
}

impl Step {
    fn parse(segments: &[&str]) -> Option<Self> {
        Some(match segments {
            [] | ["place"] => Self::Place,
            ["event"] => Self::Event,
            ["result"] => Self::Result,
            ["change"] => Self::Change,
            ["bring"] => Self::Bring,
            ["who", theme] => Self::Who(Theme::ALL.into_iter().find(|known| known.name() == *theme)?),
            ["members", id, circumstance] => {
                Self::Detail((*id).to_owned(), Circumstance::from_name(circumstance)?)
            }
            [list] => Self::List(List::from_name(list)?),
            [list, id] => Self::Entry(List::from_name(list)?, (*id).to_owned()),
            _ => return None,
        })
    }
}

impl Desk {
    fn parse(segments: &[&str]) -> Option<Self> {
        Some(match segments {
            [] => Self::Inbox,
            ["sign-in"] => Self::SignIn,
            ["cases", id] => Self::Case((*id).to_owned()),
            ["assist"] => Self::Assist,
            ["emergency"] => Self::Emergency,
            ["payments"] => Self::Payments,
            ["clock"] => Self::Clock,
            _ => return None,
        })
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Home | Self::NotFound => f.write_str("/"),
            Self::Preview(step) => write!(f, "/preview{step}"),
            Self::Components => f.write_str("/components"),
            Self::SignIn => f.write_str("/sign-in"),
            Self::Apply(step) if step.is_empty() => f.write_str("/apply"),
            Self::Apply(step) => write!(f, "/apply/{step}"),
            Self::Applications => f.write_str("/applications"),
            Self::Application(id) => write!(f, "/applications/{id}"),
            Self::Publicity => f.write_str("/publicity"),
            Self::Staff(desk) => write!(f, "/staff{desk}"),
            Self::Leader => f.write_str("/leader"),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Place => f.write_str("/place"),
            Self::Who(theme) => write!(f, "/who/{}", theme.name()),
            Self::Detail(id, circumstance) => write!(f, "/members/{id}/{}", circumstance.name()),
            Self::List(list) => write!(f, "/{}", list.name()),
            Self::Entry(list, key) => write!(f, "/{}/{key}", list.name()),
            Self::Event => f.write_str("/event"),
            Self::Result => f.write_str("/result"),
            Self::Change => f.write_str("/change"),
            Self::Bring => f.write_str("/bring"),
        }
    }
}

impl fmt::Display for Desk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SignIn => f.write_str("/sign-in"),
            Self::Inbox => Ok(()),
            Self::Case(id) => write!(f, "/cases/{id}"),
            Self::Assist => f.write_str("/assist"),
            Self::Emergency => f.write_str("/emergency"),
            Self::Payments => f.write_str("/payments"),
            Self::Clock => f.write_str("/clock"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_read_as_it_is_written() {
        let id = || "m2".to_owned();
        let mut routes = vec![
            Route::Home,
            Route::Components,
            Route::SignIn,
            Route::Apply(String::new()),
            Route::Apply("documents".to_owned()),
            Route::Applications,
            Route::Application(id()),
            Route::Publicity,
            Route::Leader,
        ];
        let steps = [Step::Place, Step::Event, Step::Result, Step::Change, Step::Bring];
        routes.extend(steps.map(Route::Preview));
        routes.extend(Theme::ALL.map(|theme| Route::Preview(Step::Who(theme))));
        routes.extend(Circumstance::ALL.map(|circumstance| Route::Preview(Step::Detail(id(), circumstance))));
        routes.extend(List::ALL.map(|list| Route::Preview(Step::List(list))));
        routes.extend(List::ALL.map(|list| Route::Preview(Step::Entry(list, id()))));
        let desks =
            [Desk::SignIn, Desk::Inbox, Desk::Case(id()), Desk::Assist, Desk::Emergency, Desk::Payments, Desk::Clock];
        routes.extend(desks.map(Route::Staff));
        for route in routes {
            assert_eq!(Route::parse(&route.path()), route);
        }
    }

    #[test]
    fn a_slash_at_the_end_does_not_matter_and_nonsense_is_not_found() {
        assert_eq!(Route::parse("/components/"), Route::Components);
        assert_eq!(Route::parse("/preview"), Route::Preview(Step::Place));
        assert_eq!(Route::parse("/preview/members/m1/nonsense"), Route::NotFound);
        assert_eq!(Route::parse("/nonsense"), Route::NotFound);
    }
}
