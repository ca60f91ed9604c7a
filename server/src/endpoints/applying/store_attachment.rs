//! Storing a file.

use domain::api::{ProblemCode, StoreAttachment};

use crate::{
    applying::store_file,
    http::{ApiError, Beginning, Call, Reply},
};

pub async fn handle(call: Call<StoreAttachment>) -> Result<Reply<StoreAttachment>, ApiError> {
    let owner = call.actor.account().ok_or(ProblemCode::SignInRequired)?;
    let mut change = match call.begin().await? {
        Beginning::Replay(reply) => return Ok(reply),
        Beginning::New(change) => change,
    };
    let view = store_file(&call.app, &mut change, owner, call.query.paper, &call.file).await?;
    let reply = Reply::json(&view)?;
    call.finish(change, reply).await
}
