//! What a programme's amount is made of, and who receives how much.

use domain::Language;
use domain::assessment::{AmountPart, Outcome, Part, ProgrammeFinding};

use crate::money;
use crate::people::People;
use crate::say::{Named, said};

impl Named for Part {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Base => ("补差金额", "Difference to the standard"),
            Self::TopUp => ("增发", "Top-up"),
            Self::BasicLiving => ("基本生活", "Basic living"),
            Self::Care => ("照料护理", "Care"),
        }
    }
}

/// Who receives how much, and the parts that have a name, a line each; nothing where the amount says it all.
pub fn shares(language: Language, finding: &ProgrammeFinding, people: &People) -> Vec<String> {
    let answers = finding.members.iter().filter(|answer| answer.outcome == Outcome::Eligible);
    let answers = answers.filter_map(|answer| {
        let amount = money::amount(language, answer.amount?);
        Some(said!(language, "{0}：{1}", "{0}: {1}", people.name(&answer.id), amount))
    });
    answers.chain(finding.parts.iter().map(|part| share(language, part, people))).collect()
}

/// A part of an amount: what it is, for whom, and how much.
pub fn share(language: Language, part: &AmountPart, people: &People) -> String {
    let name = part.part.name(language);
    let sum = money::yuan(language, part.amount.into());
    match &part.member {
        Some(id) => said!(language, "{0}，{1}：{2}", "{0}, {1}: {2}", people.name(id), name, sum),
        None => said!(language, "{0}：{1}", "{0}: {1}", name, sum),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::assessment::{Amount, MemberAnswer};
    use domain::{Money, Programme};

    #[test]
    fn everybody_is_told_the_own_share() {
        let answer = |id: &str, outcome, yuan: Option<i32>| MemberAnswer {
            id: id.into(),
            outcome,
            amount: yuan.map(|yuan| Amount::Monthly(Money::from_yuan(yuan))),
            reasons: Vec::new(),
            needs: Vec::new(),
        };
        let finding = ProgrammeFinding {
            programme: Programme::DisabilityNursing,
            outcome: Outcome::Eligible,
            amount: Some(Amount::Monthly(Money::from_yuan(277))),
            reasons: Vec::new(),
            needs: Vec::new(),
            members: vec![answer("m1", Outcome::Eligible, Some(277)), answer("m2", Outcome::NotEligible, None)],
            parts: vec![AmountPart { part: Part::TopUp, member: Some("m2".into()), amount: Money::from_fen(5040) }],
        };
        let people = People::unknown().called("m1", "王小明").called("m2", "李小红");
        assert_eq!(shares(Language::Zh, &finding, &people), ["王小明：每月 277 元", "李小红，增发：50.40 元"]);
        assert_eq!(shares(Language::En, &finding, &people), ["王小明: 277 yuan a month", "李小红, Top-up: 50.40 yuan"]);
    }
}
