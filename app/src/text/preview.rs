//! The pages of the preview.

use super::texts;

texts! {
    /// The pages of the preview.
    PreviewText {
        progress: "第 {n} 步，共 {all} 步", "Step {n} of {all}";
        person: "{relation}（第 {n} 人）", "{relation} (person {n})";
        person_age: "{relation}，{age} 岁", "{relation}, {age}";
        applicant_title: "申请人的出生日期", "When was the person who applies born?";
        applicant_hint: "申请人可以是您自己，也可以是您帮助的人。", "That may be you or the person you help.";
        member_title: "家庭成员", "A member of the household";
        members_title: "谁和申请人一起生活", "Who lives with the applicant?";
        members_hint: "添加共同生活的配偶、子女、父母等。在外上学的子女也要添加。一个人生活的直接点“下一步”。", "Add husband or wife, children, parents and others who live together, and children away at school. If nobody, continue.";
        members_add: "添加一人", "Add a person";
        members_full: "最多可以添加 {limit} 人。更多成员请到窗口办理。", "At most {limit} people can be added here; the window takes more.";

        health_title: "健康情况", "Health";
        life_title: "上学和工作", "School and work";
        special_title: "其他情况", "Other circumstances";
        who_disabled: "谁有残疾证", "Who has a disability certificate?";
        who_ill: "谁患重病（当地认定的病种）", "Who has a serious illness on the local list?";
        who_care: "谁吃饭、穿衣、上厕所等需要别人帮", "Who needs help with eating, dressing, the toilet and the like?";
        who_school: "谁在上学", "Who goes to school or studies?";
        who_work: "谁在工作（打工、种地、做生意都算）", "Who works (for wages, on the land, in trade)?";
        who_receives: "谁正在领取特困、低保、孤儿补贴、失业金等", "Who already receives tekun support, dibao, orphan's or unemployment money or the like?";
        who_special: "谁正在服刑或强制戒毒、失踪、服现役、住在机构或宗教场所、无民事行为能力，或者由另一方父母抚养", "Who is in prison or drug isolation, missing, on military service, in an institution or at a religious site, lacks civil capacity, or is brought up by a parent elsewhere?";
        who_parents: "哪个孩子的父母去世、失踪、服刑或因病残不能抚养", "Which child's parents are dead, missing, in prison or too ill or disabled to bring it up?";
        detail_disabled: "残疾证：{who}", "Disability certificate: {who}";
        detail_care: "日常生活：{who}", "Daily life: {who}";
        detail_school: "上学：{who}", "School: {who}";
        detail_receives: "正在领取：{who}", "Already received: {who}";
        detail_special: "其他情况：{who}", "Other circumstances: {who}";
        detail_parents: "父母：{who}", "Parents: {who}";

        incomes_title: "家里有哪些收入", "What money comes in?";
        incomes_hint: "过去 12 个月的工资、种养经营、房租利息、养老金等。社会救助的钱不用写。", "Wages, farming and trade, rent and interest, pensions of the last 12 months. Social assistance need not be listed.";
        incomes_ask: "家里有收入吗", "Is there any income?";
        incomes_entry: "一项收入", "An income";
        expenses_title: "家里有哪些必要的大额支出", "What large necessary expenses are there?";
        expenses_hint: "过去 12 个月看病、上学、残疾康复和照护等。", "Medical care, school, rehabilitation and care in the last 12 months.";
        expenses_ask: "家里有这样的支出吗", "Are there such expenses?";
        expenses_entry: "一项支出", "An expense";
        assets_title: "家里有哪些财产", "What does the household own?";
        assets_hint: "存款、车、房、商铺、公司。住房也要写。", "Savings, vehicles, homes, shops, companies. List the home you live in, too.";
        assets_ask: "家里有这些财产吗", "Is there anything to list?";
        assets_entry: "一项财产", "Something owned";
        supporters_title: "家庭以外有没有应当赡养、抚养、扶养的人", "Are there relatives elsewhere who owe support?";
        supporters_hint: "例如不住在一起的成年子女、分居的配偶、孩子的另一方父母。", "For example grown-up children who live elsewhere, a husband or wife living apart, a child's other parent.";
        supporters_ask: "有这样的人吗", "Are there any?";
        supporters_entry: "应当赡养、抚养、扶养的人", "A relative who owes support";
        past_grants_title: "过去一年领过临时救助吗", "Was temporary aid received within a year?";
        past_grants_hint: "每一次都要写。", "List each time.";
        past_grants_ask: "领过吗", "Any?";
        past_grants_entry: "一次临时救助", "Temporary aid received";
        list_add: "添加一项", "Add another";
        list_yes: "有，现在填写", "Yes, fill in now";
        list_no: "没有", "No";
        list_remove: "删除：{name}", "Remove: {name}";
        list_unnamed: "尚未填完", "Not complete yet";
        event_title: "突然的困难", "Sudden hardship";

        result_title: "测算结果和您的回答", "Your estimate and your answers";
        result_intro: "这是按您填写的内容算出来的，不是决定。申请后由工作人员核对。", "This follows from your answers. It is no decision; staff will check when you apply.";
        answers_title: "您的回答", "Your answers";
        apply_now: "申请救助", "Apply for help";
        bundle_title: "合起来能拿多少", "All of it together";
        bundle_monthly: "每月合计：{sum}", "Each month in all: {sum}";
        bundle_once: "另有一次性：{sum}", "And once: {sum}";
        bundle_provisional: "还有问题没有回答，结果可能变化。", "Some questions are still open, so this may change.";
        bundle_choices: "这样选最多", "The choices behind it";
        bundle_excluded: "哪些不能同时享受", "What excludes what";
        turning_title: "差多少就符合", "What would change it";
        turning_note: "只改这一项、其余不变时的最小变化，用来看清离规定还有多远；请如实填写。", "The smallest change of this one thing, all else as it is. It shows how far the rule is away; please answer truthfully.";
        change_link: "收入变了会怎样", "How would it change with income?";
        bring_link: "要带什么（可打印）", "What to bring (printable)";
        start_over: "全部重填", "Start over";
        start_over_confirm: "确定清空全部回答吗？", "Clear all answers?";

        none_yet: "还没有结果", "No result yet";
        none_yet_body: "继续回答，这里会显示能得到什么。", "Go on; what you may get appears here.";
        loading_policy: "正在取得政策……", "Fetching the policy…";
        no_policy: "没有取得政策，暂时不能测算。请联网后再试。", "The policy could not be fetched, so nothing can be computed yet. Try again online.";
        if_ordinary: "如果其余回答都和一般家庭一样：{figure}", "If your other answers are the usual ones: {figure}";
        if_ordinary_perhaps: "这是其余回答都和一般家庭一样时的结果。", "This is what follows if your other answers are the usual ones.";
        still_open: "还差这些回答", "Still to answer";
        and_more: "另有 {n} 项", "and {n} more";
        figure_nothing: "目前没有符合的项目", "Nothing fits at present";
        figure_open: "还需回答", "More answers needed";
        figure_perhaps: "可能{figure}", "Perhaps {figure}";
        figure_status: "可以认定为：{name}", "Can be recognised as: {name}";
        eligible: "符合", "Eligible";
        not_eligible: "不符合", "Not eligible";
        undetermined: "还不确定", "Not known yet";
        ask_window: "请到乡镇（街道）救助窗口办理", "Please apply at the township's window";
        reasons_more: "理由和依据", "Reasons and sources";
        needs_title: "还要知道：", "Still needed:";
        distance_below: "比标准低 {amount} 元/月", "{amount} yuan a month below the line";
        distance_above: "比标准高 {amount} 元/月", "{amount} yuan a month above the line";
        distance_on: "正好等于标准", "Exactly on the line";
        line_per_head: "标准：每人每月 {amount} 元", "Line: {amount} yuan a month for each person";
        illustrative: "演示数值", "Illustrative";
        assumed: "暂按此理解", "Assumed";
        tried: "试填的数", "Tried figure";
        marked_illustrative: "结果用到了演示用的虚构数值，不能作为依据。", "This uses figures invented for demonstration. Do not rely on them.";
        marked_assumed: "有的规定文件没有写明，暂按一般理解计算。", "Where a document is silent, a usual reading is taken.";
        marked_tried: "结果用到了您试填的数。", "This uses figures that you tried.";
        household_counted: "计入 {n} 人，家庭月收入 {total}，人均 {head}", "{n} people count; income {total} a month, {head} per head";
        try_title: "这里还没有录入标准", "No standard has been entered here";
        try_body: "可以试填一个数看看结果，只用于测算。", "You may try a figure; it is for this estimate only.";
        try_dibao_urban: "试填：城市低保标准", "Try: urban dibao standard";
        try_dibao_rural: "试填：农村低保标准", "Try: rural dibao standard";

        change_title: "收入变了会怎样", "How would it change with income?";
        change_intro: "其他回答不变，只改变家庭每月收入。", "All other answers stay; only the household's monthly income changes.";
        change_none: "还不能画：先回答收入和其他问题。", "Nothing to draw yet: answer the questions on income and the others first.";
        change_x: "家庭月收入（元）", "Household income a month (yuan)";
        change_y: "每月可得（元）", "Paid each month (yuan)";
        change_sum: "收入加救助（元）", "Income and help (yuan)";
        change_caption: "每月可得的低保金随收入的变化", "Monthly benefit against income";
        change_status: "认定", "Recognised as";
        change_now: "现在", "Now";

        bring_title: "要带什么", "What to bring";
        bring_intro: "到乡镇（街道）窗口或村（社区）办理时带上。缺了可以后补，不能因此拒收申请。", "Take these to the township, street, village or community. What is missing can follow; it is no reason to turn you away.";
        bring_always: "都要带", "Always";
        bring_identity: "全家的身份证、户口簿", "Identity cards and household register of everyone";
        bring_account: "申请人的银行卡或存折", "The applicant's bank card or passbook";
        bring_promise: "诚信承诺和核对授权书（可以在窗口签）", "The promise and the authorisation to check (can be signed at the window)";
        bring_your: "您家的情况还要带", "Because of your answers";
        bring_disability: "残疾证", "Disability certificates";
        bring_illness: "诊断书、病历", "Diagnosis and medical records";
        bring_medical: "医疗费票据和报销单", "Medical bills and what insurance paid";
        bring_school: "学生证或在校证明", "Student card or certificate";
        bring_wage: "工资条或务工说明", "Pay slips or a note of the work done";
        bring_business: "种养、经营的情况说明", "A note on farming or trade";
        bring_education: "学费、住宿费票据", "Bills for tuition and lodging";
        bring_support: "赡养、抚养协议或判决（如有）", "Support agreement or judgement, if any";
        bring_rent: "租房合同", "Rental contract";
        bring_event: "事故、火灾、灾害等的证明（急难可以后补）", "Proof of the accident, fire or disaster (may follow in an emergency)";
        bring_not: "不用带，由部门核对", "Not needed: checked between departments";
        bring_not_list: "收入、存款、车辆、房产、企业登记、社保和婚姻登记信息，由核对系统查询。", "Income, savings, vehicles, homes, company, insurance and marriage records are looked up by the check.";
        bring_estimate: "您的测算结果", "Your estimate";
    }
}
