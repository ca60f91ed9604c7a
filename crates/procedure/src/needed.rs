//! The papers that an application needs, and those that nobody may ask for because the check
//! supplies them (L26 62, S2-54).

use domain::{Programme, case::RequestedDocument};

/// Where a paper comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Supply {
    /// The household signs it on the spot or on the screen.
    Signed,
    /// The household brings it.
    Brought,
    /// The check supplies it: not asked for.
    FromCheck,
}

/// What the facts say that decides on papers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a list of independent yes-or-no answers")]
pub struct Questions {
    /// Somebody applies for the household.
    pub proxy: bool,
    /// There is income that no register holds: odd jobs, farm, trade.
    pub informal_income: bool,
    /// Treatment was paid for.
    pub medical_cost: bool,
    /// Schooling was paid for.
    pub school_cost: bool,
    /// Somebody has a serious illness.
    pub serious_illness: bool,
    /// The home is rented.
    pub rent: bool,
    /// Somebody outside the household owes support.
    pub supporter: bool,
    /// Something happened: an accident, a fire.
    pub event: bool,
}

/// The papers for an application, those that are brought first.
pub fn documents_needed(programme: Programme, questions: Questions) -> Vec<(RequestedDocument, Supply)> {
    use RequestedDocument as D;
    let temporary = matches!(
        programme,
        Programme::TemporaryExpenditure | Programme::TemporaryEmergency | Programme::TemporarySmallFast
    );
    let brought = [
        (questions.proxy, D::ProxyMandate),
        (questions.informal_income, D::IncomeStatement),
        (questions.medical_cost, D::MedicalBills),
        (questions.school_cost, D::SchoolBills),
        (questions.serious_illness, D::Diagnosis),
        (questions.rent, D::RentContract),
        (questions.supporter, D::SupportAgreement),
        (questions.event || temporary, D::EventProof),
    ];
    let brought = brought.into_iter().filter(|(asked, _)| *asked);
    let signed = [D::Promise, D::CheckAuthorisation];
    let checked = D::ALL.into_iter().filter(|document| document.is_supplied_by_check());
    signed
        .into_iter()
        .map(|document| (document, Supply::Signed))
        .chain(brought.map(|(_, document)| (document, Supply::Brought)))
        .chain(checked.map(|document| (document, Supply::FromCheck)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_check_supplies_is_never_brought() {
        let all = Questions {
            proxy: true,
            informal_income: true,
            medical_cost: true,
            school_cost: true,
            serious_illness: true,
            rent: true,
            supporter: true,
            event: true,
        };
        for questions in [Questions::default(), all] {
            for programme in Programme::ALL {
                for (document, supply) in documents_needed(programme, questions) {
                    assert_eq!(supply == Supply::FromCheck, document.is_supplied_by_check());
                }
            }
        }
    }
}
