//! The money of a list reached the accounts.

use domain::api::SettlePaymentList;

use crate::{
    cases,
    http::{ApiError, Beginning, Call, Reply},
};

pub async fn handle(call: Call<SettlePaymentList>) -> Result<Reply<SettlePaymentList>, ApiError> {
    let (app, staff, list) = (&call.app, call.actor.staff()?, call.path.list);
    let mut change = match call.begin().await? {
        Beginning::New(change) => change,
        Beginning::Replay(reply) => return Ok(reply),
    };
    cases::settle(app, &mut change, staff, list, &call.body).await?;
    let (view, _) = cases::payment_list(app, change.rows(), staff, list).await?;
    call.finish(change, Reply::json(&view)?).await
}
