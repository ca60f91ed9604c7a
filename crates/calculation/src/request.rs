//! A request for an assessment, from its text to the result: the same for browser, server and
//! command line. Every refusal has a stable code and names the value by a JSON pointer.

mod packs;
mod read;

use domain::Date;
use domain::api::{AssessmentRequest, FieldError, ProblemCode};
use domain::assessment::{Assessment, Rating};
use domain::facts::{FactError, FactErrorCode, HouseholdFacts};
use domain::policy::{Key, Overlay, OverlayError, PackError, PolicyBook, PolicyPack};

pub use packs::Packs;
pub use read::{read, read_as};

use crate::{assess, assess_with_derivation, bundle, fewest_questions, rate, turning_points};

/// Figures that may be tried in one request.
pub const FIGURES: usize = 50;

/// Why there is no assessment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// The text is not JSON, or not of the request's shape.
    #[error("{}: {}", place(.0), .0.detail)]
    Malformed(FieldError),
    /// The policy book has no such place.
    #[error("there is no jurisdiction {slug}; known are {}", known.join(", "))]
    UnknownJurisdiction {
        /// What was asked for.
        slug: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The shape is right, and values are not acceptable.
    #[error("{}", .0.iter().map(|error| format!("{}: {}", place(error), error.detail)).collect::<Vec<_>>().join("; "))]
    Invalid(Vec<FieldError>),
}

fn place(error: &FieldError) -> &str {
    if error.pointer.is_empty() { "the whole text" } else { &error.pointer }
}

impl RequestError {
    /// The kind of problem that the interface answers with.
    pub const fn code(&self) -> ProblemCode {
        match self {
            Self::Malformed(_) => ProblemCode::MalformedRequest,
            Self::UnknownJurisdiction { .. } => ProblemCode::UnknownJurisdiction,
            Self::Invalid(_) => ProblemCode::InvalidInput,
        }
    }

    /// Each value that is not acceptable.
    pub fn errors(&self) -> Vec<FieldError> {
        match self {
            Self::Malformed(error) => vec![error.clone()],
            Self::Invalid(errors) => errors.clone(),
            Self::UnknownJurisdiction { .. } => {
                vec![field("/jurisdiction", "unknown_jurisdiction", &self.to_string())]
            }
        }
    }
}

pub(crate) fn field(pointer: &str, code: &str, detail: &str) -> FieldError {
    FieldError { pointer: pointer.into(), code: code.into(), detail: detail.into() }
}

/// Resolves the policy, tries the figures, refuses facts that cannot be, and assesses. `today`
/// stands in for a day that the request leaves out. What was known on the assessed day decides
/// which values hold, so that the same request always has the same answer.
pub fn assess_request(book: &PolicyBook, request: &AssessmentRequest, today: Date) -> Result<Assessment, RequestError> {
    let on = request.on.unwrap_or(today);
    let pack = pack(book, &request.jurisdiction, on, &request.set)?;
    assess_under(&pack, &request.facts, on, request.into())
}

/// The policy of a place and day, with figures to try. On a day that is not encoded nothing holds but these.
pub fn pack(book: &PolicyBook, jurisdiction: &str, on: Date, set: &Overlay) -> Result<PolicyPack, RequestError> {
    let pack = book.pack(jurisdiction, on, on).map_err(|error| match error {
        PackError::UnknownJurisdiction(slug) => {
            let known = book.jurisdictions.iter().map(|place| place.slug.clone()).collect();
            RequestError::UnknownJurisdiction { slug, known }
        }
    })?;
    if set.len() > FIGURES {
        let detail = format!("at most {FIGURES} figures can be tried at once");
        return Err(RequestError::Invalid(vec![field("/set", "too_many_figures", &detail)]));
    }
    let refused = set.iter().filter_map(|(name, text)| {
        let error = Key::tried(name, text).err()?;
        Some(overlay_error(name, &error))
    });
    let refused: Vec<_> = refused.collect();
    if !refused.is_empty() {
        return Err(RequestError::Invalid(refused));
    }
    pack.overlaid(set).map_err(|error| RequestError::Invalid(vec![overlay_error("", &error)]))
}

