//! Mobile telephone numbers.

/// A mainland mobile number: 11 digits, the first 1, the second 3 to 9.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone(String);

impl Phone {
    /// Reads a number; spaces, hyphens and a leading `+86` are taken away.
    pub fn try_new(text: &str) -> Option<Self> {
        if text.len() > 32 {
            return None;
        }
        let kept: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        let digits = kept.strip_prefix("+86").unwrap_or(&kept);
        let mut bytes = digits.bytes();
        let fits = digits.len() == 11
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && bytes.next() == Some(b'1')
            && bytes.next().is_some_and(|second| (b'3'..=b'9').contains(&second));
        fits.then(|| Self(digits.to_owned()))
    }

    /// The digits.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// The number with the middle hidden.
    pub fn masked(&self) -> String {
        let head: String = self.0.chars().take(3).collect();
        let tail: String = self.0.chars().skip(7).collect();
        format!("{head}****{tail}")
    }
}

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Phone(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Phone;

    #[test]
    fn a_mobile_number_has_eleven_digits() {
        for good in ["13800000000", "+8613800000000", "138 0000 0000", "199-0000-0000"] {
            assert!(Phone::try_new(good).is_some(), "{good}");
        }
        for bad in ["", "1380000000", "23800000000", "12800000000", "138000000000", "１３８００００００００"]
        {
            assert!(Phone::try_new(bad).is_none(), "{bad}");
        }
        assert_eq!(Phone::try_new("13812345678").unwrap().masked(), "138****5678");
    }
}
