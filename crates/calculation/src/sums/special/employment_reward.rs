//! 零就业家庭奖励: a family without work of which somebody has found some.

use domain::date::add_months;
use domain::policy::Key;
use domain::sums::{EmploymentReward, FigureName, SumReasonCode, SumValue};

use super::year::is_open;
use crate::sums::sheet::Sheet;

/// S1.6-12: once for a family, when somebody has been employed for longer than so many months, with a
/// contract or another paper. Months run to the corresponding day (CC Arts 201, 202), and longer
/// means a day more.
pub fn employment_reward(sheet: &mut Sheet, input: &EmploymentReward) {
    let key = Key::SpecialEmploymentReward;
    if input.rewarded_before {
        sheet.because_of(SumReasonCode::RewardedBefore, key);
    }
    if !input.contract {
        sheet.because_of(SumReasonCode::NoContract, key);
    }
    let open = is_open(sheet, input.year);
    let (reward, months) = (sheet.yuan(key), sheet.count(Key::SpecialEmploymentMonths));
    let Some(end) = months.and_then(|months| add_months(input.employed_from, months)) else { return };
    let long_enough = input.employed_until.unwrap_or(sheet.on) > end;
    let code = if long_enough { SumReasonCode::EmployedLongEnough } else { SumReasonCode::EmployedTooShort };
    sheet.because_of(code, Key::SpecialEmploymentMonths);
    if !long_enough {
        if let Some(day) = end.succ_opt() {
            sheet.figure(FigureName::ReachedOn, SumValue::Day(day));
        }
        return;
    }
    if let Some(reward) = reward.filter(|_| open && input.contract && !input.rewarded_before) {
        sheet.payable(FigureName::Amount, reward);
    }
}
