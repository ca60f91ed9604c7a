//! The tables of cases beside the policy files.

use domain::api::ListCaseTables;
use rulebook::list_tables;

use crate::http::{ApiError, Call, Reply};

pub async fn handle(call: Call<ListCaseTables>) -> Result<Reply<ListCaseTables>, ApiError> {
    Reply::json(&list_tables(call.app.config.policies.as_deref()).map_err(ApiError::internal)?)
}
