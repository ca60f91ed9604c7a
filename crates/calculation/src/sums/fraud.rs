//! 骗取救助: recovery and fine (L26 Art 73; R649 Art 68).

use domain::Citation;
use domain::policy::Key;
use domain::sums::{FigureName, Fraud, SumReasonCode};

use super::sheet::Sheet;
use crate::context::Setting;

/// Notice of what is found (44), statement and defence (45).
const DEFENCE: Citation = Citation::new("APL", "44, 45");

/// L26 Art 73: all that was wrongly obtained goes back, and a fine is so many times as much at most;
/// before the Law, R649 Art 68. Administrative Penalty Law Art 37: the rule of the act's day applies,
/// unless that of the decision's day is lighter; Arts 44 and 45: notice and defence come first. L26
/// Art 74: who defies a decision to cut or end aid is ordered to give back by a day that the office sets.
pub fn fraud(sheet: &mut Sheet, input: &Fraud) {
    let Some(rounding) = sheet.rounding(Key::SettlementRounding) else { return };
    let taken = input.wrongly_paid.exact();
    sheet.money(FigureName::Recover, taken, rounding);
    if input.defied && sheet.flag(Key::FraudReturnByDay) == Some(true) {
        sheet.because_of(SumReasonCode::ReturnByDay, Key::FraudReturnByDay);
    }
    let Some(most) = sheet.resolved(Key::FraudFineMost) else { return };
    sheet.because_of(SumReasonCode::RecoverAll, Key::FraudFineMost);
    if input.acted_on < most.effective_from && !holds_for_older_acts(sheet) {
        return;
    }
    let (least, most) = (sheet.setting(Key::FraudFineLeast), sheet.number(Key::FraudFineMost));
    let Some(most) = most else { return };
    if let Setting::Is(least) = least {
        sheet.money(FigureName::FineLeast, taken.times(least), rounding);
    }
    sheet.money(FigureName::FineMost, taken.times(most), rounding);
    sheet.because_of(SumReasonCode::FineByMultiple, Key::FraudFineMost);
    sheet.because(SumReasonCode::HearBeforeFine, DEFENCE);
}

/// APL Art 37: whether the rule of today holds for an act before it, being the lighter one.
fn holds_for_older_acts(sheet: &mut Sheet) -> bool {
    match sheet.flag(Key::FraudFineOlderActs) {
        Some(true) => {
            sheet.because_of(SumReasonCode::LighterNewRule, Key::FraudFineOlderActs);
            true
        }
        Some(false) => {
            sheet.because_of(SumReasonCode::ActOlderThanRule, Key::FraudFineOlderActs);
            sheet.need(Key::FraudFineMost);
            false
        }
        None => false,
    }
}
