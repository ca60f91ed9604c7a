//! 供养机构定额补助: the yearly quota of an institution (S1.10).

use domain::policy::Key;
use domain::sums::{FigureName, InstitutionClass, InstitutionQuota, SumReasonCode, SumValue};

use super::sheet::Sheet;

/// S1.10-05 to S1.10-08: not less than so much for each resident and year, by the class of the
/// institution (不低于). Nobody says who counts as a resident of the year: who was there for a part of it counts
/// by days, divided by the days of a year (YM-30), unless a place counts heads, of whom days tell nothing.
pub fn institution_quota(sheet: &mut Sheet, input: &InstitutionQuota) {
    let key = match input.class {
        InstitutionClass::One => Key::InstitutionClass1,
        InstitutionClass::Two => Key::InstitutionClass2,
        InstitutionClass::Three => Key::InstitutionClass3,
        InstitutionClass::Unrated => Key::InstitutionUnrated,
    };
    let Some(base) = sheet.rule(Key::InstitutionBase) else { return };
    let by_heads = base == "residents";
    if by_heads && input.residents.is_none() {
        sheet.because_of(SumReasonCode::ResidentsByHeads, Key::InstitutionBase);
        sheet.need(Key::InstitutionBase);
        return;
    }
    let residents = match (input.residents, input.resident_days) {
        (Some(residents), _) => residents.exact(),
        (None, days) => {
            let Some(year) = sheet.count(Key::InstitutionYearDays) else { return };
            domain::Fraction::whole(days.unwrap_or(0)).over(year)
        }
    };
    sheet.figure(FigureName::Population, SumValue::Number(residents));
    if !by_heads && input.resident_days.is_some() {
        sheet.because_of(SumReasonCode::ResidentsByDays, Key::InstitutionBase);
    }
    let Some(quota) = sheet.number(key) else { return };
    sheet.because_of(SumReasonCode::QuotaByResidents, key);
    sheet.payable(FigureName::AmountLeast, residents.times(quota));
}
