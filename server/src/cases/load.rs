//! Loading a case with the columns beside it.

use domain::{
    case::{Case, CaseId},
    digest::Digest,
};
use procedure::Actor;
use sea_orm::{ConnectionTrait, EntityTrait as _, QuerySelect as _};

use crate::{
    http::ApiError,
    sealing::Keyring,
    store::{Change, StoreError, table::case_file},
};

/// A case with its row.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The case.
    pub case: Case,
    /// The row that it came from.
    pub(crate) row: case_file::Model,
}

impl Loaded {
    pub(crate) fn try_new(keys: &Keyring, row: case_file::Model) -> Result<Self, StoreError> {
        let case: Case = keys.open_json(&place_of(row.id), &row.sealed)?;
        if case.format != Case::FORMAT {
            return Err(StoreError::Misfit("case_file"));
        }
        Ok(Self { case, row })
    }

    /// The version, for `ETag` and `If-Match`.
    pub fn version(&self) -> i64 {
        self.row.version
    }

    /// Whose policy holds.
    pub fn jurisdiction(&self) -> &str {
        &self.row.jurisdiction
    }

    /// The facts that count: as last verified, else as declared.
    pub fn facts_digest(&self) -> Option<Digest> {
        let verified = self.case.file().and_then(|file| file.verified_facts.clone());
        verified.or_else(|| self.declared_digest())
    }

    /// The facts as declared; none for emergency aid.
    pub fn declared_digest(&self) -> Option<Digest> {
        match &self.case.state {
            domain::case::CaseState::Review { submission, .. } => Some(submission.seal.facts.clone()),
            domain::case::CaseState::Emergency { .. } => None,
        }
    }
}

/// A case by its id, whoever asks.
pub async fn find(connection: &impl ConnectionTrait, keys: &Keyring, id: CaseId) -> Result<Option<Loaded>, StoreError> {
    let row = case_file::Entity::find_by_id(id.0).one(connection).await?;
    row.map(|row| Loaded::try_new(keys, row)).transpose()
}

/// A case by its id, if it lies within what this person's roles reach; else it does not exist.
pub async fn load(
    connection: &impl ConnectionTrait,
    keys: &Keyring,
    id: CaseId,
    actor: &Actor,
) -> Result<Loaded, ApiError> {
    let found = find(connection, keys, id).await?;
    let sees = |loaded: &Loaded| actor.roles.iter().any(|role| role.sees_cases() && actor.reaches(*role, &loaded.case));
    Ok(found.filter(sees).ok_or(domain::api::ProblemCode::NotFound)?)
}

/// A case for being changed: nobody else changes it until the change ends.
pub(super) async fn lock(change: &Change, id: CaseId) -> Result<Option<Loaded>, StoreError> {
    let row = case_file::Entity::find_by_id(id.0).lock_exclusive().one(change.rows()).await?;
    row.map(|row| Loaded::try_new(change.store().keys(), row)).transpose()
}

/// The place that a case's state is sealed for.
pub(super) fn place_of(id: uuid::Uuid) -> String {
    format!("case_file.sealed/{id}")
}

/// The place that the masked name of a case's applicant is sealed for.
pub(super) fn masked_place_of(id: uuid::Uuid) -> String {
    format!("case_file.applicant_masked/{id}")
}
