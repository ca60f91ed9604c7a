//! What is asked beside the questionnaire.

use domain::{
    api::{AssessmentChange, FieldError, Receipt},
    case::HelperKind,
    facts::HouseholdFacts,
    identity::IdentityNumber,
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
use wording::{
    Named, People,
    reason::{finding_sentence, mistake_by_code},
};

use super::{FORM, findings, send};
use crate::{
    api::{Api, ApiError},
    apply::to_choose_from,
    components::{Banner, Button, Choice, ErrorSummary, Errors, FieldProblem, Tone},
    pages::{
        preview::Preview,
        staff::{
            action::{FormState, field, send_files},
            emergency::{only_village, villages},
            key::new_key,
            office::Office,
        },
    },
    preview::Estimate,
    staff::{
        Ask, AskKind, Typed, problems,
        words::{choices, code},
    },
    text::{fill, language, text},
};

/// The form; when the server has taken the application, the receipt.
#[component]
pub fn CounterForm(receipt: RwSignal<Option<Receipt>>) -> AnyView {
    let (aid, preview, office) = (&text().aid, Preview::get(), Office::get());
    let errors = Errors::provide();
    let state = FormState::open(FORM.to_owned());
    let changed = RwSignal::new(None::<AssessmentChange>);
    let (busy, key, api) = (RwSignal::new(false), StoredValue::new(new_key()), Api::get());
    let questions = Memo::new(move |_| {
        let villages = office.regions.with(|tree| villages(tree.as_deref()));
        let estimate = preview.estimate.get();
        let needs_mandate = state.typed.with(needs_mandate);
        estimate.map(|estimate| asks(&estimate, villages, needs_mandate)).unwrap_or_default()
    });
    Effect::new(move || questions.with(|asks| prefill(state, asks)));
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let typed = state.typed.get_untracked();
        let mut wrong = questions.with_untracked(|asks| problems(asks, &typed, |key| state.file_count(key)));
        let Some(estimate) = preview.estimate.get_untracked() else { return };
        wrong.extend(wrong_numbers(&estimate.facts, &typed));
        if busy.get_untracked() || !wrong.is_empty() {
            errors.show(wrong);
            return;
        }
        errors.clear();
        busy.set(true);
        spawn_local(async move {
            let sent = match send_files(api, state).await {
                Ok(()) => {
                    let confirmed =
                        changed.with_untracked(|changed| changed.as_ref().map(|changed| changed.assessment.clone()));
                    send::submit(api, state, &estimate.facts, confirmed, office, key.get_value()).await
                }
                Err(sentence) => Err(send::Failure::Told(sentence)),
            };
            match sent {
                Ok(done) => {
                    state.finish();
                    receipt.set(Some(done));
                }
                Err(failure) => show(failure, &estimate.facts, Form { key, errors, changed }),
            }
            busy.set(false);
        });
    };
    let notice = move || changed.get().map(|changed| change_notice(&changed));
    let label = move || if changed.with(Option::is_some) { aid.counter_confirm_new } else { aid.counter_submit };
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            <For each=move || questions.get() key=|ask| format!("{ask:?}") children=move |ask| field(None, state, ask) />
            <div role="alert">{notice}</div>
            {move || view! { <div class="actions"><Button label=label() submits=true busy /></div> }}
        </form>
    }
    .into_any()
}

/// What a failure changes in the form.
#[derive(Clone, Copy)]
struct Form {
    key: StoredValue<String>,
    errors: Errors,
    changed: RwSignal<Option<AssessmentChange>>,
}

