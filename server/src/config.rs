//! Settings of `yimen serve`: command line, `YIMEN_*` variables, a TOML file, in this order.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use clap::Args;
use serde::Deserialize;

/// Settings as given; what is absent is taken from the file, then from the defaults.
#[derive(Args, Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// A TOML file with these same settings (keys with `_` for `-`).
    #[arg(long, env = "YIMEN_CONFIG")]
    #[serde(skip)]
    pub config: Option<PathBuf>,
    /// Where to listen [default: 127.0.0.1:8080].
    #[arg(long, env = "YIMEN_LISTEN")]
    pub listen: Option<SocketAddr>,
    /// The folder for database, key and attachments [default: data].
    #[arg(long, env = "YIMEN_DATA")]
    pub data: Option<PathBuf>,
    /// The database [default: sqlite://DATA/yimen.db]; `postgres://…` for several instances.
    #[arg(long, env = "YIMEN_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
    /// The folder with the built site [default: the folder `site` beside the program]; without it only the interface is served.
    #[arg(long, env = "YIMEN_SITE")]
    pub site: Option<PathBuf>,
    /// The folder with the policy files [default: the ones built in].
    #[arg(long, env = "YIMEN_POLICIES")]
    pub policies: Option<PathBuf>,
    /// Runs the demo county: its own clock, demo accounts, codes shown on the page.
    #[arg(long, env = "YIMEN_DEMO", num_args = 0..=1, default_missing_value = "true")]
    pub demo: Option<bool>,
    /// The address that browsers use, such as `https://yimen.example.gov.cn`.
    #[arg(long, env = "YIMEN_ORIGIN")]
    pub origin: Option<String>,
    /// A key file; in the demo one is made on first start [default: DATA/keys.toml].
    #[arg(long, env = "YIMEN_KEY_FILE")]
    pub key_file: Option<PathBuf>,
    /// The key as `id:64 hexadecimal digits`, instead of a key file.
    #[arg(long, env = "YIMEN_KEY", hide_env_values = true)]
    pub key: Option<String>,
    /// How many proxies of one's own stand in front, whose `X-Forwarded-For` is believed [default: 0].
    #[arg(long, env = "YIMEN_TRUSTED_PROXIES")]
    pub trusted_proxies: Option<u8>,
    /// Logs as JSON lines.
    #[arg(long, env = "YIMEN_LOG_JSON", num_args = 0..=1, default_missing_value = "true")]
    pub log_json: Option<bool>,
}

/// Settings that are complete and safe to start with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The folder for everything that is kept.
    pub data: PathBuf,
    /// The address of the database.
    pub database: String,
    /// The built site.
    pub site: Option<PathBuf>,
    /// Policy files instead of those built in.
    pub policies: Option<PathBuf>,
    /// Whether this is the demo.
    pub demo: bool,
    /// The address that browsers use; in the demo whatever they say.
    pub origin: Option<String>,
    /// Where the key comes from.
    pub key: KeySource,
    /// How many proxies stand in front; 0 where browsers connect by themselves.
    pub trusted_proxies: u8,
    /// Logs as JSON lines.
    pub log_json: bool,
}

/// Where the key comes from.
#[derive(Clone)]
pub enum KeySource {
    /// Given as a variable.
    Given(String),
    /// Kept in a file.
    File(PathBuf),
}

impl std::fmt::Debug for KeySource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Given(_) => f.write_str("Given(…)"),
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
        }
    }
}

