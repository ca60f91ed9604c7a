//! What waits for the person.

use domain::api::ShowInbox;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ShowInbox>) -> Result<Reply<ShowInbox>, ApiError> {
    Reply::json(&cases::inbox(&call.app, call.actor.staff()?, &call.query).await?)
}
