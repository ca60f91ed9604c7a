//! The closed lists of grounds: not accepted, refused, ended, prolonged, closed.

use domain::case::{
    ExtensionReason, NonAcceptanceReason, PropertyItem, RefusalReason, ReportClosure, TerminationCause,
};
use domain::{Citation, Date, Language, Programme};

use super::law::law;
use crate::say::{Named, pick, said};

impl Named for NonAcceptanceReason {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::NotLocalUnit => ("应当向其他乡镇（街道）申请", "Another township is the one to apply to"),
            Self::DocumentsMissing => ("告知后没有在期限内补齐材料", "What was asked for did not come in time"),
            Self::AlreadyRunning => ("同一家庭的同一项申请正在办理", "The same application is being worked on already"),
        }
    }
}

impl Named for TerminationCause {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Withdrawn => ("申请人撤回申请", "The applicant took the application back"),
            Self::CheckRefused => ("不同意核对家庭经济状况", "The check of means was refused"),
            Self::NoCooperation => ("没有正当理由不配合调查", "The household did not cooperate without good reason"),
            Self::HouseholdGone => {
                ("申请人去世或者家庭已不存在", "The person has died or the household no longer exists")
            }
        }
    }
}

impl Named for PropertyItem {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Money => ("存款等钱财", "Savings and other money"),
            Self::Vehicle => ("车辆", "A vehicle"),
            Self::Housing => ("住房", "Housing"),
            Self::NonResidential => ("商铺、厂房等非住宅房屋", "A building that is not lived in"),
            Self::Capital => ("注册资本", "Registered capital"),
            Self::Other => ("当地规定的其他财产", "Other property on the local list"),
        }
    }
}

impl Named for ExtensionReason {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::SlowCheck => ("经济状况核对用时较长", "The check of means takes long"),
            Self::Objection => ("公示期间有异议，需要核实", "An objection has to be looked into"),
            Self::SeparatedResidence => {
                ("户口和居住地不在一处", "The household lives apart from where it is registered")
            }
            Self::OtherProvince => ("家庭成员的户口在不同的省", "Members are registered in different provinces"),
            Self::HardInvestigation => ("调查核实特别困难", "The investigation is unusually hard"),
        }
    }
}

impl Named for ReportClosure {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::NoNeed => ("经了解，没有需要救助的困难", "Looked into: there is no need"),
            Self::OrdinaryWay => ("情况不急，帮助按普通程序申请", "It can wait; helped to apply in the ordinary way"),
            Self::HelpedElsewhere => ("已由其他渠道给予帮助", "Somebody else has already helped"),
            Self::NotFound => ("没有找到需要帮助的人", "The person could not be found"),
            Self::AboveCeiling => {
                ("需要的数额超过先行救助的上限，转普通程序", "More is needed than can be given without papers")
            }
        }
    }
}

/// A ground for refusal as the letter says it.
pub fn refusal_ground(language: Language, reason: &RefusalReason) -> String {
    let (zh, en) = match reason {
        RefusalReason::IncomeNotBelowLine => {
            ("家庭人均收入不低于规定的标准。", "The household's income per person is not below the line.")
        }
        RefusalReason::Property { item } => {
            return said!(
                language,
                "家庭财产超过规定：{0}。",
                "The household's property is above the limits: {0}.",
                crate::say::lower(language, item.name(language))
            );
        }
        RefusalReason::HouseholdComposition => (
            "经核实，共同生活的家庭成员与申报的不一致，按核实的情况不符合条件。",
            "The members of the household are not as declared; as they are, the conditions are not met.",
        ),
        RefusalReason::FalseDeclaration => (
            "经核实，申报的情况与实际不符，按实际情况不符合条件。",
            "What was declared does not agree with what was found; as it is, the conditions are not met.",
        ),
        RefusalReason::CoveredElsewhere => {
            ("您家的困难已经由另一项救助保障。", "Another programme already covers your household's need.")
        }
        RefusalReason::SupporterAble => (
            "有法定赡养、抚养、扶养义务的人有能力履行义务。",
            "Somebody with a legal duty of support is able to support.",
        ),
        RefusalReason::ExpensesTooLow => {
            ("必需的支出没有达到规定的程度。", "Necessary expenses do not reach the mark of the programme.")
        }
        RefusalReason::SameCauseLimit => (
            "同一原因在一年内的救助次数已达到规定。",
            "This cause has been helped as often as the rules allow within a year.",
        ),
        RefusalReason::Other { text } => return said!(language, "{0}", "{0}", text),
    };
    pick(language, zh, en).into()
}

/// The national articles on which a refusal of a programme on a day rests for this ground; local sources
/// stand beside the figures in the derivation.
pub fn refusal_ground_articles(reason: &RefusalReason, programme: Programme, on: Date) -> Vec<Citation> {
    let (document, article) = match reason {
        RefusalReason::IncomeNotBelowLine | RefusalReason::ExpensesTooLow => return own_article(programme, on),
        RefusalReason::Property { .. } => return property_articles(programme, on),
        RefusalReason::HouseholdComposition => ("D57", "7"),
        RefusalReason::FalseDeclaration => return law(programme, on, "40").into_iter().collect(),
        RefusalReason::CoveredElsewhere if programme == Programme::Rigid => ("RE25", "4"),
        RefusalReason::CoveredElsewhere if programme == Programme::Edge => ("D57", "8"),
        // A household that fits is taken in whole, and nobody of it alone.
        RefusalReason::CoveredElsewhere if programme == Programme::SinglePersonDibao => ("N22", "一(一)"),
        RefusalReason::CoveredElsewhere => return law(programme, on, "14").into_iter().collect(),
        RefusalReason::SupporterAble if programme == Programme::Tekun => ("T43", "8"),
        RefusalReason::SupporterAble => ("D57", "13"),
        RefusalReason::SameCauseLimit => ("TA14", ""),
        RefusalReason::Other { .. } => return Vec::new(),
    };
    vec![Citation::new(document, article)]
}

