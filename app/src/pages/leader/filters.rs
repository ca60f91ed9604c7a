//! Township and period; they go into the address.

use domain::{api::DashboardQuery, region::RegionLevel};
use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use crate::{
    answer::Answer,
    components::{Button, Choice, DateField, ErrorSummary, Errors, Field, FieldProblem, Select},
    pages::staff::Office,
    route::Route,
    staff::{
        ask::{day_answer, read_day},
        query,
    },
    text::{language, text},
};

/// The filters.
#[component]
pub fn Filters(query: DashboardQuery) -> AnyView {
    let leader = &text().leader;
    let errors = Errors::provide();
    let day = |day: Option<domain::Date>| RwSignal::new(day.map_or_else(Answer::default, day_answer));
    let (from, to) = (day(query.from), day(query.to));
    let township = RwSignal::new(query.township.map_or_else(Answer::default, |code| Answer::of(code.as_str())));
    let navigate = use_navigate();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match period(&from.get_untracked(), &to.get_untracked()) {
            Some((from, to)) => {
                errors.clear();
                let township = township.with_untracked(|code| domain::region::RegionCode::try_new(code.text()).ok());
                let query = DashboardQuery { township, from, to };
                navigate(&query::dashboard_path(&Route::Leader.path(), &query), NavigateOptions::default());
            }
            None => errors.show(vec![FieldProblem { id: "from".to_owned(), sentence: leader.bad_period.to_owned() }]),
        }
    };
    view! {
        <form class="inline-form filters no-print" novalidate aria-label=leader.filters on:submit=submit>
            <ErrorSummary errors />
            {move || {
                let field = Field::new("township", leader.township, township);
                view! { <Select field choices=townships() blank=leader.all_townships /> }
            }}
            <DateField field=Field::new("from", leader.from, from) />
            <DateField field=Field::new("to", leader.to, to) />
            <Button label=leader.show submits=true />
        </form>
    }
    .into_any()
}

/// The townships of the county, once they are here.
fn townships() -> Vec<Choice> {
    Office::get().regions.with(|tree| {
        let all = tree.iter().flat_map(|tree| tree.iter()).filter(|region| region.level == RegionLevel::Township);
        all.map(|region| Choice::new(region.code.as_str(), region.name.in_language(language()))).collect()
    })
}

/// The two days, each of which may be left open.
fn period(from: &Answer, to: &Answer) -> Option<(Option<domain::Date>, Option<domain::Date>)> {
    let day = |answer: &Answer| if answer.is_blank() { Some(None) } else { read_day(answer).map(Some) };
    let (from, to) = (day(from)?, day(to)?);
    match (from, to) {
        (Some(from), Some(to)) if from > to => None,
        period => Some(period),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_may_be_open_and_does_not_run_backwards() {
        let none = Answer::default();
        assert_eq!(period(&none, &none), Some((None, None)));
        assert!(period(&Answer::of("2026-9-1"), &none).is_some());
        assert!(period(&Answer::of("2026-9-2"), &Answer::of("2026-9-1")).is_none());
        assert!(period(&Answer::of("2026-9-"), &none).is_none());
    }
}
