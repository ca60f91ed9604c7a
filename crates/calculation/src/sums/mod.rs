//! Sums beside the assessment of a household: bonuses, recovery and fines, samples, reserves, quotas,
//! fixed amounts of town plans, and the checks on setting a standard. One rule per file.

mod application_bar;
pub mod case;
mod fraud;
mod gradual_exit;
mod institution_quota;
mod job_refusals;
mod recheck;
pub mod request;
mod reserve;
mod sample;
mod sheet;
mod special;
mod standard;
mod voluntary_exit;

use domain::Date;
use domain::policy::PolicyPack;
use domain::sums::{SumAnswer, SumRequest};

use sheet::Sheet;

/// Works out one sum. The request must pass [`SumRequest::check`].
pub fn sum(pack: &PolicyPack, request: &SumRequest, on: Date) -> SumAnswer {
    let mut sheet = Sheet::new(pack, on);
    let sheet = &mut sheet;
    match request {
        SumRequest::GradualExit(input) => gradual_exit::gradual_exit(sheet, input),
        SumRequest::VoluntaryExit(input) => voluntary_exit::voluntary_exit(sheet, input),
        SumRequest::JobRefusals(input) => job_refusals::job_refusals(sheet, input),
        SumRequest::Fraud(input) => fraud::fraud(sheet, input),
        SumRequest::ApplicationBar(input) => application_bar::application_bar(sheet, input),
        SumRequest::Recheck(input) => recheck::recheck(sheet, input),
        SumRequest::Sample(input) => sample::sample(sheet, input),
        SumRequest::ReserveOpening(input) => reserve::opening(sheet, input),
        SumRequest::ReserveRefill(input) => reserve::refill(sheet, input),
        SumRequest::ReserveAlarm(input) => reserve::alarm(sheet, input),
        SumRequest::ReserveSettlement(input) => reserve::settlement(sheet, input),
        SumRequest::InstitutionQuota(input) => institution_quota::institution_quota(sheet, input),
        SumRequest::DrugAid(input) => special::drug_aid(sheet, input),
        SumRequest::InpatientAid(input) => special::inpatient_aid(sheet, input),
        SumRequest::ChronicAid(input) => special::chronic_aid(sheet, input),
        SumRequest::PublicPost(input) => special::public_post(sheet, input),
        SumRequest::EmploymentReward(input) => special::employment_reward(sheet, input),
        SumRequest::DoctorPackage(input) => special::doctor_package(sheet, input),
        SumRequest::ExtraMedical(input) => special::extra_medical(sheet, input),
        SumRequest::EducationAid(input) => special::education_aid(sheet, input),
        SumRequest::SocialInsurance(input) => special::social_insurance(sheet, input),
        SumRequest::SpecialLine(input) => special::special_line(sheet, input),
        SumRequest::FundPool(input) => special::fund_pool(sheet, input),
        SumRequest::StandardByWage(input) => standard::by_wage(sheet, input),
        SumRequest::StandardCheck(input) => standard::check(sheet, input),
    }
    sheet.answer(request.kind())
}
