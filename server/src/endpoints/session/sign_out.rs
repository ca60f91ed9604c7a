//! Signing out.

use domain::api::{ProblemCode, SignOut};

use crate::{
    auth::{clearing_cookie, close_session},
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<SignOut>) -> Result<Reply<SignOut>, ApiError> {
    let account = call.actor.account().ok_or(ProblemCode::SignInRequired)?;
    if let Some(session) = &call.session {
        close_session(&call.app, call.actor.author(), account, session.clone()).await?;
    }
    Ok(Reply::json(&())?.cookie(clearing_cookie(&call.app)))
}
