//! 抽查: how many cases are looked at again, and which (T43 Art 16, D57 Art 20).

use domain::digest::Digest;
use domain::policy::Key;
use domain::sums::{FigureName, Sample, SampleFrame, SumReasonCode, SumValue};
use domain::{Citation, Fraction};
use rust_decimal::Decimal;

use super::sheet::Sheet;

const DRAW: Citation = Citation::new("YM", "55");

/// T43 Art 16 (tekun), D57 Art 20 (registered relatives and complaints: all of them), S2-07 and S3-38 (dibao),
/// S2-19 (temporary aid), S2-37 (cases of a panel): not less than (不低于) a share of the cases is looked at,
/// so that a part of a case counts as one.
pub fn sample(sheet: &mut Sheet, input: &Sample) {
    let key = rate_of(input.frame);
    let population = input.size.unwrap_or_else(|| u32::try_from(input.ids.len()).unwrap_or(u32::MAX));
    let Some(rate) = sheet.number(key) else { return };
    let size = at_least(rate, population);
    sheet.number_of(FigureName::Population, population);
    sheet.number_of(FigureName::SampleSize, size);
    let code = if rate >= Decimal::ONE { SumReasonCode::AllAreVisited } else { SumReasonCode::RoundedUpToCase };
    sheet.because_of(code, key);
    if let Some(seed) = &input.seed {
        sheet.because(SumReasonCode::DrawnBySeed, DRAW);
        sheet.figure(FigureName::Drawn, SumValue::Cases(draw(input, population, size, seed)));
    }
}

/// The share of the sampling frame.
const fn rate_of(frame: SampleFrame) -> Key {
    match frame {
        SampleFrame::Dibao => Key::SpotcheckDibaoRate,
        SampleFrame::Tekun => Key::SpotcheckTekunRate,
        SampleFrame::Temporary => Key::SpotcheckTempRate,
        SampleFrame::Panel => Key::OcodRecheck,
        SampleFrame::Flagged => Key::SpotcheckFlaggedRate,
    }
}

/// The smallest whole number that is not below the share, and never more than there are.
fn at_least(rate: Decimal, population: u32) -> u32 {
    let (numerator, denominator) = (Fraction::new(rate) * population).parts();
    let whole = numerator.div_euclid(denominator) + i128::from(numerator.rem_euclid(denominator) > 0);
    u32::try_from(whole).unwrap_or(u32::MAX).min(population)
}

/// The cases whose digest of seed and number comes first. Whoever has the seed can repeat it with
/// any tool that computes SHA-256; the order in which the cases are listed does not matter.
fn draw(input: &Sample, population: u32, size: u32, seed: &str) -> Vec<String> {
    let numbered = || (1..=population).map(|number| number.to_string()).collect();
    let ids: Vec<String> = if input.ids.is_empty() { numbered() } else { input.ids.clone() };
    let rank = |id: &String| Digest::of_text(&format!("{seed}\n{id}")).as_str().to_owned();
    let mut ranked: Vec<(String, usize)> = ids.iter().enumerate().map(|(place, id)| (rank(id), place)).collect();
    ranked.sort_unstable();
    let mut places: Vec<usize> = ranked.into_iter().map(|(_, place)| place).take(usize_of(size)).collect();
    places.sort_unstable();
    places.into_iter().filter_map(|place| ids.get(place).cloned()).collect()
}

fn usize_of(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
