//! The draft of a citizen: one, sealed, replaced as a whole.

use domain::{
    api::{Draft, DraftView, ProblemCode},
    case::AttachmentId,
};
use sea_orm::{ActiveValue::Set, EntityTrait as _, sea_query::OnConflict};
use serde_json::json;
use uuid::Uuid;

use super::file::own_files;
use crate::{
    app::App,
    clock::instant,
    http::ApiError,
    store::{AuditAction, Chain, Change, table::draft},
};

/// The longest draft as JSON, in bytes.
const LENGTH_MAX: usize = 256 * 1024;
/// Characters of the page to go on from.
const PAGE_MAX: usize = 100;

fn place(account: Uuid) -> String {
    format!("draft.sealed/{account}")
}

/// The draft of an account.
pub async fn draft_of(app: &App, account: Uuid) -> Result<DraftView, ApiError> {
    let row = draft::Entity::find_by_id(account).one(app.store.reader()).await?.ok_or(ProblemCode::NotFound)?;
    let draft: Draft = app.store.keys().open_json(&place(account), &row.sealed)?;
    let files = own_files(app.store.reader(), account).await?;
    let named = |id: &AttachmentId| draft.attachments.contains(id);
    let attachments = files.into_iter().filter(|file| named(&file.id)).collect();
    Ok(DraftView { saved_at: instant(row.saved_at), attachments, draft })
}

/// Keeps a draft in the place of the one before. What it says may be incomplete, not oversized.
pub async fn save_draft(change: &mut Change, account: Uuid, draft: &Draft) -> Result<(), ApiError> {
    let text = serde_json::to_vec(draft).map_err(ApiError::internal)?;
    if text.len() > LENGTH_MAX {
        return Err(ApiError::invalid("", "too_long", format!("a draft has at most {LENGTH_MAX} bytes")));
    }
    if draft.page.as_ref().is_some_and(|page| page.chars().count() > PAGE_MAX) {
        return Err(ApiError::invalid("/page", "too_long", format!("at most {PAGE_MAX} characters")));
    }
    let row = draft::ActiveModel {
        account_id: Set(account),
        sealed: Set(change.store().keys().seal(&place(account), &text)?),
        saved_at: Set(change.business_at().timestamp_millis()),
    };
    draft::Entity::insert(row)
        .on_conflict(
            OnConflict::column(draft::Column::AccountId)
                .update_columns([draft::Column::Sealed, draft::Column::SavedAt])
                .to_owned(),
        )
        .exec_without_returning(change.rows())
        .await?;
    change.record(Chain::Account(account), AuditAction::DRAFT_SAVED, json!({})).await?;
    Ok(())
}

/// Discards the draft; that there is none is no failure.
pub async fn discard_draft(change: &mut Change, account: Uuid) -> Result<(), ApiError> {
    draft::Entity::delete_by_id(account).exec(change.rows()).await?;
    change.record(Chain::Account(account), AuditAction::DRAFT_DISCARDED, json!({})).await?;
    Ok(())
}
