//! The list of a month is prepared.

use domain::api::PreparePaymentList;

use crate::{
    cases,
    http::{ApiError, Beginning, Call, Reply},
};

pub async fn handle(call: Call<PreparePaymentList>) -> Result<Reply<PreparePaymentList>, ApiError> {
    let staff = call.actor.staff()?;
    let mut change = match call.begin().await? {
        Beginning::New(change) => change,
        Beginning::Replay(reply) => return Ok(reply),
    };
    let list = cases::prepare(&mut change, staff, call.body.month).await?;
    let (view, _) = cases::payment_list(&call.app, change.rows(), staff, list).await?;
    call.finish(change, Reply::json(&view)?).await
}
