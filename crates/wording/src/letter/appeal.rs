//! Both ways to appeal: reconsideration within sixty days of knowing, or a lawsuit within six months.

use domain::{Citation, Language};

use super::{Paper, Part};
use crate::case::law;
use crate::names::citations;
use crate::say::{pick, said};

/// The parts that close every decision against which one may appeal.
pub fn appeal(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let basis = basis(paper);
    vec![
        Part::Heading(pick(language, "如果您不同意", "If you do not agree").into()),
        Part::List(vec![
            said!(
                language,
                "可以从知道这个决定之日起六十日内，向{0}人民政府申请行政复议；",
                "Within sixty days of learning of this decision you may ask the government of {0} to reconsider it; or",
                paper.places.county
            ),
            said!(
                language,
                "也可以从知道这个决定之日起六个月内，依法向人民法院提起行政诉讼。",
                "within six months of learning of it you may bring the matter before the people's court."
            ),
        ]),
        Part::Text(said!(
            language,
            "怎么申请、要带什么，可以到窗口或者拨打 {0} 询问，工作人员会告诉您。依据：{1}。",
            "The window and the number {0} tell you how to do either and what to bring. Basis: {1}.",
            paper.places.phone,
            citations(language, &basis)
        )),
    ]
}

/// Where a decision's rights of appeal stand: L26 Art 76, before the Law R649 Art 65; the two periods.
fn basis(paper: &Paper<'_>) -> Vec<Citation> {
    let periods = [Citation::new("ARL", "20"), Citation::new("ALL", "46")];
    law(paper.asked(), paper.issued_on(), "76").into_iter().chain(periods).collect()
}
