//! Giving a file for saving.

use domain::api::LoadAttachment;

use crate::{
    applying::load_file,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<LoadAttachment>) -> Result<Reply<LoadAttachment>, ApiError> {
    Ok(Reply::file(load_file(&call.app, &call.actor, call.path.attachment).await?))
}
