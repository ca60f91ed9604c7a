//! Keys under which the server remembers that it did something once.

/// A new key. It has to be new, not secret.
pub fn new_key() -> String {
    let part = || format!("{:08x}", random());
    [part(), part(), part(), part()].concat()
}

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 2^32")]
fn random() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
