//! Files: the kind found by looking, the bytes sealed under a random key, never shown inline.

use domain::{
    api::{AttachmentView, ProblemCode},
    case::{AttachmentId, CaseId, RequestedDocument},
};
use object_store::path::Path;
use sea_orm::{ColumnTrait as _, ConnectionTrait, EntityTrait as _, PaginatorTrait as _, QueryFilter as _};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::{
    app::App,
    cases,
    clock::instant,
    http::{Actor, ApiError, Download},
    random,
    store::{AuditAction, Chain, Change, Look, Purpose, StoreError, table::attachment},
};

/// Files of one account that belong to no case yet.
const OWN_MAX: u64 = 60;

/// The kinds of files that are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A photo.
    Jpeg,
    /// A picture without loss.
    Png,
    /// A picture as newer phones send it.
    Webp,
    /// A photo as some phones take it.
    Heic,
    /// A scanned paper.
    Pdf,
}

impl Kind {
    /// The media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Heic => "image/heic",
            Self::Pdf => "application/pdf",
        }
    }

    /// The ending of a file's name.
    pub fn extension(media_type: &str) -> &'static str {
        match media_type {
            "image/jpeg" => "jpg",
            "image/png" => "png",
            "image/webp" => "webp",
            "image/heic" => "heic",
            "application/pdf" => "pdf",
            _ => "bin",
        }
    }
}

/// The kind of a file by its first bytes; what it is called does not matter.
pub fn sniff(bytes: &[u8]) -> Option<Kind> {
    const HEIC_BRANDS: [&[u8]; 6] = [b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1"];
    if bytes.starts_with(&[0xff, 0xd8, 0xff]) {
        Some(Kind::Jpeg)
    } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some(Kind::Png)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") {
        Some(Kind::Webp)
    } else if bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| HEIC_BRANDS.contains(&brand)) {
        Some(Kind::Heic)
    } else if bytes.starts_with(b"%PDF-") {
        Some(Kind::Pdf)
    } else {
        None
    }
}

/// Stores a file for an account. The bytes are there before the row that names them.
pub async fn store_file(
    app: &App,
    change: &mut Change,
    owner: Uuid,
    paper: Option<RequestedDocument>,
    bytes: &[u8],
) -> Result<AttachmentView, ApiError> {
    let kind = sniff(bytes).ok_or_else(|| {
        ApiError::new(ProblemCode::FileNotAccepted).because("a JPEG, PNG, WebP or HEIC picture or a PDF is needed")
    })?;
    let own = attachment::Entity::find()
        .filter(attachment::Column::OwnerId.eq(owner))
        .filter(attachment::Column::CaseId.is_null());
    if own.count(change.rows()).await? >= OWN_MAX {
        let full = format!("at most {OWN_MAX} files that belong to no case");
        return Err(ApiError::new(ProblemCode::TooManyRequests).because(full));
    }
    let id = change.new_id();
    let key = random::token();
    let sealed = change.store().keys().seal(&place(id), bytes)?;
    app.files.put(&Path::from(key.as_str()), sealed.into()).await.map_err(storage_failed)?;
    let digest = random::hex(&Sha256::digest(bytes));
    let row = attachment::Model {
        id,
        owner_id: owner,
        case_id: None,
        paper: paper.map(paper_code),
        media_type: kind.media_type().to_owned(),
        size: i64::try_from(bytes.len()).map_err(ApiError::internal)?,
        digest: digest.clone(),
        object_key: key,
        stored_at: change.at().timestamp_millis(),
        business_at: change.business_at().timestamp_millis(),
    };
    let view = view_of(&row)?;
    attachment::Entity::insert(attachment::ActiveModel::from(row)).exec_without_returning(change.rows()).await?;
    let detail = json!({ "attachment": id, "digest": digest, "media_type": kind.media_type(), "size": bytes.len() });
    change.record(Chain::Account(owner), AuditAction::ATTACHMENT_STORED, detail).await?;
    Ok(view)
}

/// The files of an account that belong to no case yet, oldest first.
pub async fn own_files(connection: &impl ConnectionTrait, owner: Uuid) -> Result<Vec<AttachmentView>, ApiError> {
    let mut rows = attachment::Entity::find()
        .filter(attachment::Column::OwnerId.eq(owner))
        .filter(attachment::Column::CaseId.is_null())
        .all(connection)
        .await?;
    rows.sort_by_key(|row| row.id);
    rows.iter().map(view_of).collect()
}

