//! The start page.

use super::texts;

texts! {
    /// The start page.
    HomeText {
        title: "遇到什么困难？", "What has happened?";
        urgent_title: "现在就吃不上饭、没处住、看病等着用钱？", "No food, no place to stay, or no money for urgent treatment?";
        urgent_body: "不用先填表。马上拨打热线，或到最近的村（社区）、乡镇（街道）。急难救助可以先给、后补手续。", "No form first. Call now, or go to the nearest village or community, or township or street office. Urgent help can be given before the papers.";
        urgent_call: "拨打 12349", "Call 12349";
        urgent_report: "在网上报告急难", "Report an emergency here";
        check: "看看能得到哪些救助", "Check what help you may get";
        check_hint: "不用登录。大约两分钟，边填边看结果，不清楚的可以不填。", "No account. About two minutes; the result changes as you type, and you may answer “not sure”.";
        resume: "接着上次填写", "Go on where you left off";
        resume_hint: "上次填写的内容还在这台设备上。", "Your last answers are still on this device.";
        apply: "申请救助", "Apply for help";
        apply_hint: "用手机号登录，上传材料，提交后得到受理编号。", "Sign in with your mobile number, add documents, and get a number for your application.";
        status: "我的申请办到哪里了", "Where is my application?";
        status_hint: "查看进度、下一步和办结日期。", "See how far it is, what comes next and by when.";
        publicity: "公示", "Public notices";
        publicity_hint: "查看正在公示的救助对象，可以提出异议。", "See who is proposed for assistance, and object if something is wrong.";
        standards: "各地标准和规定", "Standards and rules";
        standards_hint: "查看各地每一项标准的金额、依据和变化。", "See every standard of a place, its source and how it changed.";
        staff: "工作人员登录", "Staff sign-in";
        rights_title: "您的权利", "Your rights";
        rights_apply: "任何人都可以申请，乡镇（街道）不得拒收。", "Anyone may apply; a township or street office may not refuse to take an application.";
        rights_help: "不会写、不会用手机，可以请村（社区）、乡镇（街道）代为填写。", "If you cannot write or use a phone, the village or township will fill it in with you.";
        rights_reason: "不予救助必须书面说明理由，您可以申请复议或者起诉。", "A refusal must give its reasons in writing, and you may ask for review or go to court.";
    }
}
