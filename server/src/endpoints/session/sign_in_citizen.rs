//! Signing in with telephone number and code.

use domain::api::SignInCitizen;

use crate::{
    auth::{IDLE, Phone, open_session, spend_code},
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<SignInCitizen>) -> Result<Reply<SignInCitizen>, ApiError> {
    let phone = Phone::try_new(&call.body.phone)
        .ok_or_else(|| ApiError::invalid("/phone", "not_a_mobile_number", "11 digits beginning with 1"))?;
    let code = call.body.code.trim();
    if code.len() != 6 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ApiError::invalid("/code", "not_six_digits", "six digits"));
    }
    let account = spend_code(&call.app, &phone, code).await?;
    let (actor, cookie, expires_at) = open_session(&call.app, account).await?;
    let view = actor.view(Some(expires_at), Some(IDLE.num_seconds().unsigned_abs()));
    Ok(Reply::json(&view)?.cookie(cookie))
}
