//! Sending the application: once, however often the button is pressed or the network fails.

use std::collections::BTreeMap;

use domain::{
    api::{EstimateSeal, ProblemCode, SubmissionRequest, SubmitApplication},
    case::CaseId,
};
use leptos::{ev, prelude::*, task::spawn_local};

use super::{Applying, Sending};
use crate::{
    api::{ApiError, Call},
    device::{self, Kept},
};

/// Sends the application with the seal of the estimate that the person saw.
pub fn submit(applying: Applying, seal: Option<EstimateSeal>) {
    if applying.sending.get_untracked() == Sending::Busy {
        return;
    }
    let Some(request) = request(applying, seal) else { return };
    if !window().navigator().on_line() {
        applying.sending.set(Sending::Waiting);
        return;
    }
    applying.sending.set(Sending::Busy);
    let api = applying.api;
    spawn_local(async move {
        let mut answer = api.call::<SubmitApplication>(Call::with(request.clone()).once(key())).await;
        if code_of(&answer) == Some(ProblemCode::IdempotencyKeyReused) {
            // An earlier attempt arrived, and something was changed since. Under a new key the server
            // says which application there is already.
            device::forget(Kept::Submission);
            answer = api.call::<SubmitApplication>(Call::with(request).once(key())).await;
        }
        match answer {
            Ok(reply) => {
                device::forget(Kept::Submission);
                applying.forget();
                applying.receipt.set(Some(reply.value));
            }
            Err(ApiError::Offline) => applying.sending.set(Sending::Waiting),
            Err(error) => refused(applying, error),
        }
    });
}

fn refused(applying: Applying, error: ApiError) {
    applying.sending.set(Sending::Idle);
    if let ApiError::Problem(problem) = &error
        && problem.code == ProblemCode::AssessmentChanged
        && let Some(change) = problem.extra.clone().and_then(|extra| serde_json::from_value(extra).ok())
    {
        applying.change.set(Some(change));
        return;
    }
    applying.sending.set(Sending::Failed(error));
}

fn code_of<T>(answer: &Result<T, ApiError>) -> Option<ProblemCode> {
    answer.as_ref().err().and_then(ApiError::code)
}

/// What is sent; nothing while something is missing.
fn request(applying: Applying, seal: Option<EstimateSeal>) -> Option<SubmissionRequest> {
    let facts = untrack(|| applying.facts())?;
    let files = applying.files.with_untracked(|files| files.iter().map(|file| file.id).collect());
    let application = applying.form.with_untracked(|form| form.application(&facts, files))?;
    let shown = untrack(|| applying.seal());
    // Whoever confirms a change has seen both: what was shown here, and what it is now.
    let confirmed_over = shown.clone().filter(|_| seal.is_some());
    let EstimateSeal { on, digests } = seal.or(shown)?;
    Some(SubmissionRequest { application, on, digests, confirmed_over, set: BTreeMap::new() })
}

/// The key of this attempt. It says nothing of anyone, and is kept on the device until the outcome is
/// known, so that even a page that was closed meanwhile does not send twice.
fn key() -> String {
    if let Some(kept) = device::read(Kept::Submission) {
        return kept;
    }
    let key = new_key();
    device::write(Kept::Submission, &key);
    key
}

/// A key that nobody has used.
pub fn new_key() -> String {
    uuid::Builder::from_random_bytes(random_bytes()).into_uuid().to_string()
}

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 256")]
fn random_bytes() -> [u8; 16] {
    [(); 16].map(|()| (js_sys::Math::random() * 256.0) as u8)
}

/// The seal of the change that is confirmed, where there is one.
pub fn confirmed(applying: Applying) -> Option<EstimateSeal> {
    applying
        .change
        .get_untracked()
        .map(|change| EstimateSeal { on: change.assessment.on, digests: change.assessment.digests })
}

/// What waits is sent when the network is back.
pub fn send_when_back(applying: Applying) {
    let back = window_event_listener(ev::online, move |_| {
        if applying.sending.get_untracked() == Sending::Waiting {
            submit(applying, confirmed(applying));
        }
    });
    on_cleanup(move || back.remove());
}

/// The application that there is already.
pub fn existing(error: &ApiError) -> Option<(CaseId, String)> {
    let ApiError::Problem(problem) = error else { return None };
    let extra = problem.extra.as_ref().filter(|_| problem.code == ProblemCode::AlreadyExists)?;
    let case = serde_json::from_value(extra.get("case")?.clone()).ok()?;
    Some((case, extra.get("number")?.as_str()?.to_owned()))
}
