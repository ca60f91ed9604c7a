//! The estimate in words.

use std::sync::Arc;

use domain::{
    Programme,
    assessment::{Assessment, Need, Outcome, ProgrammeFinding},
    policy::Status,
};
use leptos::prelude::*;
use wording::{Named, People, money, names, reason};

use super::{Preview, ask_first::ask_first, state::Policy};
use crate::{
    components::{EstimatePanel, ProgrammeLine, Tag, Tone, need_row},
    preview::{Estimate, Headline, headline, in_order, place_of, shared_needs, step_of_pointer},
    route::{Route, Step},
    standards::{Asked, path},
    text::{fill, language, text},
};

/// Programmes whose reasons the person opened; the estimate is drawn anew at each keystroke.
#[derive(Clone, Copy)]
pub struct Opened(StoredValue<Vec<Programme>>);

/// The estimate beside the questions.
#[component]
pub fn LiveEstimate() -> AnyView {
    let preview = Preview::get();
    let figure = Signal::derive(move || figure(preview));
    view! { <EstimatePanel figure open=preview.panel_open><EstimateBody /></EstimatePanel> }.into_any()
}

/// The findings below the figure. The result says once what is to be answered first.
#[component]
pub fn EstimateBody(#[prop(optional)] is_result: bool) -> AnyView {
    let preview = Preview::get();
    let opened = Opened(StoredValue::new(Vec::new()));
    let body = move || match (preview.policy.get(), preview.estimate.get()) {
        (Policy::Ready(_), Some(estimate)) => findings(preview, &estimate, opened, is_result),
        (Policy::Ready(_), None) => view! { <p>{text().preview.none_yet_body}</p> }.into_any(),
        (Policy::Missing, _) => view! { <p role="alert">{text().preview.no_policy}</p> }.into_any(),
        (Policy::NotAsked | Policy::Loading, _) => view! { <p>{text().preview.loading_policy}</p> }.into_any(),
    };
    body.into_any()
}

/// The figure that stands on top.
pub fn figure(preview: Preview) -> String {
    let t = &text().preview;
    let Some(estimate) = preview.estimate.get() else { return t.none_yet.to_owned() };
    let ordinarily = estimate.ordinarily.as_ref().map(headline);
    match (headline(&estimate.assessment), &estimate.ordinarily, ordinarily) {
        // A first amount early: what it would be if all else were as usual, and said so.
        (Headline::Open, Some(assessment), Some(Headline::Amount(_) | Headline::Status(_))) => {
            fill(t.figure_perhaps, &[("figure", &headline_text(assessment))])
        }
        _ => headline_text(&estimate.assessment),
    }
}

fn headline_text(assessment: &Assessment) -> String {
    let t = &text().preview;
    match headline(assessment) {
        Headline::Amount(amount) => money::amount(language(), amount),
        Headline::Status(programme) => fill(t.figure_status, &[("name", programme.name(language()))]),
        Headline::Open => t.figure_open.to_owned(),
        Headline::Nothing => t.figure_nothing.to_owned(),
    }
}

fn findings(preview: Preview, estimate: &Arc<Estimate>, opened: Opened, is_result: bool) -> AnyView {
    let t = &text().preview;
    let people = People::from_facts(language(), &estimate.facts);
    let all = in_order(&estimate.assessment).into_iter().filter(|finding| estimate.concerns(finding));
    let (refused, others): (Vec<_>, Vec<_>) = all.partition(|finding| finding.outcome == Outcome::NotEligible);
    let told: Vec<&Need> = if is_result {
        estimate.assessment.programmes.iter().flat_map(|finding| &finding.needs).collect()
    } else {
        shared_needs(&estimate.assessment)
    };
    let shown = |finding: &&ProgrammeFinding| finding_view(preview, estimate, finding, &people, opened, &told);
    let others: Vec<AnyView> = others.iter().map(shown).collect();
    let refused_count = refused.len();
    let refused: Vec<AnyView> = refused.iter().map(shown).collect();
    let refused = (refused_count > 0).then(|| {
        let label = format!("{} ({refused_count})", t.not_eligible);
        view! { <details class="programme"><summary>{label}</summary>{refused}</details> }
    });
    let missing =
        if is_result { ask_first(preview, estimate, &people) } else { shared_view(preview, estimate, &people, &told) };
    view! {
        {ordinarily(estimate)}
        {marks(&estimate.assessment)}
        {household_line(&estimate.assessment)}
        {missing}
        {others}
        {refused}
        <p class="small no-print"><a href=rules_address(&estimate.assessment)>{text().standards.link_here}</a></p>
    }
    .into_any()
}

/// Where all rules of the place and day stand.
fn rules_address(assessment: &Assessment) -> String {
    path(&Asked { place: Some(assessment.jurisdiction.clone()), on: Some(assessment.on) }, "")
}

/// What would follow if the other answers were the usual ones.
fn ordinarily(estimate: &Estimate) -> Option<AnyView> {
    let assessment = estimate.ordinarily.as_ref()?;
    let t = &text().preview;
    let sentence = match (headline(&estimate.assessment), headline(assessment)) {
        (_, Headline::Open) => return None,
        (now, ordinarily) if now == ordinarily => return None,
        (Headline::Open, Headline::Amount(_) | Headline::Status(_)) => t.if_ordinary_perhaps.to_owned(),
        _ => fill(t.if_ordinary, &[("figure", &headline_text(assessment))]),
    };
    Some(view! { <p>{sentence}</p> }.into_any())
}

