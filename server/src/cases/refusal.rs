//! How the procedure's refusals leave the server.

use domain::api::ProblemCode;
use procedure::Refusal;
use serde_json::json;

use crate::http::ApiError;

/// The problem that a refusal becomes. Its stable code and its facts go into `extra.refusal`.
#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
pub fn refused(refusal: Refusal) -> ApiError {
    let extra = json!({ "refusal": refusal });
    let code = match &refusal {
        Refusal::NotPermitted => ProblemCode::NotPermitted,
        // What lies outside one's region does not exist.
        Refusal::OutOfScope => return ProblemCode::NotFound.into(),
        Refusal::Invalid { field, problem } => {
            let pointer = format!("/action/{}", field.replace('.', "/"));
            let problem = serde_json::to_value(problem).ok();
            let name = problem.as_ref().and_then(|value| value.get("problem")?.as_str()).unwrap_or("invalid");
            return ApiError::invalid(pointer, name, refusal.to_string()).with_extra(extra);
        }
        _ => ProblemCode::ActionNotPermitted,
    };
    ApiError::new(code).because(refusal.to_string()).with_extra(extra)
}
