//! The only place that draws random numbers: ids, tokens, codes, keys.

use chrono::{DateTime, Utc};
use rand::{Rng as _, TryRngCore as _, rngs::OsRng};
use uuid::Uuid;

/// A new id that sorts by time.
pub fn id(now: DateTime<Utc>) -> Uuid {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, seconds, now.timestamp_subsec_nanos()))
}

/// Random bytes from the operating system.
///
/// # Panics
/// Where the operating system gives none: without them no key and no token is safe.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    #[expect(clippy::expect_used, reason = "a server without randomness must stop")]
    OsRng.try_fill_bytes(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A token that cannot be guessed: 256 bits in hexadecimal.
pub fn token() -> String {
    hex(&bytes::<32>())
}

/// A six-digit code, every value equally likely.
pub fn six_digits() -> String {
    format!("{:06}", OsRng.unwrap_err().random_range(0..1_000_000_u32))
}

/// Bytes in lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Reads hexadecimal; nothing where a digit is wrong or the number of digits odd.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return None;
    }
    (0..text.len())
        .step_by(2)
        .map(|at| text.get(at..at.checked_add(2)?).and_then(|pair| u8::from_str_radix(pair, 16).ok()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_comes_back() {
        assert_eq!(unhex(&hex(&[0, 15, 255])), Some(vec![0, 15, 255]));
        assert_eq!(unhex("0"), None);
        assert_eq!(unhex("zz"), None);
        assert_eq!(unhex("é"), None);
    }

    #[test]
    fn a_code_has_six_digits() {
        for _ in 0..1000 {
            let code = six_digits();
            assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()));
        }
    }

    #[test]
    fn ids_sort_by_time() {
        let early = id("2026-09-07T00:00:00Z".parse().unwrap());
        let late = id("2026-09-07T00:00:01Z".parse().unwrap());
        assert!(early < late);
    }
}
