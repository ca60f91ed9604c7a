//! The same household in several places.

use super::texts;

texts! {
    /// The same household in several places.
    CompareText {
        title: "换一个地方会怎样", "How would it be elsewhere?";
        link: "换一个地方会怎样", "How would it be elsewhere?";
        intro: "同样的家庭情况，按不同地方的规定各算一遍。全部在本机计算，不会发送出去。", "The same household by the rules of several places. All of it is computed on this device; nothing is sent.";
        nothing: "还没有可以比较的内容。请先填写家庭情况。", "There is nothing to compare yet. Tell about the household first.";
        start: "去填写", "Begin";
        form: "选择地方", "Places";
        first: "地方一", "First place";
        second: "地方二", "Second place";
        third: "地方三（可不选）", "Third place (optional)";
        fourth: "地方四（可不选）", "Fourth place (optional)";
        show: "比较", "Compare";
        choose_more: "请至少选择两个不同的地方，再按“比较”。", "Choose at least two different places, then press “Compare”.";
        table: "各项救助在各地的结果", "Each programme in each place";
        programme: "项目", "Programme";
        differs: "不同", "Differs";
        not_computed: "不涉及", "Does not arise";
        refused: "在这些地方都不符合：{names}", "Not eligible in any of these places: {names}";
        same: "在这些地方，结果都一样。", "The results are the same in all these places.";
        because_title: "为什么不同", "Why it differs";
        because: "与{place}相比，起作用的是这些规定：", "Compared with {place}, these rules make the difference:";
        rule: "规定", "Rule";
        not_entered: "尚未录入", "Not entered yet";
        tried: "试填", "Tried";
        missing: "{place}的低保标准尚未录入，取决于它的结果还不能确定。可以试填一个数：", "No dibao standard has been entered for {place}; what depends on it stays open. You may try a figure:";
        try_urban: "{place}：试填城镇低保标准", "{place}: try an urban dibao standard";
        try_rural: "{place}：试填农村低保标准", "{place}: try a rural dibao standard";
        bad_figure: "请填写金额，例如 700", "Enter an amount such as 700";
        rules_of: "{place}的全部规定", "All rules of {place}";
        day: "按 {day}的规定", "By the rules of {day}";
    }
}
