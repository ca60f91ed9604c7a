//! The questions of the facts in plain words, by the last part of their JSON pointer.

/// A question about a member or a supporter; `{0}` is who.
pub fn of_person(field: &str) -> Option<(&'static str, &'static str)> {
    Some(match field {
        "relation" => ("{0}与申请人是什么关系", "what {0} is to the applicant"),
        "birth_date" => ("{0}的出生日期", "when {0} was born"),
        "spouse" => ("{0}的配偶是谁", "whom {0} is married to"),
        "parents" => ("{0}的父母是谁", "who the parents of {0} are"),
        "coresidence_months" => ("{0}一起住了多少个月", "for how many months {0} has lived here"),
        "student" => ("{0}是否在上学、上什么学", "whether and what {0} studies"),
        "full_time" => ("{0}是不是全日制上学", "whether {0} studies full-time"),
        "independent" => ("{0}能不能独立生活", "whether {0} can live independently"),
        "other_parent_custody" => {
            ("{0}是否由不在本户的父亲或母亲抚养", "whether the other parent, elsewhere, brings {0} up")
        }
        "disability" => ("{0}有没有残疾证、几级", "whether {0} has a disability certificate, and its level"),
        "serious_illness" => ("{0}有没有患重病", "whether {0} has a serious illness"),
        "employed" => ("{0}有没有工作", "whether {0} works"),
        "custody" => {
            ("{0}是否在服刑、强制隔离戒毒或者失踪", "whether {0} is in prison, in compulsory rehabilitation or missing")
        }
        "clergy_since" => ("{0}是否长期住在宗教场所、从哪天起", "whether and since when {0} lives at a religious site"),
        "soldier_unmarried" => ("{0}是不是未婚的现役义务兵", "whether {0} is an unmarried soldier on service"),
        "no_civil_capacity" => ("{0}是不是无民事行为能力", "whether {0} lacks civil capacity"),
        "in_institution" => ("{0}是否住在养老院等机构", "whether {0} lives in an institution"),
        "holds" => ("{0}已经享受哪些救助或补贴", "which aid or benefits {0} receives already"),
        "self_care_failed" => ("{0}日常生活中有哪些事不能自理", "which things of daily life {0} cannot do alone"),
        "care_mode" => ("{0}在家供养还是在机构供养", "where {0} is cared for"),
        "needs_long_care" => ("{0}是否需要长期照护", "whether {0} needs long-term care"),
        "benefit_grade" => ("{0}的低保档次", "the dibao grade of {0}"),
        "father" => ("{0}父亲的情况", "how {0}'s father is placed"),
        "mother" => ("{0}母亲的情况", "how {0}'s mother is placed"),
        "child_choice" => ("{0}选择哪一种保障", "which support {0} takes"),
        _ => return None,
    })
}

/// A question about a supporter; `{0}` is who.
pub fn of_supporter(field: &str) -> Option<(&'static str, &'static str)> {
    Some(match field {
        "relation" => ("{0}与被赡养的人是什么关系", "what {0} is to the person supported"),
        "supports" => ("{0}要赡养、抚养或扶养家里的哪些人", "whom of the household {0} has to support"),
        "household_per_capita" => ("{0}自己家每人每月的收入", "the income per person and month in the family of {0}"),
        "children" => ("被赡养的老人一共有几个子女", "how many children the person supported by {0} has in all"),
        "supported" => ("{0}一共要赡养几个人", "how many persons {0} maintains"),
        "actual_payment" => ("{0}每月实际给每人多少钱", "how much {0} really pays each of them a month"),
        "assets_per_person" => ("{0}家里人均有多少存款等钱财", "how much money per person the family of {0} has"),
        "own_income_year" => ("{0}本人上一年的收入", "the own income of {0} last year"),
        "low_property" => {
            ("{0}的财产是否属于低收入家庭的水平", "whether the property of {0} is that of a low-income family")
        }
        _ => return of_person(field),
    })
}

