//! Where an application stands.

use domain::{
    api::{ApplicationView, AttachmentView, LoadAttachment, ShowApplication},
    calendar::china_day,
    case::{ActionKind, DocumentKind},
};
use leptos::prelude::*;
use wording::{
    Named, People,
    case::{deadline_sentence, notice_sentence, phase_for_applicant, what_happens_next},
    money, time,
};

use super::{
    act::{ObjectForm, Objecting, SupplementForm, WithdrawForm},
    list::tone,
    load::{ask, case_id, of_application, shown},
};
use crate::{
    api::{Api, Reply},
    components::{BackLink, Banner, Moment, MomentState, SummaryList, SummaryRow, Tag, Timeline},
    pages::apply::{Applying, CitizenGate},
    route::Route,
    shell::arrive,
    text::{fill, language, text},
};

/// Shows where it stands, what is asked of the person, what comes and what was told.
#[component]
pub fn StatusPage(id: String) -> AnyView {
    let t = &text().apply;
    arrive(t.list_title);
    let id = StoredValue::new(id);
    view! {
        <div class="reading">
            <BackLink to=Route::Applications />
            <CitizenGate why=t.list_sign_in><Status id=id.get_value() /></CitizenGate>
        </div>
    }
    .into_any()
}

#[component]
fn Status(id: String) -> AnyView {
    let case = case_id(&id);
    let api = Api::get();
    let loaded = RwSignal::new(None);
    let load = Callback::new(move |()| ask::<ShowApplication>(api, loaded, of_application(case)));
    load.run(());
    let objecting = Objecting::begin();
    shown(loaded, load, move |reply: Reply<ApplicationView>| {
        let version = reply.version.unwrap_or_default();
        status(reply.value, version, objecting, load)
    })
}

fn status(view: ApplicationView, version: String, objecting: Objecting, reload: Callback<()>) -> AnyView {
    let t = &text().apply;
    let summary = view.summary.clone();
    let phase = summary.phase;
    let number = summary.number.clone();
    let may = |action| view.actions.contains(&action);
    let office = Applying::get().region_name(&view.township);
    let mut rows = vec![
        SummaryRow::new(t.receipt_programme, summary.programme.name(language())),
        SummaryRow::new(t.receipt_at, time::instant(language(), summary.opened_at)),
        SummaryRow::new(t.receipt_office, office),
    ];
    rows.extend(view.decision_expected.as_ref().map(|due| {
        let due = time::due(language(), due);
        SummaryRow::new(t.receipt_due, fill(t.receipt_due_note, &[("due", &due)]))
    }));
    let asked = view.supplement.clone().filter(|_| may(ActionKind::SupplySupplement));
    let asked = asked
        .map(|supplement| view! { <SupplementForm case=summary.case supplement version=version.clone() reload /> });
    let due = view.decision_expected.as_ref().map(|due| time::due(language(), due));
    let objection = may(ActionKind::RecordObjection)
        .then(|| view! { <ObjectForm case=summary.case version=version.clone() objecting due reload /> });
    let withdrawal =
        may(ActionKind::Withdraw).then(|| view! { <WithdrawForm case=summary.case version=version.clone() reload /> });
    view! {
        <h1 tabindex="-1">{fill(t.status_title, &[("number", &number)])}</h1>
        <section class="outcome">
            <p><Tag tone=tone(phase) label=phase.name(language()) /></p>
            <p class="lead"><strong>{phase_for_applicant(language(), phase)}</strong></p>
            <p>{what_happens_next(language(), phase)}</p>
            {deadlines(&view)}
        </section>
        {asked}
        {decision(&view)}
        <SummaryList rows />
        {papers(&view)}
        <h2>{t.status_messages}</h2>
        {messages(&view)}
        {estimate(&view)}
        {files(&view.attachments)}
        {objection}
        {withdrawal}
    }
    .into_any()
}

fn deadlines(view: &ApplicationView) -> Option<AnyView> {
    if view.deadlines.is_empty() {
        return None;
    }
    let line = |deadline| view! { <li>{deadline_sentence(language(), deadline)}</li> }.into_any();
    let lines: Vec<AnyView> = view.deadlines.iter().map(line).collect();
    Some(view! { <h2>{text().apply.status_due}</h2><ul>{lines}</ul> }.into_any())
}

