//! The values of parameters and the words of closed lists.

use domain::policy::{Key, Kind, Value};
use domain::{Fraction, Language};

use crate::names::parameter::is_share;
use crate::names::parameter_unit;
use crate::say::{list, pick, said};
use crate::{money, number, time};

/// A parameter's value with its unit: 795 元/人·月, 1.5 times the standard, 20 working days.
pub fn parameter_value(language: Language, key: Key, value: &Value) -> String {
    match value {
        Value::Without => pick(language, "不设", "none, on purpose").into(),
        Value::Number(number) if is_share(key) => number::percent(language, Fraction::new(*number)),
        Value::Number(number) => with_unit(language, key, number::decimal(*number)),
        Value::Count(count) => with_unit(language, key, count.to_string()),
        Value::Flag(true) => pick(language, "是", "yes").into(),
        Value::Flag(false) => pick(language, "否", "no").into(),
        Value::Choice(word) => choice_word(language, key, word),
        Value::Words(words) if words.is_empty() => pick(language, "没有", "none").into(),
        Value::Words(words) => {
            let words: Vec<_> = words.iter().map(|word| choice_word(language, key, word)).collect();
            list(language, &words)
        }
        Value::Period(period) => time::period(language, *period),
        Value::Bands(bands) => {
            let band = |(from, value): &(rust_decimal::Decimal, rust_decimal::Decimal)| {
                let value = with_unit(language, key, number::decimal(*value));
                let from = money::yuan(language, Fraction::new(*from));
                said!(language, "{0}起 {1}", "{1} from {0}", from, value)
            };
            list(language, &bands.iter().map(band).collect::<Vec<_>>())
        }
    }
}

fn with_unit(language: Language, key: Key, digits: String) -> String {
    let unit = parameter_unit(language, key);
    if unit.is_empty() { digits } else { said!(language, "{0} {1}", "{0} {1}", digits, unit) }
}

/// A word of a parameter's closed list; a word of no list is shown as it is.
pub fn choice_word(language: Language, key: Key, word: &str) -> String {
    let known = match key.kind() {
        Kind::Choice(words) | Kind::Words(words) => words.contains(&word),
        Kind::Yuan | Kind::Ratio | Kind::Count | Kind::Flag | Kind::Period | Kind::Bands => false,
    };
    if known { closed_word(language, word).map_or_else(|| word.into(), String::from) } else { word.into() }
}

