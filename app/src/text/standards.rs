//! The public page of standards and rules.

use super::texts;

texts! {
    /// The public page of standards and rules.
    StandardsText {
        title: "各地标准和规定", "Standards and rules by place";
        intro: "选择地方和日期，查看当天适用的每一项标准和规定、出处和历次变化。", "Choose a place and a day to see every standard and rule that applies, where it stands and how it has changed.";
        filters: "选择地方和日期", "Place and day";
        place: "地方", "Place";
        on: "日期", "Day";
        show: "查看", "Show";
        bad_day: "请填写完整的日期，例如 2026 年 9 月 7 日", "Enter a whole date, such as 7 September 2026";
        search: "按名称查找", "Search by name";
        search_hint: "例如“标准”“车辆”“公示”", "For example “standard”, “vehicle” or “notice”";
        found: "找到 {n} 项", "{n} found";
        found_none: "没有名称相符的规定。请换一个词。", "No rule has such a name. Try another word.";
        heading: "{place}，{day}", "{place} on {day}";
        chain: "在这里起作用的各级规定：", "Rules of these places apply here:";
        counts: "共 {all} 项：已录入 {n} 项，尚未录入 {missing} 项。", "{all} rules: {n} entered, {missing} not entered yet.";
        rules_of_topic: "{n} 项", "{n} rules";
        topics: "主题", "Topics";
        not_entered: "尚未录入", "Not entered yet";
        not_entered_hint: "标明“尚未录入”的，需要它的结果会显示为“还不确定”，不会当作零。", "Where a rule is “not entered yet”, a result that needs it stays open; it is never taken as zero.";
        no_standard: "这里的低保标准尚未录入，可以在测算时试填。", "No dibao standard has been entered for this place; the estimate lets you try a figure.";
        try_figure: "去试填", "Try a figure";
        unknown_place: "没有录入这个地方。请从列表中选择。", "This place has not been entered. Choose one from the list.";
        outside: "{place}只录入了 {from}至{until}的规定。请换一个日期。", "For {place} rules are entered from {from} to {until} only. Choose another day.";
        missing: "没有取得规定。请联网后再试。", "The rules could not be fetched. Try again when you are online.";
        by: "{place}规定 · 层级：{level}", "Set by {place} · level: {level}";
        since: "{day}起", "since {day}";
        period: "{from}至{until}", "{from} to {until}";
        published: "{day}公布", "published on {day}";
        checked: "{day}核对", "checked on {day}";
        reason: "原因：{note}", "Why: {note}";
        outside_bounds: "上级规定：{room}", "Superior law: {room}";
        not_applied: "{place}另定为“{value}”，上级不允许下级另定，因此不适用。", "{place} says “{value}”; superior law leaves no room for it, so it does not apply.";
        not_applied_mark: "不适用", "Not applied";
        more: "历次规定和下级可否另定", "History, and what lower levels may set";
        more_of: "{name}：", "{name}: ";
        note: "说明：{note}", "Note: {note}";
        room_free: "下级可以另定。", "Lower levels may set their own.";
        room_forbidden: "{place}规定，下级不得另定。", "{place} does not let lower levels set their own.";
        room_most: "{place}规定，下级另定的不得高于 {most}。", "{place} lets lower levels set at most {most}.";
        room_least: "{place}规定，下级另定的不得低于 {least}。", "{place} lets lower levels set at least {least}.";
        room_between: "{place}规定，下级另定的应在 {least} 至 {most} 之间。", "{place} lets lower levels set {least} to {most}.";
        room_exactly: "{place}规定，下级另定的应为 {most}。", "{place} lets lower levels set {most} only.";
        others: "其他时间、其他层级的规定", "At other times and levels";
        others_none: "没有录入其他时间、其他层级的规定。", "Nothing else has been entered for other times or levels.";
        past: "已失效", "No longer in force";
        now: "有效，但以下级规定为准", "In force, but a lower level decides";
        now_unset: "有效", "In force";
        coming: "尚未生效", "Not in force yet";
        code: "参数代码", "Code of the parameter";
        link_here: "查看这里适用的全部标准和规定", "See all standards and rules that apply here";
        topic_standards: "保障标准", "Standards";
        topic_dibao: "最低生活保障", "Dibao";
        topic_household: "家庭成员", "Who counts";
        topic_income: "收入", "Income";
        topic_supporters: "赡养、抚养、扶养", "Support from relatives";
        topic_property: "财产", "Property";
        topic_lines: "低保边缘和刚性支出困难家庭", "Edge and rigid-expenditure households";
        topic_tekun: "特困供养", "Tekun";
        topic_children: "孤儿和事实无人抚养儿童", "Children without support";
        topic_disability: "残疾人补贴", "Disability subsidies";
        topic_price: "物价补贴", "Help against rising prices";
        topic_temporary: "临时救助", "Temporary aid";
        topic_procedure: "办理程序和期限", "Procedure and deadlines";
    }
}
