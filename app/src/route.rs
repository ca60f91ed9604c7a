//! Every page and its address. No address is written anywhere else.

use std::fmt;

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
    /// The list of members.
    Members,
    /// One group of questions about a member.
    Member(String, MemberPart),
    /// The list of a kind of entries.
    List(Entries),
    /// One entry of a list, by its key.
    Entry(Entries, String),
    /// One need for temporary aid.
    Event,
    /// All answers and the result.
    Result,
    /// How the result would change with the income.
    Change,
    /// What to bring, to print.
    Bring,
}

/// A group of questions about a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MemberPart {
    /// Relation and date of birth.
    Who,
    /// School, work and where the person lives.
    Life,
    /// Illness, disability, care.
    Health,
    /// What the person receives already, and rarer circumstances.
    More,
}

/// A list of entries in the preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entries {
    /// Money that comes in or goes out regularly.
    Incomes,
    /// What has to be spent.
    Expenses,
    /// What the household owns.
    Assets,
    /// Relatives outside the household who owe support.
    Supporters,
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

impl MemberPart {
    /// All parts in the order in which they are asked.
    pub const ALL: [Self; 4] = [Self::Who, Self::Life, Self::Health, Self::More];

    const fn name(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Life => "life",
            Self::Health => "health",
            Self::More => "more",
        }
    }
}

impl Entries {
    /// All lists in the order in which they are asked.
    pub const ALL: [Self; 4] = [Self::Incomes, Self::Expenses, Self::Assets, Self::Supporters];

    const fn name(self) -> &'static str {
        match self {
            Self::Incomes => "incomes",
            Self::Expenses => "expenses",
            Self::Assets => "assets",
            Self::Supporters => "supporters",
        }
    }
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
            ["members"] => Self::Members,
            ["members", id] => Self::Member((*id).to_owned(), MemberPart::Who),
            ["members", id, part] => {
                Self::Member((*id).to_owned(), MemberPart::ALL.into_iter().find(|known| known.name() == *part)?)
            }
            ["event"] => Self::Event,
            ["result"] => Self::Result,
            ["change"] => Self::Change,
            ["bring"] => Self::Bring,
            [list] => Self::List(Entries::ALL.into_iter().find(|known| known.name() == *list)?),
            [list, key] => {
                Self::Entry(Entries::ALL.into_iter().find(|known| known.name() == *list)?, (*key).to_owned())
            }
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
            Self::Members => f.write_str("/members"),
            Self::Member(id, part) => write!(f, "/members/{id}/{}", part.name()),
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
        let steps = [Step::Place, Step::Members, Step::Event, Step::Result, Step::Change, Step::Bring];
        routes.extend(steps.map(Route::Preview));
        routes.extend(MemberPart::ALL.map(|part| Route::Preview(Step::Member(id(), part))));
        routes.extend(Entries::ALL.map(|list| Route::Preview(Step::List(list))));
        routes.extend(Entries::ALL.map(|list| Route::Preview(Step::Entry(list, id()))));
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
