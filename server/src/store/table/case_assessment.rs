//! The assessments of a case.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_assessment")]
pub struct Model {
    /// The id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// The step that it was made for.
    pub step: String,
    /// The day that it is for.
    pub on_day: String,
    /// The digest of the facts.
    pub facts: String,
    /// The digest of the pack.
    pub pack: String,
    /// The digest of the assessment.
    pub digest: String,
    /// The digest of the pack that the browser used, where it was another.
    pub sent_pack: Option<String>,
    /// The assessment as JSON, sealed.
    pub sealed: Vec<u8>,
    /// Milliseconds of real time.
    pub at: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
