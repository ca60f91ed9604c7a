//! The fields of a case of a sum.

use std::{collections::BTreeSet, sync::Arc};

use calculation::sums::case::SumCase;
use domain::{
    Date,
    policy::PolicyBook,
    sums::{FigureName, SumAnswer, SumKind, SumOutcome, SumReasonCode},
};
use leptos::prelude::*;
use wording::{
    Named,
    sums::{figure_value, kind_explained, outcome_sentence, sum_reason_sentence},
};

use super::figures::Figures;
use crate::{
    answer::Answer,
    components::{Button, ButtonKind, Checkboxes, Choice, Field, Select, TextField, TextShape},
    pages::staff::{sheet::Sheet, sums::field::field},
    staff::{
        sums::fields,
        tables::{SUM_OUTCOMES, expected_figures, figure_id, read_sum, sum_kind},
        words::{choices, code, word},
    },
    text::{fill, language, text},
};

/// Which sum, what goes into it, and what has to come out.
#[component]
pub fn SumFields(sheet: Sheet, place: String, book: Arc<PolicyBook>, today: Date, is_known: bool) -> AnyView {
    let t = &text().tables;
    let kind = Memo::new(move |_| sheet.typed.with(sum_kind));
    let answer = worked(sheet, place.clone(), book.clone());
    let choose = (!is_known).then(|| {
        let field = Field::new("kind", t.sum_kind, sheet.bind("kind"));
        view! { <Select field choices=choices(SumKind::ALL) /> }
    });
    let inside = move || {
        let kind = kind.get()?;
        let asked: Vec<AnyView> = fields(kind).into_iter().map(|asked| field(sheet, asked)).collect();
        Some(view! {
            <h3>{kind.name(language())}</h3>
            <p class="hint">{kind_explained(language(), kind)}</p>
            {asked}
        })
    };
    view! {
        {choose}
        {inside}
        <Figures sheet book today />
        {expected(sheet, answer)}
    }
    .into_any()
}

/// What the sum comes to as it is typed; nothing while it cannot be read.
fn worked(sheet: Sheet, place: String, book: Arc<PolicyBook>) -> Memo<Option<SumAnswer>> {
    Memo::new(move |_| {
        let mut typed = sheet.typed.get();
        // What is expected does not matter to what comes out.
        typed.retain(|key, _| !key.starts_with("expected") && !matches!(key.as_str(), "rest" | "reasons" | "outcome"));
        typed.insert("name".to_owned(), Answer::of("-"));
        let case: SumCase = read_sum(&typed, &place).ok()?;
        calculation::sums::request::sum_request(&book, &case.request(), case.on).ok()
    })
}

fn expected(sheet: Sheet, answer: Memo<Option<SumAnswer>>) -> AnyView {
    let t = &text().tables;
    let outcomes = SUM_OUTCOMES
        .iter()
        .filter_map(|key| Some(Choice::new(*key, outcome_sentence(language(), word::<SumOutcome>(key)?))))
        .collect();
    let outcome = Field::new("outcome", t.outcome, sheet.bind("outcome"));
    let names = Memo::new(move |_| sheet.typed.with(expected_figures));
    view! {
        <h3>{t.expectations}</h3>
        <Select field=outcome choices=outcomes blank=t.kind_any />
        <For each=move || names.get() key=|name| *name children=move |name| figure(sheet, name, answer) />
        {more(sheet, names, answer)}
        {reasons(sheet, answer)}
    }
    .into_any()
}

fn figure(sheet: Sheet, name: FigureName, answer: Memo<Option<SumAnswer>>) -> AnyView {
    let t = &text().tables;
    let (id, label) = (figure_id(name), name.name(language()));
    let field = Field::new(id.clone(), label, sheet.bind(id)).hint(t.figure_written);
    let now = move || {
        let said = answer.with(|answer| Some(figure_value(language(), answer.as_ref()?.figure(name)?)));
        said.map(|said| view! { <p class="small soft">{fill(text().tables.figure_now, &[("value", &said)])}</p> })
    };
    let drop_it = Callback::new(move |()| {
        let names = sheet.typed.with_untracked(expected_figures);
        let rest: Vec<String> = names.iter().filter(|other| **other != name).map(code).collect();
        sheet.set("expected", Answer::of(rest.join(",")));
    });
    view! {
        <TextField field shape=TextShape { width: "medium", ..TextShape::default() } />
        {now}
        <Button kind=ButtonKind::Link label=fill(t.drop_programme, &[("programme", label)]) on_press=drop_it />
    }
    .into_any()
}

/// A choice of the figures that the sum gives and that are not compared yet.
fn more(sheet: Sheet, names: Memo<Vec<FigureName>>, answer: Memo<Option<SumAnswer>>) -> AnyView {
    let t = &text().tables;
    let chosen = RwSignal::new(Answer::default());
    let add = Callback::new(move |()| {
        let Some(name) = word::<FigureName>(chosen.get_untracked().text()) else { return };
        let mut all = names.get_untracked();
        if !all.contains(&name) {
            all.push(name);
        }
        sheet.set("expected", Answer::of(all.iter().map(code).collect::<Vec<_>>().join(",")));
        chosen.set(Answer::default());
    });
    let select = move || {
        let known = names.get();
        let choices: Vec<Choice> = answer.with(|answer| {
            let figures = answer.iter().flat_map(|answer| &answer.figures).map(|figure| figure.name);
            figures
                .filter(|name| !known.contains(name))
                .map(|name| Choice::new(code(&name), name.name(language())))
                .collect()
        });
        if choices.is_empty() {
            return view! { <p class="small soft">{t.figures_none}</p> }.into_any();
        }
        view! {
            <div class="inline-form">
                <Select field=Field::new("add-expected", t.add_expected, chosen) choices />
                <Button kind=ButtonKind::Secondary label=t.add_expected_button on_press=add />
            </div>
        }
        .into_any()
    };
    select.into_any()
}

fn reasons(sheet: Sheet, answer: Memo<Option<SumAnswer>>) -> AnyView {
    let first: Vec<SumReasonCode> = sheet.get_now("reasons").keys().filter_map(word).collect();
    let given = Memo::new(move |_| {
        answer.with(|answer| {
            answer.iter().flat_map(|answer| &answer.reasons).map(|reason| reason.code).collect::<Vec<_>>()
        })
    });
    let boxes = move || {
        let mut seen = BTreeSet::new();
        let all = first.iter().copied().chain(given.get());
        let choices: Vec<Choice> = all
            .filter(|reason| seen.insert(code(reason)))
            .map(|reason| Choice::new(code(&reason), sum_reason_sentence(language(), reason)))
            .collect();
        (!choices.is_empty()).then(|| {
            let t = &text().tables;
            let field = Field::new("reasons", t.reasons, sheet.bind("reasons")).hint(t.reasons_hint);
            view! { <Checkboxes field choices /> }
        })
    };
    boxes.into_any()
}
