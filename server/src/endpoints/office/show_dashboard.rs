//! The leader's figures.

use domain::api::ShowDashboard;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ShowDashboard>) -> Result<Reply<ShowDashboard>, ApiError> {
    Reply::json(&cases::dashboard(&call.app, call.actor.staff()?, &call.query).await?)
}
