//! Emergency aid, and applying for a person who is present.

use super::texts;

texts! {
    /// Emergency aid, and applying for a person who is present.
    AidText {
        title: "急难救助：先行救助", "Emergency aid: aid first";
        intro: "先救助，后补手续。从发现到发放，在这一页办完。", "Aid first, papers later. From finding to giving, all on this page.";
        open_list: "正在办理的急难", "Emergencies under way";
        open_none: "没有正在办理的急难。", "No emergency is under way.";
        new: "登记新的急难", "A new emergency";
        step_report: "1. 发现或求助", "1. Found or asked for";
        step_register: "2. 登记", "2. Registered";
        step_limit: "超限额", "Above the limit";
        step_pay: "3. 发放", "3. Aid given";
        step_papers: "4. 补手续", "4. Papers";
        programme: "救助类型", "Kind of aid";
        small: "小额快速救助", "Small and fast";
        urgent: "急难型临时救助", "Emergency aid";
        village: "所在村（社区）", "Village";
        source: "怎么知道的", "How it became known";
        cause: "发生了什么", "What happened";
        text: "情况说明", "In words";
        name: "姓名", "Name";
        identity: "身份证号码（可后补）", "Identity number (may follow)";
        phone: "电话（可后补）", "Telephone (may follow)";
        persons: "需要救助几个人", "How many persons need help";
        report: "报告", "Report";
        limits: "本地限额", "Limits here";
        limit_urgent: "急难型：乡镇（街道）可直接发放不超过 {amount}", "Emergency: the township may give up to {amount}";
        limit_small: "小额：乡镇（街道）可直接发放不超过 {amount}", "Small and fast: the township may give up to {amount}";
        at_report: "超过限额：先报告上级，再发放", "Above it: tell the next level first, then give";
        at_escalate: "超过限额：由上级同意后发放", "Above it: the next level has to agree";
        time_urgent: "急难型：{period}内发放", "Emergency: within {period}";
        time_small: "小额：{period}内发放", "Small and fast: within {period}";
        papers_within: "发放后（急难解除后）{period}内补齐手续", "Papers within {period} after the aid or the end of the emergency";
        over_now: "这个金额超过限额。{what}", "This sum is above the limit. {what}";
        reported: "已报告，编号 {number}。", "Reported as {number}.";
        with_township: "乡镇（街道）已经收到通知，由他们登记和发放。您可以在案件里看进度。", "The township has been told: it registers and gives the aid. The case shows how it goes.";
        aid_due: "请在{due}前发放。", "Aid is due by {due}.";
        papers_due: "请在{due}前补齐手续。", "The papers are owed by {due}.";
        papers_due_open: "登记急难解除日期后，开始计算补手续的期限。", "The time for the papers runs once the end of the emergency is on record.";
        papers_in: "手续已补，等待确认。", "The papers are in and wait to be confirmed.";
        complete: "手续已确认。", "The papers are confirmed.";
        closed: "线索已关闭，没有发放。", "The report was closed without aid.";
        go_case: "打开案件", "Open the case";
        another: "登记下一个", "Report another";

        counter_title: "窗口代办", "At the counter";
        counter_intro: "当着申请人的面一起填写。先做测算，再补身份信息，提交后打印回执。", "Fill it in together with the person. First the questionnaire, then who they are; then submit and print the receipt.";
        counter_new: "为下一位申请人重新开始", "Start over for the next person";
        counter_step_1: "1. 家庭情况问卷", "1. The questionnaire";
        counter_start: "开始填写问卷", "Open the questionnaire";
        counter_go_on: "继续填写或修改问卷", "Go on with the questionnaire";
        counter_return: "填完后回到“窗口代办”。", "Come back to the counter when it is done.";
        counter_answers_missing: "问卷还没有填：至少要有家庭成员。", "The questionnaire is still empty: at least the members are needed.";
        counter_step_2: "2. 申请什么", "2. What is applied for";
        counter_programme: "申请项目", "Programme";
        counter_step_3: "3. 家庭成员和联系方式", "3. Who they are, and how to reach them";
        counter_member: "{who}：姓名", "{who}: name";
        counter_identity: "{who}：身份证号码", "{who}: identity number";
        counter_phone: "手机号码", "Mobile number";
        counter_address: "门牌地址", "Address within the village";
        counter_bank: "开户银行", "Bank";
        counter_account: "银行账号", "Account";
        counter_step_4: "4. 谁来协助", "4. Who helped";
        counter_helper: "协助方式", "Who helped";
        counter_present: "申请人是否在场", "Is the applicant present";
        counter_mandate: "书面委托（申请人不在场时必须）", "Written mandate (needed where the applicant is not present)";
        counter_files: "材料照片或文件", "Photos or files of papers";
        counter_promised: "申请人已承诺填写内容真实（承诺书）", "The applicant promises that what is declared is true";
        counter_authorised: "全体成年家庭成员已授权核对经济状况", "All adults authorise the check of their means";
        counter_confirm: "承诺与授权", "Promise and authorisation";
        counter_must_confirm: "请确认两项都已由申请人签署", "Both must be signed by the applicant";
        counter_submit: "提交申请", "Submit the application";
        counter_changed: "政策或日期有变，请和申请人核对新的测算结果后再提交。", "The policy or the date has changed. Go through the new result with the applicant and submit again.";
        counter_confirm_new: "按新的结果提交", "Submit with the new result";
        counter_estimate: "测算", "Estimate";
        receipt_title: "申请回执", "Receipt";
        receipt_number: "编号", "Number";
        receipt_submitted: "提交时间", "Submitted";
        receipt_programme: "申请项目", "Programme";
        receipt_township: "受理单位", "Office";
        receipt_due: "今天受理的话，决定期限", "If accepted today, to be decided by";
        receipt_keep: "请保存好编号，查询进度和提出异议时要用。服务热线 12349。", "Keep the number: it is needed to ask about the case or to object. Hotline 12349.";
        receipt_digest: "封存摘要：{digest}", "Seal: {digest}";
    }
}
