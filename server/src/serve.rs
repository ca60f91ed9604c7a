//! `yimen serve`: from settings to a listening server.

use std::{net::SocketAddr, path::Path, sync::Arc, time::Duration};

use domain::region::{RegionTree, demo_regions};
use object_store::{ObjectStore, local::LocalFileSystem, memory::InMemory};
use tokio::net::TcpListener;

use crate::{
    app::{App, Policies},
    clock::Clock,
    config::{Config, ConfigError, Settings},
    demo,
    http::{self, ApiError},
    sealing::{Keyring, SealError},
    store::{Address, Store, StoreError},
};

/// Why the server does not start, or stops.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The settings are refused.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The key cannot be used.
    #[error(transparent)]
    Key(#[from] SealError),
    /// The database cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The policy files are not valid.
    #[error(transparent)]
    Policies(#[from] rulebook::PolicyFileError),
    /// The calendars are not valid.
    #[error(transparent)]
    Calendar(#[from] rulebook::calendar::CalendarFileError),
    /// The regions or policies cannot be written as JSON.
    #[error("the data built in cannot be used")]
    Data(#[from] serde_json::Error),
    /// A folder or the address cannot be used.
    #[error("a folder or the address cannot be used")]
    Io(#[from] std::io::Error),
    /// The folder for attachments cannot be used.
    #[error("the folder for attachments cannot be used")]
    Files(#[from] object_store::Error),
    /// The demo cannot be filled.
    #[error("the demo cannot be filled: {0:?}")]
    Demo(Box<ApiError>),
}

/// Starts the server and runs until it is told to stop.
pub async fn run(settings: Settings) -> Result<(), ServeError> {
    let config = settings.resolve()?;
    start_log(&config);
    let app = build(config, Clock::machine()).await?;
    if app.config.demo {
        fill(&app).await?;
    }
    let router = http::router(&app);
    let listener = TcpListener::bind(app.config.listen).await?;
    announce(&app, listener.local_addr()?);
    let keeping = tokio::spawn(keep_house(app.clone()));
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(told_to_stop()).await?;
    keeping.abort();
    app.store.close().await?;
    Ok(())
}

/// Creates and fills the demo county without serving it.
pub async fn fill_demo(settings: Settings) -> Result<(), ServeError> {
    let config = Settings { demo: Some(true), ..settings }.resolve()?;
    let app = build(config, Clock::machine()).await?;
    fill(&app).await?;
    app.store.close().await?;
    Ok(())
}

async fn fill(app: &App) -> Result<(), ServeError> {
    let failed = |error| ServeError::Demo(Box::new(error));
    demo::fill(app).await.map_err(failed)?;
    demo::fill_cases(app).await.map_err(failed)
}

/// Puts the parts of a server together.
pub async fn build(config: Config, clock: Clock) -> Result<App, ServeError> {
    std::fs::create_dir_all(&config.data)?;
    let keys = Keyring::load(&config.key, config.demo)?;
    let address = Address { url: config.database.clone(), schema: None };
    let store = Store::open(&address, clock, keys).await?;
    store.expect_kind(config.demo).await?;
    if config.demo {
        store.start_clock(demo::START).await?;
    }
    let files = open_files(&config.data.join("attachments"))?;
    assemble(config, store, files)
}

/// Puts a server together whose store is open already.
pub fn assemble(config: Config, store: Store, files: Arc<dyn ObjectStore>) -> Result<App, ServeError> {
    let book = rulebook::load(config.policies.as_deref())?;
    let calendar = rulebook::calendar::load(config.policies.as_deref())?;
    Ok(App {
        calendar: Arc::new(calendar),
        store,
        policies: Arc::new(Policies::try_new(book)?),
        regions: Arc::new(regions()?),
        config: Arc::new(config),
        files,
    })
}

/// A place for attachments that is gone with the process, for tests.
pub fn files_in_memory() -> Arc<dyn ObjectStore> {
    Arc::new(InMemory::new())
}

fn open_files(folder: &Path) -> Result<Arc<dyn ObjectStore>, ServeError> {
    std::fs::create_dir_all(folder)?;
    Ok(Arc::new(LocalFileSystem::new_with_prefix(folder)?))
}

fn regions() -> Result<RegionTree, serde_json::Error> {
    demo_regions()
}

/// How often it is looked whether a date has passed.
const WATCH: Duration = Duration::from_mins(1);
/// After so many looks what has run out is cleared away.
const CLEARING: u32 = 10;
/// How long idempotency keys are kept, in milliseconds.
const KEY_RETENTION_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// What time alone brings about. All of it is read from the database, so that a restart forgets
/// nothing and several instances may do it.
async fn keep_house(app: App) {
    let mut looks = 0_u32;
    loop {
        // Another instance may have moved the demo's clock.
        if app.store.load_clock().await.is_err() || crate::cases::refresh_tasks(&app).await.is_err() {
            tracing::warn!("what is due stays as it was for now");
        }
        if looks.is_multiple_of(CLEARING) {
            clear_away(&app).await;
        }
        looks = looks.wrapping_add(1);
        tokio::time::sleep(WATCH).await;
    }
}

async fn clear_away(app: &App) {
    let before = app.clock().now().timestamp_millis().saturating_sub(KEY_RETENTION_MS);
    if let Err(error) = app.store.forget_idempotency_keys(before).await {
        tracing::warn!(error.cause = %error, "old idempotency keys stay for now");
    }
    if crate::auth::forget_sessions(app).await.is_err() {
        tracing::warn!("ended sessions stay for now");
    }
}

fn start_log(config: &Config) {
    use tracing_subscriber::{EnvFilter, fmt};
    let filter = EnvFilter::try_from_env("YIMEN_LOG").unwrap_or_else(|_| EnvFilter::new("warn,server=info"));
    let log = fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second start in one process, as tests do, keeps the first log.
    let _ = if config.log_json { log.json().try_init() } else { log.try_init() };
}

fn announce(app: &App, address: SocketAddr) {
    println!("Yimen is open at http://{address}/");
    if app.config.demo {
        println!("Demo: today is {}, and the administrator can move it forward.", app.clock().today());
        println!("Demo accounts (password: {}):", demo::PASSWORD);
        for account in demo::ACCOUNTS {
            println!("  {:<12} {} ({})", account.user_name, account.display_name, account.title);
        }
        println!("Citizens sign in with any mobile number; the code is shown on the page.");
    }
}

async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = interrupt.await;
}
