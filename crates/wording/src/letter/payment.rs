//! Payments: the notice of a payment, and the headings of the monthly list.

use domain::Language;

use super::{Paper, Part};
use crate::money::money;
use crate::say::{pick, said};
use crate::time::{date_and_weekday, month};

/// What was paid, for which month, on which day.
pub fn notice(language: Language, paper: &Paper<'_>) -> Vec<Part> {
    let mut rows = paper.head_rows(language);
    if let Some(payment) = paper.payment() {
        let form = &payment.form;
        if let Some(paid) = form.month {
            rows.push((pick(language, "月份", "Month").into(), month(language, paid)));
        }
        rows.push((pick(language, "金额", "Amount").into(), money(language, form.amount)));
        rows.push((pick(language, "到账日期", "Arrived on").into(), date_and_weekday(language, form.on)));
    }
    vec![
        Part::Text(pick(language, "救助金已经发到您的账户。", "The money has been paid to your account.").into()),
        Part::Rows(rows),
        Part::Text(said!(
            language,
            "没有收到或者金额不对，请拨打 {0}。",
            "If it has not arrived or the sum is wrong, please call {0}.",
            paper.places.phone
        )),
    ]
}

/// The headings of the payment list, in the order of its columns: number in the list, case number,
/// programme, township, village, recipient, bank, account, amount in yuan.
pub const fn payment_list_headings(language: Language) -> [&'static str; 9] {
    match language {
        Language::Zh => {
            ["序号", "申请编号", "救助项目", "乡镇（街道）", "村（社区）", "收款人", "开户银行", "账号", "金额（元）"]
        }
        Language::En => {
            ["No.", "Case number", "Programme", "Township", "Village", "Recipient", "Bank", "Account", "Amount (yuan)"]
        }
    }
}
