//! The parts that pages are made of, and the page that shows them.

use super::texts;

texts! {
    /// The parts that pages are made of, and the page that shows them.
    ComponentsText {
        estimate_title: "测算结果", "Estimate";
        estimate_bar: "测算结果：{figure}", "Estimate: {figure}";
        estimate_open: "展开", "Show";
        chart_table: "以表格查看", "Show as a table";
        page_next: "下一页", "Next page";
        page_first: "回到第一页", "First page";
        file_choose: "选择照片或文件", "Choose photos or files";
        file_remove: "删除 {name}", "Remove {name}";
        file_too_large: "“{name}”超过 {limit} MB，请缩小后再上传", "“{name}” is over {limit} MB; make it smaller";
        file_wrong_type: "“{name}”不是照片或 PDF", "“{name}” is neither a photo nor a PDF";
        file_too_many: "最多 {limit} 个文件", "At most {limit} files";
        file_hint: "照片（JPG、PNG）或 PDF，每个不超过 {limit} MB，可以直接拍照。", "Photos (JPG, PNG) or PDF, each up to {limit} MB. You can take the photo now.";
        timeline_done: "已完成", "Done";
        timeline_now: "正在办理", "In progress";
        timeline_next: "待办", "To come";
        timeline_late: "已超期", "Late";

        page_title: "页面组件", "Components";
        page_intro: "所有页面都由这些组件组成。这里列出每个组件的各种状态。", "All pages are made of these parts. Here is each with its states.";
        s_buttons: "按钮", "Buttons";
        s_primary: "主要操作", "Primary";
        s_secondary: "次要操作", "Secondary";
        s_warning: "慎重操作", "Warning";
        s_link: "链接式", "Link";
        s_busy: "按下后等待两秒", "Press: busy for two seconds";
        s_tags: "标签", "Tags";
        s_tag_quiet: "普通", "Quiet";
        s_tag_good: "符合", "Good";
        s_tag_warn: "演示数值", "Illustrative";
        s_tag_bad: "超期", "Late";
        s_tag_brand: "办理中", "In progress";
        s_banners: "提示", "Banners";
        s_banner_body: "这里说明发生了什么、接下来怎么办。", "It says what happened and what to do next.";
        s_fields: "填写项", "Fields";
        s_text: "姓名", "Name";
        s_text_hint: "与身份证一致", "As on the identity card";
        s_number: "家里几口人", "How many people live here";
        s_money: "每月工资", "Wage each month";
        s_money_hint: "实际拿到手的金额", "What is really paid out";
        s_date: "出生日期", "Date of birth";
        s_radio: "住在城镇还是农村", "Town or countryside";
        s_radio_a: "城镇", "Town";
        s_radio_b: "农村", "Countryside";
        s_checkboxes: "家里有下列情况吗", "Does any of this apply";
        s_check_a: "重病", "Serious illness";
        s_check_b: "重度残疾", "Severe disability";
        s_check_c: "上学", "Someone at school";
        s_select: "与申请人的关系", "Relation to the applicant";
        s_textarea: "情况说明", "What happened";
        s_summary: "错误汇总", "Error summary";
        s_show_errors: "显示错误", "Show errors";
        s_lists: "摘要与任务", "Summaries and tasks";
        s_task_a: "家庭成员", "Household members";
        s_task_b: "收入", "Income";
        s_task_c: "提交", "Send";
        s_task_done: "已完成", "Done";
        s_task_todo: "未开始", "Not started";
        s_task_blocked: "暂不能开始", "Cannot start yet";
        s_table: "表格", "Table";
        s_table_caption: "九月发放（示例）", "Paid in September (example)";
        s_table_who: "乡镇", "Township";
        s_table_households: "户数", "Households";
        s_table_money: "金额", "Amount";
        s_town_a: "示范镇", "Shifan town";
        s_town_b: "清河街道", "Qinghe street";
        s_dialog: "对话框", "Dialog";
        s_dialog_open: "打开对话框", "Open the dialog";
        s_dialog_title: "撤回这份申请？", "Withdraw this application?";
        s_dialog_body: "撤回后可以重新申请。", "You may apply again afterwards.";
        s_tabs: "选项卡", "Tabs";
        s_tab_a: "家庭情况", "Household";
        s_tab_b: "材料", "Documents";
        s_timeline: "时间线", "Timeline";
        s_event_a: "已受理", "Accepted";
        s_event_b: "入户调查", "Home visit";
        s_event_c: "公示七天", "Seven days of public notice";
        s_values: "金额和日期", "Money and dates";
        s_estimate: "测算面板", "Estimate panel";
        s_estimate_name: "最低生活保障", "Minimum living allowance (dibao)";
        s_estimate_why: "家庭月收入 2,241 元，低于 3 人的标准 2,385 元。", "The household has 2,241 yuan a month, below the line of 2,385 for three people.";
        s_chart: "图表和表格", "Chart with table";
        s_chart_caption: "每周申请数（示例）", "Applications by week (example)";
        s_chart_x: "周", "Week";
        s_chart_y: "申请", "Applications";
        s_upload: "文件上传", "File upload";
        s_upload_label: "身份证照片", "Photos of the identity card";
        s_states: "空与加载", "Empty and loading";
        s_empty: "今天没有要办的事项。", "Nothing is due today.";
        s_pages: "翻页", "Pagination";
        s_progress: "第 {n} 步，共 {all} 步", "Step {n} of {all}";
    }
}
