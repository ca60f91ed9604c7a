//! A need for emergency aid is put on record.

use domain::api::ReportEmergency;

use crate::{
    cases,
    http::{ApiError, Beginning, Call, Reply},
};

pub async fn handle(call: Call<ReportEmergency>) -> Result<Reply<ReportEmergency>, ApiError> {
    let mut change = match call.begin().await? {
        Beginning::New(change) => change,
        Beginning::Replay(reply) => return Ok(reply),
    };
    let receipt = cases::report_emergency(&call.app, &mut change, &call.actor, &call.body).await?;
    let reply = Reply::json(&receipt)?.version(receipt.version);
    call.finish(change, reply).await
}
