//! Messages to people: queued in the transaction of the change that causes them.

use sea_orm::{ActiveValue::Set, EntityTrait as _};
use serde_json::Value;
use uuid::Uuid;

use super::{Change, StoreError, table::outbox_message};

/// A message to be sent.
#[derive(Clone, Debug)]
pub struct Message {
    /// What it says, as a stable code that the texts are found by (`case.submitted`).
    pub kind: String,
    /// The account that it goes to.
    pub account: Uuid,
    /// The case that it is about.
    pub case: Option<Uuid>,
    /// What the text needs; sealed at rest.
    pub data: Value,
}

pub(super) async fn queue(change: &Change, message: Message) -> Result<(), StoreError> {
    let id = change.new_id();
    let row = outbox_message::ActiveModel {
        id: Set(id),
        kind: Set(message.kind),
        account_id: Set(message.account),
        case_id: Set(message.case),
        data: Set(change.store().keys().seal_json(&place(id), &message.data)?),
        due_at: Set(change.at().timestamp_millis()),
        sent_at: Set(None),
        business_at: Set(change.business_at().timestamp_millis()),
    };
    outbox_message::Entity::insert(row).exec_without_returning(change.rows()).await?;
    Ok(())
}

impl super::Store {
    /// Opens what a message's text needs.
    pub(crate) fn open_message<T: serde::de::DeserializeOwned>(
        &self,
        row: &outbox_message::Model,
    ) -> Result<T, StoreError> {
        Ok(self.keys().open_json(&place(row.id), &row.data)?)
    }
}

fn place(id: Uuid) -> String {
    format!("outbox_message.data/{id}")
}
