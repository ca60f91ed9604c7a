//! Words used on every page.

use super::texts;

texts! {
    /// Words used on every page.
    CommonText {
        yes: "是", "Yes";
        no: "否", "No";
        not_sure: "不清楚", "Not sure";
        or: "或者", "or";
        continue_: "下一步", "Continue";
        back: "返回", "Back";
        save: "保存", "Save";
        add: "添加", "Add";
        change: "修改", "Change";
        remove: "删除", "Remove";
        cancel: "取消", "Cancel";
        close: "关闭", "Close";
        print: "打印", "Print";
        retry: "再试一次", "Try again";
        optional: "（可不填）", " (optional)";
        none: "没有", "None";
        not_answered: "未填写", "Not answered";
        loading: "正在加载……", "Loading…";
        working: "正在处理……", "Working…";
        year: "年", "Year";
        month: "月", "Month";
        day: "日", "Day";
        yuan: "元", "yuan";
        per_month: "元/月", "yuan a month";
        per_year: "元/年", "yuan a year";
        square_metres: "平方米", "m²";
        months: "个月", "months";
        people: "人", "people";
        open_all: "全部展开", "Unfold all";
        close_all: "全部收起", "Fold all";
        select_one: "请选择", "Choose one";
        separator: "，", ", ";
        list_separator: "、", ", ";
        entry_separator: "；", "; ";
        colon: "：", ": ";
        money: "{amount} 元", "{amount} yuan";
        date: "{year}年{month}月{day}日", "{day} {month} {year}";
    }
}
