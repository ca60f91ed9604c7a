//! Encryption at rest of personal data and facts, and the blind index that finds a person by
//! identity number without keeping the number in the clear.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use aes_gcm::{
    Aes256Gcm, KeyInit as _, Nonce,
    aead::{Aead as _, Payload},
};
use hmac::{Hmac, Mac as _};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::Sha256;

use crate::{
    config::KeySource,
    random::{bytes, hex, unhex},
};

/// The only form of a sealed value so far.
const VERSION: u8 = 1;
const SALT: usize = 16;
const NONCE: usize = 12;

/// Why a value cannot be sealed or opened. Says nothing of the value.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The key file cannot be read or written.
    #[error("the key file cannot be used")]
    File(#[from] std::io::Error),
    /// The key file or variable is not what it should be.
    #[error("the key is not `id:64 hexadecimal digits`, or the key file is not valid")]
    BadKey,
    /// Outside the demo nobody makes a key by accident.
    #[error("there is no key file, and only the demo makes one")]
    NoKey,
    /// People's data is not sealed with a key that lay about in a demo.
    #[error("the key {0} was made by the demo: make one of your own")]
    DemoKey(String),
    /// With several keys nobody can guess which one finds people.
    #[error("the key file does not say which of its keys is the `index`")]
    NoIndex,
    /// The value was sealed with a key that is not here.
    #[error("the key {0} is not here")]
    UnknownKey(String),
    /// The value was changed, cut off, or belongs to another place.
    #[error("a sealed value cannot be opened")]
    Broken,
    /// The opened value is not of the type expected.
    #[error("an opened value does not fit its type")]
    Misfit,
}

/// The keys by id. Cloning shares them.
#[derive(Clone)]
pub struct Keyring(Arc<Ring>);

struct Ring {
    current: String,
    index: [u8; 32],
    keys: BTreeMap<String, [u8; 32]>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyFile {
    /// The id of the key that seals from now on.
    current: String,
    /// The id of the key that makes blind indexes, for ever the same; absent beside a single key,
    /// which then does both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    index: Option<String>,
    /// Every key that may still be needed to open, by id.
    keys: BTreeMap<String, String>,
}

/// The ids of keys that the demo makes begin like this, so that they are known wherever they go.
const DEMO: &str = "demo-";

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Keyring").field("current", &self.0.current).finish_non_exhaustive()
    }
}

impl Keyring {
    /// Takes the keys from where the configuration says; the demo makes its key on first start.
    pub fn load(source: &KeySource, demo: bool) -> Result<Self, SealError> {
        let file = match source {
            KeySource::Given(text) => {
                let (id, key) = text.split_once(':').ok_or(SealError::BadKey)?;
                KeyFile { current: id.into(), index: None, keys: BTreeMap::from([(id.into(), key.into())]) }
            }
            KeySource::File(path) => Self::read_or_make(path, demo)?,
        };
        if let Some(id) = file.keys.keys().find(|id| id.starts_with(DEMO) && !demo) {
            return Err(SealError::DemoKey(id.clone()));
        }
        Self::try_new(&file)
    }

    /// A fresh key that is kept nowhere, for tests.
    pub fn ephemeral() -> Self {
        let keys = BTreeMap::from([("t1".to_owned(), bytes())]);
        Self(Arc::new(Ring { current: "t1".into(), index: bytes(), keys }))
    }

