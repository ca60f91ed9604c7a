//! How far a household is from a line.

use domain::assessment::LineDistance;
use domain::{Fraction, Language, Programme};

use crate::money::yuan;
use crate::say::{pick, said};

/// What a programme's income line is called.
pub const fn line_name(language: Language, programme: Programme) -> &'static str {
    let (zh, en) = match programme {
        Programme::Dibao | Programme::SinglePersonDibao | Programme::ExpenditureDibao => ("低保线", "the dibao line"),
        Programme::Edge => ("低保边缘线", "the edge line"),
        Programme::Rigid => ("刚性支出困难家庭的收入线", "the income line for rigid expenditure"),
        Programme::TemporaryExpenditure => ("支出型临时救助的收入线", "the income line for temporary aid"),
        Programme::Tekun
        | Programme::TemporarySmallFast
        | Programme::TemporaryEmergency
        | Programme::OrphanChild
        | Programme::DisabilityLiving
        | Programme::DisabilityNursing
        | Programme::PriceSubsidy
        | Programme::GradualExit => ("收入线", "the income line"),
    };
    pick(language, zh, en)
}

/// "The household's income is 37 yuan a month above the dibao line."
pub fn distance_sentence(language: Language, line: &LineDistance) -> String {
    let name = line_name(language, line.programme);
    let Some(distance) = line.distance else {
        return said!(
            language,
            "离{0}还有多远，要补充资料后才能算出。",
            "How far it is to {0} can be said once the missing answers are known.",
            name
        );
    };
    let size = yuan(language, distance.max(-distance));
    if distance > Fraction::ZERO {
        said!(language, "全家收入每月比{0}低 {1}。", "The household's income is {1} a month below {0}.", name, size)
    } else if distance.is_zero() {
        said!(
            language,
            "全家收入正好在{0}上；要低于这条线才符合。",
            "The household's income is exactly on {0}; it would have to be below.",
            name
        )
    } else {
        said!(language, "全家收入每月比{0}高 {1}。", "The household's income is {1} a month above {0}.", name, size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(text: Option<&str>) -> LineDistance {
        LineDistance { programme: Programme::Dibao, line: None, distance: text.map(|text| text.parse().unwrap()) }
    }

    #[test]
    fn a_distance_says_on_which_side() {
        let cases = [
            (
                Some("144"),
                "全家收入每月比低保线低 144 元。",
                "The household's income is 144 yuan a month below the dibao line.",
            ),
            (
                Some("-37"),
                "全家收入每月比低保线高 37 元。",
                "The household's income is 37 yuan a month above the dibao line.",
            ),
            (
                Some("0"),
                "全家收入正好在低保线上；要低于这条线才符合。",
                "The household's income is exactly on the dibao line; it would have to be below.",
            ),
            (
                None,
                "离低保线还有多远，要补充资料后才能算出。",
                "How far it is to the dibao line can be said once the missing answers are known.",
            ),
        ];
        for (value, zh, en) in cases {
            assert_eq!(distance_sentence(Language::Zh, &distance(value)), zh);
            assert_eq!(distance_sentence(Language::En, &distance(value)), en);
        }
    }
}
