//! A payment list, masked.

use domain::api::ShowPaymentList;

use crate::{
    cases,
    http::{ApiError, Call, Reply},
    store::{Look, Purpose},
};

pub async fn handle(call: Call<ShowPaymentList>) -> Result<Reply<ShowPaymentList>, ApiError> {
    let (app, staff, list) = (&call.app, call.actor.staff()?, call.path.list);
    let (view, _) = cases::payment_list(app, app.store.reader(), staff, list).await?;
    let look = Look { author: call.actor.author(), case: None, subject: Some(list), purpose: Purpose::Payment };
    app.store.record_looks(&[look]).await?;
    Reply::json(&view)
}
