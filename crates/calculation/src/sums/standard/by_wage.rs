//! A standard computed from the minimum wage (L26 Art 19, S1.15-17).

use domain::Fraction;
use domain::policy::Key;
use domain::sums::{FigureName, StandardByWage, SumReasonCode};

use crate::sums::sheet::Sheet;

/// S1.15-17: the standard is a share of the minimum wage, rounded once (YM-25).
pub fn by_wage(sheet: &mut Sheet, input: &StandardByWage) {
    let Some(share) = sheet.number(Key::StandardWageShare) else { return };
    let wage = input.minimum_wage.map(domain::facts::Amount::exact).or_else(|| sheet.yuan(Key::MinimumWage));
    let rounding = sheet.rounding(Key::StandardRounding);
    if let (Some(wage), Some(rounding)) = (wage, rounding) {
        sheet.because_of(SumReasonCode::ShareOfWage, Key::StandardWageShare);
        sheet.money(FigureName::Standard, Fraction::times(wage, share), rounding);
    }
}
