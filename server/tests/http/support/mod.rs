//! A server for one test, on SQLite or PostgreSQL, and the people who use it.

mod client;
mod household;

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use axum::Router;
use chrono::{DateTime, Utc};
use server::{
    app::App,
    clock::Clock,
    config::{Config, KeySource},
    demo, http,
    sealing::Keyring,
    serve,
    store::{Address, Store},
};

pub use client::{Answer, Client};
pub use household::{Household, identity_number};

/// The real time at which every test begins.
pub fn beginning() -> DateTime<Utc> {
    "2026-11-02T02:00:00Z".parse().unwrap()
}

/// On which engine a test runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// A file of its own.
    Sqlite,
    /// A schema of its own in the cluster of `YIMEN_TEST_POSTGRES`.
    Postgres,
}

/// Runs a test on both engines; on PostgreSQL where a cluster is given.
macro_rules! db_test {
    ($(async fn $name:ident($server:ident: TestServer) $body:block)+) => {
        $(mod $name {
            use super::*;

            async fn run($server: TestServer) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run($crate::support::TestServer::start($crate::support::Engine::Sqlite).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if std::env::var_os("YIMEN_TEST_POSTGRES").is_some() {
                    run($crate::support::TestServer::start($crate::support::Engine::Postgres).await).await;
                }
            }
        })+
    };
}

pub(crate) use db_test;

/// A server with the demo's accounts, whose clock stands still until it is moved.
#[derive(Clone)]
pub struct TestServer {
    pub app: App,
    pub clock: Clock,
    pub router: Router,
    address: Address,
    _folder: Arc<Folder>,
}

struct Folder(std::path::PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

static COUNTER: AtomicU64 = AtomicU64::new(0);

impl TestServer {
    pub async fn start(engine: Engine) -> Self {
        let name = format!("yimen_test_{}_{}", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(&name);
        std::fs::create_dir_all(&folder).unwrap();
        let address = match engine {
            Engine::Sqlite => {
                Address { url: format!("sqlite://{}?mode=rwc", folder.join("yimen.db").display()), schema: None }
            }
            Engine::Postgres => postgres_schema(&name).await,
        };
        let clock = Clock::manual(beginning());
        let store = Store::open(&address, clock.clone(), Keyring::ephemeral()).await.unwrap();
        store.start_clock(demo::START).await.unwrap();
        let config = Config {
            listen: ([127, 0, 0, 1], 0).into(),
            data: folder.clone(),
            database: address.url.clone(),
            site: None,
            policies: None,
            demo: true,
            origin: None,
            key: KeySource::Given(String::new()),
            trusted_proxies: 0,
            log_json: false,
        };
        let app = serve::assemble(config, store, serve::files_in_memory()).unwrap();
        demo::fill(&app).await.unwrap();
        let router = http::router(&app);
        Self { app, clock, router, address, _folder: Arc::new(Folder(folder)) }
    }

    /// The same server under other settings.
    pub fn with_config(&self, change: impl FnOnce(&mut Config)) -> Self {
        let mut config = Config::clone(&self.app.config);
        change(&mut config);
        let app = serve::assemble(config, self.app.store.clone(), serve::files_in_memory()).unwrap();
        Self { router: http::router(&app), app, ..self.clone() }
    }

    /// The address of the database as another process takes it.
    pub fn database(&self) -> String {
        match &self.address.schema {
            Some(schema) => {
                let separator = if self.address.url.contains('?') { '&' } else { '?' };
                format!("{}{separator}options[search_path]={schema}", self.address.url)
            }
            None => self.address.url.clone(),
        }
    }

    /// Somebody who has not signed in.
    pub fn visitor(&self) -> Client {
        Client::new(self.router.clone())
    }

    /// A citizen, signed in by telephone.
    pub async fn citizen(&self, phone: &str) -> Client {
        let mut client = self.visitor();
        let sent = client.post("/api/v1/session/codes", &serde_json::json!({ "phone": phone })).await;
        let code = sent.ok()["demo_code"].as_str().unwrap().to_owned();
        let body = serde_json::json!({ "phone": phone, "code": code });
        client.post("/api/v1/session/citizen", &body).await.ok();
        client
    }

    /// A member of staff, signed in by one of the demo accounts.
    pub async fn staff(&self, user_name: &str) -> Client {
        let mut client = self.visitor();
        let body = serde_json::json!({ "user_name": user_name, "password": demo::PASSWORD });
        client.post("/api/v1/session/staff", &body).await.ok();
        client
    }

    /// The audit entries of all chains together.
    pub async fn audit_entries(&self) -> u64 {
        let report = self.app.store.verify_audit().await.unwrap();
        assert_eq!(report.broken, []);
        report.entries
    }
}

async fn postgres_schema(name: &str) -> Address {
    use sea_orm::ConnectionTrait as _;
    let url = std::env::var("YIMEN_TEST_POSTGRES").unwrap();
    let connection = sea_orm::Database::connect(&url).await.unwrap();
    connection.execute_unprepared(&format!("CREATE SCHEMA {name}")).await.unwrap();
    connection.close().await.unwrap();
    Address { url, schema: Some(name.to_owned()) }
}
