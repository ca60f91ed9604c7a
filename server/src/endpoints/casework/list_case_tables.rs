//! The tables of cases beside the policy files.

use domain::api::ListCaseTables;

use crate::{
    http::{ApiError, Call, Reply},
    policy_files::list_tables,
};

pub async fn handle(call: Call<ListCaseTables>) -> Result<Reply<ListCaseTables>, ApiError> {
    Reply::json(&list_tables(call.app.config.policies.as_deref()).map_err(ApiError::internal)?)
}
