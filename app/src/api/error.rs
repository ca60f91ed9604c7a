//! What can go wrong on the way to the server and back.

use domain::api::{FieldError, Problem, ProblemCode};

use crate::text::{Text, fill};

/// A call that did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiError {
    /// The server was not reached.
    Offline,
    /// The server answered something that is no answer.
    Unreadable,
    /// The server says what is wrong.
    Problem(Box<Problem>),
}

impl ApiError {
    /// The code of the problem document, where there is one.
    pub fn code(&self) -> Option<ProblemCode> {
        match self {
            Self::Problem(problem) => Some(problem.code),
            Self::Offline | Self::Unreadable => None,
        }
    }

    /// What is wrong with single values.
    pub fn fields(&self) -> &[FieldError] {
        match self {
            Self::Problem(problem) => &problem.errors,
            Self::Offline | Self::Unreadable => &[],
        }
    }

    /// Whether the same call may succeed later without any change.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Offline => true,
            Self::Unreadable => false,
            Self::Problem(problem) => {
                matches!(
                    problem.code,
                    ProblemCode::Timeout | ProblemCode::StorageUnavailable | ProblemCode::TooManyRequests
                )
            }
        }
    }

    /// The sentence that tells the person what happened and how to go on.
    pub fn sentence(&self, text: &Text) -> String {
        match self {
            Self::Offline => text.errors.offline.to_owned(),
            Self::Unreadable => text.errors.unreadable.to_owned(),
            Self::Problem(problem) => problem_sentence(problem, text),
        }
    }
}

fn problem_sentence(problem: &Problem, text: &Text) -> String {
    let seconds = problem.retry_after_seconds.unwrap_or(60).to_string();
    let values = [("seconds", seconds.as_str()), ("trace", problem.trace_id.as_str())];
    fill(template(problem.code, text), &values)
}

fn template(code: ProblemCode, text: &Text) -> &'static str {
    let errors = &text.errors;
    match code {
        ProblemCode::MalformedRequest | ProblemCode::MethodNotAllowed | ProblemCode::HeaderRequired => errors.malformed,
        ProblemCode::InvalidInput => errors.invalid,
        ProblemCode::SignInRequired => errors.sign_in_required,
        ProblemCode::WrongCredentials => errors.wrong_credentials,
        ProblemCode::NotPermitted => errors.not_permitted,
        ProblemCode::NotFound => errors.not_found,
        ProblemCode::ForeignOrigin => errors.foreign_origin,
        ProblemCode::TooLarge => errors.request_too_large,
        ProblemCode::UnsupportedMediaType => errors.wrong_type,
        ProblemCode::TooManyRequests => errors.too_many,
        ProblemCode::VersionConflict => errors.version_conflict,
        ProblemCode::IdempotencyKeyReused => errors.key_reused,
        ProblemCode::UnknownJurisdiction => errors.unknown_jurisdiction,
        ProblemCode::DateNotEncoded => errors.date_not_encoded,
        ProblemCode::FactsDigestMismatch => errors.facts_mismatch,
        ProblemCode::AssessmentChanged => errors.assessment_changed,
        ProblemCode::OverlayRefused => errors.overlay_refused,
        ProblemCode::ActionNotPermitted => errors.action_not_permitted,
        ProblemCode::FileNotAccepted => errors.file_not_accepted,
        ProblemCode::AlreadyExists => errors.already_exists,
        ProblemCode::Timeout => errors.timeout,
        ProblemCode::StorageUnavailable => errors.storage_away,
        ProblemCode::StorageFull => errors.storage_full,
        ProblemCode::Internal => errors.internal,
    }
}

#[cfg(test)]
mod tests {
    use domain::Language;

    use super::*;
    use crate::text::in_language;

    #[test]
    fn a_problem_becomes_a_sentence_in_the_persons_language() {
        let problem = Problem {
            kind: "about:blank".to_owned(),
            title: ProblemCode::TooManyRequests.title().to_owned(),
            status: 429,
            code: ProblemCode::TooManyRequests,
            detail: None,
            errors: Vec::new(),
            trace_id: "t".to_owned(),
            retry_after_seconds: Some(30),
            extra: None,
        };
        let error = ApiError::Problem(Box::new(problem));
        assert!(error.sentence(in_language(Language::Zh)).contains("30 秒"));
        assert!(error.sentence(in_language(Language::En)).contains("30 seconds"));
        assert!(error.is_passing());
    }
}
