//! Plain numbers: counts, multiples, shares.

use domain::{Fraction, Language};
use rust_decimal::{Decimal, RoundingStrategy};

use crate::say::said;

/// A decimal with a comma after each three digits, without trailing zeros.
pub fn decimal(value: Decimal) -> String {
    let text = value.normalize().to_string();
    let (sign, text) = text.strip_prefix('-').map_or(("", text.as_str()), |rest| ("-", rest));
    let (whole, part) = text.split_once('.').map_or((text, None), |(whole, part)| (whole, Some(part)));
    let mut grouped = String::with_capacity(text.len() + 4);
    grouped.push_str(sign);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    if let Some(part) = part {
        grouped.push('.');
        grouped.push_str(part);
    }
    grouped
}

/// A number to two decimals, and whether that is less exact than the number.
pub fn to_two_decimals(value: Fraction) -> (Decimal, bool) {
    let shown = value.approximate().round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    (shown, Fraction::new(shown) != value)
}

/// A plain number as shown, with 约 or "about" where it had to be rounded.
pub fn number(language: Language, value: Fraction) -> String {
    let (shown, rounded) = to_two_decimals(value);
    about(language, decimal(shown), rounded)
}

/// A share: 60% for 0.6.
pub fn percent(language: Language, share: Fraction) -> String {
    let (shown, rounded) = to_two_decimals(share * 100);
    about(language, decimal(shown) + "%", rounded)
}

pub(crate) fn about(language: Language, text: String, rounded: bool) -> String {
    if rounded { said!(language, "约 {0}", "about {0}", text) } else { text }
}

/// An article's number in Chinese numerals: 18 is 十八, up to 9999.
pub fn chinese_numeral(value: u16) -> String {
    const DIGITS: [&str; 10] = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    const UNITS: [(u16, &str); 4] = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];
    let mut text = String::new();
    let mut skipped = false;
    for (unit, word) in UNITS {
        let digit = value / unit % 10;
        if digit == 0 {
            skipped = !text.is_empty();
            continue;
        }
        if skipped {
            text.push('零');
            skipped = false;
        }
        // 十八, not 一十八, where nothing stands before.
        if !(digit == 1 && unit == 10 && text.is_empty()) {
            text.push_str(DIGITS.get(usize::from(digit)).copied().unwrap_or_default());
        }
        text.push_str(word);
    }
    if text.is_empty() { "零".into() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_rounded_only_to_be_shown() {
        assert_eq!(decimal("1234567.50".parse().unwrap()), "1,234,567.5");
        assert_eq!(decimal("-1000".parse().unwrap()), "-1,000");
        let third: Fraction = "4225/3".parse().unwrap();
        assert_eq!(number(Language::Zh, third), "约 1,408.33");
        assert_eq!(number(Language::En, "747".parse().unwrap()), "747");
        assert_eq!(percent(Language::En, "19/30".parse().unwrap()), "about 63.33%");
        assert_eq!(percent(Language::Zh, "0.6".parse().unwrap()), "60%");
    }

    #[test]
    fn articles_are_counted_in_chinese() {
        let cases = [
            (0, "零"),
            (7, "七"),
            (10, "十"),
            (18, "十八"),
            (20, "二十"),
            (76, "七十六"),
            (101, "一百零一"),
            (110, "一百一十"),
            (1259, "一千二百五十九"),
            (2003, "二千零三"),
        ];
        for (number, text) in cases {
            assert_eq!(chinese_numeral(number), text);
        }
    }
}
