//! The few kinds of columns that all tables are made of.

use sea_orm_migration::{
    SchemaManager,
    prelude::{ColumnDef, DbErr, Expr, ExprTrait as _, Iden, SimpleExpr},
    sea_orm::{ConnectionTrait as _, DbBackend},
};

/// An id.
pub fn id(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().take()
}

/// An id that may be absent.
pub fn id_or_null(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).uuid().null().take()
}

/// A text.
pub fn text(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

/// A text that may be absent.
pub fn text_or_null(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).text().null().take()
}

/// An instant in milliseconds, a sum in fen, or another whole number.
pub fn whole(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

/// A whole number that may be absent.
pub fn whole_or_null(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).big_integer().null().take()
}

/// A small number or a count.
pub fn count(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).integer().not_null().take()
}

/// Yes or no.
pub fn flag(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().take()
}

/// Yes, no or not known.
pub fn flag_or_null(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).boolean().null().take()
}

/// A sealed value.
pub fn sealed(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).blob().not_null().take()
}

/// A sealed value that may be absent.
pub fn sealed_or_null(name: impl Iden + 'static) -> ColumnDef {
    ColumnDef::new(name).blob().null().take()
}

/// The check that a column holds one of the listed codes.
pub fn one_of(name: impl Iden + Copy + 'static, codes: &[&'static str]) -> SimpleExpr {
    Expr::col(name).is_in(codes.iter().copied())
}

/// Makes the database itself refuse updates and deletions of a table's rows.
pub async fn forbid_changes(manager: &SchemaManager<'_>, table: &'static str) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    if manager.get_database_backend() == DbBackend::Sqlite {
        for act in ["UPDATE", "DELETE"] {
            let lower = act.to_lowercase();
            let sql = format!(
                "CREATE TRIGGER {table}_no_{lower} BEFORE {act} ON {table} \
                 BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
            );
            connection.execute_unprepared(&sql).await?;
        }
        return Ok(());
    }
    let function = format!(
        "CREATE FUNCTION {table}_append_only() RETURNS trigger LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION '{table} is append-only'; END $$"
    );
    let trigger = format!(
        "CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} \
         FOR EACH STATEMENT EXECUTE FUNCTION {table}_append_only()"
    );
    connection.execute_unprepared(&function).await?;
    connection.execute_unprepared(&trigger).await?;
    Ok(())
}
