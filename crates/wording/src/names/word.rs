//! The words of parameters that offices act by, and of single plans.

use domain::Language;

use crate::say::pick;

/// The words of parameters that offices act by.
pub(super) fn office_word(language: Language, word: &str) -> Option<&'static str> {
    let (zh, en) = match word {
        "new_month" => ("当月新增对象", "the month’s new cases"),
        "aided" => ("救助对象", "all who are aided"),
        "reported" => ("上报的申请", "applications reported to the county"),
        "irregular" => ("不定期", "from time to time"),
        "monthly_by_use" => ("按月按使用情况补充", "each month, by what was used"),
        "by_use" => ("按使用情况补充", "by what was used"),
        "county_budget" => ("县级财政", "the county’s budget"),
        "township_budget" => ("乡镇财政", "the township’s budget"),
        "joint_document" => ("民政、财政联合发文预拨", "an advance by joint document of civil affairs and finance"),
        "resident_days" => ("按实际在院天数", "by the days that they were there"),
        "residents" => ("按人数", "by heads"),
        _ => return plan_word(language, word),
    };
    Some(pick(language, zh, en))
}

/// The words of procedures and of single plans.
fn plan_word(language: Language, word: &str) -> Option<&'static str> {
    let (zh, en) = match word {
        "panel" => ("一事一议", "one case one discussion decides"),
        "refuse" => ("不再给予", "no more is granted"),
        "case" => ("每次", "each case"),
        "person" => ("每人", "each person"),
        "household" => ("每户", "each household"),
        "monthly" => ("按月", "each month"),
        "may" => ("可以先行救助", "the office may aid first"),
        "shall" => ("应当先行救助", "the office shall aid first"),
        "registration" => ("户籍所在地", "where one is registered"),
        "emergency" => ("急难发生地", "where the emergency is"),
        "residence" => ("居住地", "where one lives"),
        "hardship" => ("医疗、教育、就业仍有困难", "difficulty with treatment, study or work"),
        "any" => ("无论何种原因", "whatever the cause"),
        "special_difficulty" => {
            ("低保边缘家庭中确有特殊困难的人员", "others of an edge family in real special difficulty")
        }
        "severe_disability_in_edge_family" => ("低保边缘家庭中的重度残疾人", "the severely disabled of edge families"),
        "county_rule" => ("县级民政部门规定的其他情形", "others that the county’s civil affairs office sets"),
        "publicity" => ("公示", "publicity"),
        "name" => ("姓名", "name"),
        "household_size" => ("家庭成员数量", "number of members"),
        "amount" => ("金额", "amount"),
        "income" => ("收入", "income"),
        "portal" => ("政府网站", "the government’s website"),
        "wall" => ("上墙", "the office’s wall"),
        "township_board" => ("乡镇公示栏", "the township’s board"),
        "village_board" => ("村（居）公示栏", "the village’s board"),
        "policy" => ("政策", "policy"),
        "recipient" => ("对象", "recipient"),
        "standard" => ("标准", "standard"),
        "cause" => ("申请原因", "cause"),
        "review_opinion" => ("审核意见", "opinion of the review"),
        "decision" => ("审批结果", "decision"),
        "registered_hardship" => ("在册困难帮扶家庭", "registered hardship families"),
        "next_month" => ("认定的次月", "the month after recognition"),
        "next_semester" => ("下一学期", "the next semester"),
        "city_office" => ("设区的市民政部门", "the city’s civil affairs office"),
        "tekun_basic" => ("特困基本生活标准", "basic living of tekun"),
        "care" => ("照料护理", "care"),
        "bed" => ("床位", "bed"),
        "margin" => ("合理收益", "margin"),
        "coordination" => ("县级协调机制", "the county’s coordination"),
        "conference" => ("联席会议", "the joint conference"),
        "short" => ("简易办理，不开评议会", "in short, without a panel"),
        "government_office" => ("政府办公室", "the government’s office"),
        "vice_head" => ("分管副县长", "the vice head of the county"),
        "leader_village" => ("班子成员联系村", "a leader with a village"),
        "branch_household" => ("支部联系户", "a branch with a household"),
        "member_person" => ("党员干部联系孤寡老人、孤儿", "a member with an old or orphaned person"),
        "care_agreement" => ("照护协议", "a care agreement"),
        "service_standard" => ("服务标准", "a standard of service"),
        "regular_visits" => ("定期探访", "regular visits"),
        "kept_up" => ("动态管理", "a file that is kept up"),
        "emergency_plan" => ("应急预案", "an emergency plan"),
        "service_card" => ("照料服务卡", "a service card"),
        "child_welfare" => ("儿童福利", "child welfare"),
        "elder_care" => ("养老服务", "care of the old"),
        "social_affairs" => ("社会事务", "social affairs"),
        "social_assistance" => ("社会救助", "social assistance"),
        _ => return None,
    };
    Some(pick(language, zh, en))
}
