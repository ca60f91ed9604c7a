//! Submitting for the person.

use std::collections::BTreeMap;

use domain::{
    api::{
        Application, AssessmentChange, AssistedSubmission, ContactDetails, EstimateSeal, PersonDetails, ProblemCode,
        Receipt, SubmissionRequest, SubmitForApplicant,
    },
    assessment::Assessment,
    facts::HouseholdFacts,
    identity::IdentityNumber,
    region::RegionCode,
};
use leptos::prelude::*;

use crate::{
    api::{Api, ApiError, Call},
    pages::staff::{action::FormState, office::Office},
    staff::Filled,
    text::text,
};

/// Why nothing was submitted.
pub enum Failure {
    /// The assessment is another one today; it has to be confirmed.
    Changed(Box<AssessmentChange>),
    /// In words.
    Told(String),
    /// The server says why.
    Refused(ApiError),
}

/// Submits with the assessment that was confirmed, else with the one of today by the policy of the
/// village.
pub async fn submit(
    api: Api,
    state: FormState,
    facts: &HouseholdFacts,
    confirmed: Option<Assessment>,
    office: Office,
    key: String,
) -> Result<Receipt, Failure> {
    let (typed, files) = (state.typed.get_untracked(), state.sent.get_untracked());
    let filled = Filled { typed: &typed, files: &files };
    let invalid = || Failure::Told(text().errors.invalid.to_owned());
    let village = RegionCode::try_new(filled.text("village")).map_err(|_| invalid())?;
    let today = untrack(|| office.day());
    let shown = untrack(|| office.pack(&village)).map(|pack| calculation::assess(&pack, facts, today));
    // Whoever confirms a change has seen both: what was shown here, and what it is now.
    let seal = |shown: &Assessment| EstimateSeal { on: shown.on, digests: shown.digests.clone() };
    let confirmed_over = shown.as_ref().filter(|_| confirmed.is_some()).map(seal);
    let assessment = confirmed.or(shown).ok_or_else(|| Failure::Told(text().errors.date_not_encoded.to_owned()))?;
    let helper = filled.word("helper").ok_or_else(invalid)?;
    let application = application(filled, facts, village).ok_or_else(invalid)?;
    let submission = SubmissionRequest {
        application,
        on: assessment.on,
        digests: assessment.digests,
        confirmed_over,
        set: BTreeMap::new(),
    };
    let request = AssistedSubmission {
        submission,
        helper,
        mandate: filled.file("mandate"),
        applicant_present: filled.text("present") == "yes",
    };
    match api.call(Call::<SubmitForApplicant>::with(request).once(key)).await {
        Ok(reply) => Ok(reply.value),
        Err(error) => Err(change_in(&error).map_or_else(|| Failure::Refused(error), Failure::Changed)),
    }
}

fn change_in(error: &ApiError) -> Option<Box<AssessmentChange>> {
    let ApiError::Problem(problem) = error else { return None };
    if problem.code != ProblemCode::AssessmentChanged {
        return None;
    }
    serde_json::from_value(problem.extra.clone()?).ok().map(Box::new)
}

fn application(filled: Filled<'_>, facts: &HouseholdFacts, village: RegionCode) -> Option<Application> {
    let people = facts.members.iter().flatten().map(|member| PersonDetails {
        member: member.id.to_string(),
        name: filled.text(&format!("name-{}", member.id)),
        identity_number: filled
            .some_text(&format!("number-{}", member.id))
            .and_then(|number| IdentityNumber::try_new(&number).ok()),
    });
    let signed: Vec<String> =
        filled.typed.get("signed").map(|answer| answer.keys().map(str::to_owned).collect()).unwrap_or_default();
    Some(Application {
        village,
        programme: filled.word("programme")?,
        facts: facts.clone(),
        people: people.collect(),
        contact: ContactDetails {
            phone: filled.some_text("phone"),
            address: filled.some_text("address"),
            bank: filled.some_text("bank"),
            bank_account: filled.some_text("account"),
        },
        attachments: filled.files("files"),
        promised: signed.iter().any(|key| key == "promised"),
        check_authorised: signed.iter().any(|key| key == "authorised"),
    })
}
