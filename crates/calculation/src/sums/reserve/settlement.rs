//! The settlement at the end of the year (S3-35).

use domain::policy::Key;
use domain::sums::{FigureName, ReserveSettlement, SumReasonCode};
use domain::{Fraction, Money};
use rust_decimal::Decimal;

use crate::sums::sheet::Sheet;

/// S3-35: county and township bear the aid of the year by shares. Donations come off first only
/// where the county says so. The township bears whole fen of its share, and the fen that cannot be
/// split is the county's.
pub fn settlement(sheet: &mut Sheet, input: &ReserveSettlement) {
    let Some(share) = sheet.number(Key::ReserveSettlementShare) else { return };
    let Some(rounding) = sheet.rounding(Key::SettlementRounding) else { return };
    let Some(donations_first) = sheet.flag(Key::ReserveDonationsFirst) else { return };
    let mut split = input.paid.exact();
    if donations_first {
        sheet.because_of(SumReasonCode::DonationsFirst, Key::ReserveDonationsFirst);
        split = (split - input.donations.exact()).floor_at_zero();
    }
    let Some(total) = split.round(rounding) else { return };
    let exact = Fraction::from(total).times(Decimal::ONE - share).floor_at_zero();
    let Some(township) = whole_fen(exact) else { return };
    sheet.because_of(SumReasonCode::SplitByShare, Key::ReserveSettlementShare);
    if Fraction::from(township) < exact {
        sheet.because_of(SumReasonCode::OddFenToCounty, Key::ReserveSettlementShare);
    }
    sheet.paid(FigureName::Split, total);
    sheet.paid(FigureName::County, Money::from_fen(total.fen() - township.fen()));
    sheet.paid(FigureName::Township, township);
}

/// Without the part of a fen.
fn whole_fen(exact: Fraction) -> Option<Money> {
    let (numerator, denominator) = exact.parts();
    let fen = numerator.checked_mul(100)?.div_euclid(denominator);
    i64::try_from(fen).ok().map(Money::from_fen)
}