/// The letter with the decision, and what to do about it.
fn decision(view: &ApplicationView) -> Option<AnyView> {
    let t = &text().apply;
    let is_decision = |kind| {
        matches!(
            kind,
            DocumentKind::ApprovalNotice
                | DocumentKind::RefusalNotice
                | DocumentKind::NonAcceptanceNotice
                | DocumentKind::TerminationNotice
        )
    };
    let letter = view.documents.iter().rev().find(|paper| is_decision(paper.kind))?;
    let to = Route::Paper(view.summary.case.to_string(), letter.number.clone());
    let name = letter.kind.name(language());
    Some(
        view! {
            <Banner title=name>
                <p><a class="button" href=to.path()>{t.status_read}<span class="visually-hidden">" "{name}</span></a></p>
                <h3>{t.status_appeal}</h3>
                <p>{t.status_appeal_body}</p>
            </Banner>
        }
        .into_any(),
    )
}

fn papers(view: &ApplicationView) -> AnyView {
    let t = &text().apply;
    let case = view.summary.case.to_string();
    let receipt = Route::Receipt(case.clone());
    let papers: Vec<AnyView> = view
        .documents
        .iter()
        .map(|paper| {
            let to = Route::Paper(case.clone(), paper.number.clone());
            let day = time::date(language(), china_day(paper.at));
            view! { <li><a href=to.path()>{paper.kind.name(language())}</a>" "<span class="soft">{day}</span></li> }
                .into_any()
        })
        .collect();
    view! {
        <h2>{t.status_papers}</h2>
        <ul>
            <li><a href=receipt.path()>{t.status_receipt}</a></li>
            {papers}
        </ul>
    }
    .into_any()
}

fn messages(view: &ApplicationView) -> AnyView {
    if view.messages.is_empty() {
        return view! { <p>{text().apply.status_messages_none}</p> }.into_any();
    }
    let moments = view
        .messages
        .iter()
        .map(|message| Moment {
            name: message.kind.name(language()).to_owned(),
            when: time::instant(language(), message.at),
            note: Some(notice_sentence(language(), message.kind).to_owned()),
            state: MomentState::Done,
        })
        .collect();
    view! { <Timeline moments /> }.into_any()
}

/// What the estimate said of the programme when the application was sealed.
fn estimate(view: &ApplicationView) -> Option<AnyView> {
    let assessment = view.assessment.as_ref()?;
    let finding = assessment.programme(view.summary.programme)?;
    let people = view.facts.as_ref().map_or_else(People::unknown, |facts| People::from_facts(language(), facts));
    let reasons: Vec<AnyView> = finding
        .reasons
        .iter()
        .map(|reason| view! { <li>{wording::reason::reason_sentence(language(), reason, &people)}</li> }.into_any())
        .collect();
    let amount = finding.amount.map(|amount| money::amount(language(), amount));
    let head = [Some(finding.outcome.name(language()).to_owned()), amount];
    let head: Vec<String> = head.into_iter().flatten().collect();
    Some(
        view! {
            <h2>{text().apply.status_estimate}</h2>
            <p>{head.join(" · ")}</p>
            <details><summary>{text().preview.reasons_more}</summary><ul>{reasons}</ul></details>
        }
        .into_any(),
    )
}

fn files(files: &[AttachmentView]) -> Option<AnyView> {
    let t = &text().apply;
    if files.is_empty() {
        return None;
    }
    let rows: Vec<AnyView> = files
        .iter()
        .enumerate()
        .map(|(index, file)| {
            let fallback = fill(t.status_file, &[("n", &(index + 1).to_string())]);
            let name = file.paper.map_or(fallback, |paper| paper.name(language()).to_owned());
            let path = serde_json::json!({ "attachment": file.id });
            let href = domain::api::fill_path(<LoadAttachment as domain::api::Endpoint>::PATH, &path);
            view! { <li><a href=href rel="external" download="">{name}</a></li> }.into_any()
        })
        .collect();
    Some(view! { <h2>{t.status_attachments}</h2><ul>{rows}</ul> }.into_any())
}
