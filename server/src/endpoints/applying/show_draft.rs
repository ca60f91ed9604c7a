//! The own draft.

use domain::api::ShowDraft;

use crate::{
    applying::draft_of,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ShowDraft>) -> Result<Reply<ShowDraft>, ApiError> {
    let citizen = call.actor.citizen()?;
    Reply::json(&draft_of(&call.app, citizen.account).await?)
}
