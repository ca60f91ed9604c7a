//! The cases within reach.

use domain::api::ListCases;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ListCases>) -> Result<Reply<ListCases>, ApiError> {
    Reply::json(&cases::list(&call.app, call.actor.staff()?, &call.query).await?)
}
