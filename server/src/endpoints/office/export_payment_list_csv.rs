//! A payment list as CSV, with names and accounts in full.

use domain::api::ExportPaymentListCsv;

use crate::{
    cases,
    http::{ApiError, Call, Download, Reply},
    store::{Look, Purpose},
};

pub async fn handle(call: Call<ExportPaymentListCsv>) -> Result<Reply<ExportPaymentListCsv>, ApiError> {
    let (app, staff, list) = (&call.app, call.actor.staff()?, call.path.list);
    let (view, recipients) = cases::payment_list(app, app.store.reader(), staff, list).await?;
    // One entry for each case whose names and accounts leave the house.
    let looks: Vec<_> = view
        .lines
        .iter()
        .map(|line| Look {
            author: call.actor.author(),
            case: Some(line.case.0),
            subject: Some(list),
            purpose: Purpose::Payment,
        })
        .collect();
    app.store.record_looks(&looks).await?;
    let bytes = cases::to_csv(app, &view, &recipients).into_bytes();
    Ok(Reply::file(Download {
        bytes,
        media_type: "text/csv; charset=utf-8".to_owned(),
        file_name: format!("payments-{}.csv", view.summary.month),
    }))
}
