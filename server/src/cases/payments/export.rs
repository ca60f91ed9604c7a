//! Payment lists as files. Every cell that holds text is text, whatever it looks like: a name that
//! begins with `=` must not become a formula in somebody's spreadsheet.

use domain::{api::PaymentListView, language::Language};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::show::Recipient;
use crate::app::App;

/// The columns: month, number, programme, township, village, recipient, bank, account, yuan.
const HEAD: [&str; 9] =
    ["月份", "案件编号", "救助项目", "乡镇(街道)", "村(社区)", "收款人", "开户行", "账号", "金额(元)"];

/// The list as CSV: UTF-8 with byte order mark, lines end in CR LF (RFC 4180).
pub fn to_csv(app: &App, view: &PaymentListView, recipients: &[Recipient]) -> String {
    let mut text = String::from('\u{feff}');
    push_row(&mut text, HEAD.iter().map(|cell| (*cell).to_owned()));
    for row in rows(app, view, recipients) {
        let (texts, amount) = row;
        let cells = texts.iter().map(|cell| safe(cell)).chain([amount.yuan().to_string()]);
        push_row(&mut text, cells);
    }
    text
}

/// The list as a spreadsheet.
pub fn to_spreadsheet(app: &App, view: &PaymentListView, recipients: &[Recipient]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let (bold, money) = (Format::new().set_bold(), Format::new().set_num_format("#,##0.00"));
    let sheet = workbook.add_worksheet();
    sheet.set_name(view.summary.month.to_string())?;
    for (column, head) in (0_u16..).zip(HEAD) {
        sheet.write_string_with_format(0, column, head, &bold)?;
    }
    for (line, (texts, amount)) in (1_u32..).zip(rows(app, view, recipients)) {
        let mut columns = 0_u16..;
        for (column, cell) in columns.by_ref().zip(&texts) {
            sheet.write_string(line, column, cell)?;
        }
        // Whole fen up to 2^53 are exact in a spreadsheet's number.
        let yuan: f64 = rust_decimal::prelude::ToPrimitive::to_f64(&amount.yuan()).unwrap_or_default();
        sheet.write_number_with_format(line, u16::try_from(texts.len()).unwrap_or(u16::MAX), yuan, &money)?;
    }
    sheet.autofit();
    workbook.save_to_buffer()
}

type Row = ([String; 8], domain::Money);

fn rows<'a>(app: &'a App, view: &'a PaymentListView, recipients: &'a [Recipient]) -> impl Iterator<Item = Row> + 'a {
    let name_of = |code: &domain::region::RegionCode| {
        app.regions.get(code).map_or_else(|| code.to_string(), |region| region.name.zh.clone())
    };
    view.lines.iter().zip(recipients).map(move |(line, recipient)| {
        let texts = [
            view.summary.month.to_string(),
            line.number.clone(),
            wording::names::programme_full(Language::Zh, line.programme).to_owned(),
            name_of(&line.township),
            name_of(&line.village),
            recipient.name.clone(),
            recipient.bank.clone().unwrap_or_default(),
            recipient.bank_account.clone().unwrap_or_default(),
        ];
        (texts, line.amount)
    })
}

/// A CSV cell that no spreadsheet takes for a formula: an apostrophe stands before what would
/// start one. Long numbers get a tab, so that no digit is lost to rounding.
fn safe(cell: &str) -> String {
    let starts_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let is_long_number = cell.len() > 11 && cell.bytes().all(|byte| byte.is_ascii_digit());
    match (starts_formula, is_long_number) {
        (true, _) => format!("'{cell}"),
        (false, true) => format!("\t{cell}"),
        (false, false) => cell.to_owned(),
    }
}

fn push_row(text: &mut String, cells: impl Iterator<Item = String>) {
    let quoted: Vec<String> = cells.map(|cell| quote(&cell)).collect();
    text.push_str(&quoted.join(","));
    text.push_str("\r\n");
}

fn quote(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r', '\t', '\'']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_somebody_typed_becomes_a_formula() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert!(safe(cell).starts_with('\''), "{cell:?}");
        }
        assert_eq!(safe("王小明"), "王小明");
        assert_eq!(safe("6222000011112222"), "\t6222000011112222");
    }

    #[test]
    fn quotes_and_commas_stay_in_their_cell() {
        let mut text = String::new();
        push_row(&mut text, ["a,b".to_owned(), "say \"yes\"".to_owned(), "c".to_owned()].into_iter());
        assert_eq!(text, "\"a,b\",\"say \"\"yes\"\"\",c\r\n");
    }
}
