//! Where documents contradict one another. No figure stands here: the page takes each from the rules.

use super::texts;

texts! {
    /// Where documents contradict one another.
    ContradictionsText {
        title: "文件之间的二十处矛盾", "Twenty contradictions between documents";
        intro: "各地方案和国家文件有时说法不一。这里列出已知的矛盾、一门采用的读法，以及各地现行的规定。各项数值取自已录入的规定，规定变了，这里随之改变。", "Local plans and national texts do not always agree. Here are the contradictions that are known, how Yimen reads each, and what every place says today. All values come from the rules as entered, and change with them.";
        link: "文件之间的矛盾", "Contradictions between documents";
        list: "目录", "Contents";
        heading: "X{n} {title}", "X{n} {title}";
        day: "以下为 {day}的规定。", "Rules of {day}.";
        reading: "一门怎么读", "How Yimen reads it";
        your_place: "看哪个地方的规定", "Place whose rules to tell in short";
        here: "{place}：{said}", "{place}: {said}";
        not_here: "没有录入", "not entered";
        documents: "涉及的文件：", "Documents:";
        values: "X{n}：各地现行规定", "X{n}: what each place says";
        place: "地方", "Place";
        value: "内容", "Value";
        source: "出处", "Source";
        not_applied: "不适用", "Not applied";
        silent: "文件提到此事，没有可以录入的数字", "The text speaks of it without a figure that could be entered";
        nobody: "没有地方录入", "No place has entered it";

        x1: "急难救助几天内给到", "How soon emergency aid has to arrive";
        x1_conflict: "有的地方按小时算，有的按工作日算，有的按自然日算，还有一份方案把数字留空。", "Some places count hours, some working days, some natural days, and one plan leaves the number blank.";
        x1_reading: "期限连同单位一起录入，按原来的单位计算，不互相换算。地方没有定的，用国家层面的期限。紧急情形的一事一议另有期限，不与一般急难混用。", "The time is entered with its unit and counted in that unit, never converted. Where a place sets none, the national time holds. The urgent discussion of single cases has a time of its own and is not mixed with ordinary emergencies.";
        x2: "先救助后补手续，从哪天起算", "From which day the papers that follow aid are due";
        x2_conflict: "一处从急难解除起算，一处从发放救助起算，天数和单位也不同。", "One place counts from the end of the emergency, another from the day aid was given, with other numbers and units.";
        x2_reading: "期限的长短和起算点是两项规定，分开录入。2026 年 7 月起法律从紧急情况解除起算；地方另有起算点的，期限仍照地方的算，同时提示它与法律不一致，并注明出处。", "The length and the starting point are two rules and entered apart. Since July 2026 the Law counts from the end of the emergency; where a place has another starting point the date is still counted as the place does, with a warning that it deviates from the Law and the source behind it.";
        x3: "乡镇自己能批多少", "How much a township may decide alone";
        x3_conflict: "有的不设限额，有的是固定金额，有的是低保标准的几倍；有的只管小额救助，有的管全部临时救助。", "Some set no limit, some a fixed sum, some a multiple of the standard; some mean small aid only, some all temporary aid.";
        x3_reading: "按救助类型分别录入，可以是金额，也可以是倍数。没有限额写作“不设”，与没有录入不是一回事。", "It is entered for each kind of aid, as a sum or as a multiple. No limit is written as “none, on purpose”, which is not the same as not entered.";
        x4: "超过乡镇限额时怎么办", "What happens above a township's limit";
        x4_conflict: "一处超过限额只要先报告就能继续发放，另一处到限额为止，须经一事一议。", "In one place the township reports and goes on paying; in another it stops there and the case is discussed singly.";
        x4_reading: "限额和超过限额后的做法是两项规定。地方没有写明的，由上一级决定。", "The limit, and what follows above it, are two rules. Where a place does not say, the next level decides.";
        x5: "渐退期可以有多长", "How long a gradual exit may last";
        x5_conflict: "国家文件只给就业后收入提高的家庭，并给出上限；有的地方定得更长，有的不问收入为什么提高。", "The national text grants it after a job was taken and sets a maximum; some places grant more months, some whatever made the income rise.";
        x5_reading: "按地方规定的情形和月数计算，同时提示它与上级规定不一致，并说明依据。定为一个幅度的，取较短的一端。", "The grounds and the months of the place are used, with a warning that they deviate from superior law and the source behind them. Of a range the shorter end is taken.";
        x6: "多久复核一次", "How often a household is looked at again";
        x6_conflict: "有的按类别分长短，有的统一由系统定期复核，较早的文件还区分城乡和有无劳动能力。", "Some go by class, one reviews everyone by system, and older texts tell town from countryside and who is able to work.";
        x6_reading: "每一类的复核间隔分别录入，哪份文件有哪一类就用哪一类；没有分类的，用国家层面的间隔。", "The interval of each class is entered by itself and used where a text knows the class; elsewhere the national intervals hold.";
        x7: "低收入线划在哪里", "Where the line of low income lies";
        x7_conflict: "有的等于低保标准，有的高出一截，有的高出国家规定；有的正好在线上也算，有的不算；还有的用最低工资封顶。", "One place takes the standard itself, others more, some more than the nation allows; some include who is exactly on the line; one caps it by the minimum wage.";
        x7_reading: "倍数、正好在线上算不算、是否封顶，是三项规定。2026 年 7 月起法律要求严格低于，仍按较早写法的地方会显示提示，超出上级范围的也会提示。", "Multiple, inclusion and cap are three rules. Since July 2026 the Law takes the line strictly; a place that goes on with an older wording carries a warning, and so does what goes beyond superior law.";
        x8: "分类施保在什么基数上增发", "What top-ups are a share of";
        x8_conflict: "一处按本人实得的低保金增发，别处按低保标准增发，还有一处直接给足标准。", "One place adds a share of the person's own amount, others a share of the standard, and one pays the full standard.";
        x8_reading: "三种方式都能计算，用哪一种由地方规定。法律只要求采取必要措施，没有定方式；地方没有定的，不增发。", "All three ways can be computed, and the place says which. The Law asks for measures and names none; where a place sets none, nothing is added.";
        x9: "公示什么、公示多久", "What is made public, and for how long";
        x9_conflict: "有的地方长期公布收入，国家文件只许公布少数几项；儿童不得公示，小额快救也不公示。", "One place posts income for good, while national texts allow a few items only; children must not be posted, and small-fast aid is not.";
        x9_reading: "公示的内容、时间、是否长期公布分别录入。一门自己生成的公示从不含收入，也不公示儿童。", "Content, duration and long-term posting are entered apart. A notice that Yimen makes never holds income and never names children.";
        x10: "办事人员是否必须分开", "Whether duties must be held by different people";
        x10_conflict: "一处要求受理、调查、审批由不同的人办理，同时取消县级在发放前的第二次审批；人手少的地方难以做到。", "One place demands different people for intake, visit and decision, and drops the county's second approval before payment; small offices can hardly do so.";
        x10_reading: "同一个人不能既调查又决定，也不能既编制发放名单又确认到账，这在任何地方都成立。更严的分工和第二次审批按地方规定。", "The same person never investigates and decides, nor prepares a payment list and confirms it, wherever that is. Stricter separation and a second approval follow the place.";
        x11: "骗取救助后会怎样", "What follows after fraud";
        x11_conflict: "一处规定一段时间内不受理申请，法律没有这种规定；罚款的倍数新旧文件也不同。", "One place bars applications for a time, which the Law does not know; old and new texts fine by different multiples.";
        x11_reading: "不受理申请只作为地方规定列出，默认没有。罚款按行为发生时的规定；新规定较轻的，用新规定。", "The bar stands only as a local rule, and there is none by default. A fine follows the law at the time of the act, or the newer one where that is lighter.";
        x12: "抽查从哪些户里抽", "Of what a sample is drawn";
        x12_conflict: "有的从新增户里抽，有的从全部在保户里抽，有的从一事一议的户里全部复查。", "Some sample new cases, some everyone on aid, and some look at all cases that were discussed singly.";
        x12_reading: "抽查的范围和比例是两项规定，抽取方法可以重算。", "Frame and rate are two rules, and the draw can be computed again by anyone.";
        x13: "从哪个月开始发", "Which month is paid first";
        x13_conflict: "多数文件从决定的下个月起发，一处从当月起发。", "Most texts pay from the month after the decision, one from the month of the decision.";
        x13_reading: "按地方规定；没有定的，从下个月起。", "The place decides; where it says nothing, the next month is the first.";
        x14: "能不能不查就认定", "Whether anyone may be recognised without a check";
        x14_conflict: "一处允许建档立卡户免于经济状况核查，国家文件规定未经调查不得认定。", "One place spares registered poor families the check of means; national texts let nobody in without an investigation.";
        x14_reading: "上级不允许下级另定，免查的规定照列，但不适用。", "Superior law leaves no room for it; the local rule is listed and does not apply.";
        x15: "特困的孩子到几岁", "Up to which age a child is tekun";
        x15_conflict: "一份文件以较小的年龄为无劳动能力，法律说未成年人，另一份意见提到两者之间的年龄段。", "One text takes a lower age for lack of ability to work, the Law says minors, and an opinion speaks of the years between.";
        x15_reading: "进入的年龄在上下限之间由省里定，由此计算。已经享受的，按退出规定到成年或者毕业为止；退出由工作人员办理，一门不计算。", "The age of entry is for the province within bounds, and it is what is computed. Who receives it already keeps it to full age or the end of school by the rule on leaving, which the staff apply; Yimen does not compute it.";
        x16: "核对太慢，几天算慢", "When a check counts as slow";
        x16_conflict: "一份方案写了天数没写单位，而它别处的期限用工作日。", "A plan gives a number of days without saying which, while its other times are working days.";
        x16_reading: "按自然日算，这是本系统暂定的读法，参数上有标明。", "They are taken as natural days; this is a reading of the project, and the rule is marked so.";
        x17: "“一事一议”指什么", "What “discussing a case singly” means";
        x17_conflict: "一处指小额救助的简便办理，另一处指多人参加、要公示的会议，同一个词是两套程序。", "In one place it is the quick way for small aid, in another a meeting of many with a notice: one word, two procedures.";
        x17_reading: "分成两套程序，各有各的期限和人数，不互相套用。", "They are two procedures with their own times and numbers, and neither lends anything to the other.";
        x18: "按年算的贫困线", "A poverty line by the year";
        x18_conflict: "一份方案的对象不看低保标准，看一条按年算的贫困线的倍数。", "One plan goes by a multiple of a yearly poverty line, and not by the dibao standard.";
        x18_reading: "作为单独的项目计算，不与低保标准换算。", "It is a programme of its own and is never converted into the dibao standard.";
        x19: "分散供养的特困由谁出钱", "Who pays for tekun at home";
        x19_conflict: "一个区里，不同的乡镇、街道由不同的财政负担。", "Within one district different townships and streets are paid from different budgets.";
        x19_reading: "出资方按地方规定列出，不影响本人该得多少。", "The payer is listed by the place and changes nothing of what the person receives.";
        x20: "备用金留多少", "How much reserve is kept";
        x20_conflict: "一处定了下限，一处按村定额，一处定了每月上限。", "One place sets a minimum, one a sum for each village, one a monthly maximum.";
        x20_reading: "三项规定互不相干，分别录入，可以并用。", "These are three independent rules, entered apart, and may hold together.";
    }
}
