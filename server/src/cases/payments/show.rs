//! Showing payment lists.

use std::collections::BTreeMap;

use domain::{
    Money,
    api::{PaymentLine, PaymentListSummary, PaymentListView, ProblemCode},
    calendar::{Due, Month},
    case::CaseId,
};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, QueryOrder as _, QuerySelect as _,
};
use uuid::Uuid;

use super::super::{codes::parse, people, rules::Rules};
use crate::{
    app::App,
    clock::instant,
    http::{ApiError, Staff},
    store::{
        StoreError,
        table::{case_file, payment, payment_list},
    },
};

/// Lists that the page shows.
const LISTS: u64 = 200;

/// Who is paid, in full: for the exports only.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The name.
    pub name: String,
    /// The bank.
    pub bank: Option<String>,
    /// The account.
    pub bank_account: Option<String>,
}

/// The lists of the own county, newest first.
pub async fn list_all(app: &App, staff: &Staff) -> Result<Vec<PaymentListSummary>, ApiError> {
    let rows = payment_list::Entity::find()
        .filter(payment_list::Column::County.eq(county_of(app, staff)))
        .order_by_desc(payment_list::Column::PreparedAt)
        .order_by_desc(payment_list::Column::Id)
        .limit(LISTS)
        .all(app.store.reader())
        .await?;
    let mut summaries = Vec::with_capacity(rows.len());
    for row in &rows {
        let (payments, total) = sums(app.store.reader(), row.id).await?;
        summaries.push(summary(app, row, payments, total)?);
    }
    Ok(summaries)
}

async fn sums(connection: &impl ConnectionTrait, list: Uuid) -> Result<(u64, Money), StoreError> {
    let amounts: Vec<i64> = payment::Entity::find()
        .select_only()
        .column(payment::Column::AmountFen)
        .filter(payment::Column::ListId.eq(list))
        .into_tuple()
        .all(connection)
        .await?;
    let total = amounts.iter().fold(0_i64, |sum, fen| sum.saturating_add(*fen));
    Ok((u64::try_from(amounts.len()).unwrap_or(u64::MAX), Money::from_fen(total)))
}

fn summary(app: &App, row: &payment_list::Model, payments: u64, total: Money) -> Result<PaymentListSummary, ApiError> {
    let month: Month = parse("payment_list", &row.month)?;
    let settled_on = row.settled_on.as_deref().map(|day| parse("payment_list", day)).transpose()?;
    let due = due(app, &row.county, month)?;
    Ok(PaymentListSummary {
        id: row.id,
        month,
        payments,
        total,
        prepared_at: instant(row.prepared_at),
        due,
        settled_on,
    })
}

fn due(app: &App, county: &str, month: Month) -> Result<Option<Due>, ApiError> {
    let code = parse("payment_list", county)?;
    let Some(region) = app.regions.get(&code) else { return Ok(None) };
    let rules = Rules::on(app, &region.jurisdiction, app.clock().today())?;
    Ok(rules.profile.pay_monthly_day.and_then(|day| app.calendar.pay_day(month, day)))
}

/// The county that somebody works in.
fn county_of(app: &App, staff: &Staff) -> String {
    let county = app.regions.chain(&staff.region).find(|region| region.level == domain::region::RegionLevel::County);
    county.map_or_else(|| staff.region.as_str().to_owned(), |county| county.code.as_str().to_owned())
}

/// A list of the own county; any other does not exist.
pub(super) async fn find(
    app: &App,
    connection: &impl ConnectionTrait,
    staff: &Staff,
    list: Uuid,
) -> Result<payment_list::Model, ApiError> {
    let found = payment_list::Entity::find_by_id(list)
        .filter(payment_list::Column::County.eq(county_of(app, staff)))
        .one(connection)
        .await?;
    Ok(found.ok_or(ProblemCode::NotFound)?)
}

/// A list with its lines, masked, and beside each line the recipient in full. Township staff see
/// the lines of their own township.
pub async fn show(
    app: &App,
    connection: &impl ConnectionTrait,
    staff: &Staff,
    list: Uuid,
) -> Result<(PaymentListView, Vec<Recipient>), ApiError> {
    let row = find(app, connection, staff, list).await?;
    let payments = payment::Entity::find().filter(payment::Column::ListId.eq(list)).all(connection).await?;
    let cases = case_file::Entity::find()
        .filter(case_file::Column::Id.is_in(payments.iter().map(|payment| payment.case_id)))
        .all(connection)
        .await?;
    let cases: BTreeMap<Uuid, case_file::Model> = cases.into_iter().map(|case| (case.id, case)).collect();
    let mut lines = Vec::with_capacity(payments.len());
    for payment in &payments {
        let case = cases.get(&payment.case_id).ok_or(StoreError::Misfit("payment"))?;
        if !app.regions.is_within(&parse("case_file", &case.village)?, &staff.region) {
            continue;
        }
        lines.push(line(app, connection, payment, case).await?);
    }
    let key = |line: &PaymentLine| (line.township.to_string(), line.village.to_string(), line.number.clone());
    lines.sort_by_key(|(line, _)| key(line));
    let (lines, recipients): (Vec<_>, Vec<_>) = lines.into_iter().unzip();
    let total = lines.iter().fold(0_i64, |sum: i64, line| sum.saturating_add(line.amount.fen()));
    let count = u64::try_from(lines.len()).unwrap_or(u64::MAX);
    Ok((PaymentListView { summary: summary(app, &row, count, Money::from_fen(total))?, lines }, recipients))
}

async fn line(
    app: &App,
    connection: &impl ConnectionTrait,
    payment: &payment::Model,
    case: &case_file::Model,
) -> Result<(PaymentLine, Recipient), ApiError> {
    let keys = app.store.keys();
    let members = people::members_of(connection, keys, case.id).await?;
    let member = members.into_iter().find(|member| member.person.0 == payment.person_id);
    let member = member.ok_or(StoreError::Misfit("payment"))?;
    let contact = people::contact_of(connection, keys, case.id).await?;
    let masked = people::masked(&contact);
    let line = PaymentLine {
        case: CaseId(case.id),
        number: case.number.clone(),
        programme: parse("case_file", &case.programme)?,
        township: parse("case_file", &case.township)?,
        village: parse("case_file", &case.village)?,
        recipient: procedure::mask_name(&member.details.name),
        bank: contact.bank.clone(),
        bank_account: masked.bank_account,
        amount: Money::from_fen(payment.amount_fen),
    };
    let recipient = Recipient { name: member.details.name, bank: contact.bank, bank_account: contact.bank_account };
    Ok((line, recipient))
}
