//! The policy book.

use domain::api::ListPolicies;

use crate::http::{ApiError, Call, Reply};

pub async fn handle(call: Call<ListPolicies>) -> Result<Reply<ListPolicies>, ApiError> {
    let policies = &call.app.policies;
    Ok(Reply::json_text(&policies.text).tag(policies.digest.as_str()))
}
