//! Signing in with user name and password.

use domain::api::SignInStaff;

use crate::{
    auth::{IDLE, check_password, open_session},
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<SignInStaff>) -> Result<Reply<SignInStaff>, ApiError> {
    let user_name = call.body.user_name.trim();
    if user_name.is_empty() || user_name.len() > 64 {
        return Err(ApiError::invalid("/user_name", "length", "1 to 64 bytes are accepted"));
    }
    if call.body.password.is_empty() || call.body.password.len() > 256 {
        return Err(ApiError::invalid("/password", "length", "1 to 256 bytes are accepted"));
    }
    let account = check_password(&call.app, user_name, call.body.password.clone(), &call.address).await?;
    let (actor, cookie, expires_at) = open_session(&call.app, account).await?;
    let view = actor.view(Some(expires_at), Some(IDLE.num_seconds().unsigned_abs()));
    Ok(Reply::json(&view)?.cookie(cookie))
}
