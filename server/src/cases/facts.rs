//! Facts, packs and assessments: kept sealed and by their digests, never changed.

use domain::{assessment::Assessment, digest::Digest, facts::HouseholdFacts, policy::PolicyPack};
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, QueryOrder as _,
    sea_query::OnConflict,
};
use uuid::Uuid;

use crate::{
    sealing::Keyring,
    store::{
        Change, StoreError,
        table::{case_assessment, case_facts, policy_pack},
    },
};

/// What an assessment was made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssessedFor {
    /// The submission: what the citizen saw.
    Submission,
    /// The preliminary opinion.
    Opinion,
    /// The decision.
    Decision,
    /// The ceiling of emergency aid.
    Aid,
}

impl AssessedFor {
    /// The code as it is kept.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submission => "submission",
            Self::Opinion => "opinion",
            Self::Decision => "decision",
            Self::Aid => "aid",
        }
    }
}

/// Keeps facts of a case, unless the same are there.
pub(super) async fn keep_facts(change: &Change, case: Uuid, facts: &HouseholdFacts) -> Result<Digest, StoreError> {
    let text = domain::canonical::to_string(facts).map_err(|_| StoreError::Misfit("case_facts"))?;
    let digest = facts.digest();
    let row = case_facts::ActiveModel {
        case_id: Set(case),
        digest: Set(digest.as_str().to_owned()),
        sealed: Set(change.store().keys().seal(&facts_place(case, &digest), text.as_bytes())?),
        at: Set(change.at().timestamp_millis()),
        author: Set(change.author().to_string()),
    };
    case_facts::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([case_facts::Column::CaseId, case_facts::Column::Digest]).do_nothing().to_owned(),
        )
        .exec_without_returning(change.rows())
        .await?;
    Ok(digest)
}

/// The facts of a case with this digest.
pub async fn facts_of(
    connection: &impl ConnectionTrait,
    keys: &Keyring,
    case: Uuid,
    digest: &Digest,
) -> Result<Option<HouseholdFacts>, StoreError> {
    let found = case_facts::Entity::find_by_id((case, digest.as_str().to_owned())).one(connection).await?;
    found.map(|row| Ok(keys.open_json(&facts_place(case, digest), &row.sealed)?)).transpose()
}

/// Keeps the assessment that a step rests on, and the pack that it was made with.
pub(super) async fn keep_assessment(
    change: &Change,
    case: Uuid,
    purpose: AssessedFor,
    assessment: &Assessment,
    pack: &PolicyPack,
    sent_pack: Option<&Digest>,
) -> Result<(), StoreError> {
    keep_pack(change, pack).await?;
    let id = change.new_id();
    let row = case_assessment::ActiveModel {
        id: Set(id),
        case_id: Set(case),
        step: Set(purpose.code().to_owned()),
        on_day: Set(assessment.on.to_string()),
        facts: Set(assessment.digests.facts.as_str().to_owned()),
        pack: Set(assessment.digests.pack.as_str().to_owned()),
        digest: Set(assessment.digests.assessment.as_str().to_owned()),
        sent_pack: Set(sent_pack.map(|digest| digest.as_str().to_owned())),
        sealed: Set(change.store().keys().seal_json(&assessment_place(id), assessment)?),
        at: Set(change.at().timestamp_millis()),
    };
    case_assessment::Entity::insert(row).exec_without_returning(change.rows()).await?;
    Ok(())
}

/// The last assessment of a case that was made for a step.
pub async fn latest_assessment(
    connection: &impl ConnectionTrait,
    keys: &Keyring,
    case: Uuid,
    purpose: AssessedFor,
) -> Result<Option<Assessment>, StoreError> {
    let found = case_assessment::Entity::find()
        .filter(case_assessment::Column::CaseId.eq(case))
        .filter(case_assessment::Column::Step.eq(purpose.code()))
        .order_by_desc(case_assessment::Column::At)
        .order_by_desc(case_assessment::Column::Id)
        .one(connection)
        .await?;
    found.map(|row| Ok(keys.open_json(&assessment_place(row.id), &row.sealed)?)).transpose()
}

/// A pack that a step of any case was founded on.
pub async fn kept_pack(connection: &impl ConnectionTrait, digest: &Digest) -> Result<Option<PolicyPack>, StoreError> {
    let found = policy_pack::Entity::find_by_id(digest.as_str().to_owned()).one(connection).await?;
    found.map(|row| serde_json::from_str(&row.text).map_err(|_| StoreError::Misfit("policy_pack"))).transpose()
}

async fn keep_pack(change: &Change, pack: &PolicyPack) -> Result<(), StoreError> {
    let row = policy_pack::ActiveModel {
        digest: Set(pack.digest().as_str().to_owned()),
        text: Set(serde_json::to_string(pack).map_err(|_| StoreError::Misfit("policy_pack"))?),
        at: Set(change.at().timestamp_millis()),
    };
    policy_pack::Entity::insert(row)
        .on_conflict(OnConflict::column(policy_pack::Column::Digest).do_nothing().to_owned())
        .exec_without_returning(change.rows())
        .await?;
    Ok(())
}

fn facts_place(case: Uuid, digest: &Digest) -> String {
    format!("case_facts.sealed/{case}/{digest}")
}

fn assessment_place(id: Uuid) -> String {
    format!("case_assessment.sealed/{id}")
}