/// What several programmes wait for, said once.
fn shared_view(preview: Preview, estimate: &Estimate, people: &People, shared: &[&Need]) -> Option<AnyView> {
    if shared.is_empty() {
        return None;
    }
    let rows: Vec<AnyView> =
        needs(preview, estimate, shared.iter().copied(), people).into_iter().map(need_row).collect();
    Some(
        view! {
            <section class="programme">
                <h3>{text().preview.still_open}</h3>
                <ul class="needs">{rows}</ul>
            </section>
        }
        .into_any(),
    )
}

/// Tags for values that are invented, assumed or tried, and what else a screen has to say.
fn marks(assessment: &Assessment) -> AnyView {
    let t = &text().preview;
    let uses = |status| assessment.parameters.iter().any(|used| used.parameter.status == status);
    let mark = |is_used: bool, label: &'static str, sentence: &'static str| {
        is_used.then(|| view! { <p class="small"><Tag tone=Tone::Warn label />" "{sentence}</p> })
    };
    let warnings: Vec<AnyView> = assessment
        .warnings
        .iter()
        .map(|warning| view! { <p class="small">{reason::warning_sentence(language(), warning)}</p> }.into_any())
        .collect();
    view! {
        {mark(uses(Status::Illustrative), t.illustrative, t.marked_illustrative)}
        {mark(uses(Status::Assumed), t.assumed, t.marked_assumed)}
        {warnings}
    }
    .into_any()
}

fn household_line(assessment: &Assessment) -> Option<AnyView> {
    let household = &assessment.household;
    let values = [
        ("n", household.counted?.to_string()),
        ("total", money::yuan(language(), household.total_income?)),
        ("head", money::yuan(language(), household.per_capita_income?)),
    ];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Some(view! { <p class="small soft">{fill(text().preview.household_counted, &values)}</p> }.into_any())
}

fn finding_view(
    preview: Preview,
    estimate: &Estimate,
    finding: &ProgrammeFinding,
    people: &People,
    opened: Opened,
    shared: &[&Need],
) -> AnyView {
    let t = &text().preview;
    let (outcome, tone) = match finding.outcome {
        Outcome::Eligible => (t.eligible, Tone::Good),
        Outcome::NotEligible => (t.not_eligible, Tone::Quiet),
        Outcome::Undetermined => (t.undetermined, Tone::Brand),
    };
    let waited_for = finding.all_needs().into_iter().filter(|need| !shared.contains(need));
    let line = ProgrammeLine {
        name: finding.programme.name(language()).to_owned(),
        outcome: outcome.to_owned(),
        tone,
        amount: finding.amount.map(|amount| money::amount(language(), amount)),
        shares: shares(finding, people),
        reasons: reasons(&estimate.assessment, finding, people),
        needs: needs(preview, estimate, waited_for, people),
    };
    let programme = finding.programme;
    let is_open = opened.0.with_value(|opened| opened.contains(&programme));
    let toggled = Callback::new(move |open: bool| {
        opened.0.update_value(|opened| {
            opened.retain(|other| *other != programme);
            if open {
                opened.push(programme);
            }
        });
    });
    line.show(is_open, toggled)
}

/// Who receives how much, and where to go for what no form asks for.
fn shares(finding: &ProgrammeFinding, people: &People) -> Vec<String> {
    let mut shares = reason::shares(language(), finding, people);
    if finding.outcome == Outcome::Eligible && reason::is_asked_at_window(finding.programme) {
        shares.push(text().preview.ask_window.to_owned());
    }
    shares
}

/// All reasons with their articles, and the distance to the line.
fn reasons(assessment: &Assessment, finding: &ProgrammeFinding, people: &People) -> Vec<String> {
    let language = language();
    let mut sentences: Vec<String> = finding
        .reasons
        .iter()
        .map(|reason| {
            let sources: Vec<String> =
                reason.citations.iter().map(|citation| names::citation(language, citation)).collect();
            let sentence = reason::reason_sentence(language, reason, people);
            if sources.is_empty() { sentence } else { format!("{sentence} [{}]", sources.join("; ")) }
        })
        .collect();
    let lines = assessment.household.lines.iter().filter(|line| line.programme == finding.programme);
    sentences
        .extend(lines.filter(|line| line.distance.is_some()).map(|line| reason::distance_sentence(language, line)));
    sentences
}

/// What is still to be answered, each with the page where it is asked, in the order of the pages.
pub fn needs<'a>(
    preview: Preview,
    estimate: &Estimate,
    needs: impl Iterator<Item = &'a Need>,
    people: &People,
) -> Vec<(String, Option<Route>)> {
    preview.draft.with_untracked(|draft| {
        let mut rows: Vec<(Option<Step>, String)> = needs
            .map(|need| {
                let to = match need {
                    Need::Fact(pointer) => step_of_pointer(draft, pointer),
                    Need::Parameter(_) => None,
                };
                (to, reason::need_sentence(language(), need, &estimate.facts, people))
            })
            .collect();
        rows.sort_by_key(|(to, _)| to.as_ref().map(|step| place_of(draft, step)));
        rows.into_iter().map(|(to, sentence)| (sentence, to.map(Route::Preview))).collect()
    })
}
