//! The regions served.

use domain::api::ListRegions;

use crate::http::{ApiError, Call, Reply};

pub async fn handle(call: Call<ListRegions>) -> Result<Reply<ListRegions>, ApiError> {
    Reply::json(call.app.regions.as_ref())
}
