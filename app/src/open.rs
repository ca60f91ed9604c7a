//! The assessment as a function of text, for tests and for whoever wants to check it.

use std::{
    pin::Pin,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

use calculation::{
    request::{Packs, RequestError, assess_under, read},
    sums::request as sums,
};
use domain::{
    Date,
    api::{ListPolicies, ProblemCode, ShowToday},
    assessment::Assessment,
    policy::PolicyBook,
};
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::api::{Api, Call};

static POLICY: Mutex<Option<(Arc<PolicyBook>, Date)>> = Mutex::new(None);
/// What the book says of the places and days that were asked for last.
static PACKS: LazyLock<Mutex<Packs>> = LazyLock::new(Mutex::default);

/// Assesses a request `{jurisdiction, on, set, facts, derivation}` in the browser; resolves to the
/// assessment, or to `{code, errors}`, as JSON. The policy is fetched with the first call.
#[wasm_bindgen]
pub async fn yimen_assess(request_json: String) -> String {
    match answer(request_json).await {
        Ok(answer) => answer.await,
        Err(_) => problem(ProblemCode::Internal, "[]"),
    }
}

/// Works out a sum `{jurisdiction, on, set, sum}` in the browser; resolves to its answer, or to
/// `{code, errors}`, as JSON.
#[wasm_bindgen]
pub async fn yimen_sum(request_json: String) -> String {
    match sum_answer(request_json).await {
        Ok(answer) => answer.await,
        Err(_) => problem(ProblemCode::Internal, "[]"),
    }
}

/// The whole way to an answer, so that the first page carries nothing of policies or rules.
#[wasm_split(open, wasm_split_path = ::leptos::wasm_split, fallible)]
fn answer(request: String) -> Result<Pin<Box<dyn Future<Output = String>>>, SplitLoaderError> {
    Ok(Box::pin(async move {
        match policy().await {
            Some((book, today)) => assessed(&request, &book, today),
            None => problem(ProblemCode::StorageUnavailable, "[]"),
        }
    }))
}

/// The same for a sum.
#[wasm_split(open, wasm_split_path = ::leptos::wasm_split, fallible)]
fn sum_answer(request: String) -> Result<Pin<Box<dyn Future<Output = String>>>, SplitLoaderError> {
    Ok(Box::pin(async move {
        match policy().await {
            Some((book, today)) => summed(&request, &book, today),
            None => problem(ProblemCode::StorageUnavailable, "[]"),
        }
    }))
}

fn summed(request: &str, book: &PolicyBook, today: Date) -> String {
    match sums::read(request).and_then(|request| sums::sum_request(book, &request, today)) {
        Ok(answer) => serde_json::to_string(&answer).unwrap_or_default(),
        Err(error) => refused(&error),
    }
}

fn assessed(request: &str, book: &PolicyBook, today: Date) -> String {
    match try_assess(request, book, today) {
        Ok(assessment) => serde_json::to_string(&assessment).unwrap_or_default(),
        Err(error) => refused(&error),
    }
}

fn try_assess(request: &str, book: &PolicyBook, today: Date) -> Result<Assessment, RequestError> {
    let request = read(request)?;
    let on = request.on.unwrap_or(today);
    let mut packs = PACKS.lock().unwrap_or_else(PoisonError::into_inner);
    let pack = packs.pack(book, &request.jurisdiction, on, &request.set)?;
    assess_under(&pack, &request.facts, on, (&request).into())
}

fn refused(error: &RequestError) -> String {
    problem(error.code(), &serde_json::to_string(&error.errors()).unwrap_or_default())
}

fn problem(code: ProblemCode, errors: &str) -> String {
    let code = serde_json::to_string(&code).unwrap_or_default();
    format!("{{\"code\":{code},\"errors\":{errors}}}")
}

async fn policy() -> Option<(Arc<PolicyBook>, Date)> {
    let kept = POLICY.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if kept.is_some() {
        return kept;
    }
    let api = Api::of_visitor();
    let book = api.call::<ListPolicies>(Call::with(())).await.ok()?.value;
    let today = api.call::<ShowToday>(Call::with(())).await.ok()?.value.today;
    let policy = (Arc::new(book), today);
    *POLICY.lock().unwrap_or_else(PoisonError::into_inner) = Some(policy.clone());
    Some(policy)
}
