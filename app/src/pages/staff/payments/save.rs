//! Saving a list for the bank.

use domain::api::{Endpoint, ExportPaymentListCsv, ExportPaymentListSheet, PaymentListPath, fill_path};
use leptos::prelude::*;
use uuid::Uuid;

use crate::text::text;

/// Links that the browser saves as files. The look is recorded.
pub fn save_links(list: Uuid) -> AnyView {
    let staff = &text().staff;
    let values = serde_json::to_value(PaymentListPath { list }).unwrap_or_default();
    let csv = fill_path(ExportPaymentListCsv::PATH, &values);
    let sheet = fill_path(ExportPaymentListSheet::PATH, &values);
    view! {
        <div class="actions no-print">
            <a class="button secondary" href=csv rel="external" download="">{staff.payment_csv}</a>
            <a class="button secondary" href=sheet rel="external" download="">{staff.payment_sheet}</a>
        </div>
    }
    .into_any()
}
