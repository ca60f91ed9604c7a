//! Members and entries in a few words.

use domain::{
    Date,
    date::{FULL_AGE, age_on},
};

use super::{
    APPLICANT, Circumstance, Draft, Entity, Kind, List, Question, draft::prefix, parse, question::Choices, questions,
};
use crate::{
    answer::Answer,
    text::{Text, fill},
};

/// What a member is called: the relation to the applicant and the age.
pub fn called(draft: &Draft, id: &str, today: Date, text: &'static Text) -> String {
    let prefix = prefix(List::Members, id);
    let entity = Entity { draft, prefix: &prefix };
    let relation = match entity.answer("relation").text() {
        "" if id != APPLICANT => text.preview.member_title,
        key => questions::relation_words(key)(text),
    };
    match parse::date(&entity.answer("birth_date"), today) {
        Ok(birth) => {
            let age = age_on(birth, today).to_string();
            fill(text.preview.person_age, &[("relation", relation), ("age", &age)])
        }
        Err(_) if id == APPLICANT => relation.to_owned(),
        Err(_) => {
            let n = draft.ids(List::Members).iter().position(|other| other == id).map_or(0, |at| at + 1).to_string();
            fill(text.preview.person, &[("relation", relation), ("n", &n)])
        }
    }
}

/// What an entry is called: its kind, whose it is, how much.
pub fn entry_name(draft: &Draft, list: List, id: &str, today: Date, text: &'static Text) -> String {
    if list == List::Members {
        return called(draft, id, today, text);
    }
    let prefix = prefix(list, id);
    let entity = Entity { draft, prefix: &prefix };
    let keys: &[&str] = match list {
        List::Members => &[],
        List::Incomes => &["kind", "member", "gross", "per"],
        List::Expenses => &["kind", "member", "bill", "amount", "per"],
        List::Assets => &["kind", "owner", "type", "value", "area"],
        List::Supporters => &["relation", "supports"],
        List::PastGrants => &["date", "cause", "amount"],
    };
    let asked = |key: &&str| {
        questions::of_list(list).iter().find(|question| question.key == *key && (question.when)(&entity, today))
    };
    let parts: Vec<String> =
        keys.iter().filter_map(asked).filter_map(|question| shown(question, entity, today, text)).collect();
    if parts.is_empty() { text.preview.list_unnamed.to_owned() } else { parts.join(text.common.separator) }
}

/// The answer to a question as people read it; nothing where there is none.
pub fn shown(question: &Question, entity: Entity<'_>, today: Date, text: &'static Text) -> Option<String> {
    let answer = entity.answer(question.key);
    if answer.unsure {
        return Some(text.common.not_sure.to_owned());
    }
    if answer.is_blank() {
        return None;
    }
    Some(match question.kind {
        Kind::Money => fill(text.common.money, &[("amount", answer.text())]),
        Kind::Area => format!("{} {}", answer.text(), text.common.square_metres),
        Kind::Count(size) => {
            let unit = if size.is_people { text.common.people } else { text.common.months };
            format!("{} {unit}", answer.text())
        }
        Kind::Date => answer.text().to_owned(),
        Kind::YesNo => if answer.text() == "yes" { text.common.yes } else { text.common.no }.to_owned(),
        Kind::Choice(choices) | Kind::Select(choices) | Kind::Ticks(choices) => labels(choices, &answer, text),
        Kind::Member | Kind::Members => {
            let names: Vec<String> = answer.keys().map(|id| called(entity.draft, id, today, text)).collect();
            names.join(text.common.list_separator)
        }
    })
}

fn labels(choices: Choices, answer: &Answer, text: &'static Text) -> String {
    let label = |key: &str| {
        let words = choices.iter().find(|(known, _)| *known == key).map(|(_, words)| words(text));
        words.unwrap_or(text.options.none_of_these)
    };
    answer.keys().map(label).collect::<Vec<_>>().join(text.common.list_separator)
}

/// Whether a circumstance is asked of this household: parents only where there is a minor.
pub fn is_asked(draft: &Draft, circumstance: Circumstance, today: Date) -> bool {
    circumstance != Circumstance::Parents || draft.ids(List::Members).iter().any(|id| may_be_minor(draft, id, today))
}

/// Whether a member is a minor, or may be one while the birth date is open; the person who applies
/// is taken to be grown until then.
pub fn may_be_minor(draft: &Draft, id: &str, today: Date) -> bool {
    let birth = draft.answer(&(prefix(List::Members, id) + "birth_date"));
    parse::date(&birth, today).map_or(id != APPLICANT, |birth| age_on(birth, today) < FULL_AGE)
}

#[cfg(test)]
mod tests {
    use domain::Language;

    use super::*;
    use crate::text::in_language;

    fn today() -> Date {
        Date::from_ymd_opt(2026, 9, 7).unwrap()
    }

    #[test]
    fn entries_are_called_by_what_is_known_of_them() {
        let mut draft = Draft::of_one_person();
        let text = in_language(Language::Zh);
        draft.set("members/m1/birth_date", Answer::of("1980-9-7"));
        assert_eq!(called(&draft, "m1", today(), text), "申请人本人，46 岁");
        draft.add(List::Incomes);
        assert_eq!(entry_name(&draft, List::Incomes, "i1", today(), text), text.preview.list_unnamed);
        for (key, typed) in [("kind", "wage"), ("member", "m1"), ("gross", "2100"), ("per", "month")] {
            draft.set(&format!("incomes/i1/{key}"), Answer::of(typed));
        }
        let name = entry_name(&draft, List::Incomes, "i1", today(), text);
        assert_eq!(name, "工资、打工，申请人本人，46 岁，2100 元，每月");
    }
}
