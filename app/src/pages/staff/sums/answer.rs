//! What came out of a sum, with why and from which rules.

use domain::{
    assessment::UsedParameter,
    sums::{SumAnswer, SumOutcome},
};
use leptos::prelude::*;
use wording::{
    Named,
    names::{citation, parameter_label, parameter_value, status_mark},
    reason::warning_sentence,
    sums::{figure_value, outcome_sentence, sum_need_sentence, sum_reason_sentence},
};

use crate::{
    components::{Banner, SummaryList, SummaryRow, Tag, Tone},
    text::{language, text},
};

/// The answer below the form.
pub fn answer(answer: &SumAnswer) -> AnyView {
    let (t, language) = (&text().sums, language());
    let tone = match answer.outcome {
        SumOutcome::Determined => Tone::Good,
        SumOutcome::NotDue => Tone::Quiet,
        SumOutcome::Undetermined => Tone::Warn,
    };
    let outcome = outcome_sentence(language, answer.outcome);
    let figures: Vec<SummaryRow> = answer
        .figures
        .iter()
        .map(|figure| SummaryRow::new(figure.name.name(language), figure_value(language, &figure.value)))
        .collect();
    let warnings: Vec<AnyView> = answer
        .warnings
        .iter()
        .map(|warning| {
            let sentence = warning_sentence(language, warning);
            view! { <Banner tone=Tone::Warn><p>{sentence}</p></Banner> }.into_any()
        })
        .collect();
    view! {
        <section class="reading">
            <h2>{t.result}</h2>
            <Banner tone><p>{outcome}</p></Banner>
            {(!figures.is_empty()).then(|| view! { <SummaryList rows=figures /> })}
            {warnings}
            {needs(answer)}
            {reasons(answer)}
            {sources(&answer.parameters)}
        </section>
    }
    .into_any()
}

fn needs(answer: &SumAnswer) -> Option<AnyView> {
    let rows: Vec<AnyView> =
        answer.needs.iter().map(|key| view! { <li>{sum_need_sentence(language(), *key)}</li> }.into_any()).collect();
    (!rows.is_empty()).then(|| view! { <h3>{text().sums.missing}</h3><ul>{rows}</ul> }.into_any())
}

fn reasons(answer: &SumAnswer) -> Option<AnyView> {
    let row = |reason: &domain::sums::SumReason| {
        let sentence = sum_reason_sentence(language(), reason.code);
        let source = citation(language(), &reason.source);
        view! { <li>{sentence}" "<span class="small soft">{source}</span></li> }.into_any()
    };
    let rows: Vec<AnyView> = answer.reasons.iter().map(row).collect();
    (!rows.is_empty()).then(|| view! { <h3>{text().sums.why}</h3><ul>{rows}</ul> }.into_any())
}

fn sources(used: &[UsedParameter]) -> Option<AnyView> {
    if used.is_empty() {
        return None;
    }
    let t = &text().sums;
    let rows: Vec<AnyView> = used.iter().map(source).collect();
    Some(
        view! {
            <div class="table-box" tabindex="0" role="region" aria-label=t.sources>
                <table class="table dense stacking">
                    <caption>{t.sources}</caption>
                    <thead>
                        <tr><th scope="col">{t.rule}</th><th scope="col">{t.value}</th><th scope="col">{t.source}</th></tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any(),
    )
}

fn source(used: &UsedParameter) -> AnyView {
    let (t, language) = (&text().sums, language());
    let key = used.parameter.key;
    let mark = status_mark(language, used.parameter.status).map(|label| view! { " "<Tag tone=Tone::Warn label /> });
    view! {
        <tr>
            <th scope="row" data-label=t.rule>{parameter_label(language, key)}</th>
            <td data-label=t.value>{parameter_value(language, key, &used.value)}</td>
            <td data-label=t.source>{citation(language, &used.parameter.source)}{mark}</td>
        </tr>
    }
    .into_any()
}
