//! What is due by when.

use domain::Language;
use domain::case::{Deadline, DeadlineKind};

use crate::say::{Named, said};
use crate::time::due;

impl Named for DeadlineKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Supplement => ("申请人补充材料", "Missing papers from the household"),
            Self::InvestigationStart => ("开始调查", "Start of the investigation"),
            Self::CheckStart => ("开始核对", "Start of the check"),
            Self::Decision => ("作出决定", "The decision"),
            Self::CountyDecision => ("县级确认", "The county's decision"),
            Self::PublicityEnd => ("公示最后一天", "Last day of publicity"),
            Self::Notice => ("书面告知申请人", "The written notice"),
            Self::TemporaryPayment => ("发放临时救助金", "Payment of temporary aid"),
            Self::MonthlyPayment => ("发放当月救助金", "The month's payment"),
            Self::EmergencyAid => ("给予急难救助", "Emergency aid"),
            Self::Paperwork => ("补办手续", "The papers after emergency aid"),
        }
    }
}

/// "The decision: by Monday 12 October 2026".
pub fn deadline_sentence(language: Language, deadline: &Deadline) -> String {
    said!(language, "{0}：{1}前（含当日）", "{0}: by {1}", deadline.kind.name(language), due(language, &deadline.due))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::calendar::Due;

    #[test]
    fn every_deadline_says_what_and_when() {
        crate::names::check_names(&[
            DeadlineKind::Supplement,
            DeadlineKind::InvestigationStart,
            DeadlineKind::CheckStart,
            DeadlineKind::Decision,
            DeadlineKind::CountyDecision,
            DeadlineKind::PublicityEnd,
            DeadlineKind::Notice,
            DeadlineKind::TemporaryPayment,
            DeadlineKind::MonthlyPayment,
            DeadlineKind::EmergencyAid,
            DeadlineKind::Paperwork,
        ]);
        let deadline = Deadline { kind: DeadlineKind::Decision, due: Due::day_end("2026-10-12".parse().unwrap()) };
        assert_eq!(deadline_sentence(Language::Zh, &deadline), "作出决定：2026年10月12日（星期一）前（含当日）");
        assert_eq!(deadline_sentence(Language::En, &deadline), "The decision: by Monday 12 October 2026");
    }
}
