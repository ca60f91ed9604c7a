//! Legal texts by their codes, and places in them.

use domain::{Citation, Language};

use super::plan_section::plan_section;
use crate::number::chinese_numeral;
use crate::say::{list, pick, said};

/// The full title of a document by its code. A code that is not listed is shown as it is.
pub fn document_title(language: Language, code: &str) -> String {
    let Some((zh, en)) = title(code) else { return code.into() };
    pick(language, zh, en).into()
}

/// The Chinese title without 《》 and an English rendering.
fn title(code: &str) -> Option<(&'static str, &'static str)> {
    Some(match code {
        "L26" => ("社会救助法", "Social Assistance Law"),
        "R649" => ("社会救助暂行办法", "Interim Measures on Social Assistance"),
        "D57" => ("最低生活保障审核确认办法", "Measures on Reviewing and Confirming Dibao"),
        "T43" => ("特困人员认定办法", "Measures on Recognising Tekun Persons"),
        "RE25" => ("刚性支出困难家庭认定办法", "Measures on Recognising Rigid-Expenditure Households"),
        "O220" => ("最低生活保障审核审批办法（试行）", "Trial Measures on Reviewing and Approving Dibao (repealed)"),
        "Z18" => ("关于改革完善社会救助制度的意见", "Opinions on Reforming and Improving Social Assistance"),
        "N22" => (
            "关于进一步做好最低生活保障等社会救助兜底保障工作的通知",
            "Notice on Doing Better the Last-Resort Work of Dibao and Other Assistance",
        ),
        "G39" => (
            "关于加强低收入人口动态监测做好分层分类社会救助工作的意见",
            "Opinions on Monitoring Low-Income People and Assistance by Layers and Classes",
        ),
        "C62" => (
            "关于进一步加强事实无人抚养儿童保障工作的意见",
            "Opinions on Better Support for Children without Parental Care",
        ),
        "O54" => ("关于加强孤儿保障工作的意见", "Opinions on Better Support for Orphans"),
        "TA26" => ("关于进一步健全完善临时救助制度的意见", "Opinions on Improving Temporary Aid (2026)"),
        "TA18" => ("关于进一步加强和改进临时救助工作的意见", "Opinions on Strengthening Temporary Aid (2018)"),
        "TA14" => ("关于全面建立临时救助制度的通知", "Notice on Establishing Temporary Aid Everywhere (2014)"),
        "ZJ" => ("浙江省社会救助条例", "Zhejiang Regulations on Social Assistance"),
        "CQ" => ("重庆市城乡居民最低生活保障条例", "Chongqing Regulations on Dibao"),
        "SH" => ("上海市社会救助条例", "Shanghai Regulations on Social Assistance"),
        "W381" => ("城市生活无着的流浪乞讨人员救助管理办法", "Measures on Aid to Persons without Means away from Home"),
        "P21" => (
            "关于进一步健全社会救助和保障标准与物价上涨挂钩联动机制的通知",
            "Notice on Linking Assistance to Rising Prices",
        ),
        "CAL" => ("国务院办公厅关于节假日安排的通知", "State Council Notices on Public Holidays"),
        "CC" => ("民法典", "Civil Code"),
        "APL" => ("行政处罚法", "Administrative Penalty Law"),
        "ARL" => ("行政复议法", "Administrative Reconsideration Law"),
        "ALL" => ("行政诉讼法", "Administrative Litigation Law"),
        "DEMO" => ("示范县演示参数", "Parameters of the demo county"),
        "YM" => ("本系统的规则说明", "Yimen's reading of the rules"),
        "overlay" => ("试算时填写的数字", "A figure tried here"),
        _ => return plan_title(code),
    })
}

