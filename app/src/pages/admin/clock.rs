//! Moving the demo's clock forward.

use domain::{
    Date,
    api::{AdvanceClock, ClockAdvance},
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};

use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{
        Banner, Button, ButtonKind, DateField, Dialog, ErrorSummary, Errors, Field, FieldProblem, Loading, TextField,
        TextShape, Tone,
    },
    pages::staff::{Desk, Office},
    route::{Desk as At, Route},
    staff::ask::read_day,
    text::{fill, language, text},
};

/// The page.
#[component]
pub fn ClockPage() -> AnyView {
    view! { <Desk route=Route::Staff(At::Clock) title=text().staff.clock_title><ClockBody /></Desk> }.into_any()
}

#[component]
fn ClockBody() -> AnyView {
    let office = Office::get();
    let body = move || match office.today.get() {
        None => view! { <Loading /> }.into_any(),
        Some(today) if !today.demo => {
            view! { <Banner tone=Tone::Warn><p>{text().staff.clock_no_demo}</p></Banner> }.into_any()
        }
        Some(today) => view! { <Advance today=today.today /> }.into_any(),
    };
    view! { <div class="reading">{body}</div> }.into_any()
}

/// How many days forward: as a number, or as the day to come to.
fn days_forward(days: &Answer, to: &Answer, today: Date) -> Option<u16> {
    let days = if days.is_blank() {
        u16::try_from(read_day(to)?.signed_duration_since(today).num_days()).ok()?
    } else {
        crate::preview::normalised(days.text()).parse().ok()?
    };
    (1..=400).contains(&days).then_some(days)
}

#[component]
fn Advance(today: Date) -> AnyView {
    let staff = &text().staff;
    let errors = Errors::provide();
    let (days, to) = (RwSignal::new(Answer::default()), RwSignal::new(Answer::default()));
    let chosen = RwSignal::new(None::<u16>);
    let asking = RwSignal::new(false);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let forward = days_forward(&days.get_untracked(), &to.get_untracked(), today);
        chosen.set(forward);
        if forward.is_some() {
            errors.clear();
            asking.set(true);
        } else {
            errors.show(vec![FieldProblem { id: "days".to_owned(), sentence: staff.clock_bad_days.to_owned() }]);
        }
    };
    let now = wording::time::date_and_weekday(language(), today);
    view! {
        <p>{staff.clock_now}</p>
        <p class="estimate-figure" role="status">{now}</p>
        <p>{staff.clock_hint}</p>
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            <TextField
                field=Field::new("days", staff.clock_days, days)
                shape=TextShape { width: "short", mode: "numeric", ..TextShape::default() }
            />
            <DateField field=Field::new("to", staff.clock_to, to) />
            <Button label=staff.clock_move submits=true />
        </form>
        <Confirm today chosen asking errors />
    }
    .into_any()
}

#[component]
fn Confirm(today: Date, chosen: RwSignal<Option<u16>>, asking: RwSignal<bool>, errors: Errors) -> AnyView {
    let staff = &text().staff;
    let (api, office) = (Api::get(), Office::get());
    let busy = RwSignal::new(false);
    let go = Callback::new(move |()| {
        let Some(days) = chosen.get_untracked() else { return };
        busy.set(true);
        spawn_local(async move {
            let answer = api.call::<AdvanceClock>(Call::with(ClockAdvance { days })).await;
            asking.set(false);
            busy.set(false);
            match answer {
                Ok(reply) => office.today.set(Some(reply.value)),
                Err(error) => {
                    errors.show(vec![FieldProblem { id: "days".to_owned(), sentence: error.sentence(text()) }]);
                }
            }
        });
    });
    let body = move || {
        chosen.get().map(|days| {
            let to = today.checked_add_days(chrono::Days::new(u64::from(days))).unwrap_or(today);
            let to = wording::time::date_and_weekday(language(), to);
            let title = fill(staff.clock_confirm_title, &[("day", &to)]);
            let body = fill(staff.clock_confirm_body, &[("n", &days.to_string())]);
            view! { <p><strong>{title}</strong></p><p>{body}</p> }
        })
    };
    view! {
        <Dialog id="clock-confirm" title=staff.clock_move open=asking>
            {body}
            <div class="actions">
                <Button label=staff.clock_move busy on_press=go />
                <Button
                    kind=ButtonKind::Secondary
                    label=text().common.cancel
                    on_press=Callback::new(move |()| asking.set(false))
                />
            </div>
        </Dialog>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_goes_forward_by_days_or_to_a_day() {
        let today = "2026-09-07".parse().unwrap();
        let none = Answer::default();
        assert_eq!(days_forward(&Answer::of("7"), &none, today), Some(7));
        assert_eq!(days_forward(&none, &Answer::of("2026-9-17"), today), Some(10));
        assert_eq!(days_forward(&none, &Answer::of("2026-9-7"), today), None);
        assert_eq!(days_forward(&Answer::of("401"), &none, today), None);
        assert_eq!(days_forward(&none, &none, today), None);
    }
}
