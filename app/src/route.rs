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
    Apply(ApplyStep),
    /// A need that cannot wait.
    Emergency,
    /// The applications of the person who is signed in.
    Applications,
    /// One application, by its id.
    Application(String),
    /// The receipt of an application: the id of its case.
    Receipt(String),
    /// A paper of an application: the id of its case, the number of the paper.
    Paper(String, String),
    /// What is in publicity before a decision (公示).
    Publicity,
    /// The standards and rules of a place on a day.
    Standards,
    /// The household of the preview in several places.
    Compare,
    /// Where documents contradict one another.
    Contradictions,
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

/// A step of the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplyStep {
    /// Signing in and what comes.
    Start,
    /// What is applied for.
    Programme,
    /// Who the members are.
    People,
    /// Where they live and how to reach them.
    Contact,
    /// Photos of papers.
    Papers,
    /// Promise and authorisation.
    Consent,
    /// Everything once more, and sending it.
    Review,
    /// What differs from the estimate.
    Changed,
}

/// A page for staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Desk {
    /// Signing in as staff.
    SignIn,
    /// What is due.
    Inbox,
    /// All cases within reach.
    Cases,
    /// One case, by its id.
    Case(String),
    /// A paper of a case: the id of the case, the number of the paper.
    Document(String, String),
    /// The questionnaire with the person present.
    Assist,
    /// Aid before the papers.
    Emergency,
    /// Payment lists.
    Payments,
    /// One payment list, by its id.
    Payment(String),
    /// The tables of cases beside the rules.
    CaseTables,
    /// One table: the slug of the place, the name of the table.
    CaseTable(String, String),
    /// The sums beside the assessment.
    Sums,
    /// One sum, by the name of its kind.
    Sum(String),
    /// The demo's clock.
    Clock,
}

impl Route {
    /// The parameter of the sign-in page that names the page from which one came.
    pub const FROM: &'static str = "from";

    /// The sign-in page, which leads back to this one.
    pub fn sign_in_and_back(path: &str) -> String {
        let from = if path == "/" { None } else { Some(path) };
        Self::SignIn.path() + &domain::api::fill_query(&serde_json::json!({ Self::FROM: from }))
    }

    /// The page of a path; a slash at its end does not matter.
    pub fn parse(path: &str) -> Self {
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        match segments.as_slice() {
            [] => Self::Home,
            ["preview", rest @ ..] => Step::parse(rest).map_or(Self::NotFound, Self::Preview),
            ["components"] => Self::Components,
            ["sign-in"] => Self::SignIn,
            ["apply"] => Self::Apply(ApplyStep::Start),
            ["apply", step] => ApplyStep::from_name(step).map_or(Self::NotFound, Self::Apply),
            ["emergency"] => Self::Emergency,
            ["applications"] => Self::Applications,
            ["applications", id] => Self::Application((*id).to_owned()),
            ["applications", id, "receipt"] => Self::Receipt((*id).to_owned()),
            ["applications", id, "papers", number] => Self::Paper((*id).to_owned(), (*number).to_owned()),
            ["publicity"] => Self::Publicity,
            ["standards"] => Self::Standards,
            ["compare"] => Self::Compare,
            ["contradictions"] => Self::Contradictions,
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

impl ApplyStep {
    /// All of them, in their order.
    pub const ALL: [Self; 8] = [
        Self::Start,
        Self::Programme,
        Self::People,
        Self::Contact,
        Self::Papers,
        Self::Consent,
        Self::Review,
        Self::Changed,
    ];

    /// Its part of the address.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "",
            Self::Programme => "programme",
            Self::People => "people",
            Self::Contact => "contact",
            Self::Papers => "papers",
            Self::Consent => "consent",
            Self::Review => "review",
            Self::Changed => "changed",
        }
    }

    /// The step of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
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
            ["members", id, circumstance] => Self::Detail((*id).to_owned(), Circumstance::from_name(circumstance)?),
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
            ["cases"] => Self::Cases,
            ["cases", id] => Self::Case((*id).to_owned()),
            ["cases", id, "papers", number] => Self::Document((*id).to_owned(), (*number).to_owned()),
            ["assist"] => Self::Assist,
            ["emergency"] => Self::Emergency,
            ["payments"] => Self::Payments,
            ["payments", id] => Self::Payment((*id).to_owned()),
            ["case-tables"] => Self::CaseTables,
            ["case-tables", place, table] => Self::CaseTable((*place).to_owned(), (*table).to_owned()),
            ["sums"] => Self::Sums,
            ["sums", kind] => Self::Sum((*kind).to_owned()),
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
            Self::Apply(ApplyStep::Start) => f.write_str("/apply"),
            Self::Apply(step) => write!(f, "/apply/{}", step.name()),
            Self::Emergency => f.write_str("/emergency"),
            Self::Applications => f.write_str("/applications"),
            Self::Application(id) => write!(f, "/applications/{id}"),
            Self::Receipt(id) => write!(f, "/applications/{id}/receipt"),
            Self::Paper(id, number) => write!(f, "/applications/{id}/papers/{number}"),
            Self::Publicity => f.write_str("/publicity"),
            Self::Standards => f.write_str("/standards"),
            Self::Compare => f.write_str("/compare"),
            Self::Contradictions => f.write_str("/contradictions"),
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
            Self::Cases => f.write_str("/cases"),
            Self::Case(id) => write!(f, "/cases/{id}"),
            Self::Document(id, number) => write!(f, "/cases/{id}/papers/{number}"),
            Self::Assist => f.write_str("/assist"),
            Self::Emergency => f.write_str("/emergency"),
            Self::Payments => f.write_str("/payments"),
            Self::Payment(id) => write!(f, "/payments/{id}"),
            Self::CaseTables => f.write_str("/case-tables"),
            Self::CaseTable(place, table) => write!(f, "/case-tables/{place}/{table}"),
            Self::Sums => f.write_str("/sums"),
            Self::Sum(kind) => write!(f, "/sums/{kind}"),
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
            Route::Emergency,
            Route::Applications,
            Route::Application(id()),
            Route::Receipt(id()),
            Route::Paper(id(), id()),
            Route::Publicity,
            Route::Standards,
            Route::Compare,
            Route::Contradictions,
            Route::Leader,
        ];
        routes.extend(ApplyStep::ALL.map(Route::Apply));
        let steps = [Step::Place, Step::Event, Step::Result, Step::Change, Step::Bring];
        routes.extend(steps.map(Route::Preview));
        routes.extend(Theme::ALL.map(|theme| Route::Preview(Step::Who(theme))));
        routes.extend(Circumstance::ALL.map(|circumstance| Route::Preview(Step::Detail(id(), circumstance))));
        routes.extend(List::ALL.map(|list| Route::Preview(Step::List(list))));
        routes.extend(List::ALL.map(|list| Route::Preview(Step::Entry(list, id()))));
        let desks =
            [Desk::SignIn, Desk::Inbox, Desk::Case(id()), Desk::Assist, Desk::Emergency, Desk::Payments, Desk::Clock];
        routes.extend(desks.map(Route::Staff));
        routes.extend([Desk::CaseTables, Desk::CaseTable(id(), id())].map(Route::Staff));
        routes.extend([Desk::Sums, Desk::Sum(id())].map(Route::Staff));
        routes.extend([Desk::Cases, Desk::Document(id(), id()), Desk::Payment(id())].map(Route::Staff));
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
