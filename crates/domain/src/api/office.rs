//! Payments, figures and the demo's clock.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Access, Permission, TodayView, definition::endpoint};
use crate::{
    Money, Programme,
    calendar::{Due, Instant, Month},
    case::CaseId,
    region::RegionCode,
};

endpoint! {
    /// Lists payment lists, newest first.
    pub ListPaymentLists = Get "/api/v1/payment-lists", access: Access::Staff(Permission::SeePayments),
    response: Vec<PaymentListSummary>
}

endpoint! {
    /// Prepares the list of a month from the decisions in force. Who is on a list of the month
    /// already is left out; the database forbids paying a person's month twice.
    pub PreparePaymentList = Post "/api/v1/payment-lists", access: Access::Staff(Permission::PreparePayments),
    request: PaymentListRequest, response: PaymentListView, idempotent: true, success: 201
}

endpoint! {
    /// Shows a payment list. The look is recorded.
    pub ShowPaymentList = Get "/api/v1/payment-lists/{list}", access: Access::Staff(Permission::SeePayments),
    path: PaymentListPath, response: PaymentListView
}

endpoint! {
    /// Gives a payment list as CSV (UTF-8 with byte order mark). The look is recorded.
    pub ExportPaymentListCsv = Get "/api/v1/payment-lists/{list}/csv",
    access: Access::Staff(Permission::SeePayments), path: PaymentListPath, response_body: File
}

endpoint! {
    /// Gives a payment list as a spreadsheet. The look is recorded.
    pub ExportPaymentListSheet = Get "/api/v1/payment-lists/{list}/spreadsheet",
    access: Access::Staff(Permission::SeePayments), path: PaymentListPath, response_body: File
}

endpoint! {
    /// Records that the money of a list reached the accounts.
    pub SettlePaymentList = Post "/api/v1/payment-lists/{list}/settlement",
    access: Access::Staff(Permission::SettlePayments), path: PaymentListPath,
    request: SettlementRequest, response: PaymentListView, idempotent: true
}

endpoint! {
    /// Gives the leader's figures: no person, no case.
    pub ShowDashboard = Get "/api/v1/dashboard", access: Access::Staff(Permission::SeeDashboard),
    query: DashboardQuery, response: Dashboard
}

endpoint! {
    /// Moves the demo's clock forward.
    pub AdvanceClock = Post "/api/v1/clock/advances", access: Access::Staff(Permission::MoveClock),
    request: ClockAdvance, response: TodayView
}

/// The id of a payment list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentListPath {
    /// The list.
    pub list: Uuid,
}

/// Which month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PaymentListRequest {
    /// The month to be paid.
    pub month: Month,
}

/// A payment list in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentListSummary {
    /// The list.
    pub id: Uuid,
    /// The month.
    pub month: Month,
    /// How many payments.
    pub payments: u64,
    /// Together.
    pub total: Money,
    /// When it was prepared, by the business clock.
    pub prepared_at: Instant,
    /// By when it is to be paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// The day on which the money arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settled_on: Option<NaiveDate>,
}

/// A payment list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentListView {
    /// What the list of lists shows.
    pub summary: PaymentListSummary,
    /// Its lines, by township, village and number.
    pub lines: Vec<PaymentLine>,
}

/// One payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentLine {
    /// The case.
    pub case: CaseId,
    /// Its number.
    pub number: String,
    /// The programme.
    pub programme: Programme,
    /// The township.
    pub township: RegionCode,
    /// The village.
    pub village: RegionCode,
    /// The recipient's name, masked; in full in the exports.
    pub recipient: String,
    /// The bank, where one was named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank: Option<String>,
    /// The account, masked; in full in the exports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// Yuan.
    pub amount: Money,
}

/// The money arrived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SettlementRequest {
    /// The day.
    pub on: NaiveDate,
    /// The bank's reference, 1 to 60 characters.
    pub reference: String,
}

/// Which figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DashboardQuery {
    /// Only of this township.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub township: Option<RegionCode>,
    /// From this day; a year back where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// To this day; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<NaiveDate>,
}

/// The figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dashboard {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// By week, oldest first, without gaps.
    pub weeks: Vec<WeekFigures>,
    /// By month and programme, oldest first.
    pub months: Vec<MonthFigures>,
    /// By township.
    pub townships: Vec<TownshipFigures>,
}

/// A week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WeekFigures {
    /// Its Monday.
    pub monday: NaiveDate,
    /// Applications and reports that came.
    pub applications: u64,
    /// Decisions.
    pub decisions: u64,
    /// Decisions for which a time was set.
    pub decisions_timed: u64,
    /// Those of them that came in time.
    pub decisions_in_time: u64,
}

/// A month of one programme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthFigures {
    /// The month.
    pub month: Month,
    /// The programme.
    pub programme: Programme,
    /// Households approved.
    pub approved: u64,
    /// Their counted members.
    pub people: u64,
    /// What was decided: a month's money, or what is paid once.
    pub decided: Money,
}

/// A township.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TownshipFigures {
    /// The township.
    pub township: RegionCode,
    /// Applications and reports that came.
    pub applications: u64,
    /// Households approved.
    pub approved: u64,
    /// Cases with something past its date today.
    pub late: u64,
}

/// How far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ClockAdvance {
    /// Days, 1 to 400. The time of day stays.
    pub days: u16,
}
