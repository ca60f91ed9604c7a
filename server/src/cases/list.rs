//! Lists of cases, by keys that do not move.

use domain::api::{CaseQuery, CaseSummary, Page};
use sea_orm::{ColumnTrait as _, Condition, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _};
use uuid::Uuid;

use super::{codes::code, reach::reach_of, view::summary};
use crate::{
    app::App,
    http::{ApiError, Staff},
    store::{Author, Look, Purpose, table::case_file},
};

/// Rows of a page where none are asked for.
const ROWS: u16 = 25;
/// Most rows of a page.
const ROWS_MAX: u16 = 100;

/// The rows of a page, 1 to 100.
pub(super) fn limit_of(asked: Option<u16>) -> Result<u64, ApiError> {
    let limit = asked.unwrap_or(ROWS);
    if (1..=ROWS_MAX).contains(&limit) {
        Ok(u64::from(limit))
    } else {
        Err(ApiError::invalid("/limit", "out_of_range", "1 to 100 rows"))
    }
}

/// The last row of a page: its sort key and its id.
pub(super) struct Cursor {
    pub at: i64,
    pub id: Uuid,
}

/// A text that is no cursor.
pub(super) struct BadCursor;

impl TryFrom<&str> for Cursor {
    type Error = BadCursor;

    fn try_from(text: &str) -> Result<Self, BadCursor> {
        let (at, id) = text.split_once('.').ok_or(BadCursor)?;
        Ok(Self { at: at.parse().map_err(|_| BadCursor)?, id: id.parse().map_err(|_| BadCursor)? })
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.at, self.id)
    }
}

/// The cases within reach, newest first. The look is recorded.
pub async fn list(app: &App, staff: &Staff, query: &CaseQuery) -> Result<Page<CaseSummary>, ApiError> {
    let limit = limit_of(query.limit)?;
    let mut select = case_file::Entity::find().filter(reach_of(staff));
    if let Some(phase) = query.phase {
        select = select.filter(case_file::Column::Phase.eq(phase.code()));
    }
    if let Some(programme) = query.programme {
        select = select.filter(case_file::Column::Programme.eq(code(&programme)?));
    }
    if let Some(township) = &query.township {
        select = select.filter(case_file::Column::Township.eq(township.as_str()));
    }
    if let Some(number) = &query.number {
        select = select.filter(case_file::Column::Number.eq(number.trim().to_uppercase()));
    }
    if let Some(Cursor { at, id }) = query.after.as_deref().map(Cursor::try_from).transpose()? {
        let later = Condition::any()
            .add(case_file::Column::OpenedAt.lt(at))
            .add(Condition::all().add(case_file::Column::OpenedAt.eq(at)).add(case_file::Column::Id.lt(id)));
        select = select.filter(later);
    }
    let mut rows = select
        .order_by_desc(case_file::Column::OpenedAt)
        .order_by_desc(case_file::Column::Id)
        .limit(limit.saturating_add(1))
        .all(app.store.reader())
        .await?;
    let keep = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > keep;
    rows.truncate(keep);
    let next = rows.last().filter(|_| more).map(|row| Cursor { at: row.opened_at, id: row.id }.to_string());
    let items = rows.iter().map(|row| summary(app.store.keys(), row)).collect::<Result<Vec<_>, _>>()?;
    let look = Look { author: Author::Staff(staff.account), case: None, subject: None, purpose: Purpose::List };
    app.store.record_looks(&[look]).await?;
    Ok(Page { items, next })
}
