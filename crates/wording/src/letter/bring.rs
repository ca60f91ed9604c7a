//! "Bring this": the papers that are needed, and those that nobody asks for.

use domain::case::RequestedDocument;
use domain::{Date, Language, Programme};

use crate::case::{in_brackets, law, paper_help, paper_supplied_by};
use crate::names::programme_full;
use crate::say::{Named, said};

/// The sheet to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BringSheet {
    /// The title.
    pub title: String,
    /// What to bring: the paper and a hint.
    pub bring: Vec<(String, String)>,
    /// What is signed on the spot or on the screen: the paper and a hint.
    pub sign: Vec<(String, String)>,
    /// What need not be brought: the paper and who supplies it.
    pub not_asked: Vec<(String, String)>,
    /// Why those are not asked for.
    pub note: String,
}

/// The sheet of a day for a programme from the papers that its application needs.
pub fn bring_sheet(language: Language, programme: Programme, papers: &[RequestedDocument], on: Date) -> BringSheet {
    let row = |paper: &RequestedDocument| (paper.name(language).to_owned(), paper_help(language, *paper).to_owned());
    let supplied = |paper: &RequestedDocument| {
        let by = paper_supplied_by(language, *paper)?;
        Some((paper.name(language).to_owned(), by.to_owned()))
    };
    BringSheet {
        title: said!(language, "申请{0}要带的材料", "What to bring: {0}", programme_full(language, programme)),
        bring: papers.iter().filter(|paper| !is_signed(**paper) && !paper.is_supplied_by_check()).map(row).collect(),
        sign: papers.iter().filter(|paper| is_signed(**paper)).map(row).collect(),
        not_asked: papers.iter().filter_map(supplied).collect(),
        note: said!(
            language,
            "下面这些由工作人员查询，不用您带{0}。带上身份证，方便核对是您本人。",
            "The staff look these up, so you need not bring them{0}. Have your identity card with you to show who you are.",
            in_brackets(language, law(programme, on, "62"))
        ),
    }
}

/// What is signed on the spot.
const fn is_signed(paper: RequestedDocument) -> bool {
    matches!(paper, RequestedDocument::Promise | RequestedDocument::CheckAuthorisation)
}
