//! The own applications.

use domain::api::ListApplications;

use crate::{
    applying::applications_of,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ListApplications>) -> Result<Reply<ListApplications>, ApiError> {
    let citizen = call.actor.citizen()?;
    Reply::json(&applications_of(&call.app, citizen.account).await?)
}
