//! A paper of a case.

use domain::api::ShowDocument;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ShowDocument>) -> Result<Reply<ShowDocument>, ApiError> {
    let (case, number) = (call.path.case, &call.path.number);
    Reply::json(&cases::show_document(&call.app, &call.actor, case, number).await?)
}