fn show(failure: send::Failure, facts: &HouseholdFacts, form: Form) {
    let Form { key, errors, changed } = form;
    let told = |sentence: String| errors.show(vec![FieldProblem { id: "programme".to_owned(), sentence }]);
    match failure {
        send::Failure::Changed(change) => {
            key.set_value(new_key());
            changed.set(Some(*change));
        }
        send::Failure::Told(sentence) => told(sentence),
        send::Failure::Refused(error) => {
            if !ApiError::is_passing(&error) {
                key.set_value(new_key());
            }
            match error.fields() {
                [] => told(error.sentence(text())),
                fields => errors.show(fields.iter().map(|field| wrong_field(facts, field)).collect()),
            }
        }
    }
}

/// What the server says of one field, at that field.
fn wrong_field(facts: &HouseholdFacts, field: &FieldError) -> FieldProblem {
    let sentence = mistake_by_code(language(), &field.code).unwrap_or_else(|| text().errors.invalid.to_owned());
    FieldProblem { id: field_of(facts, &field.pointer), sentence }
}

/// The field of a pointer into the submission.
fn field_of(facts: &HouseholdFacts, pointer: &str) -> String {
    let (before, last) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    let index = before.rsplit_once("/people/").and_then(|(_, index)| index.parse::<usize>().ok());
    let member = index.and_then(|index| facts.members.as_ref()?.get(index)).map(|member| &member.id);
    match (member, last) {
        (Some(id), "identity_number") => format!("number-{id}"),
        (Some(id), _) => format!("name-{id}"),
        (None, "bank_account") => "account".to_owned(),
        (None, "promised" | "check_authorised") => "signed".to_owned(),
        (None, other) => other.to_owned(),
    }
}

fn change_notice(changed: &AssessmentChange) -> AnyView {
    let found = findings(&changed.assessment);
    view! { <Banner tone=Tone::Warn><p>{text().aid.counter_changed}</p>{found}</Banner> }.into_any()
}

/// Who is not present, or has the village committee apply, gives a mandate.
fn needs_mandate(typed: &Typed) -> bool {
    let is = |key: &str, code: &str| typed.get(key).is_some_and(|answer| answer.text() == code);
    is("present", "no") || is("helper", "village_committee")
}

/// The village is filled in where there is only one.
fn prefill(state: FormState, asks: &[Ask]) {
    if let Some((key, answer)) =
        only_village(asks).filter(|(key, _)| state.typed.with_untracked(|typed| !typed.contains_key(*key)))
    {
        state.set(key, answer);
    }
}

/// The questions, in the order of the steps.
fn asks(estimate: &Estimate, villages: Vec<Choice>, needs_mandate: bool) -> Vec<Ask> {
    let (aid, common) = (&text().aid, &text().common);
    let mut asks = vec![
        Ask::heading("step-2", aid.counter_step_2),
        Ask::new("programme", aid.counter_programme, AskKind::Radios(programmes(estimate))),
        Ask::heading("step-3", aid.counter_step_3),
        Ask::new("village", aid.village, AskKind::Select(villages)),
    ];
    asks.extend(people(&estimate.facts));
    asks.push(Ask::new("phone", aid.counter_phone, AskKind::Line).optional());
    asks.push(Ask::new("address", aid.counter_address, AskKind::Line).optional());
    asks.push(Ask::new("bank", aid.counter_bank, AskKind::Line).optional());
    asks.push(Ask::new("account", aid.counter_account, AskKind::Line).optional());
    asks.push(Ask::new("files", aid.counter_files, AskKind::Files(0)).optional());
    asks.push(Ask::heading("step-4", aid.counter_step_4));
    let helpers = [HelperKind::Staff, HelperKind::Person, HelperKind::VillageCommittee];
    asks.push(Ask::new("helper", aid.counter_helper, AskKind::Radios(choices(&helpers))));
    let yes_no = vec![Choice::new("yes", common.yes), Choice::new("no", common.no)];
    asks.push(Ask::new("present", aid.counter_present, AskKind::Radios(yes_no)));
    if needs_mandate {
        asks.push(Ask::new("mandate", aid.counter_mandate, AskKind::Files(1)));
    }
    let signed = vec![Choice::new("promised", aid.counter_promised), Choice::new("authorised", aid.counter_authorised)];
    asks.push(Ask::new("signed", aid.counter_confirm, AskKind::Ticks(signed)));
    asks
}

