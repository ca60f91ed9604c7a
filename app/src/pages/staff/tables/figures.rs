//! Figures that a case tries: a parameter is chosen by its topic and name, its value typed with its unit.

use std::sync::Arc;

use domain::{
    Date,
    policy::{Key, Kind, PolicyBook},
};
use leptos::prelude::*;
use wording::names::{choice_word, parameter_label, parameter_unit, parameter_value};

use crate::{
    answer::Answer,
    components::{Button, ButtonKind, Checkboxes, Choice, Field, Select, TextField, TextShape},
    pages::staff::sheet::Sheet,
    staff::{
        sums::tried_id,
        tables::{FIGURES, PLACE, figures, figures_answer},
    },
    standards::Topic,
    text::{fill, language, text},
};

/// A field for each figure, and a choice of more.
#[component]
pub fn Figures(sheet: Sheet, book: Arc<PolicyBook>, today: Date) -> AnyView {
    let t = &text().tables;
    let keys = Memo::new(move |_| sheet.typed.with(figures));
    let place = Memo::new(move |_| sheet.get(PLACE).text().to_owned());
    // What holds in the place is told beside each field, so that one sees what is changed.
    let held = Memo::new(move |_| place.with(|place| book.pack(place, today, today).ok().map(Arc::new)));
    let one = move |(key, _): (Key, String)| {
        let entered = held.with_untracked(|pack| {
            let held = pack.as_ref()?.get(key)?;
            Some(parameter_value(language(), key, &held.value))
        });
        figure(sheet, key, &entered.unwrap_or_else(|| text().tables.figure_not_entered.to_owned()))
    };
    let each = move || keys.get().into_iter().map(|key| (key, place.get())).collect::<Vec<_>>();
    view! {
        <fieldset class="field" id=FIGURES>
            <legend>{t.set}</legend>
            <p class="hint">{t.set_hint}</p>
            <For each key=Clone::clone children=one />
            {more(sheet, keys)}
        </fieldset>
    }
    .into_any()
}

fn figure(sheet: Sheet, key: Key, entered: &str) -> AnyView {
    let t = &text().tables;
    let (id, label) = (tried_id(key), parameter_label(language(), key));
    let bind = sheet.bind(id.clone());
    let field = Field::new(id, label, bind).hint(fill(t.figure_here, &[("value", entered)]));
    let words = |words: &[&str]| -> Vec<Choice> {
        words.iter().map(|word| Choice::new(*word, choice_word(language(), key, word))).collect()
    };
    let without = || Choice::new("none", t.figure_without);
    let control = match key.kind() {
        Kind::Flag => {
            let choices = vec![Choice::new("true", text().common.yes), Choice::new("false", text().common.no)];
            view! { <Select field choices /> }.into_any()
        }
        Kind::Choice(all) => {
            let mut choices = words(all);
            if !all.contains(&"none") {
                choices.push(without());
            }
            view! { <Select field choices /> }.into_any()
        }
        Kind::Words(all) => view! { <Checkboxes field choices=words(all) none=t.figure_without /> }.into_any(),
        Kind::Yuan | Kind::Ratio | Kind::Count | Kind::Period | Kind::Bands => {
            let unit = Some(parameter_unit(language(), key).to_owned()).filter(|unit| !unit.is_empty());
            let shape = TextShape { width: "medium", unit, ..TextShape::default() };
            let set_none = Callback::new(move |()| bind.set(Answer::of("none")));
            view! {
                <TextField field shape />
                <Button kind=ButtonKind::Link label=fill(t.figure_set_none, &[("label", label)]) on_press=set_none />
            }
            .into_any()
        }
    };
    let drop_it = Callback::new(move |()| {
        let rest: Vec<Key> = sheet.typed.with_untracked(figures).into_iter().filter(|other| *other != key).collect();
        sheet.set(FIGURES, figures_answer(&rest));
    });
    let drop_label = fill(t.drop_figure, &[("label", label)]);
    view! { <div class="figure-tried">{control}<Button kind=ButtonKind::Link label=drop_label on_press=drop_it /></div> }
        .into_any()
}

fn more(sheet: Sheet, keys: Memo<Vec<Key>>) -> AnyView {
    let t = &text().tables;
    let (topic, chosen) = (RwSignal::new(Answer::default()), RwSignal::new(Answer::default()));
    let topics: Vec<Choice> =
        Topic::ALL.into_iter().map(|topic| Choice::new(topic.id(), topic.name(&text().standards))).collect();
    let parameters = move || {
        let topic = topic.get();
        let of_topic = |key: &&Key| topic.is_blank() || Topic::of(**key).id() == topic.text();
        let mut choices: Vec<Choice> = Key::ALL
            .iter()
            .filter(of_topic)
            .filter(|key| keys.with(|keys| !keys.contains(key)))
            .map(|key| Choice::new(key.name(), parameter_label(language(), *key)))
            .collect();
        choices.sort_by(|one, other| one.label.cmp(&other.label));
        view! { <Select field=Field::new("add-figure", t.add_figure, chosen) choices /> }
    };
    let add = Callback::new(move |()| {
        let Some(key) = Key::from_name(chosen.get_untracked().text()) else { return };
        let mut all = keys.get_untracked();
        if !all.contains(&key) {
            all.push(key);
        }
        sheet.set(FIGURES, figures_answer(&all));
        chosen.set(Answer::default());
    });
    view! {
        <div class="inline-form">
            <Select field=Field::new("figure-topic", t.figure_topic, topic) choices=topics blank=t.all_topics />
            {parameters}
            <Button kind=ButtonKind::Secondary label=t.add_figure_button on_press=add />
        </div>
    }
    .into_any()
}
