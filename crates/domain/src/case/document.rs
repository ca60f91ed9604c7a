//! Papers: those that an office issues, and those that a household may be asked for.

use serde::{Deserialize, Serialize};

use super::UserId;
use crate::calendar::Instant;

/// A paper that an office issues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// 受理回执
    AcceptanceReceipt,
    /// 一次性补正告知书
    SupplementNotice,
    /// 不予受理告知书
    NonAcceptanceNotice,
    /// 核对委托书
    CheckRequest,
    /// 入户调查表
    VisitForm,
    /// 民主评议记录
    PanelMinutes,
    /// 审核意见表
    OpinionSheet,
    /// 公示单
    PublicitySheet,
    /// 延期告知书
    ExtensionNotice,
    /// 确认通知书
    ApprovalNotice,
    /// 不予确认告知书
    RefusalNotice,
    /// 终止审核确认告知书
    TerminationNotice,
    /// 公布单
    PublicationSheet,
    /// 发放通知
    PaymentNotice,
    /// 急难救助登记表
    EmergencyForm,
    /// 款物领取单
    HandOverReceipt,
    /// 备案表
    FilingForm,
}

impl DocumentKind {
    /// The part of a document number that names the kind.
    pub const fn mark(self) -> &'static str {
        match self {
            Self::AcceptanceReceipt => "SL",
            Self::SupplementNotice => "BZ",
            Self::NonAcceptanceNotice => "BS",
            Self::CheckRequest => "HD",
            Self::VisitForm => "DC",
            Self::PanelMinutes => "PY",
            Self::OpinionSheet => "SH",
            Self::PublicitySheet => "GS",
            Self::ExtensionNotice => "YQ",
            Self::ApprovalNotice => "QR",
            Self::RefusalNotice => "BQ",
            Self::TerminationNotice => "ZZ",
            Self::PublicationSheet => "GB",
            Self::PaymentNotice => "FF",
            Self::EmergencyForm => "JN",
            Self::HandOverReceipt => "LQ",
            Self::FilingForm => "BA",
        }
    }
}

/// A paper that was issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IssuedDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// The case's number, the mark of the kind, the version: `JZ-2026-000012-SL-1`.
    pub number: String,
    /// 1 for the first of its kind in the case; a correction is a new version.
    pub version: u16,
    /// Who signed.
    pub signed_by: UserId,
    /// When.
    pub at: Instant,
}

/// A paper that a household may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RequestedDocument {
    /// Identity card of each member.
    IdentityCard,
    /// Household register.
    HouseholdRegister,
    /// Marriage certificate or the like.
    MarriageRecord,
    /// Title to housing.
    HousingTitle,
    /// Vehicle registration.
    VehicleRegistration,
    /// Bank statements.
    BankStatement,
    /// Social-insurance record.
    SocialInsuranceRecord,
    /// Disability certificate.
    DisabilityCertificate,
    /// Promise that what is declared is true (承诺书).
    Promise,
    /// Authorisation of each adult to check means.
    CheckAuthorisation,
    /// Mandate of a person who applies for another (D57 6).
    ProxyMandate,
    /// Statement of income from odd jobs, farm or trade that no register holds.
    IncomeStatement,
    /// Bills for treatment, with what insurance paid.
    MedicalBills,
    /// Bills for schooling.
    SchoolBills,
    /// Diagnosis of a serious illness.
    Diagnosis,
    /// Rent contract.
    RentContract,
    /// Judgment or agreement on support.
    SupportAgreement,
    /// Proof of what happened: report on an accident, a fire, a disaster.
    EventProof,
    /// Account to be paid to.
    PaymentAccount,
    /// Another paper, written out in the notice.
    Other,
}

impl RequestedDocument {
    /// Every paper.
    pub const ALL: [Self; 20] = [
        Self::IdentityCard,
        Self::HouseholdRegister,
        Self::MarriageRecord,
        Self::HousingTitle,
        Self::VehicleRegistration,
        Self::BankStatement,
        Self::SocialInsuranceRecord,
        Self::DisabilityCertificate,
        Self::Promise,
        Self::CheckAuthorisation,
        Self::ProxyMandate,
        Self::IncomeStatement,
        Self::MedicalBills,
        Self::SchoolBills,
        Self::Diagnosis,
        Self::RentContract,
        Self::SupportAgreement,
        Self::EventProof,
        Self::PaymentAccount,
        Self::Other,
    ];

    /// Whether the check of means supplies it, so that nobody may ask the household for it
    /// (L26 62, D57 10).
    pub const fn is_supplied_by_check(self) -> bool {
        matches!(
            self,
            Self::IdentityCard
                | Self::HouseholdRegister
                | Self::MarriageRecord
                | Self::HousingTitle
                | Self::VehicleRegistration
                | Self::BankStatement
                | Self::SocialInsuranceRecord
                | Self::DisabilityCertificate
        )
    }
}
