//! Who is signed in.

use domain::api::ShowSession;

use crate::{
    auth::IDLE,
    http::{ApiError, Call, Reply},
};

pub async fn handle(call: Call<ShowSession>) -> Result<Reply<ShowSession>, ApiError> {
    let idle = call.session.as_ref().map(|_| IDLE.num_seconds().unsigned_abs());
    Reply::json(&call.actor.view(None, idle))
}
