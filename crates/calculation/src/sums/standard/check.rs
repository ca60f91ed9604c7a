//! A standard compared with what superior texts want (L26 Art 19).

use domain::calendar::Month;
use domain::date::MONTHS_OF_YEAR;
use domain::facts::Amount;
use domain::fraction::Rounding;
use domain::policy::Key;
use domain::sums::{FigureName, StandardCheck, SumReasonCode};
use domain::{Citation, Fraction};

use super::bands::{Band, band};
use crate::context::Setting;
use crate::sums::sheet::Sheet;

const START: Citation = Citation::new("L26", "19");

const WAGE: Band = Band {
    keys: [Key::StandardWageLeast, Key::StandardWageMost],
    figures: [FigureName::WageLeast, FigureName::WageMost],
    codes: [SumReasonCode::BelowWageBand, SumReasonCode::WithinWageBand, SumReasonCode::AboveWageBand],
};

const CONSUMPTION: Band = Band {
    keys: [Key::StandardConsumptionLeast, Key::StandardConsumptionMost],
    figures: [FigureName::ConsumptionLeast, FigureName::ConsumptionMost],
    codes: [
        SumReasonCode::BelowConsumptionBand,
        SumReasonCode::WithinConsumptionBand,
        SumReasonCode::AboveConsumptionBand,
    ],
};

/// All that can be said of the standards, one after the other: the band by the minimum wage (ZJ Art 10), where
/// the place bases the standard on it; the band by consumption of a year (S1.1-08), by the month; the
/// province's guideline (L26 Art 19); the share of the countryside (ZJ Art 10); and from when all cases are
/// worked out anew (L26 Art 19 适时调整).
pub fn check(sheet: &mut Sheet, input: &StandardCheck) {
    let (urban, rural) = (input.urban.map(Amount::exact), input.rural.map(Amount::exact));
    if let Some(urban) = urban {
        if input.by_wage {
            let wage = input.minimum_wage.map(Amount::exact);
            band(sheet, &WAGE, urban, |sheet| wage.or_else(|| sheet.yuan(Key::MinimumWage)));
        }
        let consumption = input.consumption.map(Amount::exact);
        band(sheet, &CONSUMPTION, urban, |sheet| {
            consumption.or_else(|| sheet.yuan(Key::ConsumptionLastYear)).map(|year| year.over(MONTHS_OF_YEAR))
        });
        guideline(sheet, urban, Key::GuidelineUrban, SumReasonCode::BelowGuidelineUrban);
    }
    if let Some(rural) = rural {
        guideline(sheet, rural, Key::GuidelineRural, SumReasonCode::BelowGuidelineRural);
    }
    if let (Some(urban), Some(rural)) = (urban, rural) {
        rural_share(sheet, urban, rural);
    }
    if let Some(day) = input.starts_on {
        sheet.month(FigureName::RecomputeFrom, Month::of(day));
        sheet.because(SumReasonCode::RecomputeFromMonth, START);
        sheet.because(SumReasonCode::NoRecheck, START);
    }
}

/// ZJ Art 10: the standard of the countryside is at least a share of that of towns.
fn rural_share(sheet: &mut Sheet, urban: Fraction, rural: Fraction) {
    let Setting::Is(share) = sheet.setting(Key::StandardRuralShareLeast) else { return };
    let least = urban.times(share);
    sheet.money(FigureName::RuralLeast, least, Rounding::HalfUpFen);
    let reached = rural >= least;
    let code = if reached { SumReasonCode::RuralShareReached } else { SumReasonCode::RuralShareMissed };
    sheet.because_of(code, Key::StandardRuralShareLeast);
}

/// L26 Art 19: a standard that a city sets is not below the province's guideline.
fn guideline(sheet: &mut Sheet, standard: Fraction, key: Key, below: SumReasonCode) {
    let Setting::Is(guideline) = sheet.setting(key) else { return };
    let reached = standard >= Fraction::new(guideline);
    sheet.because_of(if reached { SumReasonCode::GuidelineReached } else { below }, key);
}
