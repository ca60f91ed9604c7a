//! What parameters are called: visits, care, referrals and displaced persons.

macro_rules! service_names {
    ([$next:ident $($rest:ident)*] $($before:tt)*) => {
        $next! {
            [$($rest)*]
            $($before)*
            Self::VisitsPerMonth => ("每月探访次数", "Visits a month"),
            Self::VisitsPerQuarter => ("每季度走访次数", "Visits a quarter"),
            Self::MeetingMonths => ("例会几个月一次", "Months between the meetings that approve persons and amounts"),
            Self::PairingKinds => ("结对帮扶方式", "Who is paired with whom"),
            Self::ServiceVisits => ("每月上门照护次数", "Visits and cleanings of a carer a month"),
            Self::ServiceHaircuts => ("每月理发次数", "Haircuts a month"),
            Self::ServiceChecklist => ("分散特困照护要有什么", "What there is for each tekun person at home"),
            Self::DisplacedSettlement => ("几个月查不到身份的落户安置", "Months without an identity after which one is settled"),
            Self::DisplacedNotice => ("寻亲公告时限", "Time to announce a search for relatives"),
            Self::DisplacedDna => ("采集DNA比对时限", "Time to ask for a DNA comparison"),
            Self::DisplacedStay => ("救助站一般停留时间", "Usual longest stay in a relief station"),
            Self::AssessmentTypes => ("综合评估的家庭类型数", "Types of households of an assessment"),
            Self::AssessmentMeasures => ("综合评估的帮扶措施数", "Measures of an assessment"),
            Self::AssessmentTeam => ("综合评估小组的人员种类", "Kinds of people in an assessment team"),
            Self::AuditDomains => ("审计回头看的领域", "Fields of a look-back over audit findings"),
            Self::AuditTaskForces => ("审计回头看的工作专班数", "Task forces of a look-back"),
            Self::RecognitionSteps => ("困难群众识别的步骤数", "Steps to recognise those in difficulty"),
            Self::RecognitionMeasures => ("帮扶措施的大类数", "Classes of measures"),
        }
    };
}
