//! What an applicant signs: the promise, and the authorisation to check.

use domain::{Citation, Date, Language, Programme};

use super::{Letter, Part};
use crate::case::law;
use crate::names::{citations, programme_full};
use crate::say::{list, pick, said};

/// The promise that what is declared is true (承诺书), with the texts of the day on which it is signed.
pub fn promise(language: Language, programme: Programme, applicant: &str, on: Date) -> Letter {
    let basis: Vec<Citation> = ["40", "73"].into_iter().filter_map(|article| law(programme, on, article)).collect();
    let points = [
        said!(
            language,
            "我申请{0}，填写的家庭成员、收入、财产和支出都是真实的，没有故意隐瞒。",
            "I apply for: {0}. What I have stated of members, income, property and expenses is true, and I have hidden nothing on purpose.",
            programme_full(language, programme)
        ),
        said!(
            language,
            "我不清楚的地方已经选了“不清楚”，由工作人员核实。",
            "Where I was not sure I have said so; the staff look into it."
        ),
        said!(
            language,
            "家里的情况有变化，我会及时告诉工作人员。",
            "I will tell the staff in good time when things change at home."
        ),
        said!(
            language,
            "我知道故意骗取救助的，要退回所得，还可能被处罚；无心填错的，更正就可以。",
            "I know that whoever obtains aid by deceit has to give it back and may be fined; an honest mistake is simply put right."
        ),
    ];
    signed(
        language,
        pick(language, "承诺书", "Promise"),
        applicant,
        points.into(),
        said!(language, "依据：{0}。", "Basis: {0}.", citations(language, &basis)),
    )
}

/// The authorisation of each adult member to check income and property (授权书), with the text of the day.
pub fn check_authorisation(language: Language, programme: Programme, adults: &[String], on: Date) -> Letter {
    let basis: Vec<Citation> = law(programme, on, "41").into_iter().collect();
    let points = [
        said!(
            language,
            "我们同意民政部门为办理{0}，核对我们的收入和财产。",
            "We agree that the civil affairs office checks our income and property, for this application: {0}.",
            programme_full(language, programme)
        ),
        said!(
            language,
            "可以向户籍、税务、社会保险、不动产、市场监管、公积金、车辆管理等部门，以及银行、保险、证券和支付机构查询。",
            "It may ask the registers of persons, tax, social insurance, real estate, businesses, housing funds and vehicles, and banks, insurers, securities firms and payment institutions."
        ),
        said!(
            language,
            "查询结果只用于社会救助，依法保密。能查到的，不再要我们提供证明。",
            "What is found is used for social assistance only and kept secret by law. What can be looked up is not asked of us."
        ),
        said!(
            language,
            "不住在一起的赡养人、抚养人的收入和财产，要本人另外同意才能查。",
            "The means of supporters who live elsewhere are looked up only with their own consent."
        ),
    ];
    signed(
        language,
        pick(language, "家庭经济状况核对授权书", "Authorisation of the economic check"),
        &list(language, adults),
        points.into(),
        said!(language, "依据：{0}。", "Basis: {0}.", citations(language, &basis)),
    )
}

fn signed(language: Language, title: &str, by: &str, points: Vec<String>, basis: String) -> Letter {
    Letter {
        title: title.into(),
        number: None,
        to: None,
        parts: vec![
            Part::List(points),
            Part::Text(basis),
            Part::Signatures(vec![said!(language, "签字（{0}）", "Signed ({0})", by)]),
        ],
        office: String::new(),
        date: String::new(),
    }
}