/// What is wanted beside the assessment itself.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a wish of its own")]
pub struct Wanted {
    /// How each result came about.
    pub derivation: bool,
    /// The best lawful combination.
    pub bundle: bool,
    /// What would change the outcomes.
    pub turning_points: bool,
    /// The fewest questions that could settle what is undetermined.
    pub fewest_questions: bool,
}

impl From<&AssessmentRequest> for Wanted {
    fn from(request: &AssessmentRequest) -> Self {
        let AssessmentRequest { derivation, bundle, turning_points, fewest_questions, .. } = *request;
        Self { derivation, bundle, turning_points, fewest_questions }
    }
}

impl Wanted {
    /// The first that is wanted, as a request names it.
    pub fn first(self) -> Option<&'static str> {
        let Self { derivation, bundle, turning_points, fewest_questions } = self;
        let all = [
            ("derivation", derivation),
            ("bundle", bundle),
            ("turning_points", turning_points),
            ("fewest_questions", fewest_questions),
        ];
        all.into_iter().find(|(_, wanted)| *wanted).map(|(name, _)| name)
    }
}

/// Rates under a policy that [`pack`] gave for the request's place, day and figures: outcomes and amounts alone.
pub fn rate_under(pack: &PolicyPack, facts: &HouseholdFacts, on: Date) -> Result<Rating, RequestError> {
    acceptable(facts, on)?;
    Ok(rate(pack, facts, on))
}

fn acceptable(facts: &HouseholdFacts, on: Date) -> Result<(), RequestError> {
    let errors = facts.check(on);
    if errors.is_empty() { Ok(()) } else { Err(RequestError::Invalid(errors.iter().map(fact_error).collect())) }
}

/// Assesses under a policy that [`pack`] gave for the request's place, day and figures.
pub fn assess_under(
    pack: &PolicyPack,
    facts: &HouseholdFacts,
    on: Date,
    wanted: Wanted,
) -> Result<Assessment, RequestError> {
    acceptable(facts, on)?;
    let assess = if wanted.derivation { assess_with_derivation } else { assess };
    let mut assessment = assess(pack, facts, on);
    assessment.bundle = wanted.bundle.then(|| bundle(pack, facts, on));
    assessment.turning_points = wanted.turning_points.then(|| turning_points(pack, facts, on, &assessment.programmes));
    assessment.fewest_questions = wanted.fewest_questions.then(|| fewest_questions(pack, facts, on));
    Ok(assessment)
}

fn overlay_error(name: &str, error: &OverlayError) -> FieldError {
    let code = match error {
        OverlayError::UnknownKey(_) => "unknown_parameter",
        OverlayError::Value(_) => "wrong_value",
    };
    field(&format!("/set/{}", read::escaped(name)), code, &error.to_string())
}

fn fact_error(error: &FactError) -> FieldError {
    field(&format!("/facts{}", error.pointer), &crate::word(&error.code), fact_detail(error.code))
}

const fn fact_detail(code: FactErrorCode) -> &'static str {
    match code {
        FactErrorCode::TooManyMembers => "a household has at most 30 members here",
        FactErrorCode::TooManyLines => "the list is too long",
        FactErrorCode::IdTwice => "two have this id",
        FactErrorCode::NoSuchMember => "no member has this id",
        FactErrorCode::ApplicantTwice => "there is more than one applicant",
        FactErrorCode::ApplicantMissing => "nobody is the applicant",
        FactErrorCode::InTheFuture => "the day is after the day of the assessment",
        FactErrorCode::TooLongAgo => "the day is longer ago than a person lives",
        FactErrorCode::LevelOutOfRange => "a disability level is 1 to 4",
        FactErrorCode::NumberTooLarge => "the number is too large",
        FactErrorCode::NumberTooSmall => "the number is too small",
        FactErrorCode::TextTooLong => "the text is too long",
    }
}
