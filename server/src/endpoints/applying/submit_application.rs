//! Submitting an application.

use domain::{api::SubmitApplication, case::Channel};

use crate::{
    applying::{Assistance, submit},
    http::{ApiError, Beginning, Call, Reply},
};

pub async fn handle(call: Call<SubmitApplication>) -> Result<Reply<SubmitApplication>, ApiError> {
    let account = call.actor.citizen()?.account;
    let mut change = match call.begin().await? {
        Beginning::Replay(reply) => return Ok(reply),
        Beginning::New(change) => change,
    };
    let assistance = Assistance { channel: Channel::Online, helper: None, account: Some(account) };
    let receipt = submit(&call.app, &mut change, &call.actor, &call.body, assistance, "").await?;
    let reply = Reply::json(&receipt)?;
    call.finish(change, reply).await
}