/// Why the settings are refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("the configuration file {path} cannot be read")]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The file is not what it should be.
    #[error("the configuration file is not valid")]
    Parse(#[from] toml::de::Error),
    /// It would not be safe to serve people with these settings.
    #[error("these settings are not safe without --demo: {0}")]
    Unsafe(&'static str),
}

impl Settings {
    /// Completes the settings, and refuses those with which people should not be served.
    pub fn resolve(self) -> Result<Config, ConfigError> {
        let file = match &self.config {
            None => Self::default(),
            Some(path) => {
                let text =
                    std::fs::read_to_string(path).map_err(|source| ConfigError::Read { path: path.clone(), source })?;
                toml::from_str(&text)?
            }
        };
        let data = self.data.or(file.data).unwrap_or_else(|| PathBuf::from("data"));
        let database = self
            .database
            .or(file.database)
            .unwrap_or_else(|| format!("sqlite://{}?mode=rwc", data.join("yimen.db").display()));
        let key_file = self.key_file.or(file.key_file);
        let key = match self.key.or(file.key) {
            Some(key) => KeySource::Given(key),
            None => KeySource::File(key_file.clone().unwrap_or_else(|| data.join("keys.toml"))),
        };
        let config = Config {
            listen: self.listen.or(file.listen).unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
            database,
            site: self.site.or(file.site).or_else(|| beside(&std::env::current_exe().ok()?)),
            policies: self.policies.or(file.policies),
            demo: self.demo.or(file.demo).unwrap_or(false),
            origin: self.origin.or(file.origin),
            trusted_proxies: self.trusted_proxies.or(file.trusted_proxies).unwrap_or(0),
            log_json: self.log_json.or(file.log_json).unwrap_or(false),
            data,
            key,
        };
        config.check()
    }
}

/// The site of the folder that `cargo xtask build --release` makes.
fn beside(program: &Path) -> Option<PathBuf> {
    let site = program.parent()?.join("site");
    site.join("index.html").is_file().then_some(site)
}

impl Config {
    fn check(self) -> Result<Self, ConfigError> {
        if self.demo {
            return Ok(self);
        }
        match &self.origin {
            None => return Err(ConfigError::Unsafe("the origin that browsers use is not set")),
            Some(origin) if !origin.starts_with("https://") => {
                return Err(ConfigError::Unsafe("the origin is not https"));
            }
            Some(_) => {}
        }
        if let KeySource::Given(key) = &self.key {
            let hex = key.split_once(':').map_or("", |(_, hex)| hex);
            let first = hex.chars().next();
            if hex.chars().all(|digit| Some(digit) == first) {
                return Err(ConfigError::Unsafe("the key is not a random one"));
            }
        }
        Ok(self)
    }

    /// Whether cookies may be sent over https only.
    pub fn secure_cookies(&self) -> bool {
        self.origin.as_deref().is_some_and(|origin| origin.starts_with("https://"))
    }
}

#[cfg(test)]
mod tests {
    use super::{ConfigError, KeySource, Settings, beside};

    #[test]
    fn the_site_beside_the_program_is_taken_where_there_is_one() {
        let folder = std::env::temp_dir().join(format!("yimen-beside-{}", std::process::id()));
        let program = folder.join("yimen");
        assert_eq!(beside(&program), None);
        std::fs::create_dir_all(folder.join("site")).unwrap();
        std::fs::write(folder.join("site/index.html"), "").unwrap();
        assert_eq!(beside(&program), Some(folder.join("site")));
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn production_needs_an_https_origin_and_a_real_key() {
        let bare = Settings::default();
        assert!(matches!(bare.clone().resolve(), Err(ConfigError::Unsafe(_))));
        let plain = Settings { origin: Some("http://example.org".into()), ..bare.clone() };
        assert!(matches!(plain.resolve(), Err(ConfigError::Unsafe(_))));
        let https = Settings { origin: Some("https://example.org".into()), ..bare };
        let zeros = Settings { key: Some(format!("k:{}", "0".repeat(64))), ..https.clone() };
        assert!(matches!(zeros.resolve(), Err(ConfigError::Unsafe(_))));
        assert!(matches!(https.resolve().unwrap().key, KeySource::File(_)));
    }

    #[test]
    fn the_demo_starts_with_nothing_said() {
        let config = Settings { demo: Some(true), ..Settings::default() }.resolve().unwrap();
        assert!(config.database.starts_with("sqlite://data/yimen.db"));
        assert!(!config.secure_cookies());
    }
}
