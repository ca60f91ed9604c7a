//! A need that cannot wait: the telephone first, then five questions.

use domain::{
    Programme,
    api::{ContactDetails, EmergencyReceipt, EmergencyRequest, PersonDetails, ReportEmergency},
    case::{EmergencyCause, ReportSource},
};
use leptos::{ev::SubmitEvent, prelude::*, task::spawn_local};
use procedure::{NAME_MAX, TEXT_MAX, TEXT_MIN};
use wording::{Named, time};

use crate::{
    answer::Answer,
    api::{Api, Call},
    app::Root,
    apply::{Form, digits, field, name_field},
    components::{
        Banner, Bind, Button, Choice, ErrorSummary, Errors, Field, FieldProblem, NumberField, Radios, TextArea,
        TextField, TextShape, Tone,
    },
    pages::apply::{Applying, CitizenGate, VillageField, new_key},
    route::Route,
    shell::{HOTLINE, arrive},
    text::{fill, language, text},
};

/// Persons that one report may be for.
const PERSONS: std::ops::RangeInclusive<u16> = 1..=30;
const CAUSES: [EmergencyCause; 6] = [
    EmergencyCause::SuddenIllness,
    EmergencyCause::Accident,
    EmergencyCause::HomeLoss,
    EmergencyCause::Disaster,
    EmergencyCause::Crime,
    EmergencyCause::Other,
];

/// What was typed; it outlives the page, and only that.
#[derive(Clone, Copy)]
struct Calling {
    form: RwSignal<Form>,
    key: RwSignal<String>,
    busy: RwSignal<bool>,
    receipt: RwSignal<Option<EmergencyReceipt>>,
}

impl Calling {
    fn get() -> Self {
        use_context().unwrap_or_else(|| {
            Root::keep(|| {
                let mut form = Form::default();
                form.set("persons", Answer::of("1"));
                let calling = Self {
                    form: RwSignal::new(form),
                    key: RwSignal::new(new_key()),
                    busy: RwSignal::new(false),
                    receipt: RwSignal::new(None),
                };
                provide_context(calling);
                calling
            })
        })
    }

    fn bind(self, field: &str) -> Bind {
        let (form, read_field, field) = (self.form, field.to_owned(), field.to_owned());
        let read = Signal::derive(move || form.with(|form| form.answer(&read_field)));
        Bind::new(read, Callback::new(move |answer: Answer| form.update(|form| form.set(&field, answer))))
    }
}

/// Says whom to call, and takes a report.
#[component]
pub fn EmergencyPage() -> AnyView {
    let t = &text().apply;
    arrive(t.emergency_title);
    let calling = Calling::get();
    let page = move || match calling.receipt.get() {
        Some(receipt) => sent(receipt),
        None => view! { <EmergencyForm /> }.into_any(),
    };
    view! {
        <div class="reading">
            <h1>{t.emergency_title}</h1>
            <section class="urgent">
                <p><strong>{t.emergency_call}</strong></p>
                <a class="button warning" href=format!("tel:{HOTLINE}")>{text().home.urgent_call}</a>
            </section>
            <p>{t.emergency_intro}</p>
            <CitizenGate why=t.emergency_sign_in>{page}</CitizenGate>
        </div>
    }
    .into_any()
}

fn sent(receipt: EmergencyReceipt) -> AnyView {
    let t = &text().apply;
    let title = fill(t.emergency_sent, &[("number", &receipt.number)]);
    let due = receipt.due.as_ref().map(|due| fill(t.emergency_due, &[("due", &time::due(language(), due))]));
    view! {
        <div role="status">
            <Banner tone=Tone::Good title>
                {due.map(|due| view! { <p>{due}</p> })}
                <p>{t.emergency_next}</p>
                <p><a href=Route::Application(receipt.case.to_string()).path()>{t.receipt_status}</a></p>
            </Banner>
        </div>
    }
    .into_any()
}

