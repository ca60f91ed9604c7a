//! A request for a sum, from its text to the answer: the same for browser, server and command line.

use domain::Date;
use domain::api::SumsRequest;
use domain::policy::PolicyBook;
use domain::sums::{SumAnswer, SumError, SumErrorCode};

use crate::request::{RequestError, field, pack, read_as};

/// Reads a request for a sum.
pub fn read(text: &str) -> Result<SumsRequest, RequestError> {
    read_as(text).map_err(RequestError::Malformed)
}

/// Resolves the pack, tries the figures, refuses input that cannot be, and works the sum out.
/// `today` stands in for a day that the request leaves out.
pub fn sum_request(book: &PolicyBook, request: &SumsRequest, today: Date) -> Result<SumAnswer, RequestError> {
    let on = request.on.unwrap_or(today);
    let pack = pack(book, &request.jurisdiction, on, &request.set)?;
    let errors = request.sum.check(on);
    if !errors.is_empty() {
        return Err(RequestError::Invalid(errors.iter().map(field_error).collect()));
    }
    Ok(super::sum(&pack, &request.sum, on))
}

fn field_error(error: &SumError) -> domain::api::FieldError {
    field(&format!("/sum{}", error.pointer), &crate::word(&error.code), detail(error.code))
}

const fn detail(code: SumErrorCode) -> &'static str {
    match code {
        SumErrorCode::NotPositive => "the number has to be above 0",
        SumErrorCode::NumberTooLarge => "the number is too large",
        SumErrorCode::InTheFuture => "the day is after the day of the sum",
        SumErrorCode::OutOfRange => "the day is in a year that cannot be meant",
        SumErrorCode::NotInOrder => "the day is before the one that it follows",
        SumErrorCode::TooManyLines => "the list is too long",
        SumErrorCode::Twice => "the list has this twice",
        SumErrorCode::TextMissing => "the text is empty",
        SumErrorCode::TextTooLong => "the text is too long",
        SumErrorCode::OneOfTwo => "give exactly one of the two answers",
        SumErrorCode::NothingGiven => "there is nothing to check",
    }
}
