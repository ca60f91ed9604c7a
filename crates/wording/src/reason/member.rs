//! Why a person counts as a member of the household or not.

use domain::assessment::{MemberFinding, MemberReason};
use domain::{Language, Truth};

use crate::people::People;
use crate::say::{Named, at_the_head, said};

impl Named for MemberReason {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Applicant => ("是申请人", "is the applicant"),
            Self::Spouse => ("是申请人的配偶", "is married to the applicant"),
            Self::MinorChild => ("是未成年子女", "is a child under 18"),
            Self::FullTimeStudent => {
                ("是还在全日制上学的子女（本科及以下）", "is an adult child in full-time study, up to undergraduate")
            }
            Self::NotIndependent => ("是不能独立生活的成年子女", "is an adult child who cannot live independently"),
            Self::LongCoresident => {
                ("有赡养、抚养、扶养关系，并且长期住在一起", "has a duty of support and has long lived here")
            }
            Self::InPrison => ("正在服刑", "is in prison"),
            Self::InDrugIsolation => ("正在强制隔离戒毒", "is in compulsory drug rehabilitation"),
            Self::DeclaredMissing => ("已被法院宣告失踪", "has been declared missing by a court"),
            Self::ClergyApart => ("长期在宗教场所生活", "has lived at a religious site for years"),
            Self::HoldsTekun => ("已经享受特困供养", "is supported as a tekun person already"),
            Self::Soldier => ("是未婚的现役义务兵", "is an unmarried soldier on service"),
            Self::OtherParentCustody => ("由不在本户的父亲或母亲抚养", "is brought up by the other parent, elsewhere"),
            Self::FullTimePostgraduate => ("是全日制研究生", "is a full-time postgraduate student"),
            Self::NotLongCoresident => ("住在一起的时间还不够长", "has not lived here long enough"),
            Self::ChildDoesNotCount => {
                ("配偶（申请人的子女）没有计入家庭人口", "is married to a child who does not count")
            }
            Self::NoSupportDuty => {
                ("与家里人没有赡养、抚养、扶养的义务关系", "has no duty of support towards anybody here")
            }
            Self::AnswerMissing => ("还缺少资料", "an answer is still missing"),
        }
    }
}

/// Why a person counts or not, as part of a sentence about that person.
pub fn member_reason_sentence(language: Language, reason: MemberReason) -> &'static str {
    reason.name(language)
}

/// A whole sentence: "王秀英计入家庭人口：是申请人。"
pub fn member_sentence(language: Language, finding: &MemberFinding, people: &People) -> String {
    let name = at_the_head(language, people.name(&finding.id));
    let why = finding.reason.name(language);
    match finding.counted {
        Truth::Yes => said!(language, "{0}计入家庭人口：{1}。", "{0} counts: {1}.", name, why),
        Truth::No => said!(language, "{0}不计入家庭人口：{1}。", "{0} does not count: {1}.", name, why),
        Truth::Unknown => said!(
            language,
            "{0}是否计入家庭人口还不能确定：{1}。",
            "Whether {0} counts is not certain yet: {1}.",
            people.name(&finding.id),
            why
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;

    const ALL: [MemberReason; 18] = [
        MemberReason::Applicant,
        MemberReason::Spouse,
        MemberReason::MinorChild,
        MemberReason::FullTimeStudent,
        MemberReason::NotIndependent,
        MemberReason::LongCoresident,
        MemberReason::InPrison,
        MemberReason::InDrugIsolation,
        MemberReason::DeclaredMissing,
        MemberReason::ClergyApart,
        MemberReason::HoldsTekun,
        MemberReason::Soldier,
        MemberReason::OtherParentCustody,
        MemberReason::FullTimePostgraduate,
        MemberReason::NotLongCoresident,
        MemberReason::ChildDoesNotCount,
        MemberReason::NoSupportDuty,
        MemberReason::AnswerMissing,
    ];

    #[test]
    fn every_reason_is_said_of_a_person() {
        check_names(&ALL);
        let people = People::unknown().called("m1", "王秀英");
        let finding = MemberFinding { id: "m1".into(), counted: Truth::Yes, reason: MemberReason::Applicant };
        assert_eq!(member_sentence(Language::Zh, &finding, &people), "王秀英计入家庭人口：是申请人。");
        assert_eq!(member_sentence(Language::En, &finding, &people), "王秀英 counts: is the applicant.");
    }
}
