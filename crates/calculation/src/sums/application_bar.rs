//! 不予受理期: applications after a finding of fraud (S0).

use domain::date::add_months;
use domain::policy::Key;
use domain::sums::{ApplicationBar, FigureName, SumReasonCode, SumValue};

use super::sheet::Sheet;

/// S0-32: for some months after the finding no application is taken; the Law knows no such bar, so
/// that it holds only where a place sets it. Applications are accepted from the day after.
pub fn application_bar(sheet: &mut Sheet, input: &ApplicationBar) {
    let Some(months) = sheet.count(Key::FraudBanMonths) else { return };
    let Some(until) = add_months(input.found_on, months) else { return };
    let Some(from) = until.succ_opt() else { return };
    sheet.because_of(SumReasonCode::BarredForMonths, Key::FraudBanMonths);
    sheet.number_of(FigureName::Months, months);
    sheet.figure(FigureName::BarredUntil, SumValue::Day(until));
    sheet.figure(FigureName::ApplicationsFrom, SumValue::Day(from));
}
