//! All cases within reach, by phase and programme.

use domain::{
    Programme,
    api::{CaseQuery, CaseSummary, ListCases, Page},
    calendar::china_day,
    case::Phase,
};
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use wording::Named;

use super::{
    case_search::CaseSearch,
    frame::Desk,
    load::{Load, ask, shown},
    office::Office,
};
use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{Button, ButtonKind, Choice, EmptyState, Field, Pagination, Select},
    format,
    route::{Desk as At, Route},
    staff::{
        query,
        words::{code, word},
    },
    text::{fill, language, text},
};

/// The page.
#[component]
pub fn CasesPage() -> AnyView {
    view! { <Desk route=Route::Staff(At::Cases) title=text().staff.cases_title><CasesBody /></Desk> }.into_any()
}

#[component]
fn CasesBody() -> AnyView {
    let params = use_query_map();
    let wanted = Memo::new(move |_| params.with(|params| query::cases(|name| params.get(name))));
    let cases = RwSignal::new(Load::Loading);
    let (api, asked) = (Api::get(), StoredValue::new(0));
    let fetch = move || {
        let query = wanted.get_untracked();
        ask::<ListCases, _>(api, cases, asked, || Call { query, ..Call::with(()) });
    };
    Effect::new(move || {
        wanted.track();
        fetch();
    });
    view! {
        <CaseSearch />
        {move || view! { <Filters query=wanted.get() /> }}
        {shown(cases, Callback::new(move |()| fetch()), move |page| list(page, &wanted.get_untracked()))}
    }
    .into_any()
}

/// Phase and programme; they go into the address.
#[component]
fn Filters(query: CaseQuery) -> AnyView {
    let staff = &text().staff;
    let keyed = |code: Option<String>| RwSignal::new(code.map_or_else(Answer::default, Answer::of));
    let phase = keyed(query.phase.map(|phase| code(&phase)));
    let programme = keyed(query.programme.map(|programme| code(&programme)));
    let navigate = use_navigate();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let query = CaseQuery {
            phase: phase.with_untracked(|answer| word(answer.text())),
            programme: programme.with_untracked(|answer| word(answer.text())),
            ..CaseQuery::default()
        };
        navigate(&query::cases_path(&Route::Staff(At::Cases).path(), &query), NavigateOptions::default());
    };
    let phases = Phase::ALL.iter().map(|phase| Choice::new(phase.code(), phase.name(language()))).collect();
    let programmes =
        Programme::ALL.iter().map(|programme| Choice::new(code(programme), programme.name(language()))).collect();
    view! {
        <form class="inline-form no-print" novalidate on:submit=submit>
            <Select field=Field::new("phase", staff.col_phase, phase) choices=phases blank=staff.cases_all_phases />
            <Select
                field=Field::new("programme", staff.col_programme, programme)
                choices=programmes
                blank=staff.cases_all_programmes
            />
            <Button kind=ButtonKind::Secondary label=staff.cases_apply submits=true />
        </form>
    }
    .into_any()
}

fn list(page: Page<CaseSummary>, query: &CaseQuery) -> AnyView {
    let staff = &text().staff;
    if page.items.is_empty() {
        let sentence = query
            .number
            .as_ref()
            .map_or_else(|| staff.cases_empty.to_owned(), |number| fill(staff.search_none, &[("number", number)]));
        return view! { <EmptyState sentence /> }.into_any();
    }
    let base = Route::Staff(At::Cases).path();
    let at = |after| query::cases_path(&base, &CaseQuery { after, ..query.clone() });
    let first = query.after.is_some().then(|| at(None));
    let next = page.next.map(|after| at(Some(after)));
    let rows: Vec<AnyView> = page.items.into_iter().map(row).collect();
    let heads = [
        staff.col_number,
        staff.col_applicant,
        staff.col_programme,
        staff.col_phase,
        staff.col_opened,
        staff.col_place,
    ];
    let heads: Vec<AnyView> = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }.into_any()).collect();
    view! {
        <div class="table-box" tabindex="0" role="region" aria-label=staff.cases_title>
            <table class="table dense stacking">
                <caption class="visually-hidden">{staff.cases_title}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        <Pagination label=staff.cases_pages first next />
    }
    .into_any()
}

fn row(case: CaseSummary) -> AnyView {
    let staff = &text().staff;
    let office = Office::get();
    let to = Route::Staff(At::Case(case.id.to_string()));
    let village = case.village.clone();
    view! {
        <tr>
            <th scope="row" data-label=staff.col_number><a href=to.path()>{case.number}</a></th>
            <td data-label=staff.col_applicant>{case.applicant}</td>
            <td data-label=staff.col_programme>{case.programme.name(language())}</td>
            <td data-label=staff.col_phase>{case.phase.name(language())}</td>
            <td data-label=staff.col_opened>{format::date(language(), china_day(case.opened_at))}</td>
            <td data-label=staff.col_place>{move || office.name(&village)}</td>
        </tr>
    }
    .into_any()
}
