//! What would change an outcome, in words.

use domain::Language;
use domain::turning::{Change, TurningPoint};

use crate::money;
use crate::say::{Named, said};

/// One turning point as a sentence, such as 全家每月收入少205.01元，就符合低保。
pub fn turning_point_sentence(language: Language, point: &TurningPoint) -> String {
    let (name, by) = (point.programme.name(language), money::yuan(language, point.by.into()));
    match point.change {
        Change::LessIncome => said!(
            language,
            "全家每月收入如果少 {0}，就符合{1}。",
            "With {0} less income a month the household would qualify: {1}.",
            by,
            name
        ),
        Change::MoreMedical => said!(
            language,
            "十二个月内自己负担的医疗费如果再多 {0}，就符合{1}。",
            "With {0} more self-paid medical cost in twelve months it would qualify: {1}.",
            by,
            name
        ),
        Change::LessMoney => said!(
            language,
            "存款等钱财如果少 {0}，就符合{1}。",
            "With {0} less savings and other money it would qualify: {1}.",
            by,
            name
        ),
    }
}

#[cfg(test)]
mod tests {
    use domain::{Money, Programme};

    use super::*;

    #[test]
    fn each_change_says_what_and_how_much() {
        let told: Vec<_> = Change::ALL
            .map(|change| TurningPoint { programme: Programme::Dibao, change, by: Money::from_fen(20_501) })
            .iter()
            .flat_map(|point| [Language::Zh, Language::En].map(|language| turning_point_sentence(language, point)))
            .collect();
        assert!(told.iter().all(|sentence| sentence.contains("205.01")), "{told:?}");
        let mut once = told.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), told.len());
    }
}
