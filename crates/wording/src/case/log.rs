//! Codes of the audit and of the log of looks, in words.

use domain::Language;

use crate::say::pick;

/// What an audit entry says was done; a code that is not known is shown as it is.
pub fn audit_action(language: Language, code: &str) -> String {
    let (zh, en) = match code {
        "demo.filled" => ("填充演示数据", "Demo data filled in"),
        "clock.moved" => ("调整演示日期", "Demo clock moved"),
        "account.opened" => ("开通账户", "Account opened"),
        "account.locked" => ("账户锁定", "Account locked"),
        "session.code_sent" => ("发送登录验证码", "Sign-in code sent"),
        "session.refused" => ("登录失败", "Sign-in refused"),
        "session.code_accepted" => ("验证码正确", "Sign-in code accepted"),
        "session.password_accepted" => ("密码正确", "Password accepted"),
        "session.opened" => ("登录", "Signed in"),
        "session.closed" => ("退出登录", "Signed out"),
        "draft.saved" => ("保存草稿", "Draft saved"),
        "draft.discarded" => ("删除草稿", "Draft discarded"),
        "attachment.stored" => ("保存附件", "File stored"),
        "attachment.removed" => ("删除附件", "File removed"),
        "case.opened" => ("提交申请", "Case opened"),
        "case.sealed" => ("封存测算结果", "Assessment sealed"),
        "case.moved" => ("办理一步", "Step taken"),
        "case.identity_unmasked" => ("查看完整身份信息", "Identity unmasked"),
        "payments.prepared" => ("生成发放名单", "Payment list prepared"),
        "payments.settled" => ("发放名单办结", "Payment list settled"),
        _ => return code.into(),
    };
    pick(language, zh, en).into()
}

/// What somebody looked at data for; a code that is not known is shown as it is.
pub fn look_purpose(language: Language, code: &str) -> String {
    let (zh, en) = match code {
        "list" => ("列表（姓名隐去）", "A list with masked names"),
        "case_work" => ("办理案件", "Working the case"),
        "unmask" => ("查看完整身份信息", "Full identity, with a reason"),
        "document" => ("查看文书", "A paper"),
        "own_application" => ("查看本人申请", "One's own application"),
        "payment" => ("发放名单", "A payment list"),
        _ => return code.into(),
    };
    pick(language, zh, en).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_said_in_words() {
        assert_eq!(audit_action(Language::Zh, "case.moved"), "办理一步");
        assert_eq!(look_purpose(Language::En, "payment"), "A payment list");
        assert_eq!(audit_action(Language::En, "unheard.of"), "unheard.of");
    }
}
