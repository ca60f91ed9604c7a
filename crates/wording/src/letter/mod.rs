//! Letters, notices, forms and sheets. A letter is a title and parts; the page that prints it gives
//! it its looks.

mod appeal;
mod articles;
mod bring;
mod consent;
mod decision;
mod emergency;
mod intake;
mod investigation;
mod paper;
mod payment;
mod publicity;

#[cfg(test)]
mod tests;

pub use bring::{BringSheet, bring_sheet};
pub use consent::{check_authorisation, promise};
pub use paper::{Paper, Places};
pub use payment::payment_list_headings;
pub use publicity::publicity_letter;

use domain::Language;
use domain::case::DocumentKind;

use crate::say::Named;

/// A letter, a form or a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The title.
    pub title: String,
    /// The number of the paper, where it has one.
    pub number: Option<String>,
    /// To whom it speaks, where it speaks to one.
    pub to: Option<String>,
    /// What it says.
    pub parts: Vec<Part>,
    /// The office that issues it; empty where a person signs.
    pub office: String,
    /// The day, written out.
    pub date: String,
}

/// One part of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A heading within the letter.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Points one below the other.
    List(Vec<String>),
    /// Names with their values, in two columns.
    Rows(Vec<(String, String)>),
    /// Lines to be signed by hand: what each is for.
    Signatures(Vec<String>),
}

/// What an issued paper says. A paper of an earlier step says what was known then.
pub fn letter_of(language: Language, paper: &Paper<'_>) -> Letter {
    let parts = match paper.document.kind {
        DocumentKind::AcceptanceReceipt => intake::receipt(language, paper),
        DocumentKind::SupplementNotice => intake::supplement(language, paper),
        DocumentKind::NonAcceptanceNotice => intake::non_acceptance(language, paper),
        DocumentKind::CheckRequest => investigation::check_request(language, paper),
        DocumentKind::VisitForm => investigation::visit_form(language, paper),
        DocumentKind::PanelMinutes => investigation::panel(language, paper),
        DocumentKind::OpinionSheet => investigation::opinion_sheet(language, paper),
        DocumentKind::ExtensionNotice => investigation::extension(language, paper),
        DocumentKind::PublicitySheet => publicity::before_decision(language, paper),
        DocumentKind::PublicationSheet => publicity::after_decision(language, paper),
        DocumentKind::ApprovalNotice => decision::approval(language, paper),
        DocumentKind::RefusalNotice => decision::refusal(language, paper),
        DocumentKind::TerminationNotice => decision::termination(language, paper),
        DocumentKind::PaymentNotice => payment::notice(language, paper),
        DocumentKind::EmergencyForm => emergency::form(language, paper),
        DocumentKind::HandOverReceipt => emergency::hand_over(language, paper),
        DocumentKind::FilingForm => emergency::filing(language, paper),
    };
    Letter {
        title: paper.document.kind.name(language).into(),
        number: Some(paper.document.number.clone()),
        to: is_to_the_applicant(paper.document.kind).then(|| paper.applicant.to_owned()),
        parts,
        office: paper.office(language),
        date: crate::time::date(language, domain::calendar::china_day(paper.document.at)),
    }
}

/// Whether a paper is addressed to the applicant.
const fn is_to_the_applicant(kind: DocumentKind) -> bool {
    match kind {
        DocumentKind::AcceptanceReceipt
        | DocumentKind::SupplementNotice
        | DocumentKind::NonAcceptanceNotice
        | DocumentKind::ExtensionNotice
        | DocumentKind::ApprovalNotice
        | DocumentKind::RefusalNotice
        | DocumentKind::TerminationNotice
        | DocumentKind::PaymentNotice => true,
        DocumentKind::CheckRequest
        | DocumentKind::VisitForm
        | DocumentKind::PanelMinutes
        | DocumentKind::OpinionSheet
        | DocumentKind::PublicitySheet
        | DocumentKind::PublicationSheet
        | DocumentKind::EmergencyForm
        | DocumentKind::HandOverReceipt
        | DocumentKind::FilingForm => false,
    }
}
