//! Working out a sum without keeping anything.

use calculation::sums::request::sum_request;
use domain::api::WorkOutSum;

use crate::http::{ApiError, Call, Reply};

pub async fn handle(call: Call<WorkOutSum>) -> Result<Reply<WorkOutSum>, ApiError> {
    let today = call.app.clock().today();
    let answer = sum_request(&call.app.policies.book, &call.body, today)
        .map_err(|error| ApiError::new(error.code()).because(error.to_string()).with_errors(error.errors()))?;
    Reply::json(&answer)
}
