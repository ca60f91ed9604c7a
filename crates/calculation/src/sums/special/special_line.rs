//! 帮扶对象收入线: who comes under the town's plan.

use domain::fraction::Rounding;
use domain::policy::Key;
use domain::sums::{FigureName, SpecialLine, SumReasonCode};

use crate::sums::sheet::Sheet;

/// S1.6-01: income of a person and year up to a multiple of the poverty line. 以下 includes the
/// number (CC Art 1259).
pub fn special_line(sheet: &mut Sheet, input: &SpecialLine) {
    let (line, multiple) = (sheet.yuan(Key::SpecialLineYear), sheet.number(Key::SpecialLineMultiple));
    let Some((line, multiple)) = line.zip(multiple) else { return };
    let line = line.times(multiple);
    sheet.money(FigureName::Line, line, Rounding::HalfUpFen);
    let within = input.income.exact() <= line;
    let code = if within { SumReasonCode::WithinLine } else { SumReasonCode::AboveLine };
    sheet.because_of(code, Key::SpecialLineYear);
}