/// A question about a line of income, expense or property, or a grant; `{0}` is the line.
pub fn of_line(field: &str) -> Option<(&'static str, &'static str)> {
    Some(match field {
        "kind" => ("{0}是哪一类", "the kind of {0}"),
        "item" => ("{0}是哪一种补贴或支出", "which transfer {0} is"),
        "per" => ("{0}是每月、每年还是一次性的", "whether {0} is monthly, yearly or one-off"),
        "gross" | "amount" => ("{0}的金额", "the amount of {0}"),
        "cost" => ("{0}的必要成本", "the necessary cost of {0}"),
        "depreciation" => ("{0}的折旧", "the depreciation of {0}"),
        "tax" => ("{0}缴的税", "the tax on {0}"),
        "date" => ("{0}的日期", "the day of {0}"),
        "ended" => ("{0}是否已经停止、从哪天起", "whether and when {0} ended"),
        "job_taken_on_aid" => {
            ("{0}是否来自享受低保期间找到的工作", "whether {0} comes from a job taken while on dibao")
        }
        "bill" => ("{0}的医药费总额", "the whole bill of {0}"),
        "basic" => ("{0}中基本医保报销了多少", "what basic insurance paid of {0}"),
        "critical" => ("{0}中大病保险报销了多少", "what critical-illness insurance paid of {0}"),
        "medical_aid" => ("{0}中医疗救助付了多少", "what medical aid paid of {0}"),
        "other_insurance" => ("{0}中其他补充保险付了多少", "what other supplementary insurance paid of {0}"),
        "commercial" => ("{0}中商业保险付了多少", "what commercial insurance paid of {0}"),
        "subsidy" => ("{0}得到了多少资助", "what others gave towards {0}"),
        "public_fee" => ("{0}同类公办学校的收费", "the rate of a public school for {0}"),
        "value" => ("{0}值多少钱", "the value of {0}"),
        "type" => ("{0}是什么车", "which vehicle {0} is"),
        "needed_for_production" => ("{0}是不是谋生离不开的", "whether the family lives by {0}"),
        "area" => ("{0}的面积", "the floor area of {0}"),
        "sole_dwelling" => ("{0}是不是全家唯一的住处", "whether {0} is the only dwelling"),
        "person" => ("{0}给了谁", "to whom {0} was given"),
        "cause" => ("{0}是因为什么原因", "for which cause {0} was given"),
        "member" | "owner" => ("{0}是谁的", "whose {0} is"),
        _ => return None,
    })
}

/// A question about what has happened.
pub fn of_event(field: &str) -> Option<(&'static str, &'static str)> {
    Some(match field {
        "kind" => ("遇到的是哪一类困难", "what kind of need it is"),
        "person" => ("是谁遇到了困难", "whom it befell"),
        "cause" => ("困难的原因", "the cause of the need"),
        "persons" => ("有几个人需要救助", "how many persons need help"),
        "months" => ("需要救助几个月", "for how many months help is needed"),
        "request" => ("想申请多少钱", "how much is asked for"),
        "special" => ("是不是当地规定的特别困难情形", "whether it is special hardship by the local rules"),
        _ => return None,
    })
}

/// A question about the whole household.
pub fn of_household(name: &str) -> Option<(&'static str, &'static str)> {
    Some(match name {
        "application_date" => ("申请的日期", "the day of the application"),
        "region" => ("您家是城镇还是农村", "whether you live in town or in the countryside"),
        "hukou_local" => ("家里有没有人的户口在本地", "whether anybody is registered in this place"),
        "single_parent" => ("孩子是否由父母一方单独抚养", "whether one parent alone brings up the children"),
        "members" => ("家里有哪些人", "who belongs to the household"),
        "incomes" => ("家里有哪些收入", "what income the household has"),
        "expenses" => ("家里有哪些必须的花费", "which necessary expenses there are"),
        "assets" => ("家里有哪些财产", "what the household owns"),
        "supporters" => ("有没有不住在一起的赡养人", "whether anybody living elsewhere owes a member support"),
        "past_grants" => ("以前得到过哪些临时救助", "which temporary aid was granted before"),
        "event" => ("最近有没有遇到困难", "whether anything has happened"),
        "current_dibao" => ("家里现在是否享受低保", "whether the family receives dibao now"),
        "price" => ("当月的物价指数", "the month's price indices"),
        _ => return None,
    })
}
