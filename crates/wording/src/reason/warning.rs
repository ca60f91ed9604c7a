//! What every screen says beside a result.

use domain::Language;
use domain::assessment::Warning;
use domain::policy::{Key, ResolvedWarning};

use crate::names::parameter_label;
use crate::say::{list, said};
use crate::time::date;

/// A warning as a sentence.
pub fn warning_sentence(language: Language, warning: &Warning) -> String {
    match warning {
        Warning::OutsideEncodedDays { from, until } => said!(
            language,
            "系统只录入了 {0}至{1}的政策，这一天凡取决于政策数字的结果都不能确定。",
            "Policy is entered for {0} to {1} only, so what hangs on its figures is open on this day.",
            date(language, *from),
            date(language, *until)
        ),
        Warning::FiguresTried { keys } => said!(
            language,
            "以下数字是试填的，不是正式规定：{0}。",
            "These figures were tried and are not official: {0}.",
            labels(language, keys)
        ),
        Warning::Doubtful { key, why: ResolvedWarning::OutsideSuperiorBounds } => said!(
            language,
            "“{0}”超出上级规定的范围，请以当地主管部门的解释为准。",
            "“{0}” is outside what superior law allows; the local office has the last word.",
            parameter_label(language, *key)
        ),
        Warning::Doubtful { key, why: ResolvedWarning::DeviatesFromSuperiorLaw } => said!(
            language,
            "“{0}”与上级规定不一致，请以当地主管部门的解释为准。",
            "“{0}” deviates from superior law; the local office has the last word.",
            parameter_label(language, *key)
        ),
        Warning::NotApplied { key } => said!(
            language,
            "当地另有“{0}”的规定，但上级不允许下级另定，这里按上级规定计算。",
            "There is a local rule for “{0}”, but superior law leaves no room for it, so the superior rule was used.",
            parameter_label(language, *key)
        ),
        Warning::InclusiveLine { key } => said!(
            language,
            "“{0}”出自较早的文件；2026年7月1日起的法律要求严格低于或超过。",
            "“{0}” stems from an older text; since 1 July 2026 the Law takes the line strictly.",
            parameter_label(language, *key)
        ),
    }
}

fn labels(language: Language, keys: &[Key]) -> String {
    let labels: Vec<_> = keys.iter().map(|key| parameter_label(language, *key).to_owned()).collect();
    list(language, &labels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_warning_names_what_it_is_about() {
        let key = Key::EdgeInclusive;
        let day = "2026-01-01".parse().unwrap();
        let warnings = [
            Warning::OutsideEncodedDays { from: day, until: day },
            Warning::FiguresTried { keys: vec![key, Key::MinimumWage] },
            Warning::Doubtful { key, why: ResolvedWarning::OutsideSuperiorBounds },
            Warning::Doubtful { key, why: ResolvedWarning::DeviatesFromSuperiorLaw },
            Warning::NotApplied { key },
            Warning::InclusiveLine { key },
        ];
        for warning in warnings {
            let (zh, en) = (warning_sentence(Language::Zh, &warning), warning_sentence(Language::En, &warning));
            assert!(zh != en && !zh.contains('{') && !en.contains('{'));
        }
    }
}
