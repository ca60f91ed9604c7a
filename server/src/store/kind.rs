//! Whether a database is the demo's: neither may become the other.

use sea_orm::{ColumnTrait as _, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};

use super::{
    AuditAction, Chain, Store, StoreError,
    table::{audit_entry, business_clock},
};

impl Store {
    /// Refuses to serve people from a database that holds the demo, whose accounts share a published
    /// password, and to fill the demo into a database that people use.
    ///
    /// The demo's marks are its clock, kept before anything else, and its entry in the audit chain,
    /// which nobody takes out.
    pub async fn expect_kind(&self, demo: bool) -> Result<(), StoreError> {
        let filled = audit_entry::Entity::find()
            .filter(audit_entry::Column::Chain.eq(Chain::System.to_string()))
            .filter(audit_entry::Column::Action.eq(AuditAction::DEMO_FILLED.code()));
        let has_clock = business_clock::Entity::find().count(self.reader()).await? > 0;
        let is_demo = has_clock || filled.count(self.reader()).await? > 0;
        if is_demo && !demo {
            return Err(StoreError::HoldsDemo);
        }
        if demo && !is_demo && audit_entry::Entity::find().one(self.reader()).await?.is_some() {
            return Err(StoreError::HoldsPeople);
        }
        Ok(())
    }
}
