//! A need that cannot wait: the telephone first, then five questions.

use domain::{
    Programme,
    api::{ContactDetails, EmergencyReceipt, EmergencyRequest, PersonDetails, ReportEmergency},
    case::{EmergencyCause, ReportSource},
};
use leptos::{
    ev::{self, SubmitEvent},
    prelude::*,
    task::spawn_local,
};
use procedure::{NAME_MAX, TEXT_MAX, TEXT_MIN};
use wording::{Named, time};

use crate::{
    answer::Answer,
    api::{Api, ApiError, Call},
    app::Root,
    apply::{Form, digits, field, name_field},
    components::{
        Banner, Bind, Button, Choice, ErrorSummary, Errors, Field, FieldProblem, NumberField, Radios, TextArea,
        TextField, TextShape, Tone,
    },
    pages::apply::{Applying, CitizenGate, Sending, VillageField, new_key},
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
    /// The village is chosen in the same field as for an application.
    applying: Applying,
    key: RwSignal<String>,
    sending: RwSignal<Sending>,
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
                    applying: Applying::get(),
                    key: RwSignal::new(new_key()),
                    sending: RwSignal::new(Sending::Idle),
                    receipt: RwSignal::new(None),
                };
                provide_context(calling);
                calling.send_when_back(Api::get());
                calling
            })
        })
    }

    fn bind(self, field: &str) -> Bind {
        let (form, read_field, field) = (self.form, field.to_owned(), field.to_owned());
        let read = Signal::derive(move || form.with(|form| form.answer(&read_field)));
        Bind::new(read, Callback::new(move |answer: Answer| form.update(|form| form.set(&field, answer))))
    }

    /// Sends the report: once, however often the button is pressed or the network fails.
    fn send(self, api: Api, request: EmergencyRequest) {
        if self.sending.get_untracked() == Sending::Busy {
            return;
        }
        if !window().navigator().on_line() {
            self.sending.set(Sending::Waiting);
            return;
        }
        self.sending.set(Sending::Busy);
        spawn_local(async move {
            let call = Call::<ReportEmergency>::with(request).once(self.key.get_untracked());
            match api.call(call).await {
                Ok(reply) => {
                    self.key.set(new_key());
                    self.sending.set(Sending::Idle);
                    self.receipt.set(Some(reply.value));
                }
                Err(ApiError::Offline) => self.sending.set(Sending::Waiting),
                Err(error) => self.sending.set(Sending::Failed(error)),
            }
        });
    }

    /// What waits is sent when the network is back.
    fn send_when_back(self, api: Api) {
        window_event_listener(ev::online, move |_| {
            if self.sending.get_untracked() == Sending::Waiting
                && let Ok(request) = request(&self)
            {
                self.send(api, request);
            }
        });
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
        match request(&calling) {
            Err(problems) => errors.show(problems),
            Ok(request) => {
                errors.clear();
                calling.send(api, request);
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
            <div role="alert">{move || sending_view(&calling.sending.get())}</div>
            <div class="actions">
                <Button
                    label=t.emergency_send
                    submits=true
                    busy=Signal::derive(move || calling.sending.get() == Sending::Busy)
                />
            </div>
        </form>
    }
    .into_any()
}

/// That it waits, with the telephone that does not; or why the server did not take it.
fn sending_view(sending: &Sending) -> Option<AnyView> {
    let t = &text().apply;
    Some(match sending {
        Sending::Idle | Sending::Busy => return None,
        Sending::Waiting => {
            view! { <Banner tone=Tone::Warn title=t.waiting_title><p>{t.emergency_waiting}</p></Banner> }.into_any()
        }
        Sending::Failed(error) => {
            let sentence = error.sentence(text());
            view! { <Banner tone=Tone::Bad><p>{sentence}</p></Banner> }.into_any()
        }
    })
}

/// What is sent, or what is wrong.
fn request(calling: &Calling) -> Result<EmergencyRequest, Vec<FieldProblem>> {
    let text = text();
    let form = calling.form.get_untracked();
    let village = calling.applying.form.with_untracked(Form::village);
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
