//! The questions of the preview.

use super::texts;

texts! {
    /// The questions of the preview.
    QuestionsText {
        place: "住在哪里", "Where do you live?";
        place_field: "县（市、区）", "County, city or district";
        place_hint: "各地标准不同。还没有录入标准的地方，可以试填一个数。", "Amounts differ from place to place. Where none has been entered you may try a figure.";
        region: "住在城镇还是农村", "In a town or in the countryside?";
        region_hint: "按经常居住的地方选。", "Go by where you usually live.";
        hukou_local: "家里至少有一人的户口（或居住证）在当地", "Is at least one of you registered here (hukou or residence permit)?";

        relation: "与申请人的关系", "Relation to the person who applies";
        birth_date: "出生日期", "Date of birth";
        birth_date_hint: "例如 1980 年 9 月 7 日", "For example 1980, 9, 7";
        coresidence_months: "已经一起生活多少个月", "For how many months have you lived together?";
        coresidence_hint: "住满一年就是 12。一直住在一起的，可以填出生以来或搬来以来的月数。", "One year is 12. If always, count from birth or from moving in.";

        independent: "能不能独立生活", "Able to live independently?";
        independent_hint: "成年子女因病、因残等不能独立生活的，选“否”。没有这样的情况不用填。", "Choose “No” for a grown child who cannot, for illness or disability. Otherwise leave it blank.";
        care_mode: "在哪里得到照料", "Cared for where?";
        child_choice: "孩子选哪一种保障", "Which support for this child?";
        child_choice_hint: "儿童保障和特困供养只能选一种。", "Only one of the two can be had.";

        disability_kind: "残疾证上的类别", "Kind of disability on the certificate";
        disability_level: "残疾证上的等级", "Level on the certificate";
        disability_level_hint: "一级最重，四级最轻。", "Level 1 is the gravest.";
        needs_long_care: "需要长期照护", "Is long-term care needed?";
        self_care_failed: "哪些事自己做不了", "What can this person not do alone?";
        student: "在读什么", "What kind of school?";
        full_time: "是全日制", "Is it full-time?";
        holds: "正在领取什么", "What is received already?";
        custody: "有下列情况吗", "Does one of these apply?";
        in_institution: "住在养老院、福利院等机构", "Lives in an institution?";
        soldier_unmarried: "是未婚的现役军人", "Is an unmarried soldier on service?";
        no_civil_capacity: "无民事行为能力", "Lacks civil capacity?";
        no_civil_capacity_hint: "成年人因精神、智力等原因完全不能辨认自己的行为。", "An adult who for reasons of mind cannot understand what he or she does.";
        other_parent_custody: "未成年，由不在这个家的父亲或母亲抚养", "Under age and brought up by the parent who lives elsewhere?";
        clergy_since: "在宗教场所居住，从哪天开始", "Lives at a religious site since";
        clergy_hint: "没有就不用填。", "Leave blank if not.";
        father_status: "父亲的情况", "The father";
        father_months: "这种情况持续了多少个月", "For how many months has that lasted for the father?";
        mother_status: "母亲的情况", "The mother";
        mother_months: "这种情况持续了多少个月", "For how many months has that lasted for the mother?";

        income_member: "谁的收入或支出", "Whose money is it?";
        income_kind: "是什么收入", "What kind of income?";
        income_item: "具体是哪一项", "Which one exactly?";
        income_item_hint: "有些钱依法不算收入，选对了就不会多算。没有合适的可以不选。", "Some money does not count by law; choosing right keeps it out. Leave it if none fits.";
        income_per: "按什么算", "For which period?";
        income_gross: "金额", "Amount";
        income_gross_hint: "扣除成本之前的总数。", "Before any cost is taken off.";
        income_cost: "必要的成本", "Necessary costs";
        income_cost_hint: "上班的交通、食宿等，或者种养、经营的成本。没有就不用填。", "Commuting and the like, or the costs of farming or trade. Leave blank if none.";
        income_depreciation: "工具、机器的折旧", "Depreciation of tools and machines";
        income_tax: "生产税费", "Production tax";
        blank_means_none: "没有就不用填。", "Leave blank if none.";
        income_date: "哪一天得到的", "When was it received?";
        income_ended: "这笔钱已经没有了的，从哪天起", "If it has stopped: since when?";
        income_ended_hint: "例如已经不干这份工作。现在还有的不用填。", "For example when a job has ended. Leave blank if it still comes in.";
        income_job_taken: "领低保以后才找到这份工作的，从哪天开始", "If this job was found while on dibao: since when?";
        income_job_taken_hint: "有的地方在一段时间里不算这份收入。不是这样的不用填。", "Some places leave such pay out for a time. Leave blank if not so.";

        expense_member: "为谁花的", "For whom?";
        expense_kind: "用在什么上", "What for?";
        expense_per: "按什么算", "For which period?";
        expense_bill: "医疗费总额", "Whole medical bill";
        expense_basic: "基本医保已报销", "Paid by basic insurance";
        expense_critical: "大病保险已报销", "Paid by critical-illness insurance";
        expense_medical_aid: "医疗救助已支付", "Paid by medical aid";
        expense_other_insurance: "其他补充保险已报销", "Paid by other supplementary insurance";
        expense_commercial: "商业保险已赔付", "Paid by commercial insurance";
        expense_amount: "花了多少", "How much was spent?";
        expense_subsidy: "其中别人补助了多少", "How much of it did others give?";
        expense_public_fee: "同类公办学校的收费", "What a public school of that kind charges";
        expense_public_fee_hint: "超过公办收费的部分不算。上公办学校不用填。", "What goes beyond it does not count. Leave blank for a public school.";

        asset_owner: "是谁的", "Whose is it?";
        asset_kind: "是什么", "What is it?";
        asset_value: "现在值多少钱", "What is it worth now?";
        asset_value_hint: "存款、证券、基金、商业保险、借给别人的钱按总数填。", "For money: savings, securities, funds, commercial insurance and loans together.";
        asset_vehicle: "是什么车", "What kind of vehicle?";
        asset_needed: "生产离不开它", "Is it needed to earn a living?";
        asset_area: "建筑面积", "Floor area";
        asset_sole: "是家里唯一的住处", "Is it the only place the family lives in?";

        supporter_relation: "与被赡养（抚养、扶养）人的关系", "Relation to the person supported";
        supporter_supports: "应当赡养（抚养、扶养）谁", "Who is owed support?";
        supporter_per_capita: "他（她）家平均每人每月收入", "Monthly income per head in that family";
        supporter_children: "被赡养人一共有几个健在的子女", "How many living children does the person supported have?";
        supporter_supported: "他（她）一共要赡养几位老人", "How many people does this relative support?";
        supporter_actual: "实际每月给每位多少钱", "What is really given each month to each?";
        supporter_birth: "他（她）的出生日期", "That relative's date of birth";
        supporter_ordinary: "身体正常，没有重度残疾、服刑、失踪，也不享受低保、特困", "In ordinary health; not severely disabled, imprisoned or missing, and not on dibao or tekun support?";

        supporter_low_property: "他（她）家的存款、车、房等财产很少，和低收入家庭差不多", "Does that family own as little as a low-income family?";
        supporter_low_property_hint: "财产很少、年老或者残疾的人，可以不算有赡养能力。", "Whoever is old or disabled and owns little need not be able to give support.";
        supporter_own_income: "他（她）本人去年一年的收入", "That relative's own income last year";

        event_kind: "最近有没有突然的困难或者大额支出", "Has a sudden hardship or a large expense come up?";
        event_person: "谁遇到的", "Whom did it befall?";
        event_cause: "什么原因", "What caused it?";
        event_persons: "为几个人申请", "For how many people?";
        event_months: "大约要帮几个月", "For about how many months?";
        event_request: "希望得到多少钱", "How much is asked for?";
        event_request_hint: "不填也可以。", "You may leave this blank.";
        event_special: "情况特别严重", "Is it exceptionally grave?";

        grant_date: "哪一天发的", "When was it given?";
        grant_amount: "发了多少", "How much?";
        grant_person: "给谁的", "For whom?";
        grant_cause: "什么原因", "For what cause?";
    }
}
