//! What district and town pay together, and S1.6-08: never as much as the person paid.

use domain::facts::Amount;
use domain::policy::Key;
use domain::sums::{FigureName, SumReasonCode};
use domain::{Fraction, Money};

use crate::sums::sheet::Sheet;

/// What two purses pay for one thing; a part that nobody encoded is open.
pub struct Parts {
    pub district: Option<Fraction>,
    /// What the town pays on top.
    pub town: Option<Fraction>,
    /// Whether the sum is fixed or the most that may be paid.
    pub total: FigureName,
}

impl Parts {
    /// Notes the parts, and their sum once both stand.
    pub fn note(self, sheet: &mut Sheet) {
        for (name, part) in [(FigureName::District, self.district), (FigureName::Town, self.town)] {
            if let Some(part) = part {
                sheet.payable(name, part);
            }
        }
        if let (Some(district), Some(town)) = (self.district, self.town) {
            sheet.payable(self.total, district + town);
        }
    }

    /// S1.6-08: aid stays below what the person paid, which is a fen less at most (YM-30);
    /// the town's part gives way first (YM-56).
    pub fn note_below(self, sheet: &mut Sheet, self_paid: Amount) {
        match sheet.flag(Key::SpecialBelowSelfPaid) {
            None => {}
            Some(false) => self.note(sheet),
            Some(true) => {
                let most = (self_paid.exact() - Fraction::from(Money::from_fen(1))).floor_at_zero();
                if most.is_zero() {
                    return sheet.because_of(SumReasonCode::NothingSelfPaid, Key::SpecialBelowSelfPaid);
                }
                let district = self.district.map(|part| part.min(most));
                let rest = most - district.unwrap_or(Fraction::ZERO);
                let town = self.town.map(|part| part.min(rest));
                if district < self.district || town < self.town {
                    sheet.because_of(SumReasonCode::BelowSelfPaid, Key::SpecialBelowSelfPaid);
                }
                // What the district pays is open, and with it what is left for the town.
                let town = if self.district.is_some() { town } else { None };
                Self { district, town, ..self }.note(sheet);
            }
        }
    }
}
