//! What hangs before a decision.

use domain::{
    api::{ListPublicity, Page, ProblemCode, PublicityNotice},
    case::{Phase, PublicityProfile},
    region::RegionCode,
};
use procedure::{Posting, publicity_entry};
use sea_orm::{ColumnTrait as _, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};

use crate::{
    app::App,
    cases::{Loaded, members_of},
    http::{ApiError, Call, Reply, page_size},
    store::{StoreError, table::case_file},
};

/// Masked names only, and nothing that the profile of the public page does not show; so no look
/// is recorded.
pub async fn handle(call: Call<ListPublicity>) -> Result<Reply<ListPublicity>, ApiError> {
    let (app, query) = (&call.app, &call.query);
    let size = page_size(query.limit)?;
    let mut hanging = case_file::Entity::find().filter(case_file::Column::Phase.eq(Phase::Publicised.code()));
    if let Some(township) = &query.township {
        hanging = hanging.filter(case_file::Column::Township.eq(township.as_str()));
    }
    if let Some(after) = &query.after {
        hanging = hanging.filter(case_file::Column::Number.lt(after.as_str()));
    }
    let mut rows =
        hanging.order_by_desc(case_file::Column::Number).limit(size.saturating_add(1)).all(app.store.reader()).await?;
    let more = u64::try_from(rows.len()).map_err(ApiError::internal)? > size;
    rows.truncate(usize::try_from(size).map_err(ApiError::internal)?);
    let next = rows.last().filter(|_| more).map(|row| row.number.clone());
    let mut items = Vec::with_capacity(rows.len());
    for row in rows {
        items.extend(notice(app, row).await?);
    }
    Reply::json(&Page { items, next })
}

async fn notice(app: &App, row: case_file::Model) -> Result<Option<PublicityNotice>, ApiError> {
    let loaded = Loaded::try_new(app.store.keys(), row)?;
    let members = members_of(app.store.reader(), app.store.keys(), loaded.case.id.0).await?;
    let applicant = members
        .iter()
        .find(|member| member.person.0 == loaded.row.applicant_id)
        .ok_or(StoreError::Misfit("case_person"))?;
    let today = app.clock().today();
    let born = applicant.details.identity_number.as_ref().map(domain::identity::IdentityNumber::birth_date);
    let minor = born.is_some_and(|born| domain::date::age_on(born, today) < ADULT);
    let posting = Posting { name: &applicant.details.name, minor, month: None };
    let entry = publicity_entry(&loaded.case, PublicityProfile::PreDecisionPage, &posting);
    let township = RegionCode::try_new(loaded.row.township.as_str()).map_err(|_| ProblemCode::Internal)?;
    Ok(entry.map(|entry| PublicityNotice { number: loaded.case.number.clone(), township, entry }))
}

/// Full age (Civil Code 17): a younger applicant's name shows nowhere.
const ADULT: u32 = 18;
