//! Where a case stands: a tag for staff, a sentence for the household, what happens next.

use domain::Language;
use domain::case::Phase;

use crate::say::{Named, pick};

impl Named for Phase {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Submitted => ("待受理", "Waiting to be accepted"),
            Self::SupplementAsked => ("待补充材料", "Waiting for papers"),
            Self::NotAccepted => ("不予受理", "Not accepted"),
            Self::Investigating => ("核对和调查中", "Being checked and visited"),
            Self::OpinionGiven => ("待公示", "Waiting to be posted"),
            Self::Publicised => ("公示中", "Posted in the village"),
            Self::Reinvestigating => ("异议复查中", "Being looked into again"),
            Self::Confirming => ("待确认", "Waiting for the decision"),
            Self::Approved => ("已确认，待发放", "Granted, not paid yet"),
            Self::InForce => ("享受中", "Granted and running"),
            Self::Paid => ("已发放，待回访", "Paid, to be followed up"),
            Self::Refused => ("不予确认", "Refused"),
            Self::Terminated => ("已终止", "Ended before a decision"),
            Self::Reported => ("待登记", "Reported"),
            Self::Registered => ("已登记，待救助", "Registered, aid to be given"),
            Self::PaperworkDue => ("已救助，待补手续", "Aid given, papers owed"),
            Self::PapersIn => ("手续待确认", "Papers to be confirmed"),
            Self::Complete => ("已办结", "Complete"),
            Self::Closed => ("已关闭，未救助", "Closed without aid"),
        }
    }
}

/// Where it stands, for the household.
pub const fn phase_for_applicant(language: Language, phase: Phase) -> &'static str {
    let (zh, en) = match phase {
        Phase::Submitted => ("您的申请已经提交。", "Your application has been submitted."),
        Phase::SupplementAsked => ("您的申请还缺一些材料。", "Some papers are still missing."),
        Phase::NotAccepted => ("您的申请没有被受理。", "Your application was not accepted."),
        Phase::Investigating | Phase::OpinionGiven | Phase::Confirming => {
            ("您的申请正在办理。", "Your application is being worked on.")
        }
        Phase::Publicised => ("办理意见正在村（社区）公示。", "The proposed decision hangs in your village."),
        Phase::Reinvestigating => {
            ("有人提出了不同意见，工作人员正在核实。", "Somebody objected, and the staff are looking into it.")
        }
        Phase::Approved => ("您的申请已经通过。", "Your application has been granted."),
        Phase::InForce => ("您家正在享受这项救助。", "Your household receives this help."),
        Phase::Paid => ("救助金已经发放。", "The money has been paid."),
        Phase::Refused => ("您的申请没有通过。", "Your application was refused."),
        Phase::Terminated => ("这次申请已经终止。", "This application has ended."),
        Phase::Reported => ("您的求助已经收到。", "Your call for help has been received."),
        Phase::Registered => ("您的求助已经登记，马上安排救助。", "Your need is on record and help is on its way."),
        Phase::PaperworkDue => ("救助已经给您。", "Help has been given to you."),
        Phase::PapersIn => ("救助已经给您，手续正在确认。", "Help has been given and the papers are being confirmed."),
        Phase::Complete => ("这次救助已经办完。", "This case is complete."),
        Phase::Closed => ("这次求助已经关闭。", "This request has been closed."),
    };
    pick(language, zh, en)
}

/// What happens next, and what the household can do.
pub const fn what_happens_next(language: Language, phase: Phase) -> &'static str {
    let (zh, en) = match phase {
        Phase::Submitted => (
            "乡镇（街道）工作人员会查看材料。材料齐全就受理；缺什么会一次告诉您。",
            "The township's staff look at your papers. If something is missing they tell you all of it at once.",
        ),
        Phase::SupplementAsked => (
            "请在期限内把缺的材料拍照上传，或者送到窗口。有困难可以打电话，工作人员会帮您。",
            "Please send what is missing in time, as photos or at the window. If that is hard, call and the staff help.",
        ),
        Phase::NotAccepted => (
            "通知书写明了原因和该到哪里申请。您不同意，可以申请复议或者起诉；也可以随时重新申请。",
            "The notice says why and where to apply. You may appeal, and you may apply again at any time.",
        ),
        Phase::Investigating => (
            "工作人员会核对收入和财产，并由两个人一起到家里看看。请在家等联系，不用准备招待。",
            "The staff check income and property, and two of them visit you at home. They will call first.",
        ),
        Phase::OpinionGiven => (
            "办理意见会在村（社区）公示，只写姓名、人口数和拟给的救助。",
            "The proposed decision will hang in your village, with name, number of members and proposed help only.",
        ),
        Phase::Publicised => {
            ("公示期满没有异议的，就作出决定。", "When the time is over and nobody has objected, the decision is made.")
        }
        Phase::Reinvestigating => (
            "工作人员会再调查一次，给出新的意见。单凭有人反映，不会停办您的申请。",
            "The staff investigate again and give a new opinion. An objection alone never stops your application.",
        ),
        Phase::Confirming => {
            ("负责人会作出决定，并书面告诉您。", "The person in charge decides, and you are told in writing.")
        }
        Phase::Approved => (
            "钱会打到您登记的账户。家里人口、收入、财产有变化，请及时告诉工作人员。",
            "The money goes to your account. Please tell the staff when members, income or property change.",
        ),
        Phase::InForce => (
            "家里人口、收入、财产有变化，请及时告诉工作人员。减少或者停发之前，会先听您的意见。",
            "Please tell the staff when members, income or property change. You are heard before anything is reduced or ended.",
        ),
        Phase::Paid => (
            "过些日子，工作人员会来看看您家的情况。还有困难，请直接告诉他们。",
            "The staff will come back to see how you are. If you still need help, please tell them.",
        ),
        Phase::Refused => (
            "通知书写明了理由。您不同意，可以申请行政复议或者提起行政诉讼；情况有变化，可以随时再申请。",
            "The notice gives the reasons. You may ask for reconsideration or go to court, and apply again when things change.",
        ),
        Phase::Terminated => ("需要时，您可以随时重新申请。", "You can apply again whenever you need to."),
        Phase::Reported => (
            "工作人员会马上联系您。情况危急，请直接拨打 110、119、120。",
            "The staff contact you at once. If life is in danger call 110, 119 or 120.",
        ),
        Phase::Registered => {
            ("先救助，手续以后再补。请保持电话畅通。", "Help comes first, papers later. Please keep your phone on.")
        }
        Phase::PaperworkDue => (
            "急事过去以后，请配合工作人员补一份情况说明。还有困难，可以接着申请其他救助。",
            "Once things are calmer, please help the staff to write down what happened. You may apply for other help too.",
        ),
        Phase::PapersIn => ("您不用再做什么。", "There is nothing left for you to do."),
        Phase::Complete => ("还有困难，可以随时再申请。", "If you still need help, you can apply at any time."),
        Phase::Closed => (
            "如果您仍然需要帮助，请拨打 12349，或者到乡镇（街道）窗口。",
            "If you still need help, please call 12349 or come to the township's window.",
        ),
    };
    pick(language, zh, en)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phase_says_where_it_is_and_what_comes() {
        crate::names::check_names(&Phase::ALL);
        for phase in Phase::ALL {
            for text in [phase_for_applicant, what_happens_next] {
                assert_ne!(text(Language::Zh, phase), text(Language::En, phase));
            }
        }
    }
}
