//! Assessing a household without keeping anything.

use calculation::request::assess_request;
use domain::api::Assess;

use crate::http::{ApiError, Call, Reply};

pub async fn handle(call: Call<Assess>) -> Result<Reply<Assess>, ApiError> {
    let today = call.app.clock().today();
    let assessment = assess_request(&call.app.policies.book, &call.body, today)
        .map_err(|error| ApiError::new(error.code()).because(error.to_string()).with_errors(error.errors()))?;
    Reply::json(&assessment)
}
