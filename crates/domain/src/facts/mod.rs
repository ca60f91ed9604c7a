//! What is known about a household on a day. Every answer may be unknown.
//!
//! Members are local ordinals, never persons, so that an anonymous preview and a submission have
//! the same digest. Absent or null means not known, for lists too (`[]` means none); in the place
//! of an object, a date or an id, `"none"` says known not to be there.

mod amount;
mod asset;
mod check;
mod event;
mod expense;
mod income;
mod member;
mod ordinary;
mod stated;
mod supporter;

pub use amount::{Amount, AmountError};
pub use asset::{Asset, AssetKind, Vehicle};
pub use check::{FactError, FactErrorCode, limits};
pub use event::{CurrentDibao, Event, EventKind, PastGrant, PriceIndices};
pub use expense::{Expense, ExpenseKind};
pub use income::{Income, IncomeKind, Per, TransferItem};
pub use member::{
    CareMode, ChildChoice, Custody, Disability, DisabilityKind, Holding, Member, MemberId, Parent, ParentStatus,
    Relation, SelfCareItem, Student,
};
pub use stated::Stated;
pub use supporter::{Supporter, SupporterRelation};

use serde::{Deserialize, Serialize};

use crate::{Date, digest::Digest};

/// Everything the rules may ask about one household.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct HouseholdFacts {
    /// End of the income window; the assessment's day where absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_date: Option<Date>,
    /// Which standard applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// Whether one member may apply here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hukou_local: Option<bool>,
    /// Whether one parent alone brings up the children.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_parent: Option<bool>,
    /// The people; a given list is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<Member>>,
    /// Their incomes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incomes: Option<Vec<Income>>,
    /// Their necessary expenses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expenses: Option<Vec<Expense>>,
    /// What they own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assets: Option<Vec<Asset>>,
    /// People outside the household who owe a member support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supporters: Option<Vec<Supporter>>,
    /// Temporary aid that was granted before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub past_grants: Option<Vec<PastGrant>>,
    /// One need for temporary aid.
    #[serde(skip_serializing_if = "Stated::is_unknown")]
    pub event: Stated<Event>,
    /// The dibao that the family receives already.
    #[serde(skip_serializing_if = "Stated::is_unknown")]
    pub current_dibao: Stated<CurrentDibao>,
    /// Price indices of the month, for the price-linked subsidy.
    #[serde(skip_serializing_if = "Stated::is_unknown")]
    pub price: Stated<PriceIndices>,
}

/// Which of a place's two standards applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Region {
    /// 城镇
    Urban,
    /// 农村
    Rural,
}

impl HouseholdFacts {
    /// The digest that a preview and a submission share; it holds no identities.
    pub fn digest(&self) -> Digest {
        Digest::of(self)
    }

    /// The member of that id.
    pub fn member(&self, id: &MemberId) -> Option<&Member> {
        self.members.as_ref()?.iter().find(|member| member.id == *id)
    }
}
