//! The best lawful combination in words: what comes together, what was chosen, what excludes what.

use domain::Language;
use domain::assessment::Reason;
use domain::bundle::{Bundle, Choice, Excluded, Received};

use crate::money;
use crate::people::People;
use crate::reason::reason_sentence;
use crate::say::{Named, said};

/// What comes together, a line each, such as 低保：每月435元.
pub fn receives(language: Language, bundle: &Bundle, people: &People) -> Vec<String> {
    bundle.receives.iter().map(|one| received(language, one, people)).collect()
}

fn received(language: Language, one: &Received, people: &People) -> String {
    let name = one.programme.name(language);
    let what = match &one.member {
        Some(id) => said!(language, "{0}的{1}", "{1} of {0}", people.name(id), name),
        None => name.to_owned(),
    };
    match one.amount {
        Some(amount) => said!(language, "{0}：{1}", "{0}: {1}", what, money::amount(language, amount)),
        None => what,
    }
}

/// The choices that the combination makes, a sentence each.
pub fn choices(language: Language, bundle: &Bundle, people: &People) -> Vec<String> {
    bundle.choices.iter().map(|one| choice(language, one, bundle, people)).collect()
}

fn choice(language: Language, choice: &Choice, bundle: &Bundle, people: &People) -> String {
    let name = people.name(&choice.member);
    let with = money::yuan(language, bundle.monthly.into());
    let Some(otherwise) = choice.otherwise else {
        return said!(
            language,
            "{0}可以选特困供养，也可以不选，哪样更多，要等还没回答的问题答完才知道。特困供养和低保、儿童生活费不能同时享受。",
            "{0} may choose tekun or not; which is more can be told once the open questions are answered. Nobody has tekun beside dibao or a child's money.",
            name
        );
    };
    let without = money::yuan(language, otherwise.into());
    if choice.takes_tekun {
        said!(
            language,
            "{0}选特困供养，全家每月共 {1}；不选，共 {2}。特困供养和低保、儿童生活费不能同时享受。",
            "With tekun for {0} the household has {1} a month in all; without it {2}. Nobody has tekun beside dibao or a child's money.",
            name,
            with,
            without
        )
    } else {
        said!(
            language,
            "{0}不选特困供养，全家每月共 {1}；选了，共 {2}。特困供养和低保、儿童生活费不能同时享受。",
            "Without tekun for {0} the household has {1} a month in all; with it {2}. Nobody has tekun beside dibao or a child's money.",
            name,
            with,
            without
        )
    }
}

/// What would be open by itself and is excluded by the rest, a sentence each.
pub fn exclusions(language: Language, bundle: &Bundle, people: &People) -> Vec<String> {
    bundle.excluded.iter().map(|one| exclusion(language, one, people)).collect()
}

fn exclusion(language: Language, one: &Excluded, people: &People) -> String {
    let reason = Reason {
        code: one.because,
        subject: one.member.as_deref().map(Into::into),
        arguments: Vec::new(),
        citations: domain::assessment::Citations::new(),
    };
    let why = reason_sentence(language, &reason, people);
    said!(language, "{0}——{1}", "{0} – {1}", one.programme.name(language), why)
}

#[cfg(test)]
mod tests {
    use domain::assessment::{Amount, ReasonCode};
    use domain::{Money, Programme};

    use super::*;

    #[test]
    fn a_choice_says_what_the_other_would_bring() {
        let money = |yuan| Money::from_yuan(yuan);
        let bundle = Bundle {
            receives: vec![Received {
                programme: Programme::Tekun,
                member: Some("m1".into()),
                amount: Some(Amount::Monthly(money(1239))),
            }],
            monthly: money(1239),
            excluded: vec![Excluded {
                programme: Programme::Rigid,
                member: None,
                because: ReasonCode::TekunGoesBefore,
            }],
            choices: vec![Choice { member: "m1".into(), takes_tekun: true, otherwise: Some(money(795)) }],
            ..Bundle::nothing()
        };
        let people = People::unknown().called("m1", "甲");
        let told = choices(Language::Zh, &bundle, &people);
        assert!(
            told.iter().all(|line| line.contains("甲") && line.contains("1,239") && line.contains("795")),
            "{told:?}"
        );
        assert_eq!(receives(Language::Zh, &bundle, &people).len(), 1);
        let open = Choice { member: "m1".into(), takes_tekun: false, otherwise: None };
        let told = choice(Language::Zh, &open, &bundle, &people);
        assert!(told.contains("甲") && !told.contains(char::is_numeric), "{told}");
        let excluded = exclusions(Language::En, &bundle, &people);
        assert!(excluded.iter().all(|line| line.starts_with(Programme::Rigid.name(Language::En))), "{excluded:?}");
    }
}
