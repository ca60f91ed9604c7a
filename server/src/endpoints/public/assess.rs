//! Assessing a household without keeping anything.

use calculation::request::assess_under;
use domain::api::Assess;

use crate::http::{ApiError, Call, Reply};

pub async fn handle(call: Call<Assess>) -> Result<Reply<Assess>, ApiError> {
    let request = &call.body;
    let on = request.on.unwrap_or_else(|| call.app.clock().today());
    let pack = call.app.policies.pack(&request.jurisdiction, on, &request.set)?;
    Reply::json(&assess_under(&pack, &request.facts, on, request.into())?)
}
