//! The leader's dashboard.

use super::texts;

texts! {
    /// The leader's dashboard.
    LeaderText {
        title: "数据看板", "Dashboard";
        filters: "筛选", "Filters";
        township: "乡镇（街道）", "Township";
        all_townships: "全县", "The whole county";
        from: "从", "From";
        to: "到", "To";
        show: "查看", "Show";
        period: "{from}至{to}", "{from} to {to}";
        bad_period: "开始日期要早于结束日期，并写完整的年月日", "The period must begin before it ends, with complete dates";
        weeks_caption: "每周申请数和决定数", "Applications and decisions by week";
        week: "周（周一）", "Week of";
        applications: "申请", "Applications";
        decisions: "决定", "Decisions";
        in_time_share: "按期决定的比例", "Decided in time";
        share_caption: "每周按期决定的比例（%）", "Share decided in time by week (%)";
        people_caption: "每月新增救助人数（按项目）", "People newly helped by month and programme";
        dibao_caption: "每月新纳入低保人数", "People newly in dibao by month";
        money_caption: "每月决定的金额（按项目，元）", "Money decided by month and programme (yuan)";
        month: "月份", "Month";
        programme: "项目", "Programme";
        households: "户数", "Households";
        people: "人数", "People";
        money: "金额（元）", "Yuan";
        townships_caption: "各乡镇（街道）", "By township";
        approved: "给予救助的户数", "Households approved";
        late: "现在超期的案件", "Late today";
        total_applications: "申请", "Applications";
        total_decisions: "决定", "Decisions";
        total_share: "按期决定", "Decided in time";
        total_people: "新纳入低保人数", "People newly in dibao";
        total_money: "决定的金额", "Money decided";
        total_late: "现在超期", "Late today";
        none: "这段时间没有数据。", "There are no figures for this period.";
        no_share: "没有有期限的决定", "No timed decision";
    }
}
