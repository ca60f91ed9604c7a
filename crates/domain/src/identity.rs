//! Identity numbers (公民身份号码, GB 11643): 18 characters whose last is a check digit.

use serde::{Deserialize, Serialize};

use crate::Date;

/// A number that is well formed: a real date of birth and the right check digit.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "String", into = "String")]
pub struct IdentityNumber(String);

/// Why a text is no identity number. Says nothing of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentityNumberError {
    /// Not 18 characters of which the first 17 are digits, nor 15 digits.
    #[error("identity_number_malformed")]
    Malformed,
    /// The date of birth in it is no day.
    #[error("identity_number_birth_date")]
    BirthDate,
    /// The check digit does not fit.
    #[error("identity_number_check_digit")]
    CheckDigit,
}

/// The weights of the first 17 digits.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/// The check digit for each remainder.
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];

impl IdentityNumber {
    /// Reads a number; one of the old 15 digits becomes one of 18.
    pub fn try_new(text: &str) -> Result<Self, IdentityNumberError> {
        let text = text.trim().to_ascii_uppercase();
        let long = match (text.len(), text.is_ascii()) {
            (18, true) => text,
            (15, true) => {
                let (region, rest) = text.split_at_checked(6).ok_or(IdentityNumberError::Malformed)?;
                let body = format!("{region}19{rest}");
                let check = check_digit(&body).ok_or(IdentityNumberError::Malformed)?;
                format!("{body}{check}")
            }
            _ => return Err(IdentityNumberError::Malformed),
        };
        let (body, check) = long.split_at_checked(17).ok_or(IdentityNumberError::Malformed)?;
        let expected = check_digit(body).ok_or(IdentityNumberError::Malformed)?;
        if birth_date_in(body).is_none() {
            return Err(IdentityNumberError::BirthDate);
        }
        if !check.starts_with(expected) {
            return Err(IdentityNumberError::CheckDigit);
        }
        Ok(Self(long))
    }

    /// The 18 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day of birth in the number.
    pub fn birth_date(&self) -> Date {
        // The constructor has seen to it that there is one.
        birth_date_in(&self.0).unwrap_or_default()
    }

    /// The number with the middle hidden.
    pub fn masked(&self) -> String {
        let head: String = self.0.chars().take(3).collect();
        let tail: String = self.0.chars().skip(16).collect();
        format!("{head}*************{tail}")
    }
}

/// Never the number itself: what is debugged ends in logs.
impl std::fmt::Debug for IdentityNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdentityNumber(…)")
    }
}

impl TryFrom<String> for IdentityNumber {
    type Error = IdentityNumberError;

    fn try_from(text: String) -> Result<Self, IdentityNumberError> {
        Self::try_new(&text)
    }
}

impl From<IdentityNumber> for String {
    fn from(number: IdentityNumber) -> Self {
        number.0
    }
}

/// The check digit of 17 digits; nothing where one is no digit.
fn check_digit(body: &str) -> Option<char> {
    let digits: Option<Vec<u32>> = body.chars().map(|c| c.to_digit(10)).collect();
    let digits = digits.filter(|digits| digits.len() == WEIGHTS.len())?;
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit * weight).sum();
    CHECKS.get(usize::try_from(sum % 11).ok()?).copied()
}

fn birth_date_in(number: &str) -> Option<Date> {
    let date = number.get(6..14)?;
    let (year, rest) = date.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    Date::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A number of an invented person: 99 is no province.
    fn number(birth: &str, sequence: u32) -> String {
        let body = format!("990101{birth}{sequence:03}");
        let check = check_digit(&body).unwrap();
        format!("{body}{check}")
    }

    #[test]
    fn a_wrong_digit_anywhere_is_found() {
        let good = number("19700101", 12);
        assert_eq!(IdentityNumber::try_new(&good).unwrap().birth_date(), "1970-01-01".parse().unwrap());
        for at in 0..18 {
            let mut wrong: Vec<char> = good.chars().collect();
            wrong[at] = if wrong[at] == '5' { '6' } else { '5' };
            if wrong.iter().collect::<String>() != good {
                assert!(IdentityNumber::try_new(&wrong.iter().collect::<String>()).is_err(), "digit {at}");
            }
        }
    }

    #[test]
    fn an_old_number_becomes_a_long_one() {
        let long = number("19700101", 12);
        let old = format!("{}{}", &long[..6], &long[8..17]);
        assert_eq!(IdentityNumber::try_new(&old).unwrap().as_str(), long);
    }

    #[test]
    fn a_day_that_is_none_is_refused() {
        assert_eq!(IdentityNumber::try_new(&number("19700230", 1)), Err(IdentityNumberError::BirthDate));
    }

    #[test]
    fn neither_debug_nor_mask_shows_it() {
        let number = IdentityNumber::try_new(&number("19700101", 12)).unwrap();
        assert!(!format!("{number:?}").contains("1970"));
        assert_eq!(number.masked().len(), 18);
        assert!(!number.masked().contains("1970"));
    }

    proptest! {
        #[test]
        fn any_text_gets_an_answer(text in "\\PC{0,24}") {
            let _ = IdentityNumber::try_new(&text);
        }

        #[test]
        fn a_good_number_is_read(day in 0_u64..40_000, sequence in 0_u32..1000) {
            let birth = Date::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(day);
            let text = number(&birth.to_string().replace('-', ""), sequence);
            prop_assert_eq!(IdentityNumber::try_new(&text).unwrap().birth_date(), birth);
        }
    }
}