/// The same of local plans and pages.
fn plan_title(code: &str) -> Option<(&'static str, &'static str)> {
    Some(match code {
        "S0" => ("成安县救急难工作实施方案", "Cheng'an County Plan for Relief in Emergencies"),
        "S1" => ("困难群众救助帮扶工作方案（十五篇）", "Fifteen Local Plans for Helping People in Difficulty"),
        "S2" => ("XX区关于进一步完善社会救助管理工作的实施方案", "XX District Plan for Managing Social Assistance"),
        "S3" => ("泗阳县“急诊救助”工作介绍", "Siyang County Practice of First-Response Aid"),
        "S4" => ("利川市急难救助做法", "Lichuan City Practice of Emergency Aid"),
        "S1.1" => ("安徽省最低生活保障实施方案", "Anhui Plan for Carrying Out Dibao"),
        "S1.2" => ("田心寨村委会扶贫帮困方案", "Tianxinzhai Village Plan for Helping the Poor"),
        "S1.3" => ("社会救助兜底帮扶方案（安徽省某市）", "Plan of a City in Anhui for Last-Resort Assistance"),
        "S1.4" => {
            ("安徽省生活无着的流浪乞讨人员救助实施方案", "Anhui Plan for Aid to Persons without Means away from Home")
        }
        "S1.5" => ("街道特殊困难群体帮扶服务试点方案", "Trial Plan of a Subdistrict for Groups in Special Difficulty"),
        "S1.6" => ("屯溪区黎阳镇城镇困难群众帮扶方案", "Liyang Town Plan for Helping Urban People in Difficulty"),
        "S1.7" => ("城乡低保专项排查和整改工作方案", "Plan of a District for Checking and Correcting Dibao"),
        "S1.8" => ("困难家庭救助帮扶综合评估试点方案", "Trial Plan for the Comprehensive Assessment of Households"),
        "S1.9" => ("特困群体精准帮扶方案", "Plan of a County for Groups in Extreme Difficulty"),
        "S1.10" => {
            ("特困供养服务机构等级评定与综合定额补助方案", "Plan for Rating and Funding Institutions for Tekun Persons")
        }
        "S1.11" => ("巴南区特殊困难群体帮扶做法", "Banan District Practice for Groups in Special Difficulty"),
        "S1.13" => {
            ("黄龙县审计发现问题专项治理“回头看”实施方案", "Huanglong County Plan for Looking Back at Audit Findings")
        }
        "S1.14" => ("XX区农村困难群众帮扶工作汇报", "Report of a District on Helping Rural People in Difficulty"),
        "S1.15" => ("清流县困难群众救助帮扶工作方案", "Qingliu County Plan for Helping People in Difficulty"),
        "HY" => ("海盐县低保、低边家庭财产条件", "Haiyan County Property Conditions"),
        "FJ" => ("福建省救助政策公开页面", "Fujian Public Pages on Assistance"),
        "HB" => ("湖北省临时救助公开页面", "Hubei Public Page on Temporary Aid"),
        "AH" => ("安徽省和某市临时救助公开页面", "Anhui Public Pages on Temporary Aid"),
        "JX" => ("江西省、北京市流浪乞讨人员救助公开页面", "Jiangxi and Beijing Public Pages on Displaced Persons"),
        _ => return None,
    })
}

/// Whether the title stands in 《》: those that name a text do.
fn is_text(code: &str) -> bool {
    title(code).is_some() && !matches!(code, "DEMO" | "YM" | "overlay")
}

/// A place in a document: 《社会救助法》第十八条, "Social Assistance Law, Art. 18".
pub fn citation(language: Language, place: &Citation) -> String {
    let title = document_title(language, &place.document);
    let title = match language {
        Language::Zh if is_text(&place.document) => ["《", &title, "》"].concat(),
        Language::Zh | Language::En => title,
    };
    let article = match place.document.as_ref() {
        "YM" => said!(language, "第{0}项", "no. {0}", place.article),
        plan => of_plan(language, plan, &place.article).unwrap_or_else(|| article(language, &place.article)),
    };
    if article.is_empty() { title } else { said!(language, "{0}{1}", "{0}, {1}", title, article) }
}

/// The sections in which rows of the register stand (S3-20 is 二(二)4 of its plan), each once; `None` where an
/// article is no row: a number of the register is none of the plan's own.
fn of_plan(language: Language, plan: &str, article: &str) -> Option<String> {
    let mut sections: Vec<String> = Vec::new();
    for row in article.split(", ") {
        let row = row.strip_prefix(plan)?.strip_prefix('-')?;
        let told = plan_section(plan, row).map(|(zh, en)| match language {
            Language::En if !en.is_empty() => ["part on ", en].concat(),
            Language::Zh | Language::En => section(language, zh),
        });
        sections.extend(told.filter(|told| !sections.contains(told)));
    }
    Some(list(language, &sections))
}

/// Several places, each once, articles of one text together: 《社会救助法》第四十条、第七十三条.
pub fn citations(language: Language, places: &[Citation]) -> String {
    let mut texts: Vec<(&str, Vec<&str>)> = Vec::new();
    for place in places {
        match texts.iter_mut().find(|(document, _)| *document == place.document) {
            Some((_, articles)) if articles.contains(&place.article.as_ref()) => {}
            Some((_, articles)) => articles.push(&place.article),
            None => texts.push((&place.document, vec![&place.article])),
        }
    }
    let written: Vec<String> =
        texts.into_iter().map(|(document, articles)| text(language, document, &articles)).collect();
    match language {
        Language::Zh => list(language, &written),
        Language::En => written.join("; "),
    }
}

/// One text with its articles; those that are no plain numbers one by one.
fn text(language: Language, document: &str, articles: &[&str]) -> String {
    let cite = |article: &str| Citation { document: document.to_owned().into(), article: article.to_owned().into() };
    let plain = articles.iter().all(|article| article.parse::<u16>().is_ok());
    if plain && document != "YM" {
        return citation(language, &cite(&articles.join(", ")));
    }
    let mut written: Vec<String> = Vec::new();
    for place in articles.iter().map(|article| citation(language, &cite(article))) {
        // Rows of one section are one place.
        if !written.contains(&place) {
            written.push(place);
        }
    }
    list(language, &written)
}

