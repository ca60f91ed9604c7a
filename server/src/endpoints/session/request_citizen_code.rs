//! Sending a code to a telephone.

use domain::api::{CitizenCodeSent, RequestCitizenCode};

use crate::{
    auth::{CODE_PAUSE, CODE_VALID, Phone, send_code},
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<RequestCitizenCode>) -> Result<Reply<RequestCitizenCode>, ApiError> {
    let phone = Phone::try_new(&call.body.phone)
        .ok_or_else(|| ApiError::invalid("/phone", "not_a_mobile_number", "11 digits beginning with 1"))?;
    let code = send_code(&call.app, &phone, &call.address).await?;
    Reply::json(&CitizenCodeSent {
        valid_seconds: CODE_VALID.num_seconds().unsigned_abs(),
        retry_after_seconds: CODE_PAUSE.num_seconds().unsigned_abs(),
        demo_code: call.app.config.demo.then_some(code),
    })
}
