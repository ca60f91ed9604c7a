//! A paper of a case, as it is printed.

use domain::{
    api::{DocumentPath, DocumentView, NoQuery, ShowDocument},
    case::CaseId,
};
use leptos::prelude::*;
use wording::letter::{Letter, Paper, Part, Places, letter_of};

use super::{
    frame::Desk,
    load::{Load, ask, shown},
    office::Office,
};
use crate::{
    api::{Api, Call},
    components::{BackLink, Button, EmptyState},
    route::{Desk as At, Route},
    shell::HOTLINE,
    text::{language, text},
};

/// The page of a paper.
#[component]
pub fn DocumentPage(case: String, number: String) -> AnyView {
    let staff = &text().staff;
    let route = Route::Staff(At::Document(case.clone(), number.clone()));
    let Some(id) = case.parse().ok().map(CaseId) else {
        return view! { <Desk route title=staff.tab_documents><EmptyState sentence=text().errors.not_found /></Desk> }
            .into_any();
    };
    view! { <Desk route title=staff.tab_documents><DocumentBody case=id number=number.clone() /></Desk> }.into_any()
}

#[component]
fn DocumentBody(case: CaseId, number: String) -> AnyView {
    let paper = RwSignal::new(Load::Loading);
    let (api, asked) = (Api::get(), StoredValue::new(0));
    let number = StoredValue::new(number);
    let fetch = move || {
        let path = DocumentPath { case, number: number.get_value() };
        ask::<ShowDocument, _>(api, paper, asked, || Call {
            path,
            query: NoQuery {},
            request: (),
            idempotency_key: None,
            version: None,
        });
    };
    fetch();
    let print = Callback::new(|()| {
        let _ = window().print();
    });
    view! {
        <div class="no-print">
            <BackLink to=Route::Staff(At::Case(case.to_string())) />
            <div class="actions"><Button label=text().common.print on_press=print /></div>
        </div>
        {shown(paper, Callback::new(move |()| fetch()), |view| {
            let office = Office::get();
            let letter = move || letter_view(written(office, &view));
            letter.into_any()
        })}
    }
    .into_any()
}

/// The words of a paper.
fn written(office: Office, view: &DocumentView) -> Letter {
    let place = &view.case.place;
    let names = [&place.county, &place.township, &place.village].map(|code| office.name(code));
    let [county, township, village] = &names;
    let paper = Paper {
        document: &view.document,
        case: &view.case,
        applicant: &view.applicant,
        applicant_is_minor: false,
        signer: view.signer.name.as_deref().unwrap_or_default(),
        assessment: view.assessment.as_ref(),
        places: Places { county, township, village, phone: HOTLINE },
    };
    letter_of(language(), &paper)
}

/// A letter on its sheet.
pub fn letter_view(letter: Letter) -> AnyView {
    let parts: Vec<AnyView> = letter.parts.into_iter().map(part).collect();
    view! {
        <article class="letter" lang=language().tag()>
            <header>
                <h2>{letter.title}</h2>
                {letter.number.map(|number| view! { <p class="letter-number">{number}</p> })}
            </header>
            {letter.to.map(|to| view! { <p class="letter-to">{to}</p> })}
            {parts}
            <footer><p>{letter.office}</p><p>{letter.date}</p></footer>
        </article>
    }
    .into_any()
}

fn part(part: Part) -> AnyView {
    match part {
        Part::Heading(words) => view! { <h3>{words}</h3> }.into_any(),
        Part::Text(words) => view! { <p>{words}</p> }.into_any(),
        Part::List(items) => {
            let items: Vec<AnyView> = items.into_iter().map(|item| view! { <li>{item}</li> }.into_any()).collect();
            view! { <ul>{items}</ul> }.into_any()
        }
        Part::Rows(rows) => {
            let rows: Vec<AnyView> = rows
                .into_iter()
                .map(|(name, value)| view! { <tr><th scope="row">{name}</th><td>{value}</td></tr> }.into_any())
                .collect();
            view! { <table class="table letter-rows"><tbody>{rows}</tbody></table> }.into_any()
        }
        Part::Signatures(lines) => {
            let lines: Vec<AnyView> = lines
                .into_iter()
                .map(|line| view! { <li>{line}<span class="signature"></span></li> }.into_any())
                .collect();
            view! { <ul class="signatures">{lines}</ul> }.into_any()
        }
    }
}
