//! The case page.

use domain::api::ShowCase;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ShowCase>) -> Result<Reply<ShowCase>, ApiError> {
    let (view, version) = cases::view(&call.app, &call.actor, call.path.case).await?;
    Ok(Reply::json(&view)?.version(version))
}
