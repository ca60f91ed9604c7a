//! Discarding the own draft.

use domain::api::DiscardDraft;

use crate::{
    applying::discard_draft,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<DiscardDraft>) -> Result<Reply<DiscardDraft>, ApiError> {
    let account = call.actor.citizen()?.account;
    let mut change = call.app.store.change(call.actor.author()).await?;
    discard_draft(&mut change, account).await?;
    change.commit().await?;
    Reply::json(&())
}
