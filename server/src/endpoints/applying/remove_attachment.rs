//! Removing an own file.

use domain::api::{ProblemCode, RemoveAttachment};
use object_store::path::Path;

use crate::{
    applying::remove_file,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<RemoveAttachment>) -> Result<Reply<RemoveAttachment>, ApiError> {
    let owner = call.actor.account().ok_or(ProblemCode::SignInRequired)?;
    let mut change = call.app.store.change(call.actor.author()).await?;
    let key = remove_file(&mut change, owner, call.path.attachment).await?;
    change.commit().await?;
    // Nothing names the bytes any more; should this fail they are unreadable rubbish.
    if call.app.files.delete(&Path::from(key)).await.is_err() {
        tracing::warn!("the bytes of a removed file stay for now");
    }
    Reply::json(&())
}
