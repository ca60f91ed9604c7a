//! Amounts of money as the language writes them.

use domain::{Fraction, Language, Money, assessment::Amount, fraction::Rounding};

use crate::number::{about, decimal, to_two_decimals};
use crate::say::{Named, said};

/// An amount: 1,234.50 元, 1,234.50 yuan; whole yuan without decimals.
pub fn money(language: Language, value: Money) -> String {
    said!(language, "{0} 元", "{0} yuan", digits(value))
}

/// An amount of each month.
pub fn money_monthly(language: Language, value: Money) -> String {
    said!(language, "每月 {0} 元", "{0} yuan a month", digits(value))
}

/// An amount for each person and month, such as a standard.
pub fn money_per_person_and_month(language: Language, value: Fraction) -> String {
    said!(language, "每人每月 {0}", "{0} per person and month", yuan(language, value))
}

/// What a programme pays: each month, once, or at most.
pub fn amount(language: Language, value: Amount) -> String {
    match value {
        Amount::Monthly(value) => money_monthly(language, value),
        Amount::OneOff(value) => said!(language, "一次性 {0} 元", "{0} yuan, once", digits(value)),
        Amount::UpTo(value) => said!(language, "最多 {0} 元，一次性", "up to {0} yuan, once", digits(value)),
    }
}

/// An exact amount, shown to the fen, with 约 or "about" where it had to be rounded for that.
pub fn yuan(language: Language, value: Fraction) -> String {
    let (shown, rounded) = to_two_decimals(value);
    let digits = if shown.fract().is_zero() { decimal(shown) } else { two_places(decimal(shown)) };
    about(language, said!(language, "{0} 元", "{0} yuan", digits), rounded)
}

/// An exact amount of each month.
pub fn yuan_monthly(language: Language, value: Fraction) -> String {
    said!(language, "每月 {0}", "{0} a month", yuan(language, value))
}

/// The digits of an amount without its unit, for a column of a table.
pub fn digits(value: Money) -> String {
    let digits = decimal(value.yuan());
    if value.fen() % 100 == 0 { digits } else { two_places(digits) }
}

fn two_places(mut digits: String) -> String {
    let places = digits.split_once('.').map_or(0, |(_, part)| part.len());
    if places == 0 {
        digits.push('.');
    }
    for _ in places..2 {
        digits.push('0');
    }
    digits
}

impl Named for Rounding {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::CeilYuan => ("不足一元的按一元算", "rounded up to the next yuan"),
            Self::HalfUpYuan => ("四舍五入到元", "rounded to the nearest yuan"),
            Self::HalfUpJiao => ("四舍五入到角", "rounded to the nearest jiao (0.1 yuan)"),
            Self::HalfUpFen => ("四舍五入到分", "rounded to the nearest fen (0.01 yuan)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_shows_fen_only_where_there_are_any() {
        assert_eq!(money(Language::Zh, Money::from_yuan(1_234_567)), "1,234,567 元");
        assert_eq!(money(Language::En, Money::from_fen(14_450)), "144.50 yuan");
        assert_eq!(money(Language::En, Money::from_fen(-5)), "-0.05 yuan");
        assert_eq!(money_monthly(Language::Zh, Money::from_yuan(795)), "每月 795 元");
    }

    #[test]
    fn an_exact_amount_says_where_it_was_rounded() {
        let exact: Fraction = "4225/3".parse().unwrap();
        assert_eq!(yuan(Language::Zh, exact), "约 1,408.33 元");
        assert_eq!(yuan(Language::En, exact), "about 1,408.33 yuan");
        assert_eq!(yuan(Language::En, "301.5".parse().unwrap()), "301.50 yuan");
    }

    #[test]
    fn what_is_paid_says_how_often() {
        assert_eq!(amount(Language::En, Amount::UpTo(Money::from_yuan(795))), "up to 795 yuan, once");
        assert_eq!(amount(Language::Zh, Amount::Monthly(Money::from_yuan(144))), "每月 144 元");
    }
}
