//! The colleagues of the own region.

use domain::api::ListColleagues;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ListColleagues>) -> Result<Reply<ListColleagues>, ApiError> {
    Reply::json(&cases::colleagues(call.app.store.reader(), call.actor.staff()?).await?)
}
