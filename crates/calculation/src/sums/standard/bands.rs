//! A standard between two shares of a figure: of the minimum wage (ZJ Art 10), of consumption (S1.1-08).

use domain::Fraction;
use domain::fraction::Rounding;
use domain::policy::Key;
use domain::sums::{FigureName, SumReasonCode};

use crate::context::Setting;
use crate::sums::sheet::Sheet;

/// The two ends of a band, and what is said below, within and above it.
pub struct Band {
    pub keys: [Key; 2],
    pub figures: [FigureName; 2],
    /// Below, within, above.
    pub codes: [SumReasonCode; 3],
}

/// ZJ Art 10, S1.1-08: whether the standard lies in the band; both ends belong to it. Nothing is asked for
/// where the place has no band.
pub fn band(sheet: &mut Sheet, band: &Band, standard: Fraction, base: impl FnOnce(&mut Sheet) -> Option<Fraction>) {
    let [least_key, most_key] = band.keys;
    let (least, most) = (sheet.setting(least_key), sheet.setting(most_key));
    if matches!(
        (least, most),
        (Setting::NotEncoded, _) | (_, Setting::NotEncoded) | (Setting::Without, Setting::Without)
    ) {
        return;
    }
    let Some(base) = base(sheet) else { return };
    let end = |sheet: &mut Sheet, setting: Setting, name| {
        let end = setting.number().map(|share| base.times(share));
        if let Some(end) = end {
            sheet.money(name, end, Rounding::HalfUpFen);
        }
        end
    };
    let least = end(sheet, least, band.figures[0]);
    let most = end(sheet, most, band.figures[1]);
    let [below, within, above] = band.codes;
    if least.is_some_and(|least| standard < least) {
        sheet.because_of(below, least_key);
    } else if most.is_some_and(|most| standard > most) {
        sheet.because_of(above, most_key);
    } else {
        sheet.because_of(within, if least.is_some() { least_key } else { most_key });
    }
}
