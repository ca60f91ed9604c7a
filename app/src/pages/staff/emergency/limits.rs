//! What the township may give by itself here, and by when.

use domain::{
    Money,
    policy::{Key, Value},
};
use leptos::prelude::*;
use procedure::{AtLimit, EmergencyProfile, Profile};
use rust_decimal::Decimal;
use wording::{
    names::{parameter_label, parameter_value, status_mark},
    time,
};

use crate::{
    components::{Loading, Tag, Tone},
    format,
    pages::staff::office::{Office, me},
    text::{fill, language, text},
};

/// The limits of the place that the person works for.
pub fn limits(office: Office) -> AnyView {
    let aid = &text().aid;
    let pack = me().and_then(|(region, _)| office.pack(&region));
    let Some(pack) = pack else { return view! { <h2>{aid.limits}</h2><Loading /> }.into_any() };
    let encoded = KEYS.into_iter().filter_map(|key| {
        let resolved = pack.get(key).filter(|resolved| resolved.value != Value::Without)?;
        let value = parameter_value(language(), key, &resolved.value);
        let mark = status_mark(language(), resolved.status).map(|mark| view! { " "<Tag tone=Tone::Warn label=mark /> });
        Some(view! { <div><dt>{parameter_label(language(), key)}</dt><dd>{value}{mark}</dd></div> }.into_any())
    });
    let encoded: Vec<AnyView> = encoded.collect();
    let lines = Profile::try_new(&*pack).map(|profile| sentences(&profile.emergency)).unwrap_or_default();
    let lines: Vec<AnyView> = lines.into_iter().map(|line| view! { <li>{line}</li> }.into_any()).collect();
    view! { <h2>{aid.limits}</h2><ul>{lines}</ul><dl class="summary small">{encoded}</dl> }.into_any()
}

/// What says how much may be given.
const KEYS: [Key; 7] = [
    Key::TempUrgentCap,
    Key::TempUrgentCapMultiple,
    Key::TempUrgentLimit,
    Key::TempUrgentLimitMultiple,
    Key::TempSmallCap,
    Key::TempSmallTownshipLimit,
    Key::TempSameCause,
];

/// The limits in words.
fn sentences(profile: &EmergencyProfile) -> Vec<String> {
    let aid = &text().aid;
    let sum = |limit: Option<Decimal>, template: &str| {
        let limit = limit.and_then(|yuan| Money::try_from(yuan).ok())?;
        Some(fill(template, &[("amount", &format::money(language(), limit))]))
    };
    let mut lines: Vec<String> =
        [sum(profile.urgent_limit, aid.limit_urgent), sum(profile.small_limit, aid.limit_small)]
            .into_iter()
            .flatten()
            .collect();
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
