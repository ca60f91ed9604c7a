//! In which section of a local plan a row of the register of requirements stands. The register numbers the
//! sentences of a plan through; a reader of the plan looks for its section or heading.

/// The rows from one number to another, the section in the plan's own counting or words, and in English where
/// it is words.
struct Section(u16, u16, &'static str, &'static str);

/// The section in which a row stands, with its English name, which is empty where the section is a number;
/// `None` where the plan has neither number nor heading there.
pub fn plan_section(plan: &str, row: &str) -> Option<(&'static str, &'static str)> {
    let row: u16 = row.parse().ok()?;
    let found = sections(plan).iter().find(|Section(first, last, ..)| (*first..=*last).contains(&row))?;
    Some((found.2, found.3))
}

fn sections(plan: &str) -> &'static [Section] {
    match plan {
        "S0" => EMERGENCIES,
        "S1.1" => DIBAO_OF_A_PROVINCE,
        "S1.2" => VILLAGE,
        "S1.3" => LAST_RESORT_OF_A_CITY,
        "S1.4" => AWAY_FROM_HOME,
        "S1.5" => PILOT_STREET,
        "S1.6" => TOWN,
        "S1.8" => ASSESSMENT,
        "S1.9" => HARD_GROUPS,
        "S1.10" => INSTITUTIONS,
        "S1.13" => LOOKING_BACK,
        "S1.15" => HELPING_PEOPLE,
        "S2" => DISTRICT,
        "S3" => FIRST_RESPONSE,
        "S4" => EMERGENCY_AID,
        _ => &[],
    }
}

const EMERGENCIES: &[Section] = &[
    Section(4, 5, "二(一)", ""),
    Section(6, 11, "二(二)", ""),
    Section(12, 16, "二(三)", ""),
    Section(17, 20, "二(四)", ""),
    Section(21, 22, "二(五)", ""),
    Section(23, 23, "二(六)", ""),
    Section(24, 24, "三(一)", ""),
    Section(25, 27, "三(二)", ""),
    Section(28, 28, "三(三)", ""),
    Section(29, 30, "四(二)", ""),
    Section(31, 33, "四(三)", ""),
    Section(34, 34, "四(四)", ""),
    Section(35, 35, "五(一)", ""),
    Section(36, 36, "五(二)", ""),
    Section(37, 38, "五(三)", ""),
    Section(39, 40, "五(四)", ""),
];

const DIBAO_OF_A_PROVINCE: &[Section] = &[
    Section(1, 6, "保障范围", "who is covered"),
    Section(7, 10, "保障标准", "the standard"),
    Section(11, 14, "申请认定", "application and recognition"),
    Section(15, 18, "动态管理", "looking again"),
];

const VILLAGE: &[Section] =
    &[Section(3, 3, "扶贫帮困机制", "how people are helped"), Section(8, 10, "扶贫帮困工作制度", "working rules")];

const LAST_RESORT_OF_A_CITY: &[Section] = &[
    Section(5, 12, "强化低保兜底保障", "dibao"),
    Section(13, 17, "推进特困人员救助供养制度全面落实", "tekun"),
    Section(18, 20, "充分发挥临时救助制度作用", "temporary aid"),
];

const AWAY_FROM_HOME: &[Section] = &[
    Section(14, 14, "优化救助服务供给", "services"),
    Section(20, 20, "强化落户安置机制", "settling whoever cannot be identified"),
];

const PILOT_STREET: &[Section] =
    &[Section(1, 11, "一", ""), Section(12, 15, "二", ""), Section(16, 22, "三", ""), Section(23, 25, "四", "")];

const TOWN: &[Section] = &[
    Section(4, 5, "民政救助帮扶", "assistance of civil affairs"),
    Section(6, 9, "残疾人扶持关爱", "support of disabled persons"),
    Section(10, 10, "产业脱困", "trade"),
    Section(11, 13, "就业脱困", "work"),
    Section(14, 16, "健康脱困", "health"),
    Section(17, 18, "教育脱困", "education"),
    Section(19, 19, "住房脱困", "housing"),
    Section(23, 23, "制定帮扶政策", "policies of help"),
    Section(24, 25, "落实扶持资金", "funds"),
];

const ASSESSMENT: &[Section] = &[
    Section(2, 2, "三(一)", ""),
    Section(3, 6, "三(二)", ""),
    Section(7, 9, "三(三)", ""),
    Section(10, 10, "三(四)", ""),
];

const HARD_GROUPS: &[Section] = &[
    Section(5, 6, "全面落实最低生活保障制度", "dibao"),
    Section(7, 11, "精准落实特困人员救助供养政策", "tekun"),
    Section(12, 16, "充分发挥临时救助制度作用", "temporary aid"),
    Section(17, 18, "做好特困群体生活照料服务", "care at home"),
];

