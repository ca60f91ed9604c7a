//! What went into a rule: names and values.

use domain::derivation::{Argument, ArgumentName, Quantity};
use domain::{Fraction, Language};

use crate::names::{parameter_label, parameter_unit, truth};
use crate::number::{number, percent};
use crate::say::{in_brackets, lower, pick, said};
use crate::word::words_in_language;
use crate::{money, names, time};

/// What an argument is called.
pub const fn argument_label(language: Language, name: ArgumentName) -> &'static str {
    let (zh, en) = match name {
        ArgumentName::Counted => ("计入人口", "members who count"),
        ArgumentName::Standard => ("低保标准", "dibao standard"),
        ArgumentName::Line => ("每人每月的线", "line per person and month"),
        ArgumentName::Multiple => ("倍数", "multiple"),
        ArgumentName::CountedIncome => ("计入的家庭收入", "household income that counts"),
        ArgumentName::IncomeBeforeDeductions => ("扣减前的家庭收入", "household income before deductions"),
        ArgumentName::PerCapitaIncome => ("人均收入", "income per person"),
        ArgumentName::Distance => ("全家与线的差额", "distance to the line for the household"),
        ArgumentName::Gross => ("收入数额", "amount received"),
        ArgumentName::Cost => ("减去成本", "cost taken off"),
        ArgumentName::Depreciation => ("减去折旧", "depreciation taken off"),
        ArgumentName::Tax => ("减去税", "tax taken off"),
        ArgumentName::Per => ("周期", "period"),
        ArgumentName::Kind => ("类别", "kind"),
        ArgumentName::Item => ("项目", "item"),
        ArgumentName::Gap => ("差额", "gap"),
        ArgumentName::Rounding => ("取整", "rounding"),
        ArgumentName::MinimumGap => ("最低补差", "smallest gap that is paid"),
        ArgumentName::Has => ("实际拥有", "owned"),
        ArgumentName::Limit => ("限额", "limit"),
        ArgumentName::Cap => ("上限", "cap"),
        ArgumentName::Comparison => ("正好等于时", "at exactly that"),
        ArgumentName::Threshold => ("起算点", "threshold"),
        ArgumentName::Rate => ("比例", "share"),
        ArgumentName::Children => ("子女数", "children"),
        ArgumentName::Supported => ("共赡养", "persons supported"),
        ArgumentName::ActualPayment => ("实际给付", "really paid"),
        ArgumentName::Request => ("申请数额", "amount asked for"),
        ArgumentName::Months => ("月数", "months"),
        ArgumentName::Persons => ("人数", "persons"),
        ArgumentName::Grants => ("已救助次数", "grants before"),
        ArgumentName::Expenses => ("必需支出", "necessary expenses"),
        ArgumentName::Relation => ("关系", "relation"),
        ArgumentName::Age => ("年龄", "age"),
        ArgumentName::Reason => ("原因", "reason"),
        ArgumentName::Granted => ("已发放", "granted before"),
        ArgumentName::Number => ("数量", "number"),
        ArgumentName::Area => ("人均面积", "area per person"),
        ArgumentName::OwnIncome => ("本人收入", "own income"),
        ArgumentName::ElderAge => ("老年起点", "old from"),
        ArgumentName::MinorAge => ("未成年上限", "young below"),
        ArgumentName::MinimumWage => ("最低工资", "minimum wage"),
        ArgumentName::CareGrade => ("护理等级", "grade of care"),
        ArgumentName::Grade => ("档次标准", "amount of the grade"),
        ArgumentName::ChildRate => ("儿童保障标准", "rate for children"),
        ArgumentName::Received => ("已经得到", "received beside it"),
        ArgumentName::Subsidy => ("补贴标准", "amount of the subsidy"),
        ArgumentName::Waived => ("是否豁免", "whether it is waived"),
        ArgumentName::Prices => ("居民消费价格同比涨幅", "rise of consumer prices over a year"),
        ArgumentName::FoodPrices => ("食品价格同比涨幅", "rise of food prices over a year"),
        ArgumentName::PoorPrices => ("低收入居民消费价格同比涨幅", "rise of the prices of the poor over a year"),
        ArgumentName::Setting => ("有关规定", "as set"),
        ArgumentName::SideBySide => ("叠加扣减", "deducted side by side"),
    };
    pick(language, zh, en)
}

/// The unit of a plain number under this name.
const fn unit(language: Language, name: ArgumentName) -> &'static str {
    let (zh, en) = match name {
        ArgumentName::Counted | ArgumentName::Supported | ArgumentName::Persons => ("人", "people"),
        ArgumentName::Children => ("个", ""),
        ArgumentName::Months => ("个月", "months"),
        ArgumentName::Grants => ("次", "times"),
        ArgumentName::Age | ArgumentName::ElderAge | ArgumentName::MinorAge => ("岁", "years"),
        ArgumentName::Area => ("平方米", "m²"),
        ArgumentName::Multiple | ArgumentName::Threshold => ("倍低保标准", "times the standard"),
        _ => ("", ""),
    };
    pick(language, zh, en)
}

/// A value in words: money, a number, a day, a word of a closed list.
pub fn quantity(language: Language, value: &Quantity) -> String {
    match value {
        Quantity::Truth(value) => truth(language, *value).into(),
        Quantity::Yuan(value) => money::yuan(language, *value),
        Quantity::YuanBetween(low, high) => {
            between(language, &money::yuan(language, *low), &money::yuan(language, *high))
        }
        Quantity::Number(value) => number(language, *value),
        Quantity::NumberBetween(low, high) => between(language, &number(language, *low), &number(language, *high)),
        Quantity::Date(day) => time::date(language, *day),
        Quantity::Word(words) => words_in_language(language, words),
        Quantity::NotKnown => pick(language, "还不清楚", "not known yet").into(),
    }
}

