//! The business date.

use domain::api::{ShowToday, TodayView};

use crate::http::{ApiError, Call, Reply};

pub async fn handle(call: Call<ShowToday>) -> Result<Reply<ShowToday>, ApiError> {
    Reply::json(&TodayView { today: call.app.clock().today(), demo: call.app.config.demo })
}
