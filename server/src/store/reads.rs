//! The log of reads: who looked at whose data, when, and for what.

use sea_orm::{ActiveValue::Set, ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Author, Change, Store, StoreError, table::read_entry};

/// What somebody looked at data for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// A list of cases in which names are masked.
    List,
    /// The case page.
    CaseWork,
    /// The full identity, with a reason that was given.
    Unmask,
    /// A document.
    Document,
    /// One's own application.
    OwnApplication,
    /// A payment list.
    Payment,
}

impl Purpose {
    /// The code as it is kept.
    pub const fn code(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::CaseWork => "case_work",
            Self::Unmask => "unmask",
            Self::Document => "document",
            Self::OwnApplication => "own_application",
            Self::Payment => "payment",
        }
    }
}

/// One look at something.
#[derive(Clone, Debug)]
pub struct Look {
    /// Who looked.
    pub author: Author,
    /// The case, where it was one.
    pub case: Option<Uuid>,
    /// What else it was, such as an attachment or a payment list.
    pub subject: Option<Uuid>,
    /// What for.
    pub purpose: Purpose,
}

impl Store {
    /// Records looks. The data is given out only when this has succeeded.
    pub async fn record_looks(&self, looks: &[Look]) -> Result<(), StoreError> {
        if looks.is_empty() {
            return Ok(());
        }
        let rows = self.look_rows(looks);
        read_entry::Entity::insert_many(rows).exec_without_returning(self.writer()).await?;
        Ok(())
    }

    /// Records looks that come with a change; they last if it does.
    pub async fn record_looks_in(&self, change: &Change, looks: &[Look]) -> Result<(), StoreError> {
        change.record_looks(looks).await
    }

    /// What a case was looked at for, oldest first.
    pub async fn looks_at(&self, case: Uuid) -> Result<Vec<String>, StoreError> {
        let rows = read_entry::Entity::find()
            .filter(read_entry::Column::CaseId.eq(case))
            .order_by_asc(read_entry::Column::Id)
            .all(self.reader())
            .await?;
        Ok(rows.into_iter().map(|row| row.purpose).collect())
    }

    fn look_rows(&self, looks: &[Look]) -> Vec<read_entry::ActiveModel> {
        let (at, business_at) = (self.clock().now(), self.clock().business_now());
        looks
            .iter()
            .map(|look| read_entry::ActiveModel {
                id: Set(crate::random::id(at)),
                at: Set(at.timestamp_millis()),
                business_at: Set(business_at.timestamp_millis()),
                author: Set(look.author.to_string()),
                case_id: Set(look.case),
                subject_id: Set(look.subject),
                purpose: Set(look.purpose.code().to_owned()),
            })
            .collect()
    }
}

impl Change {
    /// Records looks that come with a change; they last if it does.
    pub async fn record_looks(&self, looks: &[Look]) -> Result<(), StoreError> {
        if looks.is_empty() {
            return Ok(());
        }
        let rows = self.store().look_rows(looks);
        read_entry::Entity::insert_many(rows).exec_without_returning(self.rows()).await?;
        Ok(())
    }
}
