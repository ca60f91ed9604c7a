//! An own application and what happens next.

use domain::api::ShowApplication;

use crate::{
    applying::application_view,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ShowApplication>) -> Result<Reply<ShowApplication>, ApiError> {
    let (view, version) = application_view(&call.app, call.actor.citizen()?, call.path.case).await?;
    Ok(Reply::json(&view)?.version(version))
}
