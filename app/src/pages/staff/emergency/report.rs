//! A need is found, or help is asked for.

use domain::{
    Programme,
    api::{ContactDetails, EmergencyReceipt, EmergencyRequest, PersonDetails, ReportEmergency},
    case::ReportSource,
    identity::IdentityNumber,
    region::{RegionCode, RegionLevel, RegionTree},
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
use wording::Named;

use crate::{
    answer::Answer,
    api::{Api, Call},
    components::{Button, Choice, ErrorSummary, Errors, FieldProblem},
    pages::staff::{
        action::{FormState, field, problems_of},
        key::new_key,
        office::{Office, me},
    },
    staff::{
        Ask, AskKind, Filled, Typed,
        action::CAUSES,
        problems,
        words::{choices, code},
    },
    text::{language, text},
};

/// The form of the report.
#[component]
pub fn Report(reported: Callback<(EmergencyReceipt, Typed)>) -> AnyView {
    let aid = &text().aid;
    let errors = Errors::provide();
    let state = FormState::open("emergency".to_owned());
    let office = Office::get();
    let (busy, key, api) = (RwSignal::new(false), StoredValue::new(new_key()), Api::get());
    let questions = Memo::new(move |_| office.regions.with(|tree| asks(tree.as_deref())));
    Effect::new(move || questions.with(|asks| prefill(state, asks)));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = state.typed.get_untracked();
        let mut wrong = questions.with_untracked(|asks| problems(asks, &typed, |_| 0));
        wrong.extend(wrong_number(&typed));
        if busy.get_untracked() || !wrong.is_empty() {
            errors.show(wrong);
            return;
        }
        let Some(request) = request(&typed) else { return };
        errors.clear();
        busy.set(true);
        spawn_local(async move {
            let call = Call::<ReportEmergency>::with(request).once(key.get_value());
            match api.call(call).await {
                Ok(reply) => {
                    state.finish();
                    reported.run((reply.value, typed));
                }
                Err(error) => {
                    if !error.is_passing() {
                        key.set_value(new_key());
                    }
                    errors.show(problems_of(&error, "programme"));
                }
            }
            busy.set(false);
        });
    };
    view! {
        <form novalidate on:submit=submit>
            <h2>{aid.step_report}</h2>
            <ErrorSummary errors />
            <div class="quick-form">
                <For each=move || questions.get() key=|ask| format!("{ask:?}") children=move |ask| field(None, state, ask) />
            </div>
            <div class="actions"><Button label=aid.report submits=true busy /></div>
        </form>
    }
    .into_any()
}

/// What is likeliest is filled in: one person, an emergency, found by the person who reports; the
/// village where there is only one.
fn prefill(state: FormState, asks: &[Ask]) {
    let source =
        if me().is_some_and(|(region, _)| region.as_str().len() == 12) { "village_worker" } else { "township_staff" };
    let likely = [("persons", "1"), ("programme", "temporary_emergency"), ("source", source)];
    let likely = likely.map(|(key, answer)| (key, Answer::of(answer)));
    let typed = state.typed.get_untracked();
    for (key, answer) in likely.into_iter().chain(only_village(asks)) {
        if !typed.contains_key(key) {
            state.set(key, answer);
        }
    }
}

/// The answer to the question of the village, where there is only one to choose.
pub fn only_village(asks: &[Ask]) -> Option<(&'static str, Answer)> {
    const VILLAGE: &str = "village";
    let ask = asks.iter().find(|ask| ask.key == VILLAGE)?;
    match &ask.kind {
        AskKind::Select(choices) => match choices.as_slice() {
            [only] => Some((VILLAGE, Answer::of(only.key.clone()))),
            _ => None,
        },
        _ => None,
    }
}

fn asks(tree: Option<&RegionTree>) -> Vec<Ask> {
    let aid = &text().aid;
    let kinds = vec![
        Choice::new(code(&Programme::TemporaryEmergency), aid.urgent),
        Choice::new(code(&Programme::TemporarySmallFast), aid.small),
    ];
    let sources = [
        ReportSource::Requested,
        ReportSource::VillageWorker,
        ReportSource::TownshipStaff,
        ReportSource::Hotline12349,
        ReportSource::Hotline12345,
        ReportSource::Police110,
        ReportSource::Department,
    ];
    let causes = CAUSES.iter().map(|cause| Choice::new(code(cause), cause.name(language()))).collect();
    vec![
        Ask::new("programme", aid.programme, AskKind::Radios(kinds)),
        Ask::new("cause", aid.cause, AskKind::Select(causes)),
        Ask::new("text", aid.text, AskKind::Words),
        Ask::new("name", aid.name, AskKind::Line),
        Ask::new("persons", aid.persons, AskKind::Number(30)),
        Ask::new("village", aid.village, AskKind::Select(villages(tree))),
        Ask::new("source", aid.source, AskKind::Select(choices(&sources))),
        Ask::new("phone", aid.phone, AskKind::Line).optional(),
        Ask::new("identity", aid.identity, AskKind::Line).optional(),
    ]
}

/// The villages within the region that the person works for.
pub fn villages(tree: Option<&RegionTree>) -> Vec<Choice> {
    let Some((tree, (mine, _))) = tree.zip(me()) else { return Vec::new() };
    tree.iter()
        .filter(|region| region.level == RegionLevel::Village)
        .filter(|region| region.code == mine || tree.is_within(&region.code, &mine))
        .map(|region| {
            let village = Choice::new(region.code.as_str(), region.name.in_language(language()));
            match tree.township_of(&region.code) {
                Some(township) => Choice {
                    label: [township.name.in_language(language()), village.label.as_str()].join(" · "),
                    ..village
                },
                None => village,
            }
        })
        .collect()
}

fn wrong_number(typed: &Typed) -> Option<FieldProblem> {
    let number = typed.get("identity").map(|answer| answer.text().to_owned()).filter(|number| !number.is_empty())?;
    IdentityNumber::try_new(&number)
        .is_err()
        .then(|| FieldProblem { id: "identity".to_owned(), sentence: text().errors.identity_number.to_owned() })
}

fn request(typed: &Typed) -> Option<EmergencyRequest> {
    let files = std::collections::BTreeMap::new();
    let filled = Filled { typed, files: &files };
    Some(EmergencyRequest {
        programme: filled.word("programme")?,
        village: RegionCode::try_new(filled.text("village")).ok()?,
        source: filled.word("source")?,
        cause: filled.word("cause")?,
        text: filled.text("text"),
        person: PersonDetails {
            member: "m1".to_owned(),
            name: filled.text("name"),
            identity_number: filled.some_text("identity").and_then(|number| IdentityNumber::try_new(&number).ok()),
        },
        contact: ContactDetails { phone: filled.some_text("phone"), ..ContactDetails::default() },
        persons: filled.number("persons")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;

    #[test]
    fn a_report_needs_no_number_but_a_wrong_one_is_told() {
        let mut typed: Typed = [
            ("programme", "temporary_emergency"),
            ("village", "990101001201"),
            ("source", "village_worker"),
            ("cause", "accident"),
            ("text", "摔伤住院"),
            ("name", "赵大山"),
            ("persons", "1"),
        ]
        .into_iter()
        .map(|(key, text)| (key.to_owned(), Answer::of(text)))
        .collect();
        assert!(request(&typed).unwrap().person.identity_number.is_none());
        assert!(wrong_number(&typed).is_none());
        typed.insert("identity".to_owned(), Answer::of("110105194912310021"));
        assert!(wrong_number(&typed).is_some());
    }
}
