//! Taking an action on a case.

use domain::api::ActOnCase;

use crate::{
    cases,
    http::{ApiError, Beginning, Call, Reply},
};

pub async fn handle(call: Call<ActOnCase>) -> Result<Reply<ActOnCase>, ApiError> {
    let mut change = match call.begin().await? {
        Beginning::New(change) => change,
        Beginning::Replay(reply) => return Ok(reply),
    };
    let (case, seen) = (call.path.case, call.seen_version()?);
    let acted = cases::act(&call.app, &mut change, &call.actor, case, seen, call.body.clone()).await?;
    call.finish(change, Reply::json(&acted.outcome)?.version(acted.version)).await
}
