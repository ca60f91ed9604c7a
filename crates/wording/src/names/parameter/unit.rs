//! Units of parameters.

use domain::Language;
use domain::policy::Key;

use crate::say::pick;

/// The unit of a parameter's value; empty where the value speaks for itself.
pub const fn parameter_unit(language: Language, key: Key) -> &'static str {
    let (zh, en) = match key {
        Key::DibaoStandardUrban | Key::DibaoStandardRural => ("元/人·月", "yuan per person and month"),
        Key::MinimumWage
        | Key::DibaoGradeA
        | Key::DibaoGradeB
        | Key::DibaoGradeC
        | Key::OrphanRateScattered
        | Key::OrphanRateInstitution
        | Key::LivingSevere
        | Key::LivingOther
        | Key::NursingLevel1
        | Key::NursingLevel2
        | Key::NursingOther
        | Key::DeductionCap => ("元/月", "yuan a month"),
        Key::TekunHalfCareFrom | Key::TekunFullCareFrom => ("项", "items"),
        Key::PriceCpi | Key::PriceFood => ("%", "%"),
        Key::DisposableIncome => ("元/人·年", "yuan per person and year"),
        Key::VehicleValueExempt
        | Key::RegisteredCapitalMost
        | Key::TempSmallTownshipLimit
        | Key::TempUrgentCap
        | Key::TempUrgentLimit
        | Key::TempYearlyCap
        | Key::TempTekunFrom
        | Key::TempLowIncomeFrom
        | Key::PriceMinimum => ("元", "yuan"),
        Key::SingleWaiveAssets | Key::MoneyMultipleDibao | Key::MoneyMultipleEdge | Key::MoneyMultipleRigid => {
            ("倍月低保标准", "times the monthly standard")
        }
        Key::DeductionCapMultiple => ("倍低保标准/人", "times the standard per person"),
        Key::DeductionEducation => ("倍家庭年收入", "times the family’s income of a year"),
        Key::TekunBasicMultiple
        | Key::SingleMultiple
        | Key::EmploymentExclusionCap
        | Key::TempBands
        | Key::TempShareCap
        | Key::TempChildExtra
        | Key::SupporterThreshold
        | Key::EdgeMultiple
        | Key::TempExpenditureCap
        | Key::TempExpenditureSpecialCap
        | Key::TempSmallCap
        | Key::TempUrgentCapMultiple
        | Key::TempUrgentLimitMultiple => ("倍低保标准", "times the standard"),
        Key::AverageArea => ("平方米/人", "m² per person"),
        Key::GradualExitMonths
        | Key::ChildCustodyMonths
        | Key::ChildMissingMonths
        | Key::CoresidenceMonths
        | Key::IncomeWindowMonths
        | Key::EmploymentExclusionMonths
        | Key::RigidValidityMonths
        | Key::TempExpenditureMonths
        | Key::TempMonthsTekun
        | Key::TempMonthsDibao => ("个月", "months"),
        Key::ClergyYears => ("年", "years"),
        Key::TekunElderAge
        | Key::TekunMinorAge
        | Key::TopUpElderAge
        | Key::SingleWaiveAge
        | Key::SingleWaiveAssetsAge
        | Key::SupporterDibaoAge
        | Key::SupporterElderAge => ("岁", "years of age"),
        Key::SupporterManyFrom => ("个子女", "children"),
        Key::HomesFree | Key::HomesMost => ("套", "homes"),
        Key::TempSameCause => ("次", "times"),
        Key::PayMonthlyDay => ("日", "of the month"),
        Key::VisitTeam => ("人", "people"),
        _ => return further_unit(language, key),
    };
    pick(language, zh, en)
}