/// An article: 第十八条 or "Art. 18"; a list of numbers, and anything else as it is written.
pub fn article(language: Language, article: &str) -> String {
    let parts: Vec<&str> = article.split([',', '、', ' ']).filter(|part| !part.is_empty()).collect();
    let numbers: Option<Vec<u16>> = parts.iter().map(|part| part.parse().ok()).collect();
    match numbers.as_deref() {
        None | Some([]) => section(language, article),
        Some(numbers) => match language {
            Language::Zh => {
                let articles: Vec<_> = numbers.iter().map(|n| ["第", &chinese_numeral(*n), "条"].concat()).collect();
                articles.join("、")
            }
            Language::En => {
                let word = if numbers.len() == 1 { "Art. " } else { "Arts. " };
                let articles: Vec<_> = numbers.iter().map(u16::to_string).collect();
                [word, &list(language, &articles)].concat()
            }
        },
    }
}

/// A section: 第四部分 or "Part 4"; 四(一) or "Part 4(1)"; a heading in the quotation marks of the language.
fn section(language: Language, section: &str) -> String {
    if section.is_empty() {
        return String::new();
    }
    let counts = |letter: char| "一二三四五六七八九十".chars().position(|digit| digit == letter);
    let plain = section.chars().all(|letter| counts(letter).is_some());
    let numbered = section.chars().all(|letter| counts(letter).is_some() || letter.is_ascii());
    match language {
        Language::Zh if plain => ["第", section, "部分"].concat(),
        Language::Zh if numbered => section.into(),
        Language::Zh => ["“", section, "”部分"].concat(),
        Language::En if numbered => {
            let digits = section
                .chars()
                .map(|letter| counts(letter).map_or_else(|| letter.to_string(), |place| (place + 1).to_string()));
            ["Part ", &digits.collect::<String>()].concat()
        }
        Language::En => ["part on ", heading(section)].concat(),
    }
}

/// The headings that are cited, in English; any other as it is written.
fn heading(section: &str) -> &str {
    match section {
        "小额快救" => "small-fast aid",
        "支出型" => "aid for large expenses",
        "急难型" => "emergency aid",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_cited_as_each_language_does() {
        let place = Citation::new("L26", "18");
        assert_eq!(citation(Language::Zh, &place), "《社会救助法》第十八条");
        assert_eq!(citation(Language::En, &place), "Social Assistance Law, Art. 18");
        let two = Citation::new("L26", "21, 22");
        assert_eq!(citation(Language::Zh, &two), "《社会救助法》第二十一条、第二十二条");
        assert_eq!(citation(Language::En, &two), "Social Assistance Law, Arts. 21 and 22");
    }

    #[test]
    fn a_place_that_is_no_article_is_shown_as_it_is() {
        assert_eq!(
            citation(Language::Zh, &Citation::new("N22", "一(一)")),
            "《关于进一步做好最低生活保障等社会救助兜底保障工作的通知》一(一)"
        );
        assert_eq!(citation(Language::Zh, &Citation::new("overlay", "")), "试算时填写的数字");
        assert_eq!(citation(Language::En, &Citation::new("X9", "3")), "X9, Art. 3");
        assert_eq!(citation(Language::Zh, &Citation::new("S1.15", "S1.15-34")), "《清流县困难群众救助帮扶工作方案》");
    }

    #[test]
    fn a_row_of_the_register_is_cited_by_the_section_of_its_plan() {
        let zh = |document, article| citation(Language::Zh, &Citation::new(document, article));
        let en = |document, article| citation(Language::En, &Citation::new(document, article));
        assert_eq!(zh("S3", "S3-20"), "《泗阳县“急诊救助”工作介绍》二(二)4");
        assert_eq!(en("S3", "S3-20"), "Siyang County Practice of First-Response Aid, Part 2(2)4");
        assert_eq!(zh("S2", "S2-08"), "《XX区关于进一步完善社会救助管理工作的实施方案》第二部分");
        assert_eq!(zh("S1.15", "S1.15-24"), "《清流县困难群众救助帮扶工作方案》“强化急难救助力度”部分");
        assert_eq!(
            en("S1.15", "S1.15-24"),
            "Qingliu County Plan for Helping People in Difficulty, part on strengthening emergency aid"
        );
        assert_eq!(zh("S1.9", "S1.9-08, S1.9-11"), "《特困群体精准帮扶方案》“精准落实特困人员救助供养政策”部分");
        let rows = [Citation::new("S1.15", "S1.15-22"), Citation::new("S1.15", "S1.15-23")];
        assert_eq!(citations(Language::Zh, &rows), "《清流县困难群众救助帮扶工作方案》“强化急难救助力度”部分");
    }

    #[test]
    fn the_same_place_is_cited_once() {
        let places = [Citation::new("L26", "18"), Citation::new("L26", "18"), Citation::new("D57", "13")];
        assert_eq!(citations(Language::Zh, &places), "《社会救助法》第十八条和《最低生活保障审核确认办法》第十三条");
        let two = [Citation::new("L26", "40"), Citation::new("L26", "73")];
        assert_eq!(citations(Language::Zh, &two), "《社会救助法》第四十条、第七十三条");
        assert_eq!(citations(Language::En, &two), "Social Assistance Law, Arts. 40 and 73");
    }
}
