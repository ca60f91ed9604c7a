//! Password hashes.

use argon2::{
    Argon2,
    password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString},
};

use crate::random::bytes;

/// Why a password cannot be hashed.
#[derive(Debug, thiserror::Error)]
#[error("a password cannot be hashed")]
pub struct HashError;

/// Hashes a password. Takes some tens of milliseconds on purpose, so it runs apart.
pub async fn hash(password: String) -> Result<String, HashError> {
    tokio::task::spawn_blocking(move || {
        let salt = SaltString::encode_b64(&bytes::<16>()).map_err(|_| HashError)?;
        let hash = Argon2::default().hash_password(password.as_bytes(), &salt).map_err(|_| HashError)?;
        Ok(hash.to_string())
    })
    .await
    .map_err(|_| HashError)?
}

/// A hash that no password has, so that an unknown name takes as long as a wrong password.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Whether the password fits the hash; without a hash it takes as long and does not fit.
pub async fn fits(password: String, hash: Option<String>) -> bool {
    tokio::task::spawn_blocking(move || {
        let text = hash.as_deref().unwrap_or(NOBODY);
        let Ok(parsed) = PasswordHash::new(text) else {
            return false;
        };
        let fits = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
        fits && hash.is_some()
    })
    .await
    .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::{PasswordHash, fits, hash};

    #[tokio::test]
    async fn only_the_right_password_fits() {
        let hashed = hash("correct".into()).await.unwrap();
        assert!(fits("correct".into(), Some(hashed.clone())).await);
        assert!(!fits("wrong".into(), Some(hashed)).await);
        assert!(!fits("anything".into(), None).await);
    }

    #[tokio::test]
    async fn an_unknown_name_costs_as_much_as_a_known_one() {
        let hashed = hash("correct".into()).await.unwrap();
        let (real, nobody) = (PasswordHash::new(&hashed).unwrap(), PasswordHash::new(super::NOBODY).unwrap());
        assert_eq!((real.algorithm, real.version, &real.params), (nobody.algorithm, nobody.version, &nobody.params));
    }
}