#[component]
fn EmergencyForm() -> AnyView {
    let t = &text().apply;
    let calling = Calling::get();
    let errors = Errors::provide();
    let api = Api::get();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match request(calling) {
            Err(problems) => errors.show(problems),
            Ok(_) if calling.busy.get_untracked() => {}
            Ok(request) => {
                errors.clear();
                calling.busy.set(true);
                spawn_local(async move {
                    let call = Call::<ReportEmergency>::with(request).once(calling.key.get_untracked());
                    let answer = api.call(call).await;
                    calling.busy.set(false);
                    match answer {
                        Ok(reply) => {
                            calling.key.set(new_key());
                            calling.receipt.set(Some(reply.value));
                        }
                        Err(error) => {
                            errors.show(vec![FieldProblem { id: "cause".into(), sentence: error.sentence(text()) }]);
                        }
                    }
                });
            }
        }
    };
    let causes = CAUSES.iter().map(|cause| Choice::new(cause.code(), cause.name(language()))).collect();
    let phone = TextShape {
        width: "medium",
        kind: "tel",
        mode: "numeric",
        autocomplete: "tel-national",
        ..TextShape::default()
    };
    let words = Field::new("words", t.emergency_text, calling.bind("words")).hint(t.emergency_text_hint);
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            <Radios field=Field::new("cause", t.emergency_cause, calling.bind("cause")) choices=causes />
            <TextArea field=words />
            <VillageField />
            <TextField
                field=Field::new(name_field("m1"), t.emergency_name, calling.bind(&name_field("m1")))
                shape=TextShape { width: "medium", ..TextShape::default() }
            />
            <TextField field=Field::new(field::PHONE, t.phone, calling.bind(field::PHONE)) shape=phone />
            <NumberField field=Field::new("persons", t.emergency_persons, calling.bind("persons")) unit=text().common.people />
            <div class="actions"><Button label=t.emergency_send submits=true busy=calling.busy /></div>
        </form>
    }
    .into_any()
}

/// What is sent, or what is wrong.
fn request(calling: Calling) -> Result<EmergencyRequest, Vec<FieldProblem>> {
    let text = text();
    let form = calling.form.get_untracked();
    let village = Applying::get().form.with_untracked(Form::village);
    let cause = CAUSES.into_iter().find(|cause| cause.code() == form.text("cause"));
    let words = form.text("words");
    let name = form.text(&name_field("m1"));
    let phone = digits(&form.text(field::PHONE));
    let persons = digits(&form.text("persons")).parse::<u16>().ok().filter(|persons| PERSONS.contains(persons));
    let label = |template: &str, label: &str| fill(template, &[("label", label)]);
    let checks = [
        (cause.is_none(), "cause".to_owned(), label(text.errors.choose, text.apply.emergency_cause)),
        (
            !(TEXT_MIN..=TEXT_MAX).contains(&words.chars().count()),
            "words".to_owned(),
            text.apply.error_words.to_owned(),
        ),
        (village.is_none(), field::VILLAGE.to_owned(), label(text.errors.choose, text.apply.village)),
        (
            !(1..=NAME_MAX).contains(&name.chars().count()),
            name_field("m1"),
            label(text.errors.required_plain, text.apply.emergency_name),
        ),
        (phone.len() != 11 || !phone.starts_with('1'), field::PHONE.to_owned(), text.errors.phone.to_owned()),
        (persons.is_none(), "persons".to_owned(), text.apply.error_persons.to_owned()),
    ];
    let problems: Vec<FieldProblem> = checks
        .into_iter()
        .filter(|(is_wrong, ..)| *is_wrong)
        .map(|(_, id, sentence)| FieldProblem { id, sentence })
        .collect();
    match (cause, village, persons) {
        (Some(cause), Some(village), Some(persons)) if problems.is_empty() => Ok(EmergencyRequest {
            programme: Programme::TemporaryEmergency,
            village,
            source: ReportSource::Requested,
            cause,
            text: words,
            person: PersonDetails { member: "m1".to_owned(), name, identity_number: None },
            contact: ContactDetails { phone: Some(phone), ..ContactDetails::default() },
            persons,
        }),
        _ => Err(problems),
    }
}
