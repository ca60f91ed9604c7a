//! Payments and figures.

mod export_payment_list_csv;
mod export_payment_list_sheet;
mod list_payment_lists;
mod prepare_payment_list;
mod settle_payment_list;
mod show_dashboard;
mod show_payment_list;

use domain::api::{
    ExportPaymentListCsv, ExportPaymentListSheet, ListPaymentLists, PreparePaymentList, SettlePaymentList,
    ShowDashboard, ShowPaymentList,
};

use crate::http::ApiRouter;

pub fn mount(router: ApiRouter) -> ApiRouter {
    router
        .mount(ListPaymentLists, list_payment_lists::handle)
        .mount(PreparePaymentList, prepare_payment_list::handle)
        .mount(ShowPaymentList, show_payment_list::handle)
        .mount(ExportPaymentListCsv, export_payment_list_csv::handle)
        .mount(ExportPaymentListSheet, export_payment_list_sheet::handle)
        .mount(SettlePaymentList, settle_payment_list::handle)
        .mount(ShowDashboard, show_dashboard::handle)
}
