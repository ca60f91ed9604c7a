//! What the township may give by itself here, and by when.

use domain::Money;
use leptos::prelude::*;
use procedure::{AtLimit, EmergencyProfile, Profile};
use rust_decimal::Decimal;
use wording::time;

use crate::{
    components::Loading,
    format,
    pages::staff::office::{Office, me},
    text::{fill, language, text},
};

/// The limits of the place that the person works for.
pub fn limits(office: Office) -> AnyView {
    let aid = &text().aid;
    let pack = me().and_then(|(region, _)| office.pack(&region));
    let Some(pack) = pack else { return view! { <h2>{aid.limits}</h2><Loading /> }.into_any() };
    let Ok(profile) = Profile::try_new(&*pack) else { return view! { <h2>{aid.limits}</h2> }.into_any() };
    let lines: Vec<AnyView> =
        sentences(&profile.emergency).into_iter().map(|line| view! { <li>{line}</li> }.into_any()).collect();
    view! { <h2>{aid.limits}</h2><ul>{lines}</ul> }.into_any()
}

/// The limits in words.
fn sentences(profile: &EmergencyProfile) -> Vec<String> {
    let aid = &text().aid;
    let sum = |limit: Option<Decimal>, template: &str, name: &str| {
        limit.and_then(|yuan| Money::try_from(yuan).ok()).map_or_else(
            || fill(aid.limit_none, &[("name", name)]),
            |limit| fill(template, &[("amount", &format::money(language(), limit))]),
        )
    };
    let mut lines = vec![
        sum(profile.urgent_limit, aid.limit_urgent, aid.urgent),
        sum(profile.small_limit, aid.limit_small, aid.small),
    ];
    if profile.urgent_limit.is_some() {
        let at_limit = match profile.at_limit {
            AtLimit::Report => aid.at_report,
            AtLimit::Escalate => aid.at_escalate,
        };
        lines.push(at_limit.to_owned());
    }
    let within = |period: Option<domain::calendar::Period>, template: &str| {
        period.map(|period| fill(template, &[("period", &time::period(language(), period))]))
    };
    lines.extend(within(profile.urgent, aid.time_urgent));
    lines.extend(within(profile.small, aid.time_small));
    lines.extend(within(profile.paperwork, aid.papers_within));
    lines
}
