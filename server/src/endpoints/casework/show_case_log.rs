//! What was done to a case and who looked at it.

use domain::api::ShowCaseLog;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ShowCaseLog>) -> Result<Reply<ShowCaseLog>, ApiError> {
    Reply::json(&cases::case_log(&call.app, &call.actor, call.path.case).await?)
}
