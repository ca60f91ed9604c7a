//! Submitting an application for a person who is present or gave a mandate.

use domain::{
    api::{AssistedSubmission, SubmitForApplicant},
    case::{Channel, Helper, UserId},
    role::Role,
};

use crate::{
    applying::{Assistance, submit},
    auth::{Phone, account_of_phone},
    cases::attach,
    http::{ApiError, Beginning, Call, Reply, Staff},
};

pub async fn handle(call: Call<SubmitForApplicant>) -> Result<Reply<SubmitForApplicant>, ApiError> {
    let staff = call.actor.staff()?;
    let request = &call.body;
    if !request.applicant_present && request.mandate.is_none() {
        return Err(ApiError::invalid("/mandate", "mandate_missing", "a written mandate is required"));
    }
    let mut change = match call.begin().await? {
        Beginning::Replay(reply) => return Ok(reply),
        Beginning::New(change) => change,
    };
    let phone = request.submission.application.contact.phone.as_deref().and_then(Phone::try_new);
    let account = match phone {
        // Whoever signs in with this number later finds the application.
        Some(phone) => Some(account_of_phone(&mut change, &phone).await?),
        None => None,
    };
    let assistance = assistance(staff, request, account);
    let receipt = submit(&call.app, &mut change, &call.actor, &request.submission, assistance, "/submission").await?;
    if let Some(mandate) = request.mandate {
        attach(&change, receipt.case.0, &[mandate], "/mandate").await?;
    }
    let reply = Reply::json(&receipt)?;
    call.finish(change, reply).await
}

fn assistance(staff: &Staff, request: &AssistedSubmission, account: Option<uuid::Uuid>) -> Assistance {
    let helper = Helper { kind: request.helper, user: Some(UserId(staff.account)), mandate: request.mandate };
    let at_window = staff.roles.contains(&Role::IntakeClerk);
    Assistance { channel: if at_window { Channel::Window } else { Channel::Village }, helper: Some(helper), account }
}
