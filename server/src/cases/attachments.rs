//! The files of a case.

use domain::{
    api::AttachmentView,
    case::{Action, AttachmentId, Case, CaseState, HandOver, ReviewState},
};
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, QueryOrder as _};
use uuid::Uuid;

use super::codes::parse;
use crate::{
    http::ApiError,
    store::{Author, Change, StoreError, table::attachment},
};

/// The files of a case, oldest first.
pub async fn files_of(connection: &impl ConnectionTrait, case: Uuid) -> Result<Vec<AttachmentView>, StoreError> {
    let rows = attachment::Entity::find()
        .filter(attachment::Column::CaseId.eq(case))
        .order_by_asc(attachment::Column::Id)
        .all(connection)
        .await?;
    rows.into_iter().map(view_of).collect()
}

/// The files that the household itself brought, oldest first.
pub async fn files_of_household(
    connection: &impl ConnectionTrait,
    case: &Case,
    account: Uuid,
) -> Result<Vec<AttachmentView>, StoreError> {
    let rows = attachment::Entity::find()
        .filter(attachment::Column::CaseId.eq(case.id.0))
        .order_by_asc(attachment::Column::Id)
        .all(connection)
        .await?;
    let brought = brought(case);
    rows.into_iter().filter(|row| is_of_household(row, &brought, account)).map(view_of).collect()
}

/// Whether the household may have a file back: it stored the file, or the file came with the
/// application or with what was missing. What the office found and what others say stays inside.
pub fn may_have_back(case: &Case, account: Uuid, row: &attachment::Model) -> bool {
    is_of_household(row, &brought(case), account)
}

fn is_of_household(row: &attachment::Model, brought: &[AttachmentId], account: Uuid) -> bool {
    row.owner_id == account || brought.iter().any(|file| file.0 == row.id)
}

fn brought(case: &Case) -> Vec<AttachmentId> {
    let CaseState::Review { submission, state } = &case.state else { return Vec::new() };
    let mandate = submission.helper.as_ref().and_then(|helper| helper.mandate);
    let notice = match state {
        ReviewState::Submitted { supplement } | ReviewState::NotAccepted { supplement, .. } => supplement.as_deref(),
        state => state.file().and_then(|file| file.supplement.as_ref()),
    };
    let answer = notice.and_then(|notice| notice.answer.as_ref());
    let supplied = answer.into_iter().flat_map(|answer| &answer.attachments);
    submission.attachments.iter().chain(supplied).copied().chain(mandate).collect()
}

fn view_of(row: attachment::Model) -> Result<AttachmentView, StoreError> {
    Ok(AttachmentView {
        id: AttachmentId(row.id),
        paper: row.paper.as_deref().map(|paper| parse("attachment", paper)).transpose()?,
        media_type: row.media_type,
        size: u64::try_from(row.size).map_err(|_| StoreError::Misfit("attachment"))?,
        stored_at: crate::clock::instant(row.business_at),
    })
}

/// Makes files part of a case. Each was stored by whoever makes the change, or is part of the case
/// already.
pub async fn attach(change: &Change, case: Uuid, files: &[AttachmentId], pointer: &str) -> Result<(), ApiError> {
    let owner = match change.author() {
        Author::Citizen(id) | Author::Staff(id) => id,
        Author::Visitor | Author::System => Uuid::nil(),
    };
    for file in files {
        let found = attachment::Entity::find_by_id(file.0).one(change.rows()).await?;
        let fits = found.as_ref().is_some_and(|row| match row.case_id {
            None => row.owner_id == owner,
            Some(of) => of == case,
        });
        if !fits {
            return Err(ApiError::invalid(pointer, "unknown_attachment", "a file that was not stored before"));
        }
        if found.is_some_and(|row| row.case_id.is_none()) {
            attachment::Entity::update_many()
                .col_expr(attachment::Column::CaseId, sea_orm::sea_query::Expr::value(case))
                .filter(attachment::Column::Id.eq(file.0))
                .exec(change.rows())
                .await?;
        }
    }
    Ok(())
}

/// The files that an action names.
pub(super) fn named_in(action: &Action) -> Vec<AttachmentId> {
    let one = |file: &Option<AttachmentId>| file.iter().copied().collect();
    match action {
        Action::SupplySupplement(payload) => payload.attachments.clone(),
        Action::RecordVisit(payload) => payload.photos.clone(),
        Action::RecordCheck(payload) => one(&payload.file),
        Action::RecordPanel(payload) => one(&payload.file),
        Action::PostPublicity(payload) => one(&payload.photo),
        Action::RestartPublicity(payload) => one(&payload.photo),
        Action::PublishDecision(payload) => one(&payload.photo),
        Action::RecordObjection(payload) => payload.attachments.clone(),
        Action::CompletePaperwork(payload) => payload.attachments.clone(),
        Action::RecordComplaint(payload)
        | Action::RecordCountyVisit(payload)
        | Action::Return(payload)
        | Action::Withdraw(payload)
        | Action::ReportOverLimit(payload)
        | Action::AgreeOverLimit(payload) => payload.attachments.clone(),
        Action::HandOverAid(payload) => match &payload.hand_over {
            HandOver::Cash { evidence, .. } | HandOver::Goods { evidence, .. } => evidence.clone(),
            HandOver::Card { .. } => Vec::new(),
        },
        _ => Vec::new(),
    }
}
