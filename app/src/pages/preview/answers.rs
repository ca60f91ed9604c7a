//! All answers, each with a link to change it.

use domain::policy::PolicyBook;
use leptos::prelude::*;

use super::{Preview, list_page::words, state::Policy, who_page::who_label};
use crate::{
    components::{SummaryList, SummaryRow},
    preview::{Circumstance, Draft, List, called, entry_name, is_asked, is_nobody, questions, read_who, shown},
    route::{Route, Step},
    text::{Text, language, text},
};

/// The list of questions and answers.
pub fn summary(preview: Preview) -> AnyView {
    let text = text();
    let today = preview.today.get();
    let place = match preview.policy.get() {
        Policy::Ready(book) => preview.draft.with(|draft| place_name(&book, draft)),
        _ => String::new(),
    };
    let rows = preview.draft.with(|draft| {
        let mut rows = vec![SummaryRow::new(text.questions.place, place).change(Route::Preview(Step::Place))];
        rows.extend(questions::HOUSEHOLD.iter().map(|question| {
            let value = shown(question, draft.household(), today, text);
            SummaryRow::new((question.label)(text), value.unwrap_or_else(|| text.common.not_answered.to_owned()))
                .change(Route::Preview(Step::Place))
        }));
        rows.push(list_row(draft, List::Members, today, text));
        let asked = Circumstance::ALL.into_iter().filter(|circumstance| is_asked(draft, *circumstance, today));
        rows.extend(asked.map(|circumstance| who_row(draft, circumstance, today, text)));
        let lists = [List::Incomes, List::Expenses, List::Assets, List::Supporters];
        rows.extend(lists.map(|list| list_row(draft, list, today, text)));
        rows.push(event_row(draft, today, text));
        rows
    });
    view! { <SummaryList rows /> }.into_any()
}

fn place_name(book: &PolicyBook, draft: &Draft) -> String {
    book.jurisdiction(&draft.place).map(|place| place.names.in_language(language()).to_owned()).unwrap_or_default()
}

fn list_row(draft: &Draft, list: List, today: domain::Date, text: &'static Text) -> SummaryRow {
    let names: Vec<String> = draft.ids(list).iter().map(|id| entry_name(draft, list, id, today, text)).collect();
    let answer = draft.answer(list.name());
    let value = if !names.is_empty() {
        names.join(text.common.entry_separator)
    } else if answer.unsure {
        text.common.not_sure.to_owned()
    } else if answer.text() == "none" {
        text.common.none.to_owned()
    } else {
        text.common.not_answered.to_owned()
    };
    SummaryRow::new(words(list, text).title, value).change(Route::Preview(Step::List(list)))
}

fn who_row(draft: &Draft, circumstance: Circumstance, today: domain::Date, text: &'static Text) -> SummaryRow {
    let answer = read_who(draft, circumstance);
    let value = if answer.unsure {
        text.common.not_sure.to_owned()
    } else if is_nobody(&answer) {
        text.options.nobody.to_owned()
    } else if answer.is_blank() {
        text.common.not_answered.to_owned()
    } else {
        let names: Vec<String> = answer.keys().map(|id| called(draft, id, today, text)).collect();
        names.join(text.common.list_separator)
    };
    SummaryRow::new(who_label(circumstance, text), value).change(Route::Preview(Step::Who(circumstance.theme())))
}

fn event_row(draft: &Draft, today: domain::Date, text: &'static Text) -> SummaryRow {
    let entity = crate::preview::Entity { draft, prefix: "event/" };
    let value = questions::EVENT.first().and_then(|question| shown(question, entity, today, text));
    SummaryRow::new(text.preview.event_title, value.unwrap_or_else(|| text.common.not_answered.to_owned()))
        .change(Route::Preview(Step::Event))
}
