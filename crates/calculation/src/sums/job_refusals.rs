//! 拒绝就业: refusing suitable work again and again (D57 Art 34).

use domain::Date;
use domain::date::add_months;
use domain::policy::Key;
use domain::sums::{FigureName, JobOffer, JobOfferOutcome, JobRefusals, SumReasonCode};

use super::sheet::Sheet;
use crate::context::Setting;

/// D57 Art 34: who is able to work and refuses suitable jobs several times in a row without a good
/// reason may lose the own part. L26 Art 48: the person is heard first; before the Law the household
/// was told, with the reason (D57 Art 32).
///
/// The own part is the household's amount among its heads (YM-26). A refusal with a good reason
/// neither counts nor resets, a job taken resets (YM-37).
pub fn job_refusals(sheet: &mut Sheet, input: &JobRefusals) {
    let Some(needed) = sheet.count(Key::JobRefusalCount) else { return };
    let window = match sheet.setting(Key::JobRefusalWindow) {
        Setting::NotEncoded => return,
        Setting::Without => None,
        Setting::Is(months) => u32::try_from(months).ok(),
    };
    let refusals = in_a_row(&input.offers, window);
    sheet.number_of(FigureName::Refusals, refusals);
    let all = input.monthly.exact();
    if refusals < needed {
        sheet.because_of(SumReasonCode::RefusalsTooFew, Key::JobRefusalCount);
        sheet.payable(FigureName::Remaining, all);
        return;
    }
    sheet.because_of(SumReasonCode::OwnPartLost, Key::JobRefusalCount);
    match sheet.flag(Key::HearingBeforeCut) {
        Some(true) => sheet.because_of(SumReasonCode::HearBeforeCut, Key::HearingBeforeCut),
        Some(false) => sheet.because_of(SumReasonCode::ToldWithReason, Key::HearingBeforeCut),
        None => {}
    }
    let Some(rounding) = sheet.rounding(Key::BenefitRounding) else { return };
    let lost = all.over(input.heads).round(rounding);
    if let (Some(all), Some(lost)) = (all.round(rounding), lost) {
        sheet.paid(FigureName::Lost, lost);
        sheet.paid(FigureName::Remaining, domain::Money::from_fen(all.fen() - lost.fen()));
    }
}

/// D57 Art 34 连续: the row of refusals that is open at the end; of it those within the window, where a place
/// has one, that ends with the last one. The window's first day counts.
fn in_a_row(offers: &[JobOffer], window: Option<u32>) -> u32 {
    let mut row: Vec<Date> = Vec::new();
    for offer in offers {
        match offer.outcome {
            JobOfferOutcome::Refused => row.push(offer.on),
            JobOfferOutcome::RefusedWithReason => {}
            JobOfferOutcome::Accepted => row.clear(),
        }
    }
    let last = row.last().copied();
    let inside = |day: &&Date| match (window.and_then(|months| add_months(**day, months)), last) {
        (Some(end), Some(last)) => last <= end,
        _ => true,
    };
    u32::try_from(row.iter().filter(inside).count()).unwrap_or(u32::MAX)
}
