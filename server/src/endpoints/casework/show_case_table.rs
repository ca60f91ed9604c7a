//! One table of cases.

use domain::api::{ProblemCode, ShowCaseTable};
use rulebook::show_table;

use crate::http::{ApiError, Call, Reply};

pub async fn handle(call: Call<ShowCaseTable>) -> Result<Reply<ShowCaseTable>, ApiError> {
    let table = show_table(call.app.config.policies.as_deref(), &call.path).map_err(ApiError::internal)?;
    Reply::json(&table.ok_or(ProblemCode::NotFound)?)
}
