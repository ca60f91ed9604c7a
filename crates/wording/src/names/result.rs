//! Outcomes, amounts, truth values, and how sure a figure is.

use domain::assessment::{Amount, Outcome};
use domain::policy::{Level, ResolvedWarning, Status};
use domain::{Language, Truth};

use crate::say::{Named, pick};

impl Named for Outcome {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Eligible => ("符合条件", "Eligible"),
            Self::NotEligible => ("不符合条件", "Not eligible"),
            Self::Undetermined => ("还不能确定", "Not certain yet"),
        }
    }
}

impl Named for Amount {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Monthly(_) => ("按月发放", "Paid every month"),
            Self::OneOff(_) => ("一次性发放", "Paid once"),
            Self::UpTo(_) => ("最高额度，一次性", "A ceiling, paid once"),
        }
    }
}

/// Yes, no or not known.
pub const fn truth(language: Language, value: Truth) -> &'static str {
    match value {
        Truth::Yes => pick(language, "是", "yes"),
        Truth::No => pick(language, "否", "no"),
        Truth::Unknown => pick(language, "还不清楚", "not known yet"),
    }
}

impl Named for Status {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Official => ("官方", "Official"),
            Self::Secondary => ("二手引用", "Second-hand"),
            Self::Assumed => ("项目设定", "Set by this project"),
            Self::Illustrative => ("示意", "Invented for demonstration"),
        }
    }
}

/// What the mark means, for the note beside a figure.
pub const fn status_note(language: Language, status: Status) -> &'static str {
    let (zh, en) = match status {
        Status::Official => ("出自正式文件。", "It stands in an official text."),
        Status::Secondary => {
            ("转引自其他资料，正式文件还没有核对。", "It is cited at second hand; the official text was not seen.")
        }
        Status::Assumed => (
            "文件没有规定，由本系统暂定，以当地规定为准。",
            "No text sets it; this system chose it, and local rules come first.",
        ),
        Status::Illustrative => {
            ("为演示编造的数字，不能作为依据。", "A figure invented for the demonstration; nothing can be based on it.")
        }
    };
    pick(language, zh, en)
}

/// The mark that a figure carries where it is not certain: those that no official text backs.
pub const fn status_mark(language: Language, status: Status) -> Option<&'static str> {
    match status {
        Status::Official | Status::Secondary => None,
        Status::Assumed => Some(pick(language, "项目设定", "set by this project")),
        Status::Illustrative => Some(pick(language, "示意", "invented for demonstration")),
    }
}

impl Named for Level {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Nation => ("国家", "Nation"),
            Self::Province => ("省", "Province"),
            Self::City => ("设区的市", "City"),
            Self::County => ("县（市、区）", "County"),
            Self::Township => ("乡镇（街道）", "Township"),
        }
    }
}

impl Named for ResolvedWarning {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::OutsideSuperiorBounds => ("超出上级规定的范围", "Outside what superior law allows"),
            Self::DeviatesFromSuperiorLaw => ("与上级规定不一致", "Deviates from superior law"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;

    #[test]
    fn results_have_names() {
        check_names(&[Outcome::Eligible, Outcome::NotEligible, Outcome::Undetermined]);
        check_names(&[Status::Official, Status::Secondary, Status::Assumed, Status::Illustrative]);
        check_names(&[Level::Nation, Level::Province, Level::City, Level::County, Level::Township]);
        check_names(&[ResolvedWarning::OutsideSuperiorBounds, ResolvedWarning::DeviatesFromSuperiorLaw]);
    }
}
