//! What is stated on the way to the outcome: people who count, income, lines, what is proposed.

use calculation::case_table::Figure;
use domain::{Programme, assessment::MemberReason, facts::HouseholdFacts};
use leptos::prelude::*;
use wording::{Named, People, reason};

use super::given::Given;
use crate::{
    components::{Checkboxes, Choice, Field, MoneyField, NumberField, Radios, Select},
    pages::staff::sheet::Sheet,
    staff::{
        facts::title,
        tables::{OPEN, household, of_member, of_programme, proposals},
        words::code,
    },
    text::{fill, language, text},
};

/// The fields; each may stay blank.
#[component]
pub fn Middle(sheet: Sheet, given: Memo<Given>) -> AnyView {
    let t = &text().tables;
    let counted = Field::new("counted", t.counted, sheet.bind("counted"));
    let money = [
        ("income_before_deductions", t.income_before),
        ("total_income", t.income),
        ("per_capita_income", t.income_per_head),
    ];
    let money: Vec<AnyView> = money
        .into_iter()
        .map(|(key, label)| view! { <MoneyField field=Field::new(key, label, sheet.bind(key)) /> }.into_any())
        .collect();
    let open = Field::new("open", t.open_figures, sheet.bind("open"));
    let open_choices: Vec<Choice> = OPEN.iter().map(|figure| Choice::new(code(figure), figure_name(*figure))).collect();
    let proposed: Vec<Choice> =
        proposals().iter().map(|one| Choice::new(code(one), reason::proposal_name(language(), *one))).collect();
    let common = &text().common;
    let yes_no = vec![Choice::new("yes", common.yes), Choice::new("no", common.no), Choice::new("", t.kind_any)];
    let provisional = Field::new("provisional", t.provisional, sheet.bind("provisional"));
    view! {
        <details>
            <summary>{t.on_the_way}</summary>
            <p class="hint">{t.on_the_way_hint}</p>
            <NumberField field=counted unit=text().common.people />
            {money}
            <Checkboxes field=open choices=open_choices />
            {verdicts(sheet)}
            {lines(sheet, given)}
            <Select field=Field::new("proposed", t.proposed, sheet.bind("proposed")) choices=proposed blank=t.kind_any />
            <Radios field=provisional choices=yes_no inline=true />
            {warnings(sheet, given)}
        </details>
    }
    .into_any()
}

fn figure_name(figure: Figure) -> &'static str {
    let t = &text().tables;
    match figure {
        Figure::Counted => t.counted,
        Figure::IncomeBeforeDeductions => t.income_before,
        Figure::TotalIncome => t.income,
        Figure::PerCapitaIncome => t.income_per_head,
    }
}

/// The members of the household as it is typed: id and name.
pub fn members(sheet: Sheet) -> Memo<Vec<(String, String)>> {
    Memo::new(move |_| sheet.typed.with(|typed| household(typed).map(|facts| named(&facts))).unwrap_or_default())
}

/// For each member: why the person counts, or does not.
fn verdicts(sheet: Sheet) -> AnyView {
    let people = members(sheet);
    let one = move |(id, name): (String, String)| {
        let key = of_member(&id);
        let label = fill(text().tables.member, &[("name", &name)]);
        let field = Field::new(key.clone(), label, sheet.bind(key));
        view! { <Select field choices=reasons() blank=text().tables.kind_any /> }
    };
    view! { <For each=move || people.get() key=|(id, name)| (id.clone(), name.clone()) children=one /> }.into_any()
}

fn named(facts: &HouseholdFacts) -> Vec<(String, String)> {
    let people = People::from_facts(language(), facts);
    let members = facts.members.iter().flatten().enumerate();
    members
        .map(|(n, member)| {
            let entry = serde_json::to_value(member).unwrap_or_default();
            (member.id.to_string(), title("members", n, entry.as_object(), &people))
        })
        .collect()
}

fn reasons() -> Vec<Choice> {
    use MemberReason::{
        AnswerMissing, Applicant, ChildDoesNotCount, ClergyApart, DeclaredMissing, FullTimePostgraduate,
        FullTimeStudent, HoldsTekun, InDrugIsolation, InPrison, LongCoresident, MinorChild, NoSupportDuty,
        NotIndependent, NotLongCoresident, OtherParentCustody, Soldier, Spouse,
    };
    let all = [
        Applicant,
        Spouse,
        MinorChild,
        FullTimeStudent,
        NotIndependent,
        LongCoresident,
        InPrison,
        InDrugIsolation,
        DeclaredMissing,
        ClergyApart,
        HoldsTekun,
        Soldier,
        OtherParentCustody,
        FullTimePostgraduate,
        NotLongCoresident,
        ChildDoesNotCount,
        NoSupportDuty,
        AnswerMissing,
    ];
    all.iter().map(|one| Choice::new(code(one), reason::member_reason_sentence(language(), *one))).collect()
}

/// Lines per person and distances, for the programmes that have a line here.
fn lines(sheet: Sheet, given: Memo<Given>) -> AnyView {
    let first: Vec<Programme> = Programme::ALL
        .into_iter()
        .filter(|programme| {
            ["lines", "distances"].iter().any(|what| !sheet.get_now(&of_programme(what, *programme)).is_blank())
        })
        .collect();
    let programmes = Memo::new(move |_| {
        given.with(|given| {
            let has_line = |programme: &Programme| first.contains(programme) || given.lines.contains(programme);
            Programme::ALL.into_iter().filter(has_line).collect::<Vec<_>>()
        })
    });
    let one = move |programme: Programme| {
        let t = &text().tables;
        let name = programme.name(language());
        let field = |what: &str, label: &str| {
            let id = of_programme(what, programme);
            Field::new(id.clone(), fill(label, &[("programme", name)]), sheet.bind(id))
        };
        let (line, distance) = (field("lines", t.line), field("distances", t.distance));
        view! { <MoneyField field=line /><MoneyField field=distance /> }
    };
    view! { <For each=move || programmes.get() key=|programme| *programme children=one /> }.into_any()
}

/// Warnings that have to be given: those stated and those that the rules give.
fn warnings(sheet: Sheet, given: Memo<Given>) -> AnyView {
    let first: Vec<String> = sheet.get_now("warnings").keys().map(str::to_owned).collect();
    let boxes = move || {
        let mut codes = first.clone();
        given.with(|given| codes.extend(given.warnings.iter().map(|(code, _)| code.clone())));
        codes.sort();
        codes.dedup();
        let said = |code: &String| {
            let sentence = given
                .with(|given| given.warnings.iter().find(|(known, _)| known == code).map(|(_, said)| said.clone()));
            Choice::new(code.clone(), sentence.unwrap_or_else(|| code.clone()))
        };
        let choices: Vec<Choice> = codes.iter().map(said).collect();
        (!choices.is_empty()).then(|| {
            let field = Field::new("warnings", text().tables.warning, sheet.bind("warnings"));
            view! { <Checkboxes field choices /> }
        })
    };
    boxes.into_any()
}