    fn read_or_make(path: &Path, demo: bool) -> Result<KeyFile, SealError> {
        match std::fs::read_to_string(path) {
            Ok(text) => toml::from_str(&text).map_err(|_| SealError::BadKey),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && demo => {
                let (current, index) = (format!("{DEMO}1"), format!("{DEMO}index"));
                let keys = [&current, &index].map(|id| (id.clone(), hex(&bytes::<32>())));
                let file = KeyFile { current, index: Some(index), keys: keys.into() };
                write_private(path, &toml::to_string(&file).map_err(|_| SealError::BadKey)?)?;
                Ok(file)
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(SealError::NoKey),
            Err(error) => Err(error.into()),
        }
    }

    fn try_new(file: &KeyFile) -> Result<Self, SealError> {
        let mut keys = BTreeMap::new();
        for (id, text) in &file.keys {
            let key = unhex(text).and_then(|key| key.try_into().ok()).ok_or(SealError::BadKey)?;
            if id.is_empty() || id.len() > 32 || !id.is_ascii() {
                return Err(SealError::BadKey);
            }
            keys.insert(id.clone(), key);
        }
        if !keys.contains_key(&file.current) {
            return Err(SealError::BadKey);
        }
        let index = match &file.index {
            Some(id) => keys.get(id).ok_or(SealError::BadKey)?,
            None if keys.len() == 1 => keys.values().next().ok_or(SealError::BadKey)?,
            None => return Err(SealError::NoIndex),
        };
        Ok(Self(Arc::new(Ring { current: file.current.clone(), index: *index, keys })))
    }

    /// Seals bytes for one place, such as `draft.content/<id>`; they open nowhere else.
    pub fn seal(&self, place: &str, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let id = &self.0.current;
        let (salt, nonce) = (bytes::<SALT>(), bytes::<NONCE>());
        let sealed = self
            .cipher(id, &salt)?
            .encrypt(Nonce::from_slice(&nonce), Payload { msg: plain, aad: place.as_bytes() })
            .map_err(|_| SealError::Broken)?;
        let mut out = vec![VERSION, u8::try_from(id.len()).map_err(|_| SealError::BadKey)?];
        out.extend_from_slice(id.as_bytes());
        out.extend_from_slice(&salt);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(&sealed);
        Ok(out)
    }

    /// Opens what was sealed for this place.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        let (version, rest) = sealed.split_first().ok_or(SealError::Broken)?;
        let (length, rest) = rest.split_first().ok_or(SealError::Broken)?;
        if *version != VERSION {
            return Err(SealError::Broken);
        }
        let (id, rest) = rest.split_at_checked(usize::from(*length)).ok_or(SealError::Broken)?;
        let (salt, rest) = rest.split_at_checked(SALT).ok_or(SealError::Broken)?;
        let (nonce, body) = rest.split_at_checked(NONCE).ok_or(SealError::Broken)?;
        let id = std::str::from_utf8(id).map_err(|_| SealError::Broken)?;
        self.cipher(id, salt)?
            .decrypt(Nonce::from_slice(nonce), Payload { msg: body, aad: place.as_bytes() })
            .map_err(|_| SealError::Broken)
    }

    /// Seals a value as JSON.
    pub fn seal_json<T: Serialize>(&self, place: &str, value: &T) -> Result<Vec<u8>, SealError> {
        self.seal(place, &serde_json::to_vec(value).map_err(|_| SealError::Misfit)?)
    }

    /// Opens a value that was sealed as JSON.
    pub fn open_json<T: DeserializeOwned>(&self, place: &str, sealed: &[u8]) -> Result<T, SealError> {
        serde_json::from_slice(&self.open(place, sealed)?).map_err(|_| SealError::Misfit)
    }

    /// The blind index of a value within a domain such as `identity_number`: equal values have
    /// equal indexes, and without the key neither leads back to the value.
    ///
    /// It has a key of its own, so that rotating the sealing key does not lose the people.
    pub fn blind_index(&self, domain: &str, value: &str) -> String {
        hex(&mac(&self.0.index, &[b"index", domain.as_bytes(), value.as_bytes()]))
    }

    /// Each value has its own key, derived by a salt, so that no nonce repeats under a key.
    fn cipher(&self, id: &str, salt: &[u8]) -> Result<Aes256Gcm, SealError> {
        let key = self.0.keys.get(id).ok_or_else(|| SealError::UnknownKey(id.into()))?;
        Aes256Gcm::new_from_slice(&mac(key, &[b"seal", salt])).map_err(|_| SealError::BadKey)
    }
}

/// HMAC-SHA-256 over parts, each preceded by its length so that no two lists run together.
fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mut mac = <Hmac<Sha256> as hmac::Mac>::new_from_slice(key).expect("any length will do");
    for part in parts {
        mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(unix)]
fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::{io::Write as _, os::unix::fs::OpenOptionsExt as _};
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(not(unix))]
fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    std::fs::write(path, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_only_at_its_place() {
        let keys = Keyring::ephemeral();
        let sealed = keys.seal("person.name/1", "张三".as_bytes()).unwrap();
        assert_eq!(keys.open("person.name/1", &sealed).unwrap(), "张三".as_bytes());
        assert!(matches!(keys.open("person.name/2", &sealed), Err(SealError::Broken)));
    }

    #[test]
    fn a_changed_value_does_not_open() {
        let keys = Keyring::ephemeral();
        let sealed = keys.seal("p", b"value").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(keys.open("p", &changed).is_err(), "byte {at}");
            assert!(keys.open("p", &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn equal_values_seal_differently_and_index_equally() {
        let keys = Keyring::ephemeral();
        assert_ne!(keys.seal("p", b"value").unwrap(), keys.seal("p", b"value").unwrap());
        assert_eq!(keys.blind_index("d", "v"), keys.blind_index("d", "v"));
        assert_ne!(keys.blind_index("d", "v"), keys.blind_index("e", "v"));
    }

    fn key_file(current: &str, index: Option<&str>, keys: &[(&str, &str)]) -> KeyFile {
        let keys = keys.iter().map(|(id, key)| ((*id).to_owned(), (*key).to_owned())).collect();
        KeyFile { current: current.into(), index: index.map(Into::into), keys }
    }

    #[test]
    fn rotation_opens_what_is_old_and_finds_whom_it_found() {
        let (first, index, second) = (hex(&bytes::<32>()), hex(&bytes::<32>()), hex(&bytes::<32>()));
        let before = key_file("k1", Some("i"), &[("k1", &first), ("i", &index)]);
        // The new id sorts before all others, and the order does not matter.
        let after = key_file("a2", Some("i"), &[("k1", &first), ("i", &index), ("a2", &second)]);
        let (before, after) = (Keyring::try_new(&before).unwrap(), Keyring::try_new(&after).unwrap());
        let sealed = before.seal("p", b"value").unwrap();
        assert_eq!(after.open("p", &sealed).unwrap(), b"value");
        assert_eq!(before.blind_index("d", "v"), after.blind_index("d", "v"));
    }

    #[test]
    fn a_single_key_does_both_and_several_say_which_is_the_index() {
        let (first, second) = (hex(&bytes::<32>()), hex(&bytes::<32>()));
        let single = Keyring::try_new(&key_file("k1", None, &[("k1", &first)])).unwrap();
        let both = [("k1", first.as_str()), ("k2", second.as_str())];
        assert!(matches!(Keyring::try_new(&key_file("k2", None, &both)), Err(SealError::NoIndex)));
        assert!(matches!(Keyring::try_new(&key_file("k2", Some("k3"), &both)), Err(SealError::BadKey)));
        let rotated = Keyring::try_new(&key_file("k2", Some("k1"), &both)).unwrap();
        assert_eq!(single.blind_index("d", "v"), rotated.blind_index("d", "v"));
    }

    #[test]
    fn a_key_of_the_demo_seals_nothing_else() {
        let given = KeySource::Given(format!("{DEMO}1:{}", hex(&bytes::<32>())));
        assert!(Keyring::load(&given, true).is_ok());
        assert!(matches!(Keyring::load(&given, false), Err(SealError::DemoKey(_))));

        let path = std::env::temp_dir().join(format!("yimen_key_{}.toml", std::process::id()));
        let source = KeySource::File(path.clone());
        assert!(matches!(Keyring::load(&source, false), Err(SealError::NoKey)));
        let made = Keyring::load(&source, true).unwrap();
        let read = Keyring::load(&source, true).unwrap();
        assert_eq!(made.blind_index("d", "v"), read.blind_index("d", "v"));
        assert!(matches!(Keyring::load(&source, false), Err(SealError::DemoKey(_))));
        std::fs::remove_file(path).unwrap();
    }
}
