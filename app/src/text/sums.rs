//! The sums beside the assessment, for staff.

use super::texts;

texts! {
    /// The sums beside the assessment, for staff.
    SumsText {
        title: "专项测算", "Sums";
        intro: "这里测算家庭评估以外的金额、日期和数量。结果按所选地方当天适用的规定得出，写明出处，不会保存。", "Amounts, days and numbers beside the assessment of a household. The result follows the rules of the place on the day, names its sources, and is not kept.";
        back: "全部专项测算", "All sums";
        place: "地方", "Place";
        on: "作出决定或者办理的日期", "Day of the decision";
        on_hint: "按这一天适用的规定测算。", "The rules of this day apply.";
        work_out: "测算", "Work out";
        result: "结果", "Result";
        why: "依据", "Why";
        missing: "还缺少", "Missing";
        sources: "用到的规定", "Rules that were used";
        rule: "规定", "Rule";
        value: "内容", "Value";
        source: "出处", "Source";
        try_figures: "试填的数字", "Figures to try";
        try_figures_hint: "系统没有录入的数字，可以在这里试填；试填的不是正式规定。", "Figures that were not entered can be tried here; they are not official.";
        labelled: "{label}：{sentence}", "{label}: {sentence}";

        decided_on: "决定退出的日期", "Day of the decision to end dibao";
        old_monthly: "原来每月的低保金", "Dibao a month until now";
        chosen_months: "确定的月数", "Months that were decided";
        chosen_months_hint: "当地规定是一个范围时填写；不填按最低的月数。", "Where the place leaves a choice; the lowest number if left empty.";
        household_monthly: "全家每月的低保金", "The household’s dibao a month";
        heads: "领取低保金的人数", "Persons it is paid for";
        offers: "介绍工作的情况，从早到晚", "Jobs offered, the earliest first";
        offer: "第 {n} 次", "Offer {n}";
        offer_on: "第 {n} 次介绍的日期", "Day of offer {n}";
        offer_outcome: "第 {n} 次的结果", "What became of offer {n}";
        not_stated: "不填", "Not stated";
        add_offer: "再加一次", "Add an offer";
        wrongly_paid: "骗取的救助金", "What was wrongly obtained";
        acted_on: "行为发生的最后一天", "Last day of the act";
        defied: "拒不执行调减、终止救助的决定", "A decision to cut or end aid was defied";
        found_on: "查实的日期", "Day of the finding";
        looked_on: "决定或者上次核查的日期", "Day of the decision, or of the last look";
        region: "住在城镇还是农村", "Town or countryside";
        household_class: "家庭类别", "Class of the household";
        household_class_hint: "当地分类管理时填写；不填按最短的间隔。", "Where the place has classes; the shortest time if left empty.";
        able_to_work: "家里有人能劳动", "Somebody is able to work";
        unstable_income: "收入不稳定", "Income is unstable";
        no_support: "没有劳动能力、没有收入、没有人供养", "Nobody works, earns or gives support";
        frame: "抽查哪一类", "Cases of which kind";
        size: "总共有多少件", "How many cases there are";
        size_hint: "和下面的编号只填一项。", "Either this or the numbers below.";
        ids: "这些案件的编号", "The numbers of the cases";
        ids_hint: "每行一个。", "One on each line.";
        seed: "种子号", "Seed";
        seed_hint: "填写后按种子号抽取，以后用同一种子号可以复核。", "With a seed the cases are drawn, and the draw can be repeated.";
        villages: "行政村的数量", "Administrative villages";
        paid_out: "上次补充以后支出", "Paid out since the last refill";
        balance: "现在的余额", "Balance now";
        paid: "全年支出的临时救助金", "Temporary aid paid in the year";
        donations: "社会捐助等其他来源", "Donations and other money";
        class: "机构类别", "Class of the institution";
        residents: "全年平均在院人数", "Residents on the yearly average";
        residents_hint: "和下面的天数只填一项。", "Either this or the days below.";
        resident_days: "全年在院人天数", "Days that all residents were there";
        days: "天", "days";
        self_paid: "自付费用", "What the person paid";
        hospital_months: "住院满几个月", "Full months in the hospital";
        received: "这户今年已经享受几项“特惠”政策", "Special policies the household has had this year";
        exception: "镇和区已批准再享受一项", "Town and district approved one more";
        pay: "约定的每月补助", "Pay agreed a month";
        employed_from: "开始就业的日期", "First day of work";
        employed_until: "结束就业的日期", "Last day of work";
        employed_until_hint: "还在就业的不填。", "Leave empty while it goes on.";
        contract: "有劳动合同等证明", "A contract or another paper proves it";
        rewarded_before: "以前已经奖励过", "The family had the reward before";
        own_part: "签约服务包的自付部分", "Own part of the package";
        left_over: "报销后的自付合理费用", "Reasonable cost left over";
        stage: "就读阶段", "Stage";
        contributions: "实际缴纳的社会保险费", "Contributions really paid in";
        income: "人均年可支配收入", "Disposable income per head and year";
        spent: "今年已经支出", "Spent this year";
        minimum_wage: "每月最低工资", "Minimum wage a month";
        minimum_wage_hint: "不填按系统录入的。", "The one entered if left empty.";
        urban: "拟定的城市低保标准", "Standard of towns";
        rural: "拟定的农村低保标准", "Standard of the countryside";
        by_wage: "以最低工资为基础制定", "Based on the minimum wage";
        consumption: "上年度城镇居民人均消费支出", "Last year’s consumption of townspeople, per person";
        starts_on: "从哪一天起执行", "First day of the standard";
    }
}
