//! The own files that belong to no case yet.

use domain::api::{ListAttachments, ProblemCode};

use crate::{
    applying::own_files,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ListAttachments>) -> Result<Reply<ListAttachments>, ApiError> {
    let owner = call.actor.account().ok_or(ProblemCode::SignInRequired)?;
    Reply::json(&own_files(call.app.store.reader(), owner).await?)
}