const INSTITUTIONS: &[Section] =
    &[Section(1, 4, "一", ""), Section(5, 9, "二", ""), Section(10, 11, "四", ""), Section(12, 13, "五", "")];

const LOOKING_BACK: &[Section] = &[
    Section(3, 3, "二(一)", ""),
    Section(4, 8, "二(二)", ""),
    Section(9, 12, "二(三)", ""),
    Section(13, 13, "二(四)", ""),
    Section(14, 15, "二(五)", ""),
    Section(16, 16, "三", ""),
    Section(17, 17, "二(三)", ""),
    Section(18, 18, "四", ""),
];

const HELPING_PEOPLE: &[Section] = &[
    Section(2, 2, "低收入对象", "people of low income"),
    Section(3, 3, "其他困难对象", "others in difficulty"),
    Section(5, 6, "生活救助", "aid for living"),
    Section(7, 7, "急难救助", "emergency aid"),
    Section(8, 8, "医疗救助", "medical aid"),
    Section(9, 9, "教育救助", "aid for education"),
    Section(10, 10, "住房救助", "aid for housing"),
    Section(11, 12, "就业救助", "aid for work"),
    Section(13, 13, "结对帮扶", "pairing"),
    Section(14, 14, "摸底", "finding people"),
    Section(16, 16, "监测", "watching"),
    Section(17, 21, "提高兜底保障水平", "raising the last resort"),
    Section(22, 25, "强化急难救助力度", "strengthening emergency aid"),
];

const DISTRICT: &[Section] = &[
    Section(1, 7, "一", ""),
    Section(8, 11, "二", ""),
    Section(12, 19, "三", ""),
    Section(20, 37, "四", ""),
    Section(38, 40, "五", ""),
    Section(41, 44, "六", ""),
    Section(45, 46, "七", ""),
    Section(47, 53, "八", ""),
    Section(54, 55, "九", ""),
    Section(56, 58, "十", ""),
];

const FIRST_RESPONSE: &[Section] = &[
    Section(1, 2, "一(二)", ""),
    Section(3, 3, "一(三)", ""),
    Section(4, 5, "一(四)", ""),
    Section(6, 8, "二(一)1", ""),
    Section(9, 10, "二(一)2", ""),
    Section(11, 12, "二(一)3", ""),
    Section(13, 14, "二(二)1", ""),
    Section(15, 16, "二(二)2", ""),
    Section(17, 19, "二(二)3", ""),
    Section(20, 20, "二(二)4", ""),
    Section(21, 22, "二(三)1", ""),
    Section(23, 27, "二(三)2", ""),
    Section(28, 28, "二(三)3", ""),
    Section(29, 29, "三(一)", ""),
    Section(30, 33, "三(二)", ""),
    Section(34, 35, "三(三)", ""),
    Section(36, 36, "三(四)", ""),
    Section(37, 39, "三(五)", ""),
];

const EMERGENCY_AID: &[Section] = &[
    Section(1, 6, "强化三个保障", "the three guarantees"),
    Section(7, 15, "创新三个机制", "the three ways of working"),
    Section(16, 20, "明确三大责任", "the three duties"),
];

#[cfg(test)]
mod tests {
    use super::*;

    const PLANS: [&str; 15] = [
        "S0", "S1.1", "S1.2", "S1.3", "S1.4", "S1.5", "S1.6", "S1.8", "S1.9", "S1.10", "S1.13", "S1.15", "S2", "S3",
        "S4",
    ];

    #[test]
    fn the_sections_of_a_plan_follow_one_another() {
        for plan in PLANS {
            let of_plan = sections(plan);
            assert!(!of_plan.is_empty(), "{plan}");
            assert!(of_plan.iter().all(|Section(first, last, ..)| first <= last), "{plan}");
            let mut both = of_plan.iter().zip(of_plan.iter().skip(1));
            assert!(both.all(|(one, next)| one.1 < next.0), "{plan}");
        }
    }

    #[test]
    fn a_section_in_words_has_its_english() {
        for Section(_, _, zh, en) in PLANS.into_iter().flat_map(sections) {
            let is_number = zh.chars().all(|letter| letter.is_ascii() || "一二三四五六七八九十".contains(letter));
            assert_eq!(en.is_empty(), is_number, "{zh}");
        }
    }

    #[test]
    fn a_row_is_found_in_its_section() {
        assert_eq!(plan_section("S1.15", "24"), Some(("强化急难救助力度", "strengthening emergency aid")));
        assert_eq!(plan_section("S3", "20"), Some(("二(二)4", "")));
        assert_eq!(plan_section("S1.15", "34"), None);
        assert_eq!(plan_section("S1.7", "6"), None);
    }
}