/// A word of the closed lists that facts, parameters and derivations share.
pub(crate) fn closed_word(language: Language, word: &str) -> Option<&'static str> {
    let (zh, en) = match word {
        "ceil_yuan" => ("不足一元的按一元算", "rounded up to the next yuan"),
        "half_up_yuan" => ("四舍五入到元", "rounded to the nearest yuan"),
        "half_up_jiao" => ("四舍五入到角", "rounded to the nearest jiao (0.1 yuan)"),
        "half_up_fen" => ("四舍五入到分", "rounded to the nearest fen (0.01 yuan)"),
        "le" => ("等于也可以", "exactly the limit still passes"),
        "lt" => ("必须低于", "it must be below the limit"),
        "county" => ("县级民政部门", "the county civil affairs office"),
        "township" => ("乡镇（街道）", "the township"),
        "report" => ("先报告，再发放", "report first, then pay"),
        "escalate" => ("报上一级决定", "the next level decides"),
        "medical" => ("看病", "medical treatment"),
        "education" => ("上学", "education"),
        "rehab" => ("残疾康复", "disability rehabilitation"),
        "disability_care" => ("残疾人照护", "care for a disabled person"),
        "living" => ("基本生活", "basic living"),
        "rent" => ("房租", "rent"),
        "other" => ("其他", "other"),
        "car" => ("汽车", "car"),
        "motorcycle" => ("摩托车、电动车", "motorcycle or electric bike"),
        "disabled_scooter" => ("残疾人代步车", "disabled person's scooter"),
        "disability_or_illness" => {
            ("有残疾证或者患重病的成员", "members with a disability certificate or a listed illness")
        }
        "everyone" => ("所有成员", "all members"),
        "bands" => ("按自付费用分档", "by bands of self-paid cost"),
        "formula" => ("按公式计算", "by formula"),
        "rolling" => ("最近十二个月", "the last twelve months"),
        "calendar" => ("当年一月到十二月", "the calendar year"),
        "slow_check" => ("核对花费的时间较长", "the check takes long"),
        "objection" => ("公示期间有异议", "an objection is looked into"),
        "separated_residence" => ("户口和居住地不在一处", "the household lives apart from where it is registered"),
        "other_province" => ("成员的户口在不同的省", "members are registered in different provinces"),
        "hard_investigation" => ("调查核实特别困难", "the investigation is unusually hard"),
        "aid_paid" => ("从发放救助起", "from the day aid was given"),
        "emergency_ended" => ("从急难解除起", "from the day the emergency ended"),
        "next" => ("决定的下个月", "the month after the decision"),
        "current" => ("决定的当月", "the month of the decision"),
        "limb_1" => ("肢体残疾一级", "limb disability of level 1"),
        "limb_2" => ("肢体残疾二级", "limb disability of level 2"),
        "limb_3" => ("肢体残疾三级", "limb disability of level 3"),
        "limb_4" => ("肢体残疾四级", "limb disability of level 4"),
        "visual_1" => ("视力残疾一级", "visual disability of level 1"),
        "visual_2" => ("视力残疾二级", "visual disability of level 2"),
        "visual_3" => ("视力残疾三级", "visual disability of level 3"),
        "visual_4" => ("视力残疾四级", "visual disability of level 4"),
        "hearing_1" => ("听力残疾一级", "hearing disability of level 1"),
        "hearing_2" => ("听力残疾二级", "hearing disability of level 2"),
        "hearing_3" => ("听力残疾三级", "hearing disability of level 3"),
        "hearing_4" => ("听力残疾四级", "hearing disability of level 4"),
        "speech_1" => ("言语残疾一级", "speech disability of level 1"),
        "speech_2" => ("言语残疾二级", "speech disability of level 2"),
        "speech_3" => ("言语残疾三级", "speech disability of level 3"),
        "speech_4" => ("言语残疾四级", "speech disability of level 4"),
        "mental_1" => ("精神残疾一级", "mental disability of level 1"),
        "mental_2" => ("精神残疾二级", "mental disability of level 2"),
        "mental_3" => ("精神残疾三级", "mental disability of level 3"),
        "mental_4" => ("精神残疾四级", "mental disability of level 4"),
        "intellectual_1" => ("智力残疾一级", "intellectual disability of level 1"),
        "intellectual_2" => ("智力残疾二级", "intellectual disability of level 2"),
        "intellectual_3" => ("智力残疾三级", "intellectual disability of level 3"),
        "intellectual_4" => ("智力残疾四级", "intellectual disability of level 4"),
        "multiple_1" => ("多重残疾一级", "multiple disability of level 1"),
        "multiple_2" => ("多重残疾二级", "multiple disability of level 2"),
        "multiple_3" => ("多重残疾三级", "multiple disability of level 3"),
        "multiple_4" => ("多重残疾四级", "multiple disability of level 4"),
        "difference" => ("补差发放", "the difference to the standard"),
        "grade" => ("分档发放", "a fixed amount by grade"),
        "own_amount_ratio" => ("按本人低保金的比例增发", "a share of the person's own amount"),
        "standard_ratio" => ("按低保标准的比例增发", "a share of the standard"),
        "full_standard" => ("按低保标准全额发放", "the full standard"),
        "severe_disability" => ("重度残疾人", "the severely disabled"),
        "serious_illness" => ("重病患者", "the gravely ill"),
        "job_taken" => ("已经就业", "a job was taken"),
        "low_income" => ("仍属低收入家庭", "the family is still of low income"),
        "dibao" => ("低保", "Dibao"),
        "tekun" => ("特困供养", "tekun"),
        "edge" => ("低保边缘家庭", "edge households"),
        "rigid" => ("刚性支出困难家庭", "rigid-expenditure households"),
        "orphan" => ("孤儿", "orphans"),
        "de_facto" => ("事实无人抚养儿童", "children without support in fact"),
        "unemployment" => ("领取失业保险金人员", "people on unemployment benefit"),
        "veteran" => ("享受优抚待遇人员", "veterans on fixed aid"),
        "full_care" => ("全护理", "full care"),
        "half_care" => ("半护理", "half care"),
        "self_care" => ("全自理", "self-care"),
        "none" => ("不设", "none, on purpose"),
        "month" => ("每月", "each month"),
        "year" => ("每年", "each year"),
        "once" => ("一次性", "once"),
        _ => return super::word::office_word(language, word),
    };
    Some(pick(language, zh, en))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_every_list_is_said() {
        for key in Key::ALL {
            if let Kind::Choice(words) | Kind::Words(words) = key.kind() {
                for word in words {
                    assert!(closed_word(Language::Zh, word).is_some(), "{word} has no text");
                    assert_ne!(choice_word(Language::Zh, *key, word), choice_word(Language::En, *key, word));
                }
            }
        }
    }

    #[test]
    fn values_carry_their_unit() {
        let cases = [
            (Key::DibaoStandardUrban, "795", "795 元/人·月", "795 yuan per person and month"),
            (Key::EdgeMultiple, "1.5", "1.5 倍低保标准", "1.5 times the standard"),
            (Key::RigidRatio, "0.6", "60%", "60%"),
            (Key::TempYearlyCap, "none", "不设", "none, on purpose"),
            (Key::DibaoTotal, "20 wd", "20个工作日", "20 working days"),
            (
                Key::VehiclesAllowed,
                "motorcycle,disabled_scooter",
                "摩托车、电动车和残疾人代步车",
                "motorcycle or electric bike and disabled person's scooter",
            ),
        ];
        for (key, written, zh, en) in cases {
            let value = key.parse(written).unwrap();
            assert_eq!(parameter_value(Language::Zh, key, &value), zh);
            assert_eq!(parameter_value(Language::En, key, &value), en);
        }
    }
}