fn between(language: Language, low: &str, high: &str) -> String {
    said!(language, "{0}到{1}之间", "between {0} and {1}", low, high)
}

/// The value of an argument, with the unit that its name or its parameter gives it.
pub(crate) fn argument_value(language: Language, argument: &Argument) -> String {
    if let (
        ArgumentName::Rate | ArgumentName::Prices | ArgumentName::FoodPrices | ArgumentName::PoorPrices,
        Quantity::Number(share),
    ) = (argument.name, &argument.value)
    {
        return percent(language, *share);
    }
    let value = quantity(language, &argument.value);
    let unit = match (&argument.value, &argument.parameter) {
        (Quantity::Number(_) | Quantity::NumberBetween(..), Some(used)) => parameter_unit(language, used.key),
        (Quantity::Number(_) | Quantity::NumberBetween(..), None) => unit(language, argument.name),
        _ => "",
    };
    if unit.is_empty() { value } else { said!(language, "{0} {1}", "{0} {1}", value, unit) }
}

/// What went in, in one line: 人均收入 832 元；每人每月的线 795 元. Incomes are those of a year where `yearly`.
pub(crate) fn arguments_in_words(language: Language, arguments: &[&Argument], yearly: bool) -> String {
    let written: Vec<String> = arguments.iter().map(|argument| in_words(language, argument, yearly)).collect();
    written.join(pick(language, "；", "; "))
}

fn in_words(language: Language, argument: &Argument, yearly: bool) -> String {
    let (label, value) = match (&argument.parameter, argument.name, &argument.value) {
        (None, ArgumentName::Distance, Quantity::Yuan(distance)) => {
            let label = if *distance < Fraction::ZERO {
                pick(language, "比线高", "above the line by")
            } else {
                pick(language, "比线低", "below the line by")
            };
            (label, money::yuan(language, (*distance).max(-*distance)))
        }
        (None, ArgumentName::IncomeBeforeDeductions, _) if yearly => {
            (pick(language, "全家一年的收入", "household income of a year"), argument_value(language, argument))
        }
        (None, ArgumentName::Expenses, _) if yearly => {
            (pick(language, "一年的必需支出", "necessary expenses of a year"), argument_value(language, argument))
        }
        (None, name, _) => (argument_label(language, name), argument_value(language, argument)),
        (Some(used), _, _) => (parameter_label(language, used.key), argument_value(language, argument)),
    };
    said!(language, "{0}：{1}", "{0}: {1}", lower(language, label), value)
}

/// A list of more words than this is for the clerk's checklist alone.
const MOST_WORDS: usize = 6;

/// Whether a letter speaks of an argument: not of what the place sets to none or does not do, and not of what is
/// read off a long list.
fn is_worth_a_word(argument: &Argument) -> bool {
    let says_little = match &argument.value {
        Quantity::Truth(value) => !value.is_yes(),
        Quantity::Word(words) => words.is_empty() || &**words == "none" || words.split(',').count() > MOST_WORDS,
        _ => false,
    };
    argument.name != ArgumentName::Setting || !says_little
}

/// The parameters among the arguments with their sources, for the letter: 城镇低保标准 795 元（《…》第…条）.
pub(crate) fn parameters_with_sources(language: Language, arguments: &[Argument]) -> Vec<String> {
    arguments
        .iter()
        .filter(|argument| is_worth_a_word(argument))
        .filter_map(|argument| argument.parameter.as_ref().map(|used| (argument, used)))
        .map(|(argument, used)| {
            let source = names::citation(language, &used.source);
            let source = match names::status_mark(language, used.status) {
                Some(mark) => said!(language, "{0}，{1}", "{0}, {1}", source, mark),
                None => source,
            };
            let label = lower(language, parameter_label(language, used.key));
            let value = said!(language, "{0}为 {1}", "{0}: {1}", label, argument_value(language, argument));
            in_brackets(language, &value, &source)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Citation;
    use domain::derivation::ParameterUse;
    use domain::policy::{Key, Status};

    fn setting(key: Key, value: Quantity) -> Argument {
        let parameter = ParameterUse { key, source: Citation::new("D57", "8"), status: Status::Official };
        Argument { name: ArgumentName::Setting, value, parameter: Some(parameter) }
    }

    #[test]
    fn a_letter_passes_over_what_says_little() {
        let said =
            |value: Quantity| !parameters_with_sources(Language::En, &[setting(Key::EdgeInclusive, value)]).is_empty();
        assert!(said(Quantity::Truth(domain::Truth::Yes)));
        assert!(!said(Quantity::Truth(domain::Truth::No)));
        assert!(said(Quantity::Word("dibao, edge".into())));
        assert!(!said(Quantity::Word("none".into())));
        assert!(!said(Quantity::Word("a, b, c, d, e, f, g".into())));
        let named =
            Argument { name: ArgumentName::Comparison, ..setting(Key::MoneyComparison, Quantity::Word("none".into())) };
        assert_eq!(parameters_with_sources(Language::En, &[named]).len(), 1);
    }

    #[test]
    fn a_setting_goes_by_the_name_of_its_parameter() {
        let edge = setting(Key::EdgeInclusive, Quantity::Truth(domain::Truth::Yes));
        let name = lower(Language::Zh, parameter_label(Language::Zh, Key::EdgeInclusive));
        assert_eq!(arguments_in_words(Language::Zh, &[&edge], false), [name.as_str(), "：是"].concat());
    }
}
