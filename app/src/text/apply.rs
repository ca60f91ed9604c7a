//! The pages of the application.

use super::texts;

texts! {
    /// The pages of the application.
    ApplyText {
        progress: "申请 第 {n} 步，共 {all} 步", "Application: step {n} of {all}";
        start_title: "申请救助", "Apply for help";
        start_need_facts: "申请前，请先回答家庭情况的问题，大约 10 分钟。答案会直接用在申请里，不用再填一遍。", "First answer the questions about your household, about 10 minutes. The answers go into your application; you need not type them again.";
        start_preview: "先做测算", "Answer the questions";
        start_sign_in: "请用手机号码登录，申请进度会显示在您的账户里。", "Sign in with your mobile number; your account then shows how your application stands.";
        start_next: "接下来要填写：申请什么、家庭成员的姓名、联系方式、材料照片、承诺和授权。可以中途停下，以后接着填。", "What comes: what you apply for, the members' names, how to reach you, photos of papers, promise and authorisation. You can stop and go on later.";
        start_go: "开始填写", "Start";
        start_estimate: "按您的回答测算：", "From your answers:";
        staff_signed_in: "您现在以工作人员身份登录。替申请人办理请用“窗口代办”；本人申请请先退出登录。", "You are signed in as staff. To apply for someone else use the counter; to apply for yourself sign out first.";

        programme_title: "您要申请什么", "What do you apply for?";
        programme_label: "申请项目", "Programme";
        programme_hint: "已按测算结果选好，可以改。测算不符合的也可以申请，由工作人员核实后决定。", "The estimate has chosen for you; you may change it. You may apply for what does not seem to fit, too; the staff look into it.";
        programme_urgent: "如果事情很急（生病没钱治、失火、断粮等），不要等：", "If it cannot wait (no money for treatment, a fire, nothing to eat), do not wait:";
        programme_urgent_link: "直接报告急难", "Report an emergency";
        programme_window: "特困供养、孤儿保障和残疾人两项补贴，请到窗口咨询办理。", "For tekun support, orphans' support and the two disability allowances ask at the window.";

        people_title: "家庭成员是谁", "Who are the members?";
        people_hint: "姓名和身份证一致。号码只用来核对身份，加密保存。", "Names as on the identity cards. The numbers serve to identify people and are kept encrypted.";
        name: "姓名", "Name";
        error_of: "{who}：{sentence}", "{who}: {sentence}";
        number: "身份证号码（可不填）", "Identity number (optional)";
        number_hint: "18 位。没有或不记得可以不填，工作人员会核对。", "18 characters. Leave empty if you do not have it at hand; the staff look it up.";

        contact_title: "住在哪里，怎么联系", "Where do you live and how can we reach you?";
        township: "乡镇（街道）", "Township or subdistrict";
        village: "村（社区）", "Village or community";
        village_after: "先选择乡镇（街道）。", "Choose the township first.";
        phone: "手机号码", "Mobile number";
        phone_hint: "入户前会打这个电话。可以留家人或帮您申请的人的号码。", "We call it before a visit. It may be a relative's or a helper's.";
        address: "门牌或住处说明（可不填）", "House number or how to find you (optional)";
        bank: "开户银行（可不填）", "Bank (optional)";
        account: "银行账号（可不填）", "Account number (optional)";
        account_hint: "救助金打到这个账户，最好是申请人本人的。以后再提供也可以。", "The money goes there; best the applicant's own. It can follow later.";

        papers_title: "材料", "Papers";
        papers_hint: "拍照上传即可。暂时没有的可以后补，不影响提交。", "A photo is enough. What you do not have now can follow; you can still send the application.";
        papers_none: "您的申请不需要上传材料。", "Your application needs no papers.";
        papers_sent: "已上传：{n} 个文件", "Uploaded: {n} files";
        papers_sending: "正在上传……", "Uploading…";
        paper_file: "第 {n} 个文件（{kind}，{size}）", "File {n} ({kind}, {size})";
        paper_remove: "删除第 {n} 个文件", "Remove file {n}";
        papers_signed: "在线签署", "Signed on the screen";
        papers_signed_body: "承诺书和核对授权书在下一步确认，不用打印。", "Promise and authorisation are confirmed in the next step; nothing to print.";
        papers_not_asked: "这些不用您提供", "You need not provide these";

        consent_title: "承诺和授权", "Promise and authorisation";
        promise_label: "我已阅读并同意以上承诺", "I have read and make this promise";
        authorisation_label: "我和全家成年人同意以上核对授权", "I and all adults of the household agree to this check";
        promise: "承诺", "Promise";
        authorisation: "授权", "Authorisation";
        agreed: "同意", "Agreed";

        review_title: "检查并提交", "Check and send";
        review_hint: "请看一遍，不对的可以修改。", "Look through it once; you can change anything.";
        review_people: "家庭成员", "Members";
        review_facts: "家庭情况的回答", "Answers about the household";
        review_facts_value: "{n} 口人；测算：{result}", "{n} people; estimate: {result}";
        review_village: "住址", "Address";
        review_phone: "联系电话", "Telephone";
        review_account: "收款账户", "Account";
        review_papers: "上传的材料", "Uploaded papers";
        review_papers_value: "{n} 个文件", "{n} files";
        submit: "提交申请", "Send the application";
        missing: "还有没填完的，请先补上：", "Something is still missing:";
        waiting_title: "正在等待网络", "Waiting for the network";
        waiting_body: "申请还没有送出。请不要关闭本页，网络恢复后会自动送出，不会重复提交。", "The application has not been sent yet. Keep this page open: it goes out by itself when the network is back, and never twice.";
        already_title: "已经有一份申请在办理", "There is an application already";
        already_body: "这个项目您已经有一份申请在办理（{number}），没有重复提交。", "You already have an application for this ({number}). Nothing was sent twice.";
        already_link: "查看这份申请", "See that application";
        refused_title: "有内容需要修改", "Something has to be corrected";

        changed_title: "测算结果有变化", "The estimate has changed";
        changed_intro: "您填写之后，日期或政策有了变化。申请还没有提交，请看清楚再决定。", "Since you filled this in, the date or the policy has changed. Nothing was sent yet; please look before you decide.";
        changed_unknown: "无法还原您看到的测算结果。下面是按今天的政策重新计算的结果。", "The estimate that you saw cannot be reproduced. This is what follows today.";
        changed_programme: "项目", "Programme";
        changed_before: "原来", "Before";
        changed_after: "现在", "Now";
        changed_day: "按 {day} 的政策计算", "Computed for {day}";
        changed_confirm: "按新结果提交", "Send with the new result";
        changed_back: "返回修改", "Go back and change";
        changed_none: "没有需要确认的变化。", "There is nothing to confirm.";

        receipt_title: "申请已提交", "Your application has been sent";
        receipt_number: "申请编号", "Number";
        receipt_programme: "申请项目", "Programme";
        receipt_at: "提交时间", "Sent";
        receipt_office: "办理单位", "Office";
        receipt_due: "预计办结", "Decision expected by";
        receipt_due_note: "{due}前（按提交当天受理算）", "{due} (if accepted on the day it was sent)";
        receipt_contact: "首问责任人", "First contact";
        receipt_contact_value: "受理时确定，会通知您姓名。在那之前请找{office}窗口，或拨打 {hotline}。", "Named when your application is accepted; you will be told. Until then ask at the window of {office} or call {hotline}.";
        receipt_next: "接下来", "What happens next";
        receipt_keep: "请记下编号，或打印、截图保存本页。", "Note the number, or print or photograph this page.";
        receipt_status: "查看进度", "See how it stands";
        receipt_another: "再申请其他项目", "Apply for something else, too";

        list_title: "我的申请", "My applications";
        list_sign_in: "登录后可以查看申请进度。", "Sign in to see how your applications stand.";
        list_empty: "您还没有提交过申请。", "You have not applied yet.";
        list_opened: "{programme}，{day}提交", "{programme}, sent on {day}";
        status_title: "申请 {number}", "Application {number}";
        status_now: "现在", "Now";
        status_next: "接下来", "Next";
        status_due: "时限", "Dates";
        status_asked: "需要您补充材料", "Papers are asked of you";
        status_asked_due: "请在 {due} 前提交。", "Please send by {due}.";
        status_reason: "说明", "Why";
        status_answer: "留言（可不填）", "Message (optional)";
        status_answer_send: "提交补充材料", "Send the papers";
        status_answered: "补充材料已提交。", "Your papers have been sent.";
        status_files: "照片或文件", "Photos or files";
        status_files_missing: "请上传至少一个文件，或者写明没有的原因", "Upload at least one file, or write why you have none";
        status_papers: "文书", "Letters";
        status_messages: "通知", "Messages";
        status_messages_none: "还没有通知。", "No messages yet.";
        status_estimate: "提交时的测算", "The estimate as it was sent";
        status_attachments: "已提交的文件", "Your files";
        status_file: "文件 {n}", "File {n}";
        status_object: "对核对结果或公示有不同意见", "Object to the check or the posting";
        status_object_text: "您的意见", "What is wrong";
        status_object_send: "提交意见", "Send the objection";
        status_objected: "您的意见已收到", "Your objection has been received";
        status_objected_next: "乡镇（街道）会核实，在初审意见里逐条答复；没有答复之前，不会作出决定。结果会在“通知”里告诉您。", "The township looks into it and answers it in its opinion; no decision is made before that. You are told under “Messages”.";
        status_objected_due: "预计作出决定的时间：{due}。需要延长的，会另外告诉您。", "The decision is expected by {due}. If it takes longer, you are told.";
        status_withdraw: "撤回申请", "Withdraw the application";
        status_withdraw_body: "撤回后不再办理，以后可以重新申请。", "It will not be worked on any more. You may apply again later.";
        status_withdraw_text: "撤回的原因", "Why";
        status_withdrawn: "申请已撤回。", "The application has been withdrawn.";
        status_read: "查看和打印", "Read and print";
        status_receipt: "提交回执", "Receipt";
        status_appeal: "不同意决定怎么办", "If you disagree";
        status_appeal_body: "可以向上级机关申请行政复议，也可以直接向法院起诉。决定书写明了期限、受理的机关和法院。", "You may ask the authority above to reconsider, or go to court. The letter names both and by when.";

        publicity_title: "公示", "Public notices";
        publicity_intro: "作出决定前，在村（社区）和这里公示。只公布规定的内容，不公布收入、病情、残疾和证件号码。", "Before a decision a notice hangs in the village and here. It shows what the rules allow: no income, illness, disability or numbers.";
        publicity_all: "全部乡镇（街道）", "All townships";
        publicity_filter: "乡镇（街道）", "Township or subdistrict";
        publicity_empty: "目前没有公示。", "Nothing is posted at present.";
        publicity_object: "怎样提出异议", "How to object";
        publicity_object_body: "公示期内，可以向村（社区）或办理的乡镇（街道）提出，也可以拨打 12349。请说明编号和理由，可以不留姓名；对举报人信息保密。", "During the period tell the village, the township that works the case, or call 12349. Give the number and the reason; you need not give your name, and it is kept secret.";
        publicity_number: "编号 {number}", "Number {number}";
        publicity_office: "受理异议：{office}", "Objections to: {office}";

        emergency_waiting: "报告还没有送出。请不要关闭本页，网络恢复后会自动送出；等不及的请打电话。", "The report has not been sent yet. Keep this page open: it goes out by itself when the network is back. If you cannot wait, call.";
        emergency_title: "现在有急难", "An emergency now";
        emergency_call: "先打电话：12349。有生命危险请拨打 120、119 或 110。", "Call first: 12349. If a life is in danger, call 120, 119 or 110.";
        emergency_intro: "也可以在这里报告，先救助、后补手续。乡镇（街道）会马上联系您。", "Or report it here: aid first, papers later. The township will contact you at once.";
        emergency_cause: "发生了什么", "What happened?";
        emergency_text: "简单说明", "In a few words";
        emergency_text_hint: "例如：昨晚厨房失火，今晚没有地方住。", "For example: the kitchen burnt last night and we have no place to sleep.";
        emergency_name: "需要帮助的人的姓名", "Name of the person in need";
        emergency_persons: "需要帮助的人数", "How many people need help?";
        emergency_send: "报告急难", "Report the emergency";
        emergency_sent: "已报告，编号 {number}", "Reported: {number}";
        emergency_due: "应当在 {due} 前给予救助。", "Aid is due by {due}.";
        emergency_next: "工作人员会马上打您的电话。请保持电话畅通，不用准备材料。", "The staff will call you at once. Keep your phone on; no papers are needed now.";
        emergency_sign_in: "先用手机号码登录，工作人员好联系您。不方便登录就直接打 12349。", "Sign in with your number so that the staff can reach you. If that is hard, simply call 12349.";

        error_account: "账号是 8 到 30 位数字", "An account number has 8 to 30 digits";
        error_birth_date: "身份证号码中的出生日期和前面填写的不一致，请核对", "The number tells another date of birth than your answers; check both";
        error_twice: "两个人的身份证号码相同，请核对", "Two people have the same number; check them";
        error_agree: "请勾选“{label}”", "Tick “{label}”";
        error_persons: "请填写 1 到 30 之间的人数", "Write a number of people from 1 to 30";
        error_words: "请用 2 到 2000 个字说明", "Write 2 to 2000 characters";
    }
}