/// The programmes that can be applied for here, those that fit first.
fn programmes(estimate: &Estimate) -> Vec<Choice> {
    to_choose_from(Some(&estimate.assessment))
        .into_iter()
        .map(|programme| {
            let choice = Choice::new(code(&programme), programme.name(language()));
            match estimate.assessment.programme(programme) {
                Some(finding) => choice.hint(finding_sentence(language(), finding)),
                None => choice,
            }
        })
        .collect()
}

/// A name and a number for each member.
fn people(facts: &HouseholdFacts) -> Vec<Ask> {
    let aid = &text().aid;
    let people = People::from_facts(language(), facts);
    let members = facts.members.iter().flatten();
    members
        .flat_map(|member| {
            let id = member.id.as_str();
            let label = |template: &str| fill(template, &[("who", people.name(id))]);
            [
                Ask::new(format!("name-{id}"), label(aid.counter_member), AskKind::Line),
                Ask::new(format!("number-{id}"), label(aid.counter_identity), AskKind::Line).optional(),
            ]
        })
        .collect()
}

/// Numbers with a wrong check digit, and consents that are not given.
fn wrong_numbers(facts: &HouseholdFacts, typed: &Typed) -> Vec<FieldProblem> {
    let text = text();
    let mut wrong: Vec<FieldProblem> = facts
        .members
        .iter()
        .flatten()
        .map(|member| format!("number-{}", member.id))
        .filter(|key| {
            let number = typed.get(key).map(|answer| answer.text().to_owned()).unwrap_or_default();
            !number.is_empty() && IdentityNumber::try_new(&number).is_err()
        })
        .map(|id| FieldProblem { id, sentence: text.errors.identity_number.to_owned() })
        .collect();
    let signed = typed.get("signed").map_or(0, |answer| answer.keys().count());
    if signed == 1 {
        wrong.push(FieldProblem { id: "signed".to_owned(), sentence: text.aid.counter_must_confirm.to_owned() });
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;

    #[test]
    fn what_the_server_says_stands_at_its_field() {
        let facts: HouseholdFacts = serde_json::from_str(r#"{"members":[{"id":"m1"},{"id":"m3"}]}"#).unwrap();
        let at = |pointer| field_of(&facts, pointer);
        assert_eq!(at("/submission/application/people/1/identity_number"), "number-m3");
        assert_eq!(at("/submission/application/contact/bank_account"), "account");
        assert_eq!(at("/submission/application/village"), "village");
    }

    #[test]
    fn the_absent_and_the_committee_need_a_mandate() {
        let typed = |present: &str, helper: &str| {
            Typed::from([("present".to_owned(), Answer::of(present)), ("helper".to_owned(), Answer::of(helper))])
        };
        assert!(needs_mandate(&typed("no", "staff")));
        assert!(needs_mandate(&typed("yes", "village_committee")));
        assert!(!needs_mandate(&typed("yes", "person")));
    }

    #[test]
    fn both_consents_are_needed_and_numbers_are_checked() {
        let facts: HouseholdFacts =
            serde_json::from_str(r#"{"members":[{"id":"m1","relation":"applicant"}]}"#).unwrap();
        let typed = |number: &str, signed: &str| {
            Typed::from([("number-m1".to_owned(), Answer::of(number)), ("signed".to_owned(), Answer::of(signed))])
        };
        assert!(wrong_numbers(&facts, &typed("11010519491231002X", "promised,authorised")).is_empty());
        let wrong = wrong_numbers(&facts, &typed("110105194912310021", "promised"));
        assert_eq!(wrong.iter().map(|problem| problem.id.as_str()).collect::<Vec<_>>(), ["number-m1", "signed"]);
    }
}
