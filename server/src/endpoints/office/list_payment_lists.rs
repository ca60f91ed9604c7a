//! The payment lists of the own county.

use domain::api::ListPaymentLists;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ListPaymentLists>) -> Result<Reply<ListPaymentLists>, ApiError> {
    Reply::json(&cases::payment_lists(&call.app, call.actor.staff()?).await?)
}
