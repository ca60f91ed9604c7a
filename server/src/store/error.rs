//! What can go wrong in the store, told apart by what the caller can do about it.

use sea_orm::{DbErr, RuntimeErr, sqlx};

use crate::sealing::SealError;

/// An error of the store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database cannot be reached, or is too busy; the same request may work later.
    #[error("the database cannot be reached")]
    Unavailable(#[source] DbErr),
    /// No space is left; nothing was changed.
    #[error("the database is full")]
    Full(#[source] DbErr),
    /// Something that has to be unique is there already.
    #[error("a unique value is there already")]
    Unique(#[source] DbErr),
    /// A rule that the database itself keeps was about to be broken.
    #[error("the database refuses the change")]
    Refused(#[source] DbErr),
    /// Someone else changed the row first.
    #[error("the row was changed by someone else")]
    VersionConflict,
    /// A row that does not fit its type.
    #[error("a row of {0} does not fit its type")]
    Misfit(&'static str),
    /// A change without an audit entry.
    #[error("a change without an audit entry was about to be written")]
    Unaudited,
    /// The demo's database is not for people.
    #[error("this database holds the demo: without --demo, take one that never did")]
    HoldsDemo,
    /// People's database is not for the demo.
    #[error("this database holds what people entered: the demo takes one of its own")]
    HoldsPeople,
    /// A value cannot be sealed or opened.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// Anything else.
    #[error("the database failed")]
    Database(#[source] DbErr),
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match class_of(&error) {
            Class::Unavailable => Self::Unavailable(error),
            Class::Full => Self::Full(error),
            Class::Unique => Self::Unique(error),
            Class::Refused => Self::Refused(error),
            Class::Other => Self::Database(error),
        }
    }
}

enum Class {
    Unavailable,
    Full,
    Unique,
    Refused,
    Other,
}

fn class_of(error: &DbErr) -> Class {
    let runtime = match error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => return Class::Unavailable,
        DbErr::Exec(runtime) | DbErr::Query(runtime) => runtime,
        _ => return Class::Other,
    };
    let RuntimeErr::SqlxError(error) = runtime else {
        return Class::Other;
    };
    match error.as_ref() {
        sqlx::Error::Io(_)
        | sqlx::Error::Tls(_)
        | sqlx::Error::PoolTimedOut
        | sqlx::Error::PoolClosed
        | sqlx::Error::WorkerCrashed => Class::Unavailable,
        sqlx::Error::Database(database) => database.code().map_or(Class::Other, |code| class_of_code(&code)),
        _ => Class::Other,
    }
}

/// SQLite's extended result codes are decimal numbers, PostgreSQL's have five characters.
fn class_of_code(code: &str) -> Class {
    if code.len() == 5 {
        return match code {
            "23505" => Class::Unique,
            // A broken CHECK or foreign key, or an exception raised by a trigger.
            "23514" | "23503" | "P0001" => Class::Refused,
            "53100" | "53200" => Class::Full,
            // Serialisation failure, deadlock, too many connections, shutting down.
            "40001" | "40P01" | "53300" | "57P01" | "57P02" | "57P03" | "57014" => Class::Unavailable,
            other if other.starts_with("08") => Class::Unavailable,
            _ => Class::Other,
        };
    }
    let Ok(extended) = code.parse::<u32>() else {
        return Class::Other;
    };
    match (extended, extended & 0xff) {
        // UNIQUE, PRIMARY KEY, ROWID.
        (2067 | 1555 | 2579, _) => Class::Unique,
        // CHECK, FOREIGN KEY, a RAISE in a trigger.
        (275 | 787 | 1811, _) => Class::Refused,
        (_, 13) => Class::Full,
        // Busy, locked, input or output, cannot open.
        (_, 5 | 6 | 10 | 14) => Class::Unavailable,
        _ => Class::Other,
    }
}
