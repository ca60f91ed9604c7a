//! The inbox: what waits for whom, late first.

use domain::{
    api::{Inbox, InboxPart, InboxQuery, InboxTask, Page, ProblemCode},
    calendar::{Due, day_end},
    case::ActionKind,
    role::Role,
};
use sea_orm::{
    ColumnTrait as _, Condition, EntityTrait as _, PaginatorTrait as _, QueryFilter as _, QueryOrder as _,
    QuerySelect as _, QueryTrait as _, Select,
};
use uuid::Uuid;

use super::{
    codes::parse,
    list::{Cursor, limit_of},
    reach::{own_tasks, tasks_in_reach},
    view::summary,
};
use crate::{
    app::App,
    clock::day_of,
    http::{ApiError, Staff},
    store::{
        Author, Look, Purpose, StoreError,
        table::{case_file, case_task},
    },
};

/// The inbox of a member of staff. The look is recorded.
pub async fn inbox(app: &App, staff: &Staff, query: &InboxQuery) -> Result<Inbox, ApiError> {
    let parts = Parts::new(app, staff);
    let reader = app.store.reader();
    let (late, today) = (parts.select(InboxPart::Late), parts.select(InboxPart::Today));
    let (mine, waiting) = (parts.select(InboxPart::Mine), parts.select(InboxPart::Waiting));
    let tasks = page(app, parts.select(query.part.unwrap_or(InboxPart::Mine)), query).await?;
    let look = Look { author: Author::Staff(staff.account), case: None, subject: None, purpose: Purpose::List };
    app.store.record_looks(&[look]).await?;
    Ok(Inbox {
        late: late.count(reader).await?,
        today: today.count(reader).await?,
        mine: mine.count(reader).await?,
        waiting: waiting.count(reader).await?,
        tasks,
    })
}

struct Parts<'a> {
    staff: &'a Staff,
    now: i64,
    end_of_today: i64,
}

impl<'a> Parts<'a> {
    fn new(app: &App, staff: &'a Staff) -> Self {
        let now = app.clock().business_now();
        Self { staff, now: now.timestamp_millis(), end_of_today: day_end(day_of(now)).timestamp_millis() }
    }

    fn select(&self, part: InboxPart) -> Select<case_task::Entity> {
        let due = case_task::Column::DueAt;
        let own = own_tasks(self.staff);
        let condition = match part {
            InboxPart::Mine => own,
            InboxPart::Late => Condition::all().add(own).add(due.lte(self.now)),
            InboxPart::Today => Condition::all().add(own).add(due.gt(self.now)).add(due.lte(self.end_of_today)),
            InboxPart::Waiting => {
                let mine =
                    case_task::Entity::find().select_only().column(case_task::Column::CaseId).filter(own).into_query();
                Condition::all().add(tasks_in_reach(self.staff)).add(case_task::Column::CaseId.not_in_subquery(mine))
            }
        };
        case_task::Entity::find().filter(condition)
    }
}

async fn page(app: &App, select: Select<case_task::Entity>, query: &InboxQuery) -> Result<Page<InboxTask>, ApiError> {
    let limit = limit_of(query.limit)?;
    let after = query.after.as_deref().map(Cursor::try_from).transpose()?;
    let select = match after {
        None => select,
        Some(Cursor { at, id }) => select.filter(
            Condition::any()
                .add(case_task::Column::DueAt.gt(at))
                .add(Condition::all().add(case_task::Column::DueAt.eq(at)).add(case_task::Column::Id.gt(id))),
        ),
    };
    let mut rows = select
        .order_by_asc(case_task::Column::DueAt)
        .order_by_asc(case_task::Column::Id)
        .limit(limit.saturating_add(1))
        .all(app.store.reader())
        .await?;
    let keep = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > keep;
    rows.truncate(keep);
    let next = rows.last().filter(|_| more).map(|row| Cursor { at: row.due_at, id: row.id }.to_string());
    Ok(Page { items: with_cases(app, rows).await?, next })
}

async fn with_cases(app: &App, rows: Vec<case_task::Model>) -> Result<Vec<InboxTask>, ApiError> {
    let ids: Vec<Uuid> = rows.iter().map(|row| row.case_id).collect();
    let cases = case_file::Entity::find().filter(case_file::Column::Id.is_in(ids)).all(app.store.reader()).await?;
    let now = app.clock().business_now();
    let mut tasks = Vec::with_capacity(rows.len());
    for row in rows {
        // A case that moved on between the two looks has other tasks by now.
        let Some(case) = cases.iter().find(|case| case.id == row.case_id) else { continue };
        let due: Option<Due> = row.due.as_deref().map(serde_json::from_str).transpose().map_err(ApiError::internal)?;
        tasks.push(InboxTask {
            case: summary(app.store.keys(), case)?,
            action: ActionKind::from_code(&row.action).ok_or(StoreError::Misfit("case_task"))?,
            role: parse::<Role>("case_task", &row.role)?,
            due,
            nearness: due.map(|due| due.nearness(now, &app.calendar)),
        });
    }
    Ok(tasks)
}

impl From<super::list::BadCursor> for ApiError {
    fn from(_: super::list::BadCursor) -> Self {
        Self::new(ProblemCode::InvalidInput).because("`after` is not the `next` of a page")
    }
}