/// Where a programme asks for little property: L26 Art 23 and its own text. Of temporary aid the Law says no
/// more than who is in need.
fn property_articles(programme: Programme, on: Date) -> Vec<Citation> {
    let own = match programme {
        Programme::Tekun => Citation::new("T43", "7"),
        Programme::Edge => Citation::new("D57", "8"),
        Programme::Rigid => Citation::new("RE25", "4"),
        Programme::TemporarySmallFast | Programme::TemporaryEmergency | Programme::TemporaryExpenditure => {
            return own_article(programme, on);
        }
        _ => Citation::new("D57", "14"),
    };
    law(programme, on, "23").into_iter().chain([own]).collect()
}

/// The article of the Law that a programme stands in, or where that stood before; none for those that it does
/// not name.
fn own_article(programme: Programme, on: Date) -> Vec<Citation> {
    let article = match programme {
        Programme::Tekun => "16",
        Programme::Dibao | Programme::ExpenditureDibao => "18",
        Programme::SinglePersonDibao | Programme::Edge => "21",
        Programme::Rigid => "22",
        Programme::TemporarySmallFast | Programme::TemporaryEmergency | Programme::TemporaryExpenditure => "29",
        Programme::PriceSubsidy => "32",
        Programme::OrphanChild
        | Programme::DisabilityLiving
        | Programme::DisabilityNursing
        | Programme::GradualExit => return Vec::new(),
    };
    law(programme, on, article).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;

    #[test]
    fn a_refusal_cites_the_article_of_its_own_programme() {
        let property = RefusalReason::Property { item: PropertyItem::Vehicle };
        let july: Date = "2026-07-01".parse().unwrap();
        let cited = |reason: &RefusalReason, programme| refusal_ground_articles(reason, programme, july);
        for (programme, document, article) in [
            (Programme::Dibao, "D57", "14"),
            (Programme::Edge, "D57", "8"),
            (Programme::Rigid, "RE25", "4"),
            (Programme::Tekun, "T43", "7"),
        ] {
            let places = [Citation::new("L26", "23"), Citation::new(document, article)];
            assert_eq!(cited(&property, programme), places, "{programme:?}");
        }
        assert_eq!(cited(&property, Programme::TemporaryExpenditure), [Citation::new("L26", "29")]);
        assert_eq!(cited(&RefusalReason::SupporterAble, Programme::Tekun), [Citation::new("T43", "8")]);
        assert_eq!(cited(&RefusalReason::CoveredElsewhere, Programme::Rigid), [Citation::new("RE25", "4")]);
        let single = cited(&RefusalReason::CoveredElsewhere, Programme::SinglePersonDibao);
        assert_eq!(single, [Citation::new("N22", "一(一)")]);
    }

    #[test]
    fn a_refusal_before_the_law_cites_the_texts_of_its_day() {
        let june: Date = "2026-06-30".parse().unwrap();
        let income = |programme| refusal_ground_articles(&RefusalReason::IncomeNotBelowLine, programme, june);
        assert_eq!(income(Programme::Dibao), [Citation::new("R649", "9")]);
        assert_eq!(income(Programme::Edge), [Citation::new("D57", "8")]);
        assert_eq!(income(Programme::Rigid), [Citation::new("RE25", "4")]);
        assert_eq!(income(Programme::TemporaryExpenditure), [Citation::new("R649", "47")]);
        let property = RefusalReason::Property { item: PropertyItem::Vehicle };
        let cited = refusal_ground_articles(&property, Programme::Tekun, june);
        assert_eq!(cited, [Citation::new("T43", "7")]);
    }

    #[test]
    fn every_ground_is_said() {
        check_names(&ExtensionReason::ALL);
        check_names(&[
            NonAcceptanceReason::NotLocalUnit,
            NonAcceptanceReason::DocumentsMissing,
            NonAcceptanceReason::AlreadyRunning,
        ]);
        check_names(&[
            TerminationCause::Withdrawn,
            TerminationCause::CheckRefused,
            TerminationCause::NoCooperation,
            TerminationCause::HouseholdGone,
        ]);
        check_names(&[
            ReportClosure::NoNeed,
            ReportClosure::OrdinaryWay,
            ReportClosure::HelpedElsewhere,
            ReportClosure::NotFound,
            ReportClosure::AboveCeiling,
        ]);
        let reason = RefusalReason::Property { item: PropertyItem::Vehicle };
        assert_eq!(refusal_ground(Language::Zh, &reason), "家庭财产超过规定：车辆。");
        assert_eq!(refusal_ground(Language::En, &reason), "The household's property is above the limits: a vehicle.");
    }
}
