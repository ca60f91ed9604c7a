//! Moving the demo's clock forward.

use chrono::Duration;
use domain::api::{AdvanceClock, ProblemCode, TodayView};

use crate::{
    cases::refresh_tasks,
    http::{ApiError, Call, Reply},
};

/// Days that one move may span.
const DAYS_MAX: u16 = 400;

pub async fn handle(call: Call<AdvanceClock>) -> Result<Reply<AdvanceClock>, ApiError> {
    if !call.app.config.demo {
        return Err(ProblemCode::NotFound.into());
    }
    let days = call.body.days;
    if days == 0 || days > DAYS_MAX {
        return Err(ApiError::invalid("/days", "out_of_range", format!("1 to {DAYS_MAX} days")));
    }
    call.app.store.advance_clock(call.actor.author(), Duration::days(i64::from(days))).await?;
    // Dates have passed that change whose turn it is.
    refresh_tasks(&call.app).await?;
    Reply::json(&TodayView { today: call.app.clock().today(), demo: true })
}
