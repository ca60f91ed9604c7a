//! Keeping the own draft.

use domain::api::SaveDraft;

use crate::{
    applying::{draft_of, save_draft},
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<SaveDraft>) -> Result<Reply<SaveDraft>, ApiError> {
    let account = call.actor.citizen()?.account;
    let mut change = call.app.store.change(call.actor.author()).await?;
    save_draft(&mut change, account, &call.body).await?;
    change.commit().await?;
    Reply::json(&draft_of(&call.app, account).await?)
}
