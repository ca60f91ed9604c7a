//! The facts as they were declared and as they were verified.

use domain::api::CaseView;
use leptos::prelude::*;

use super::{Work, people::people};
use crate::{
    components::{Button, ButtonKind, EmptyState, Tag, Tone},
    pages::staff::office::Office,
    staff::{
        facts::{FactRow, mark_what_matters, rows},
        people::named_people,
    },
    text::{fill, text},
};

/// People on top, then the two versions side by side.
pub fn facts(work: Work, view: &CaseView) -> AnyView {
    let staff = &text().staff;
    let table = match view.declared.clone() {
        None => view! { <EmptyState sentence=staff.facts_none /> }.into_any(),
        Some(declared) => {
            let verified = view.verified.clone();
            let names = named_people(view);
            let township = view.summary.township.clone();
            let on = view.current.as_ref().map(|current| current.on);
            let office = Office::get();
            let all = RwSignal::new(false);
            let table = move || {
                let mut rows = rows(&declared, verified.as_ref(), &names);
                if let (Some(verified), Some(pack), Some(on)) = (&verified, office.pack(&township), on) {
                    mark_what_matters(&mut rows, &pack, on, &declared, verified);
                }
                if !all.get() {
                    rows.retain(|row| row.differs || !row.usual);
                }
                facts_table(&rows, verified.is_some())
            };
            let toggle = Callback::new(move |()| all.update(|all| *all = !*all));
            let button = move || {
                let label = if all.get() { staff.facts_fewer } else { staff.facts_all };
                view! { <Button kind=ButtonKind::Link label on_press=toggle /> }
            };
            view! { {table}<div class="no-print">{button}</div> }.into_any()
        }
    };
    view! { {people(work, view)}<section><h2>{staff.tab_facts}</h2>{table}</section> }.into_any()
}

fn facts_table(rows: &[FactRow], is_verified: bool) -> AnyView {
    let staff = &text().staff;
    let differing = rows.iter().filter(|row| row.differs).count();
    let mattering = rows.iter().filter(|row| row.matters).count();
    let verdict = if !is_verified {
        staff.facts_not_verified.to_owned()
    } else if differing == 0 {
        staff.facts_equal.to_owned()
    } else {
        fill(staff.facts_changed, &[("n", &differing.to_string()), ("m", &mattering.to_string())])
    };
    let mut entry = "";
    let mut lines: Vec<AnyView> = Vec::new();
    for row in rows {
        if row.entry != entry {
            entry = &row.entry;
            let span = if is_verified { "4" } else { "2" };
            lines.push(
                view! { <tr class="group"><th colspan=span scope="rowgroup">{entry.to_owned()}</th></tr> }.into_any(),
            );
        }
        lines.push(fact_line(row, is_verified));
    }
    let verified_heads = is_verified.then(|| {
        view! { <th scope="col">{staff.facts_verified}</th><th scope="col"><span class="visually-hidden">{staff.facts_differs}</span></th> }
    });
    view! {
        <p>{verdict}</p>
        <div class="table-box" tabindex="0" role="region" aria-label=staff.tab_facts>
            <table class="table dense facts stacking">
                <caption class="visually-hidden">{staff.tab_facts}</caption>
                <thead>
                    <tr><th scope="col">{staff.facts_question}</th><th scope="col">{staff.facts_declared}</th>{verified_heads}</tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn fact_line(row: &FactRow, is_verified: bool) -> AnyView {
    let staff = &text().staff;
    let missing = || text().common.not_answered.to_owned();
    let declared = row.declared.clone().unwrap_or_else(missing);
    let tag = if row.matters {
        view! { <Tag tone=Tone::Warn label=staff.facts_matters /> }.into_any()
    } else if row.differs {
        view! { <Tag label=staff.facts_differs /> }.into_any()
    } else {
        ().into_any()
    };
    let verified = is_verified.then(|| {
        let value = row.verified.clone().unwrap_or_else(missing);
        let mark = if row.differs { "mark" } else { "mark empty" };
        view! { <td data-label=staff.facts_verified>{value}</td><td class=mark>{tag}</td> }
    });
    view! {
        <tr class:differs=row.matters>
            <th scope="row" data-label=staff.facts_question>{row.label.clone()}</th>
            <td data-label=staff.facts_declared>{declared}</td>
            {verified}
        </tr>
    }
    .into_any()
}
