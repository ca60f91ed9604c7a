//! Connections to SQLite and PostgreSQL.

use std::time::Duration;

use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DbBackend,
    sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous},
};
use sea_orm_migration::MigratorTrait as _;

use super::{Store, StoreError};
use crate::{clock::Clock, migration::Migrator, sealing::Keyring};

/// Readers of SQLite, and connections to PostgreSQL.
const READERS: u32 = 8;
/// How long a request waits for a connection or for the writer before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(5);

/// Where the database is.
#[derive(Clone, Debug)]
pub struct Address {
    /// `sqlite://…` or `postgres://…`.
    pub url: String,
    /// The PostgreSQL schema; the server's default where absent.
    pub schema: Option<String>,
}

impl Store {
    /// Connects, brings the tables up to date and takes over the demo clock's offset.
    pub async fn open(address: &Address, clock: Clock, keys: Keyring) -> Result<Self, StoreError> {
        let writer = Database::connect(options(address, Use::Write)).await?;
        Migrator::up(&writer, None).await?;
        let reader = match writer.get_database_backend() {
            DbBackend::Sqlite => Database::connect(options(address, Use::Read)).await?,
            _ => writer.clone(),
        };
        let store = Self::new(writer, reader, clock, keys);
        store.load_clock().await?;
        Ok(store)
    }

    /// Connects for looking only: nothing is built up or written, on a copy or beside a running
    /// server. What was sealed stays so, since looking takes no key.
    pub async fn open_for_reading(address: &Address, clock: Clock) -> Result<Self, StoreError> {
        let reader = Database::connect(options(address, Use::Read)).await?;
        Ok(Self::new(reader.clone(), reader, clock, Keyring::ephemeral()))
    }

    /// Closes the connections; what comes after finds the database away.
    pub async fn close(&self) -> Result<(), StoreError> {
        close(self.reader()).await?;
        close(self.writer()).await
    }
}

async fn close(connection: &DatabaseConnection) -> Result<(), StoreError> {
    Ok(connection.close_by_ref().await?)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Read,
    Write,
}

fn options(address: &Address, purpose: Use) -> ConnectOptions {
    let mut options = ConnectOptions::new(&address.url);
    options.acquire_timeout(PATIENCE).connect_timeout(PATIENCE).sqlx_logging(false);
    if let Some(schema) = &address.schema {
        options.set_schema_search_path(schema);
    }
    if address.url.starts_with("sqlite:") {
        // One writer, so that nobody finds the database locked; readers see the last commit.
        options.max_connections(if purpose == Use::Write { 1 } else { READERS });
        options.idle_timeout(None::<Duration>).max_lifetime(None::<Duration>);
        options.map_sqlx_sqlite_opts(move |sqlite| {
            let sqlite = sqlite
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(PATIENCE);
            if purpose == Use::Read { sqlite.pragma("query_only", "ON") } else { sqlite }
        });
    } else {
        options.max_connections(READERS);
    }
    options
}
