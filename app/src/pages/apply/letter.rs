//! A letter on the screen and on paper.

use leptos::prelude::*;
use wording::letter::{Letter, Part};

/// A letter with its title as the heading of a section.
#[component]
pub fn LetterView(letter: Letter, #[prop(optional)] is_page: bool) -> AnyView {
    let title = letter.title;
    let title = if is_page {
        view! { <h1 tabindex="-1">{title}</h1> }.into_any()
    } else {
        view! { <h2>{title}</h2> }.into_any()
    };
    let signed = [letter.office, letter.date].into_iter().filter(|line| !line.is_empty());
    let signed: Vec<AnyView> = signed.map(|line| view! { <p>{line}</p> }.into_any()).collect();
    view! {
        <article class="letter">
            {title}
            {letter.number.map(|number| view! { <p class="soft">{number}</p> })}
            {letter.to.map(|to| view! { <p>{to}{crate::text::text().common.colon}</p> })}
            {letter.parts.into_iter().map(|part| part_view(part, is_page)).collect::<Vec<_>>()}
            <div class="signed">{signed}</div>
        </article>
    }
    .into_any()
}

fn part_view(part: Part, is_page: bool) -> AnyView {
    match part {
        Part::Heading(heading) if is_page => view! { <h2>{heading}</h2> }.into_any(),
        Part::Heading(heading) => view! { <h3>{heading}</h3> }.into_any(),
        Part::Text(text) => view! { <p>{text}</p> }.into_any(),
        Part::List(points) => {
            let points: Vec<AnyView> = points.into_iter().map(|point| view! { <li>{point}</li> }.into_any()).collect();
            view! { <ul>{points}</ul> }.into_any()
        }
        Part::Rows(rows) => {
            let row = |(name, value): (String, String)| view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any();
            let rows: Vec<AnyView> = rows.into_iter().map(row).collect();
            view! { <dl class="summary">{rows}</dl> }.into_any()
        }
        Part::Signatures(lines) => {
            let lines: Vec<AnyView> =
                lines.into_iter().map(|line| view! { <p class="signature only-print">{line}</p> }.into_any()).collect();
            lines.into_any()
        }
    }
}
