//! Cases.

use sea_orm::entity::prelude::*;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "case_file")]
pub struct Model {
    /// The id.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// The number that people see.
    pub number: String,
    /// The procedure.
    pub kind: String,
    /// What is asked for.
    pub programme: String,
    /// Where it stands.
    pub phase: String,
    /// The case as JSON, sealed.
    pub sealed: Vec<u8>,
    /// The county.
    pub county: String,
    /// The township.
    pub township: String,
    /// The village.
    pub village: String,
    /// Whose policy holds.
    pub jurisdiction: String,
    /// The citizen's account.
    pub account_id: Option<Uuid>,
    /// The applicant.
    pub applicant_id: Uuid,
    /// The masked name, sealed.
    pub applicant_masked: Vec<u8>,
    /// Business time in milliseconds.
    pub opened_at: i64,
    /// The day of that.
    pub opened_day: String,
    /// The day of the decision.
    pub decided_day: Option<String>,
    /// Whether it was approved.
    pub is_approved: Option<bool>,
    /// Whether it came in time; absent where no time is set.
    pub in_time: Option<bool>,
    /// How many members count.
    pub members: i64,
    /// What was decided, a month or once.
    pub amount_fen: Option<i64>,
    /// `monthly`, `one_off` or `status`.
    pub award_kind: Option<String>,
    /// The first month of monthly money.
    pub first_month: Option<String>,
    /// The nearest date, as business time in milliseconds.
    pub due_at: Option<i64>,
    /// When its tasks change by time alone, as business time in milliseconds.
    pub refresh_at: Option<i64>,
    /// Whether nothing is left to be done.
    pub is_settled: bool,
    /// Counts the changes.
    pub version: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
