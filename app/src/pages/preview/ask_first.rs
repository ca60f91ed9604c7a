//! What is still to be answered, the fewest first.

use domain::{assessment::Need, fewest::FewestQuestions};
use leptos::prelude::*;
use wording::{Named, People, reason};

use super::{Preview, estimate_view::needs};
use crate::{
    components::need_row,
    preview::Estimate,
    text::{fill, language, text},
};

/// How many questions one sees at a glance.
const GLANCE: usize = 7;

/// The fewest answers that may settle what is open, each with its page and what it may settle; folded
/// below them what else could matter.
pub fn ask_first(preview: Preview, estimate: &Estimate, people: &People) -> Option<AnyView> {
    let pack = preview.pack.get()?;
    let fewest = calculation::fewest_questions(&pack, &estimate.facts, estimate.assessment.on);
    let open: Vec<_> = estimate.assessment.programmes.iter().filter(|finding| estimate.concerns(finding)).collect();
    let mut all: Vec<&Need> = open.iter().flat_map(|finding| &finding.needs).collect();
    all.sort();
    all.dedup();
    let first = at_a_glance(open.iter().map(|finding| fewest.of(finding.programme)).collect());
    let is_first = |need: &&&Need| matches!(need, Need::Fact(pointer) if first.contains(&pointer));
    let (mut asked, others): (Vec<&Need>, Vec<&Need>) = all.into_iter().partition(|need| is_first(&need));
    if asked.is_empty() && others.is_empty() {
        return None;
    }
    asked.sort_by_key(|need| {
        fewest.questions.iter().position(|question| is_of(need, &question.fact)).unwrap_or(usize::MAX)
    });
    let rows: Vec<AnyView> = asked.into_iter().map(|need| row(preview, estimate, people, &fewest, need)).collect();
    let t = &text().preview;
    let few = (!rows.is_empty()).then(|| {
        view! { <h3>{t.ask_first}</h3><p class="small soft">{t.ask_first_hint}</p><ul class="needs">{rows}</ul> }
    });
    let count = others.len();
    let others: Vec<AnyView> = needs(preview, estimate, others.into_iter(), people).into_iter().map(need_row).collect();
    let others = (count > 0).then(|| {
        let label = fill(t.ask_other, &[("n", &count.to_string())]);
        let is_all = few.is_none();
        view! { <details open=is_all><summary>{label}</summary><ul class="needs">{others}</ul></details> }
    });
    Some(view! { <section class="programme">{few}{others}</section> }.into_any())
}

/// Of what settles the programmes the smallest sets, as long as one sees at a glance what is asked.
fn at_a_glance(mut sets: Vec<&[String]>) -> Vec<&String> {
    sets.sort_by_key(|set| set.len());
    let mut first: Vec<&String> = Vec::new();
    for set in sets {
        let new: Vec<&String> = set.iter().filter(|pointer| !first.contains(pointer)).collect();
        if first.len().saturating_add(new.len()) <= GLANCE {
            first.extend(new);
        }
    }
    first
}

fn is_of(need: &Need, pointer: &str) -> bool {
    matches!(need, Need::Fact(fact) if fact == pointer)
}

fn row(preview: Preview, estimate: &Estimate, people: &People, fewest: &FewestQuestions, need: &Need) -> AnyView {
    let (sentence, to) = needs(preview, estimate, std::iter::once(need), people)
        .pop()
        .unwrap_or_else(|| (reason::need_sentence(language(), need, &estimate.facts, people), None));
    let settles = fewest.questions.iter().find(|question| is_of(need, &question.fact)).and_then(|question| {
        let concerned = question.settles.iter().filter(|programme| {
            estimate.assessment.programme(**programme).is_some_and(|finding| estimate.concerns(finding))
        });
        let names: Vec<&str> = concerned.map(|programme| programme.name(language())).collect();
        let names = Some(names).filter(|names| !names.is_empty())?.join(text().common.list_separator);
        Some(fill(text().preview.ask_settles, &[("names", &names)]))
    });
    let settles = settles.map(|line| view! { <p class="small soft">{line}</p> });
    let link = match to {
        Some(to) => view! { <a href=to.path()>{sentence}</a> }.into_any(),
        None => sentence.into_any(),
    };
    view! { <li>{link}{settles}</li> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_sets_are_asked_first_and_long_ones_are_folded() {
        let set = |range: std::ops::Range<u32>| range.map(|n| format!("/{n}")).collect::<Vec<_>>();
        let (long, pair, one, beside) = (set(0..9), set(0..2), set(5..6), set(1..7));
        let first = at_a_glance(vec![&long, &pair, &one, &beside]);
        assert_eq!(first, ["/5", "/0", "/1", "/2", "/3", "/4", "/6"]);
        assert!(at_a_glance(vec![&long]).is_empty());
    }
}
