//! Working out a sum without keeping anything.

use calculation::sums::request::sum_request;
use domain::api::WorkOutSum;

use crate::http::{ApiError, Call, Reply};

pub async fn handle(call: Call<WorkOutSum>) -> Result<Reply<WorkOutSum>, ApiError> {
    let today = call.app.clock().today();
    Reply::json(&sum_request(&call.app.policies.book, &call.body, today)?)
}
