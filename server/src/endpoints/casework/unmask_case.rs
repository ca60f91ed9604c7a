//! Names, numbers and accounts in full, for a reason.

use domain::api::UnmaskCase;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<UnmaskCase>) -> Result<Reply<UnmaskCase>, ApiError> {
    let mut change = call.app.store.change(call.actor.author()).await?;
    let unmasked = cases::unmask(&mut change, &call.actor, call.path.case, &call.body).await?;
    call.finish(change, Reply::json(&unmasked)?).await
}
