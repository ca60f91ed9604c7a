//! Papers: those that an office issues, those that a household may bring, and who supplies the rest.

use domain::Language;
use domain::case::{DocumentKind, RequestedDocument};

use crate::say::{Named, pick};

impl Named for DocumentKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::AcceptanceReceipt => ("受理回执", "Acceptance receipt"),
            Self::SupplementNotice => ("一次性补正材料告知书", "Notice of missing papers"),
            Self::NonAcceptanceNotice => ("不予受理告知书", "Notice of non-acceptance"),
            Self::CheckRequest => ("家庭经济状况核对委托书", "Request for the economic check"),
            Self::VisitForm => ("入户调查表", "Home visit form"),
            Self::PanelMinutes => ("民主评议记录", "Minutes of the villagers' panel"),
            Self::OpinionSheet => ("审核意见表", "Opinion sheet"),
            Self::PublicitySheet => ("公示", "Publicity sheet"),
            Self::ExtensionNotice => ("延长办理期限告知书", "Notice of extension"),
            Self::ApprovalNotice => ("社会救助确认通知书", "Notice of approval"),
            Self::RefusalNotice => ("不予确认告知书", "Notice of refusal"),
            Self::TerminationNotice => ("终止审核确认告知书", "Notice of ending the case"),
            Self::PublicationSheet => ("社会救助决定公布单", "Publication of the decision"),
            Self::PaymentNotice => ("救助金发放通知", "Notice of payment"),
            Self::EmergencyForm => ("急难救助登记表", "Emergency aid form"),
            Self::HandOverReceipt => ("救助款物领取单", "Receipt for aid"),
            Self::FilingForm => ("备案表", "Filing form"),
        }
    }
}

impl Named for RequestedDocument {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::IdentityCard => ("家庭成员身份证", "Identity cards"),
            Self::HouseholdRegister => ("户口簿", "Household register"),
            Self::MarriageRecord => ("结婚证、离婚证", "Marriage or divorce certificate"),
            Self::HousingTitle => ("房产证", "Title to housing"),
            Self::VehicleRegistration => ("车辆行驶证", "Vehicle registration"),
            Self::BankStatement => ("银行流水、存款证明", "Bank statements"),
            Self::SocialInsuranceRecord => ("社保、养老金证明", "Social-insurance record"),
            Self::DisabilityCertificate => ("残疾证", "Disability certificate"),
            Self::Promise => ("承诺书", "Promise"),
            Self::CheckAuthorisation => ("核对授权书（每位成年人签字）", "Authorisation of the check, by each adult"),
            Self::ProxyMandate => ("委托书", "Mandate to apply for another"),
            Self::IncomeStatement => {
                ("打零工、种养、做小生意的收入说明", "Statement of income from odd jobs, farm or trade")
            }
            Self::MedicalBills => ("医药费票据和报销单", "Medical bills, with what insurance paid"),
            Self::SchoolBills => ("学费、住宿费票据", "School bills"),
            Self::Diagnosis => ("重病的诊断书", "Diagnosis of a serious illness"),
            Self::RentContract => ("租房合同", "Rent contract"),
            Self::SupportAgreement => ("赡养、抚养的判决书或协议", "Judgment or agreement on support"),
            Self::EventProof => ("事故、火灾、灾害等的证明", "Proof of what happened"),
            Self::PaymentAccount => ("收款的银行卡", "Bank card for payment"),
            Self::Other => ("其他材料", "Another paper"),
        }
    }
}