/// Gives a file for saving: an own one, or one of a case that the person reaches.
pub async fn load_file(app: &App, actor: &Actor, id: AttachmentId) -> Result<Download, ApiError> {
    let row = attachment::Entity::find_by_id(id.0).one(app.store.reader()).await?.ok_or(ProblemCode::NotFound)?;
    match row.case_id {
        None if actor.account() == Some(row.owner_id) => {}
        None => return Err(ProblemCode::NotFound.into()),
        Some(case) => {
            let who = cases::for_procedure(actor);
            let loaded = cases::load(app.store.reader(), app.store.keys(), CaseId(case), &who).await?;
            if let Actor::Citizen(citizen) = actor
                && !cases::may_have_back(&loaded.case, citizen.account, &row)
            {
                return Err(ProblemCode::NotFound.into());
            }
        }
    }
    let look = Look { author: actor.author(), case: row.case_id, subject: Some(row.id), purpose: Purpose::Document };
    app.store.record_looks(&[look]).await?;
    let object = app.files.get(&Path::from(row.object_key.as_str())).await.map_err(storage_failed)?;
    let sealed = object.bytes().await.map_err(storage_failed)?;
    let bytes = app.store.keys().open(&place(row.id), &sealed)?;
    if random::hex(&Sha256::digest(&bytes)) != row.digest {
        return Err(StoreError::Misfit("attachment").into());
    }
    let file_name = format!("{}.{}", row.id, Kind::extension(&row.media_type));
    Ok(Download { bytes, media_type: row.media_type, file_name })
}

/// Removes an own file that belongs to no case yet. The bytes go after the row, once nothing
/// names them.
pub async fn remove_file(change: &mut Change, owner: Uuid, id: AttachmentId) -> Result<String, ApiError> {
    let row = attachment::Entity::find_by_id(id.0).one(change.rows()).await?;
    let row = row.filter(|row| row.owner_id == owner && row.case_id.is_none()).ok_or(ProblemCode::NotFound)?;
    attachment::Entity::delete_by_id(row.id).exec(change.rows()).await?;
    let detail = json!({ "attachment": row.id });
    change.record(Chain::Account(owner), AuditAction::ATTACHMENT_REMOVED, detail).await?;
    Ok(row.object_key)
}

fn view_of(row: &attachment::Model) -> Result<AttachmentView, ApiError> {
    let misfit = || StoreError::Misfit("attachment");
    let paper = match &row.paper {
        None => None,
        Some(code) => Some(serde_json::from_value(serde_json::Value::String(code.clone())).map_err(|_| misfit())?),
    };
    Ok(AttachmentView {
        id: AttachmentId(row.id),
        paper,
        media_type: row.media_type.clone(),
        size: u64::try_from(row.size).map_err(|_| misfit())?,
        stored_at: instant(row.business_at),
    })
}

fn paper_code(paper: RequestedDocument) -> String {
    match serde_json::to_value(paper) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

fn place(id: Uuid) -> String {
    format!("attachment/{id}")
}

/// The folder of attachments may be away or full like the database.
fn storage_failed(error: object_store::Error) -> ApiError {
    ApiError { source: Some(error.into()), ..ApiError::new(ProblemCode::StorageUnavailable) }.retry_after(5)
}

#[cfg(test)]
mod tests {
    use super::{Kind, sniff};

    #[test]
    fn a_kind_is_found_by_looking() {
        assert_eq!(sniff(&[0xff, 0xd8, 0xff, 0xe0]), Some(Kind::Jpeg));
        assert_eq!(sniff(b"\x89PNG\r\n\x1a\nrest"), Some(Kind::Png));
        assert_eq!(sniff(b"RIFF\0\0\0\0WEBPVP8 "), Some(Kind::Webp));
        assert_eq!(sniff(b"\0\0\0\x18ftypheic"), Some(Kind::Heic));
        assert_eq!(sniff(b"%PDF-1.7"), Some(Kind::Pdf));
    }

    #[test]
    fn what_is_something_else_is_not_taken() {
        for other in [&b""[..], b"<html>", b"MZ\x90\0", b"PK\x03\x04", b"RIFF\0\0\0\0WAVE", b"GIF89a"] {
            assert_eq!(sniff(other), None);
        }
    }
}
