//! Short labels of the facts, for tables.

use domain::Language;

use super::language;

/// What an answer is about, by the list in which it stands and its last key.
pub fn fact_label(list: &str, key: &str) -> &'static str {
    let (zh, en) = match (list, key) {
        ("members" | "supporters", "relation") => ("关系", "Relation"),
        (_, "birth_date") => ("出生日期", "Date of birth"),
        (_, "student") => ("上学情况", "Studies"),
        (_, "full_time") => ("全日制", "Full-time"),
        (_, "independent") => ("能独立生活", "Can live independently"),
        (_, "coresidence_months") => ("共同居住（月）", "Months lived here"),
        (_, "other_parent_custody") => ("由不在本户的父或母抚养", "Brought up by the other parent"),
        (_, "disability") => ("残疾", "Disability"),
        (_, "serious_illness") => ("重病", "Serious illness"),
        (_, "employed") => ("在工作", "Works"),
        (_, "custody") => ("服刑、戒毒、失踪", "Custody or missing"),
        (_, "clergy_since") => ("宗教场所居住起始", "At a religious site since"),
        (_, "soldier_unmarried") => ("未婚义务兵", "Unmarried soldier"),
        (_, "no_civil_capacity") => ("无民事行为能力", "Lacks civil capacity"),
        (_, "in_institution") => ("住在机构", "Lives in an institution"),
        (_, "holds") => ("已享受的待遇", "Benefits held"),
        (_, "needs_long_care") => ("需要长期照护", "Needs long-term care"),
        ("past_grants" | "event", "person") => ("对象", "Person"),
        (_, "member" | "owner") => ("谁的", "Whose"),
        ("event", "kind") => ("困难类型", "Kind of need"),
        (_, "kind") => ("类别", "Kind"),
        (_, "item") => ("转移收支项目", "Transfer"),
        (_, "per") => ("周期", "Period"),
        (_, "gross" | "amount") => ("金额", "Amount"),
        (_, "cost") => ("成本", "Cost"),
        (_, "depreciation") => ("折旧", "Depreciation"),
        (_, "tax") => ("税费", "Tax"),
        (_, "date") => ("日期", "Date"),
        (_, "ended") => ("停止日期", "Ended"),
        (_, "job_taken_on_aid") => ("低保期间就业日期", "Job taken on aid since"),
        (_, "bill") => ("医药费总额", "Whole bill"),
        (_, "basic") => ("基本医保报销", "Basic insurance"),
        (_, "critical") => ("大病保险报销", "Critical-illness insurance"),
        (_, "medical_aid") => ("医疗救助", "Medical aid"),
        (_, "other_insurance") => ("其他补充保险", "Other insurance"),
        (_, "commercial") => ("商业保险", "Commercial insurance"),
        (_, "subsidy") => ("资助", "Subsidy"),
        (_, "public_fee") => ("同类公办收费", "Public school's rate"),
        (_, "value") => ("价值", "Value"),
        (_, "type") => ("车辆类型", "Vehicle"),
        (_, "needed_for_production") => ("谋生必需", "Needed for a living"),
        (_, "area") => ("面积", "Area"),
        (_, "sole_dwelling") => ("唯一住房", "Only dwelling"),
        (_, "supports") => ("赡养、抚养、扶养谁", "Supports"),
        (_, "household_per_capita") => ("其家庭人均月收入", "Own family's income per person"),
        (_, "children") => ("老人子女数", "Children of the supported"),
        (_, "supported") => ("赡养人数", "Persons supported"),
        (_, "actual_payment") => ("实际每月给付", "Really paid a month"),
        (_, "assets_per_person") => ("其家庭人均金融资产", "Own family's money per person"),
        (_, "own_income_year") => ("本人上年收入", "Own income last year"),
        (_, "low_property") => ("财产属低收入水平", "Property as of low income"),
        (_, "cause") => ("事由", "Cause"),
        (_, "persons") => ("人数", "Persons"),
        (_, "months") => ("月数", "Months"),
        (_, "request") => ("申请金额", "Asked for"),
        (_, "special") => ("当地特别困难情形", "Special hardship"),
        (_, "region") => ("城镇或农村", "Town or country"),
        (_, "hukou_local") => ("户籍在本地", "Registered here"),
        (_, "single_parent") => ("单亲抚养", "Single parent"),
        (_, "application_date") => ("申请日期", "Day of application"),
        (_, "job_taken") => ("低保期间就业", "Took a job"),
        (_, "hardship") => ("医疗、教育、就业仍有困难", "Difficulty with treatment, study or work"),
        (_, "spouse") => ("配偶是", "Married to"),
        (_, "parents") => ("父母是", "Parents"),
        (_, "father/status") => ("父亲的情况", "How the father is placed"),
        (_, "father/months") => ("父亲这种情况持续了（月）", "Months so, the father"),
        (_, "mother/status") => ("母亲的情况", "How the mother is placed"),
        (_, "mother/months") => ("母亲这种情况持续了（月）", "Months so, the mother"),
        (_, "father") => ("父亲情况", "Father"),
        (_, "mother") => ("母亲情况", "Mother"),
        (_, "self_care_failed") => ("不能自理的事项", "Cannot do alone"),
        (_, "care_mode") => ("供养方式", "Cared for"),
        (_, "benefit_grade") => ("低保档次", "Dibao grade"),
        (_, "child_choice") => ("选择的保障", "Support chosen"),
        (_, "event") => ("遇到的困难", "What happened"),
        (_, "current_dibao") => ("正在享受的低保", "Current dibao"),
        (_, "cpi") => ("居民消费价格同比（%）", "Consumer prices, year on year (%)"),
        (_, "food") => ("食品价格同比（%）", "Food prices, year on year (%)"),
        (_, "scpi") => ("低收入居民基本生活费用价格同比（%）", "Living cost on low income, year on year (%)"),
        (_, "price") => ("物价指数", "Price indices"),
        _ => ("其他", "Other"),
    };
    match language() {
        Language::Zh => zh,
        Language::En => en,
    }
}

/// What a list of the facts is called.
pub fn fact_list(list: &str) -> &'static str {
    let (zh, en) = match list {
        "members" => ("家庭成员", "Members"),
        "incomes" => ("收入", "Incomes"),
        "expenses" => ("支出", "Expenses"),
        "assets" => ("财产", "Property"),
        "supporters" => ("赡养、抚养、扶养人", "Supporters"),
        "past_grants" => ("以往临时救助", "Past temporary aid"),
        "event" => ("遇到的困难", "What happened"),
        "current_dibao" => ("正在享受的低保", "Current dibao"),
        "price" => ("物价指数", "Price indices"),
        _ => ("家庭", "Household"),
    };
    match language() {
        Language::Zh => zh,
        Language::En => en,
    }
}

/// The level on a certificate of disability.
pub fn disability_level(level: u64) -> String {
    match language() {
        Language::Zh => match level {
            1 => "一级".to_owned(),
            2 => "二级".to_owned(),
            3 => "三级".to_owned(),
            4 => "四级".to_owned(),
            other => format!("{other} 级"),
        },
        Language::En => format!("level {level}"),
    }
}