/// A plain hint about a paper.
pub const fn paper_help(language: Language, paper: RequestedDocument) -> &'static str {
    let (zh, en) = match paper {
        RequestedDocument::Promise => (
            "不用自己写，在手机上或者窗口确认就行。",
            "You need not write it; confirm it on the phone or at the window.",
        ),
        RequestedDocument::CheckAuthorisation => (
            "同意工作人员核对收入和财产，家里每位成年人都要签。",
            "Consent to the check of income and property, signed by every adult.",
        ),
        RequestedDocument::ProxyMandate => {
            ("别人替您申请时才需要，窗口有样式。", "Only where somebody applies for you; the window has a form.")
        }
        RequestedDocument::IncomeStatement => (
            "自己写明干什么活、一个月大概多少钱就可以。",
            "Write down what work it is and about how much it brings a month.",
        ),
        RequestedDocument::MedicalBills => (
            "最近十二个月的都算，票据丢了可以到医院或医保窗口补打。",
            "Of the last twelve months; lost bills can be printed again at the hospital or insurance window.",
        ),
        RequestedDocument::SchoolBills => ("最近十二个月的缴费票据。", "Bills of the last twelve months."),
        RequestedDocument::Diagnosis => {
            ("医院开的诊断书或者出院记录。", "The hospital's diagnosis or discharge record.")
        }
        RequestedDocument::RentContract => {
            ("没有书面合同的，写明房东、地址和租金。", "Without a written contract, note landlord, address and rent.")
        }
        RequestedDocument::SupportAgreement => {
            ("没有的不用带，说清楚实际给多少钱就可以。", "If there is none, just say how much is really paid.")
        }
        RequestedDocument::EventProof => (
            "例如事故认定书、火灾证明。急难时没有也先救助，以后再补。",
            "Such as an accident or fire report. In an emergency help comes first, without it.",
        ),
        RequestedDocument::PaymentAccount => (
            "用申请人本人的卡，有社会保障卡的最方便。",
            "An account of the applicant; the social security card is easiest.",
        ),
        RequestedDocument::Other => ("通知书上写明了是什么。", "The notice says which."),
        RequestedDocument::IdentityCard
        | RequestedDocument::HouseholdRegister
        | RequestedDocument::MarriageRecord
        | RequestedDocument::HousingTitle
        | RequestedDocument::VehicleRegistration
        | RequestedDocument::BankStatement
        | RequestedDocument::SocialInsuranceRecord
        | RequestedDocument::DisabilityCertificate => {
            ("不用带，由工作人员查询。", "Need not be brought; the staff look it up.")
        }
    };
    pick(language, zh, en)
}

/// Who supplies a paper that nobody may ask the household for; nothing for those that it brings.
pub const fn paper_supplied_by(language: Language, paper: RequestedDocument) -> Option<&'static str> {
    let (zh, en) = match paper {
        RequestedDocument::IdentityCard | RequestedDocument::HouseholdRegister => {
            ("公安户籍系统", "Household registration")
        }
        RequestedDocument::MarriageRecord => ("婚姻登记系统", "Marriage register"),
        RequestedDocument::HousingTitle => ("不动产登记系统", "Real-estate register"),
        RequestedDocument::VehicleRegistration => ("车辆管理系统", "Vehicle register"),
        RequestedDocument::BankStatement => ("银行等金融机构", "Banks and other institutions"),
        RequestedDocument::SocialInsuranceRecord => ("社会保险系统", "Social insurance"),
        RequestedDocument::DisabilityCertificate => ("残疾人信息系统", "Register of disability certificates"),
        RequestedDocument::Promise
        | RequestedDocument::CheckAuthorisation
        | RequestedDocument::ProxyMandate
        | RequestedDocument::IncomeStatement
        | RequestedDocument::MedicalBills
        | RequestedDocument::SchoolBills
        | RequestedDocument::Diagnosis
        | RequestedDocument::RentContract
        | RequestedDocument::SupportAgreement
        | RequestedDocument::EventProof
        | RequestedDocument::PaymentAccount
        | RequestedDocument::Other => return None,
    };
    Some(pick(language, zh, en))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_check_supplies_says_from_where() {
        crate::names::check_names(&RequestedDocument::ALL);
        for paper in RequestedDocument::ALL {
            assert_eq!(paper_supplied_by(Language::Zh, paper).is_some(), paper.is_supplied_by_check());
            assert_ne!(paper_help(Language::Zh, paper), paper_help(Language::En, paper));
        }
    }
}
