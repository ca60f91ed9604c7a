//! Actions: the words on the button, and what the log says was done.

use domain::Language;
use domain::case::ActionKind;

use crate::say::{Named, pick};

impl Named for ActionKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::AskSupplement => ("一次性告知补充材料", "Ask for missing papers"),
            Self::SupplySupplement => ("提交补充材料", "Send missing papers"),
            Self::Accept => ("受理", "Accept"),
            Self::NotAccept => ("不予受理", "Do not accept"),
            Self::DeclareRelative => ("申报近亲属关系并回避", "Declare a near relative"),
            Self::RequestCheck => ("提请经济状况核对", "Ask for the economic check"),
            Self::StartCheck => ("开始核对", "Start the check"),
            Self::RecordCheck => ("录入核对报告", "Record the check's report"),
            Self::RecordVisit => ("录入入户调查", "Record the home visit"),
            Self::SignVisit => ("第二调查人签字", "Sign as second investigator"),
            Self::RecordPanel => ("录入民主评议", "Record the villagers' panel"),
            Self::Extend => ("延长办理期限", "Extend the time"),
            Self::GiveOpinion => ("提出初审意见", "Give the preliminary opinion"),
            Self::PostPublicity => ("张贴公示", "Post the opinion"),
            Self::RestartPublicity => ("重新公示", "Start the publicity again"),
            Self::RecordObjection => ("登记异议", "Record an objection"),
            Self::ClosePublicity => ("结束公示，转确认", "End the publicity"),
            Self::RecordComplaint => ("登记投诉举报", "Record a complaint"),
            Self::RecordCountyVisit => ("录入县级入户调查", "Record the county's visit"),
            Self::Return => ("退回补充调查", "Send back"),
            Self::Approve => ("确认给予救助", "Approve"),
            Self::Refuse => ("不予确认", "Refuse"),
            Self::ServeNotice => ("登记送达", "Record the delivery"),
            Self::PublishDecision => ("公布决定", "Publish the decision"),
            Self::RecordPayment => ("登记发放", "Record a payment"),
            Self::FollowUp => ("登记回访", "Record a follow-up"),
            Self::Withdraw => ("撤回申请", "Withdraw the application"),
            Self::Terminate => ("终止办理", "End the case"),
            Self::RegisterAid => ("登记急难救助", "Register emergency aid"),
            Self::ReportOverLimit => ("报告超限额", "Report a sum above the limit"),
            Self::AgreeOverLimit => ("同意超限额", "Agree to a sum above the limit"),
            Self::HandOverAid => ("发放救助", "Give aid"),
            Self::EndEmergency => ("登记急难解除", "Record the end of the emergency"),
            Self::CompletePaperwork => ("补齐手续", "Complete the papers"),
            Self::ConfirmAid => ("确认手续", "Confirm the papers"),
            Self::FileMonthly => ("列入月度备案", "Put into the monthly list"),
            Self::CloseReport => ("关闭线索", "Close the report"),
        }
    }
}

/// What was done, for the log; without an action, the case was opened.
pub const fn action_done(language: Language, action: Option<ActionKind>) -> &'static str {
    let Some(action) = action else { return pick(language, "提交", "Submitted") };
    let (zh, en) = match action {
        ActionKind::AskSupplement => ("一次性告知了缺少的材料", "Asked for the missing papers"),
        ActionKind::SupplySupplement => ("补充了材料", "Sent the missing papers"),
        ActionKind::Accept => ("受理了申请", "Accepted the application"),
        ActionKind::NotAccept => ("决定不予受理", "Did not accept the application"),
        ActionKind::DeclareRelative => ("申报近亲属关系，已回避", "Declared a near relative and stepped back"),
        ActionKind::RequestCheck => ("提请了经济状况核对", "Asked for the economic check"),
        ActionKind::StartCheck => ("开始了核对", "Started the check"),
        ActionKind::RecordCheck => ("录入了核对报告", "Recorded the check's report"),
        ActionKind::RecordVisit => ("录入了入户调查", "Recorded the home visit"),
        ActionKind::SignVisit => ("第二调查人签了字", "Signed as second investigator"),
        ActionKind::RecordPanel => ("录入了民主评议", "Recorded the villagers' panel"),
        ActionKind::Extend => ("延长了办理期限", "Extended the time"),
        ActionKind::GiveOpinion => ("提出了初审意见", "Gave the preliminary opinion"),
        ActionKind::PostPublicity => ("张贴了公示", "Posted the opinion"),
        ActionKind::RestartPublicity => ("重新开始公示", "Started the publicity again"),
        ActionKind::RecordObjection => ("登记了异议", "Recorded an objection"),
        ActionKind::ClosePublicity => ("结束了公示", "Ended the publicity"),
        ActionKind::RecordComplaint => ("登记了投诉举报", "Recorded a complaint"),
        ActionKind::RecordCountyVisit => ("录入了县级入户调查", "Recorded the county's visit"),
        ActionKind::Return => ("退回补充调查", "Sent the case back"),
        ActionKind::Approve => ("确认给予救助", "Approved the application"),
        ActionKind::Refuse => ("决定不予确认", "Refused the application"),
        ActionKind::ServeNotice => ("通知书已送达", "Delivered the notice"),
        ActionKind::PublishDecision => ("公布了决定", "Published the decision"),
        ActionKind::RecordPayment => ("登记了发放", "Recorded a payment"),
        ActionKind::FollowUp => ("登记了回访", "Recorded a follow-up"),
        ActionKind::Withdraw => ("撤回了申请", "Withdrew the application"),
        ActionKind::Terminate => ("终止了办理", "Ended the case"),
        ActionKind::RegisterAid => ("登记了急难救助", "Registered emergency aid"),
        ActionKind::ReportOverLimit => ("报告了超限额", "Reported a sum above the limit"),
        ActionKind::AgreeOverLimit => ("同意了超限额", "Agreed to a sum above the limit"),
        ActionKind::HandOverAid => ("发放了救助", "Gave aid"),
        ActionKind::EndEmergency => ("登记急难已解除", "Recorded that the emergency is over"),
        ActionKind::CompletePaperwork => ("补齐了手续", "Completed the papers"),
        ActionKind::ConfirmAid => ("确认了手续", "Confirmed the papers"),
        ActionKind::FileMonthly => ("列入了月度备案", "Put the case into the monthly list"),
        ActionKind::CloseReport => ("关闭了线索", "Closed the report"),
    };
    pick(language, zh, en)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_has_a_button_and_a_line_in_the_log() {
        crate::names::check_names(ActionKind::ALL);
        for action in ActionKind::ALL.iter().copied().map(Some).chain([None]) {
            assert_ne!(action_done(Language::Zh, action), action_done(Language::En, action));
        }
    }
}
