//! What differs between two assessments of the same household.

use domain::{
    api::OutcomeDifference,
    assessment::{Assessment, ProgrammeFinding},
};

/// The programmes whose outcome, amount, reasons or needs differ; the day alone is no difference.
pub fn differences(before: &Assessment, after: &Assessment) -> Vec<OutcomeDifference> {
    let mut programmes: Vec<_> =
        before.programmes.iter().chain(&after.programmes).map(|finding| finding.programme).collect();
    programmes.sort_unstable();
    programmes.dedup();
    programmes
        .into_iter()
        .filter_map(|programme| {
            let find = |assessment: &Assessment| {
                assessment.programmes.iter().find(|finding| finding.programme == programme).cloned()
            };
            let (before, after) = (find(before), find(after));
            let differs = before.as_ref().map(essence) != after.as_ref().map(essence);
            differs.then_some(OutcomeDifference { programme, before, after })
        })
        .collect()
}

/// What a household would notice: outcome, amount, the codes of the reasons, what is missing.
fn essence(finding: &ProgrammeFinding) -> impl PartialEq + use<> {
    let codes: Vec<_> = finding.reasons.iter().map(|reason| (reason.code, reason.subject.clone())).collect();
    (finding.outcome, finding.amount, codes, finding.needs.clone())
}
