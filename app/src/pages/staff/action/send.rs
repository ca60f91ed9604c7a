//! Sending a form: its files first, then the action.

use domain::{
    api::{
        ActOnCase, ActionOutcome, ActionRequest, AttachmentQuery, CasePath, NoPath, NoQuery, ProblemCode,
        StoreAttachment,
    },
    case::CaseId,
};
use leptos::prelude::*;
use wording::case::{RefusalTold, refusal_sentence};

use super::FormState;
use crate::{
    api::{Api, ApiError, Call},
    components::FieldProblem,
    pages::staff::key::new_key,
    text::{fill, language, text},
};

/// Sends the files of a form that are not sent yet. What arrived is remembered, so that a second
/// try sends only the rest.
pub async fn files(api: Api, state: FormState) -> Result<(), String> {
    for (key, files) in state.waiting() {
        while let Some(picked) = files.with_untracked(|files| files.first().cloned()) {
            let call = Call::<StoreAttachment> {
                path: NoPath {},
                query: AttachmentQuery::default(),
                request: (),
                idempotency_key: Some(new_key()),
                version: None,
            };
            let reply = api.upload::<StoreAttachment>(call, &picked.file).await;
            let stored = reply.map_err(|error| fill(text().case.upload_failed, &[("why", &error.sentence(text()))]))?;
            state.sent.update(|sent| sent.entry(key.clone()).or_default().push(stored.value.id));
            files.update(|files| {
                if !files.is_empty() {
                    files.remove(0);
                }
            });
        }
    }
    Ok(())
}

/// Takes the action.
pub async fn act(
    api: Api,
    case: CaseId,
    version: Option<String>,
    key: String,
    request: ActionRequest,
) -> Result<ActionOutcome, ApiError> {
    let call =
        Call::<ActOnCase> { path: CasePath { case }, query: NoQuery {}, request, idempotency_key: Some(key), version };
    Ok(api.call::<ActOnCase>(call).await?.value)
}

/// What a refusal of the server means for the fields of the form, else for the whole of it.
pub fn told(error: &ApiError) -> Result<Vec<FieldProblem>, String> {
    let ApiError::Problem(problem) = error else { return Err(error.sentence(text())) };
    let refusal = problem.extra.as_ref().and_then(|extra| extra.get("refusal").cloned());
    let refusal: Option<RefusalTold> = refusal.and_then(|refusal| serde_json::from_value(refusal).ok());
    let sentence = refusal
        .filter(|_| {
            matches!(
                problem.code,
                ProblemCode::ActionNotPermitted | ProblemCode::InvalidInput | ProblemCode::NotPermitted
            )
        })
        .map_or_else(|| error.sentence(text()), |refusal| refusal_sentence(language(), &refusal));
    let fields: Vec<FieldProblem> = problem
        .errors
        .iter()
        .map(|field| FieldProblem { id: field_id(&field.pointer), sentence: sentence.clone() })
        .collect();
    if fields.is_empty() { Err(sentence) } else { Ok(fields) }
}

/// The same for a form with no place for what concerns the whole of it: that stands at this field.
pub fn problems_of(error: &ApiError, whole: &str) -> Vec<FieldProblem> {
    told(error).unwrap_or_else(|sentence| vec![FieldProblem { id: whole.to_owned(), sentence }])
}

/// The field of a pointer into the request.
fn field_id(pointer: &str) -> String {
    if let Some(facts) = pointer.strip_prefix("/verified_facts") {
        return ["facts", facts].concat();
    }
    let path = pointer.trim_start_matches("/action/");
    path.rsplit('/').next().unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_leads_to_its_field() {
        assert_eq!(field_id("/action/text"), "text");
        assert_eq!(field_id("/action/hand_over/witness"), "witness");
        assert_eq!(field_id("/verified_facts/incomes/0/gross"), "facts/incomes/0/gross");
    }
}
