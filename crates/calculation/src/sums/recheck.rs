//! 定期核查: by which day a household on dibao is looked at again (D57 Art 31, Z18 7).

use domain::Date;
use domain::date::add_months;
use domain::facts::Region;
use domain::policy::Key;
use domain::sums::{FigureName, HouseholdClass, Recheck, SumReasonCode as C, SumValue};
use rust_decimal::prelude::ToPrimitive;

use super::sheet::Sheet;
use crate::context::Setting;

/// D57 Art 31: once a year, and after half a year where income is unstable and somebody is able to work; a
/// place may have other times for classes of households, for who is able to work, and for who has nobody.
pub fn recheck(sheet: &mut Sheet, input: &Recheck) {
    let Some((months, key, why)) = months(sheet, input) else { return };
    let Some(by) = add_months(input.looked_on, months) else { return };
    sheet.because_of(why, key);
    sheet.number_of(FigureName::Months, months);
    sheet.figure(FigureName::RecheckBy, SumValue::Day(by));
    by_the_system(sheet, input.looked_on);
    if sheet.flag(Key::RecertEmergency) == Some(true) {
        sheet.because_of(C::RecheckMayMove, Key::RecertEmergency);
    }
}

/// How many months, by which parameter, and why: by the first rule of the place that speaks of the
/// household, of rules that stand side by side the one with the fewest months. Nothing while a rule that may
/// speak of it is not encoded.
fn months(sheet: &mut Sheet, input: &Recheck) -> Option<(u32, Key, C)> {
    for side_by_side in own_rules(input) {
        let mut fewest: Option<(u32, Key, C)> = None;
        for (key, why) in side_by_side {
            let months = match sheet.setting(key) {
                Setting::Is(months) => months.to_u32()?,
                Setting::Without => continue,
                Setting::NotEncoded => return None,
            };
            if fewest.is_none_or(|(held, ..)| months < held) {
                fewest = Some((months, key, why));
            }
        }
        if fewest.is_some() {
            return fewest;
        }
    }
    if input.able_to_work && input.unstable_income {
        return Some((sheet.count(Key::RecertUnstable)?, Key::RecertUnstable, C::RecheckUnstable));
    }
    Some((sheet.count(Key::RecertMonths)?, Key::RecertMonths, C::RecheckOrdinary))
}

/// What a place may have for the household beside D57: for who has nobody (S1.7-11), by its class (S1.1-15,
/// S1.1-16), and where somebody is able to work (CQ 26). Without a class those of all classes stand side by side.
fn own_rules(input: &Recheck) -> [Vec<(Key, C)>; 3] {
    let nobody = if input.no_support { vec![(Key::RecertNoSupport, C::RecheckNoSupport)] } else { Vec::new() };
    let by_class = match input.class {
        Some(class) => vec![(class_key(class), C::RecheckByClass)],
        None => [HouseholdClass::A, HouseholdClass::B, HouseholdClass::C]
            .map(|class| (class_key(class), C::RecheckShortestClass))
            .into(),
    };
    let able = match (input.able_to_work, input.region) {
        (false, _) => Vec::new(),
        (true, Region::Urban) => vec![(Key::RecertUrbanAble, C::RecheckAble)],
        (true, Region::Rural) => vec![(Key::RecertRural, C::RecheckAble)],
    };
    [nobody, by_class, able]
}

const fn class_key(class: HouseholdClass) -> Key {
    match class {
        HouseholdClass::A => Key::RecertClassA,
        HouseholdClass::B => Key::RecertClassB,
        HouseholdClass::C => Key::RecertClassC,
    }
}

/// S1.7-10: a check of all on the roll by the system, where the place has one.
fn by_the_system(sheet: &mut Sheet, looked_on: Date) {
    let Setting::Is(months) = sheet.setting(Key::RecertSystem) else { return };
    let Some(by) = months.to_u32().and_then(|months| add_months(looked_on, months)) else { return };
    sheet.because_of(C::SystemChecks, Key::RecertSystem);
    sheet.figure(FigureName::SystemCheckBy, SumValue::Day(by));
}