/// The same of standards' setting, oversight, funds and single plans.
const fn further_unit(language: Language, key: Key) -> &'static str {
    let (zh, en) = match key {
        Key::ConsumptionLastYear
        | Key::InstitutionClass1
        | Key::InstitutionClass2
        | Key::InstitutionClass3
        | Key::InstitutionUnrated
        | Key::SpecialLineYear
        | Key::SpecialDrugFederation
        | Key::SpecialDrugProgramme
        | Key::SpecialDrugTown
        | Key::SpecialDoctorMost => ("元/人·年", "yuan per person and year"),
        Key::GuidelineUrban | Key::GuidelineRural => ("元/人·月", "yuan per person and month"),
        Key::VoluntaryExitLeast
        | Key::VoluntaryExitMost
        | Key::JobRefusalWindow
        | Key::FraudBanMonths
        | Key::SpecialEmploymentMonths
        | Key::EmploymentExclusionLeast
        | Key::GradualExitMost
        | Key::RecertMonths
        | Key::RecertUnstable
        | Key::RecertClassA
        | Key::RecertClassB
        | Key::RecertClassC
        | Key::RecertSystem
        | Key::RecertNoSupport
        | Key::RecertUrbanAble
        | Key::RecertRural
        | Key::DeathAdjust
        | Key::ChangeReport
        | Key::InstitutionRatingMonths
        | Key::MeetingMonths
        | Key::DisplacedSettlement => ("个月", "months"),
        Key::JobRefusalCount => ("次", "times"),
        Key::InstitutionYearDays => ("天", "days"),
        Key::FraudFineLeast | Key::FraudFineMost => ("倍骗取金额", "times what was taken"),
        Key::ReserveFloor
        | Key::ReservePerVillage
        | Key::ReserveCeiling
        | Key::SpecialInpatientTown
        | Key::SpecialEmploymentReward
        | Key::SpecialMedicalMost
        | Key::SpecialMedicalTown
        | Key::SpecialPoolCarried
        | Key::MedicalOnce
        | Key::MoneyIllnessExempt
        | Key::TempExpenditureTownshipLimit
        | Key::OcodUrgentCap => ("元", "yuan"),
        Key::ReserveCounty | Key::SpecialInpatientMost | Key::SpecialPoolYear => ("元/年", "yuan a year"),
        Key::SpecialLineMultiple => ("倍贫困线", "times the poverty line"),
        Key::SpecialInpatientMonth
        | Key::SpecialPublicPostMost
        | Key::AssistantAllowance
        | Key::DisplacedBed
        | Key::DisplacedRehab => ("元/月", "yuan a month"),
        Key::SpecialChronicMost | Key::SpecialChronicTown => ("元/户·年", "yuan per household and year"),
        Key::SpecialEducationBasic | Key::SpecialEducationHigher | Key::SpecialEducationTown => {
            ("元/生·学年", "yuan per student and school year")
        }
        Key::SpecialPerHousehold | Key::AssessmentMeasures => ("项", "items"),
        Key::VehicleEdgeMost => ("辆", "cars"),
        Key::VehicleEdgeValue => ("倍年低保标准", "times the yearly standard"),
        Key::TempExpenditureTownshipMultiple | Key::TempYearlyMultiple => {
            ("倍城镇低保标准", "times the standard of towns")
        }
        Key::TempUrgentFloor => ("倍低保标准", "times the standard"),
        Key::ScreeningElderAge | Key::ScreeningRuralElderAge => ("岁", "years of age"),
        Key::AssistantPerVillage | Key::OcodQuorum => ("人", "people"),
        Key::OcodReviews | Key::ConferencePerYear => ("次/年", "times a year"),
        Key::ConferenceMembers => ("个单位", "units"),
        Key::VisitsPerMonth | Key::ServiceVisits | Key::ServiceHaircuts => ("次/月", "times a month"),
        Key::VisitsPerQuarter => ("次/季", "times a quarter"),
        Key::AssessmentTypes | Key::AssessmentTeam | Key::RecognitionMeasures => ("类", "kinds"),
        Key::AuditTaskForces => ("个专班", "task forces"),
        Key::RecognitionSteps => ("步", "steps"),
        _ => ("", ""),
    };
    pick(language, zh, en)
}

/// Ratios that are shares of something and not multiples of it.
pub(crate) const fn is_share(key: Key) -> bool {
    matches!(
        key,
        Key::MinGapRatio
            | Key::SupporterRateFew
            | Key::SupporterRateMany
            | Key::RigidRatio
            | Key::TekunScatteredFull
            | Key::TekunScatteredHalf
            | Key::TekunScatteredSelf
            | Key::TekunCentralisedFull
            | Key::TekunCentralisedHalf
            | Key::TekunCentralisedSelf
            | Key::TopUpClassA
            | Key::TopUpClassB
            | Key::TopUpIll
            | Key::TopUpDisabled
            | Key::TopUpElderly
            | Key::TopUpMinor
            | Key::TempTekunShare
            | Key::TempLowIncomeShare
            | Key::StandardWageShare
            | Key::StandardWageLeast
            | Key::StandardWageMost
            | Key::StandardConsumptionLeast
            | Key::StandardConsumptionMost
            | Key::StandardRuralShareLeast
            | Key::SpotcheckDibaoRate
            | Key::SpotcheckTekunRate
            | Key::SpotcheckTempRate
            | Key::SpotcheckFlaggedRate
            | Key::ReserveSettlementShare
            | Key::SpecialMedicalShare
            | Key::EmploymentInsuranceShare
            | Key::MedicalShareLeast
            | Key::CentralisedRateLeast
            | Key::DisplacedMargin
            | Key::OcodRecheck
    )
}
