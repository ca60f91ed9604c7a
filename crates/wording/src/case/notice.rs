//! What people are told when something happens: one sentence each, without personal data.

use domain::Language;
use domain::case::NoticeKind;

use crate::say::{Named, pick};

impl Named for NoticeKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Accepted => ("申请已受理", "Application accepted"),
            Self::NotAccepted => ("申请未受理", "Application not accepted"),
            Self::SupplementAsked => ("需要补充材料", "Papers are missing"),
            Self::SupplementSupplied => ("材料已补充", "The papers have come"),
            Self::CheckNotMet => ("核对结果不符合条件", "The check says the conditions are not met"),
            Self::VisitToSign => ("调查表待签字", "A visit waits for the second signature"),
            Self::Extended => ("办理期限延长", "More time is needed"),
            Self::PublicityPosted => ("开始公示", "Posted in the village"),
            Self::ObjectionReceived => ("收到异议", "Somebody objected"),
            Self::ReadyToDecide => ("等待确认", "A case waits for the decision"),
            Self::Returned => ("退回补充调查", "A case came back"),
            Self::Approved => ("申请已通过", "Application granted"),
            Self::Refused => ("申请未通过", "Application refused"),
            Self::Terminated => ("办理已终止", "The case has ended"),
            Self::FirstPayment => ("救助金已发放", "The first payment was made"),
            Self::EmergencyReported => ("收到急难求助", "A need was reported"),
            Self::OverLimit => ("数额超过权限", "A sum above the limit"),
            Self::OverLimitAgreed => ("超限额已同意", "The sum was agreed to"),
            Self::AidGiven => ("救助已给付", "Aid was given"),
            Self::PaperworkIn => ("手续待确认", "Papers wait to be confirmed"),
            Self::Onward => ("建议申请其他救助", "Another programme is proposed"),
        }
    }
}

/// The message itself.
pub const fn notice_sentence(language: Language, kind: NoticeKind) -> &'static str {
    let (zh, en) = match kind {
        NoticeKind::Accepted => (
            "您的申请已受理。回执上有编号、办结日期和首问责任人，有事可以直接找他。",
            "Your application has been accepted. The receipt has the number, the date of the decision and your contact.",
        ),
        NoticeKind::NotAccepted => (
            "您的申请没有受理。告知书写明了原因、该去哪里申请，以及不同意时怎么办。",
            "Your application was not accepted. The notice says why, where to apply and how to appeal.",
        ),
        NoticeKind::SupplementAsked => (
            "您的申请还缺一些材料，告知书上一次列全了。请在期限内补上，有困难请联系窗口。",
            "Some papers are missing; the notice lists all of them. Please send them in time, or ask the window for help.",
        ),
        NoticeKind::SupplementSupplied => {
            ("申请人补充了材料，请查看。", "The applicant has sent what was missing; please look at it.")
        }
        NoticeKind::CheckNotMet => (
            "经济状况核对的结果显示可能不符合条件。如果与实际不符，请提供证明，工作人员会复核。",
            "The check says the conditions may not be met. If that is wrong, please show proof and it is checked again.",
        ),
        NoticeKind::VisitToSign => ("有一份入户调查表等您签字。", "A home visit form waits for your signature."),
        NoticeKind::Extended => (
            "您的申请需要更多时间办理，告知书写明了原因和新的日期。",
            "Your application needs more time; the notice gives the reason and the new date.",
        ),
        NoticeKind::PublicityPosted => (
            "办理意见已在村（社区）公示。公示只写姓名、人口数和拟给的救助。",
            "The proposed decision hangs in your village, with name, number of members and proposed help only.",
        ),
        NoticeKind::ObjectionReceived => {
            ("公示期间收到异议，请核实。", "An objection has come in; please look into it.")
        }
        NoticeKind::ReadyToDecide => ("有一件申请等待您确认。", "A case waits for your decision."),
        NoticeKind::Returned => ("有一件申请被退回，请补充调查。", "A case came back and needs more investigation."),
        NoticeKind::Approved => (
            "您的申请通过了。通知书写明了救助内容，以及不同意时怎么办。",
            "Your application has been granted. The notice says what you receive and how to appeal.",
        ),
        NoticeKind::Refused => (
            "您的申请没有通过。告知书写明了理由，以及申请复议和起诉的办法。情况有变化可以再申请。",
            "Your application was refused. The notice gives the reasons and both ways to appeal. You may apply again.",
        ),
        NoticeKind::Terminated => (
            "这次申请的办理已经终止，告知书写明了原因和不同意时怎么办。您可以随时重新申请。",
            "The case has ended; the notice gives the reason and how to appeal. You may apply again at any time.",
        ),
        NoticeKind::FirstPayment => {
            ("第一笔救助金已经发放，请查看您的账户。", "The first payment has been made; please look at your account.")
        }
        NoticeKind::EmergencyReported => ("有人遇到急难，请马上处理。", "Somebody is in need; please act at once."),
        NoticeKind::OverLimit => (
            "有一笔急难救助超过乡镇限额，请马上答复。",
            "An emergency grant is above the township's limit; please answer at once.",
        ),
        NoticeKind::OverLimitAgreed => ("超限额的救助已同意，可以发放。", "The sum was agreed to; aid can be given."),
        NoticeKind::AidGiven => (
            "救助已经给您。急事过去后，请配合补办手续；还有困难可以接着申请。",
            "Aid has been given to you. Once things are calmer, please help with the papers; you may apply for more.",
        ),
        NoticeKind::PaperworkIn => {
            ("急难救助的手续已补齐，请确认。", "The papers of an emergency are in; please confirm them.")
        }
        NoticeKind::Onward => (
            "您家可能还可以申请其他救助，工作人员会帮您办理。",
            "Your household may be able to receive other help; the staff assist you.",
        ),
    };
    pick(language, zh, en)
}
