//! The assessment exactly as it was sealed, and as it is now.

use domain::{
    api::CaseView,
    assessment::{Assessment, Outcome, ProgrammeFinding, Proposed},
    case::CaseKind,
    policy::Status,
};
use leptos::prelude::*;
use wording::{
    Named, People,
    derivation::{CheckLine, Mark, checklist, citizen_lines},
    names::status_mark,
    reason::{finding_sentence, shares, warning_sentence},
};

use super::Work;
use crate::{
    components::{Banner, EmptyState, SummaryList, SummaryRow, Tag, Tone},
    format,
    staff::people::named_people,
    text::{fill, language, text},
};

/// Both assessments with how each came about.
pub fn assessment(_: Work, view: &CaseView) -> AnyView {
    let staff = &text().staff;
    let people = named_people(view);
    // Aid first asks little: what it says of other programmes would be about nobody.
    if view.case.kind() == CaseKind::Emergency {
        return aid(view, &people);
    }
    let verdict = match (&view.sealed, &view.current) {
        (Some(sealed), Some(current)) => {
            let same = same_outcomes(sealed, current);
            let (tone, sentence) =
                if same { (Tone::Good, staff.sealed_same) } else { (Tone::Warn, staff.sealed_differs) };
            view! { <Banner tone><p>{sentence}</p></Banner> }.into_any()
        }
        _ => ().into_any(),
    };
    view! {
        {verdict}
        {one(true, view.sealed.as_ref(), &people)}
        {one(false, view.current.as_ref(), &people)}
    }
    .into_any()
}

/// What emergency aid may come to, as it was computed when it was registered.
fn aid(view: &CaseView, people: &People) -> AnyView {
    let staff = &text().staff;
    let Some(assessment) = &view.sealed else {
        return view! { <EmptyState sentence=staff.no_assessment /> }.into_any();
    };
    let on = fill(staff.assessed_on, &[("day", &format::date(language(), assessment.on))]);
    view! {
        <section aria-labelledby="sealed">
            <h2 id="sealed">{staff.aid_computed}</h2>
            <p class="soft">{on}</p>
            <ul class="findings">{assessment.programme(view.case.programme).map(|finding| finding_line(finding, people))}</ul>
            {derivation(assessment, people)}
            {digests(assessment)}
        </section>
    }
    .into_any()
}

/// Whether both say the same of every programme; the day may differ.
fn same_outcomes(sealed: &Assessment, current: &Assessment) -> bool {
    sealed.programmes.len() == current.programmes.len()
        && sealed.programmes.iter().all(|finding| {
            current
                .programme(finding.programme)
                .is_some_and(|now| (now.outcome, now.amount) == (finding.outcome, finding.amount))
        })
}

fn one(is_sealed: bool, assessment: Option<&Assessment>, people: &People) -> AnyView {
    let staff = &text().staff;
    let (title, id) = if is_sealed { (staff.sealed_title, "sealed") } else { (staff.current_title, "current") };
    let Some(assessment) = assessment else {
        return view! { <section><h2>{title}</h2><EmptyState sentence=staff.no_assessment /></section> }.into_any();
    };
    let on = fill(staff.assessed_on, &[("day", &format::date(language(), assessment.on))]);
    let line = |finding| finding_line(finding, people);
    let findings: Vec<AnyView> = assessment.programmes.iter().map(line).collect();
    let warnings: Vec<AnyView> = assessment
        .warnings
        .iter()
        .map(|warning| view! { <li>{warning_sentence(language(), warning)}</li> }.into_any())
        .collect();
    view! {
        <section aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <p class="soft">{on}</p>
            <ul class="findings">{findings}{warnings}</ul>
            {is_sealed.then(|| seen(assessment))}
            {derivation(assessment, people)}
            {digests(assessment)}
        </section>
    }
    .into_any()
}

fn finding_line(finding: &ProgrammeFinding, people: &People) -> AnyView {
    let tone = match finding.outcome {
        Outcome::Eligible => Tone::Good,
        Outcome::NotEligible => Tone::Quiet,
        Outcome::Undetermined => Tone::Brand,
    };
    let outcome = finding.outcome.name(language());
    let shares = shares(language(), finding, people);
    let shares: Vec<AnyView> = shares.into_iter().map(|share| view! { <li>{share}</li> }.into_any()).collect();
    let shares = (!shares.is_empty()).then(|| view! { <ul class="small">{shares}</ul> });
    view! { <li><Tag tone label=outcome />" "{finding_sentence(language(), finding)}{shares}</li> }.into_any()
}

/// The few lines that the applicant was shown.
fn seen(assessment: &Assessment) -> Option<AnyView> {
    let root = assessment.derivation.as_ref()?;
    let programme = match assessment.proposed.programme {
        Proposed::Programme(programme) => Some(programme),
        Proposed::WatchList(_) => None,
    };
    let lines = citizen_lines(language(), root, programme);
    let lines: Vec<AnyView> = lines.into_iter().map(|line| view! { <li>{line}</li> }.into_any()).collect();
    Some(view! { <h3>{text().staff.citizen_saw}</h3><ul>{lines}</ul> }.into_any())
}

fn derivation(assessment: &Assessment, people: &People) -> Option<AnyView> {
    let staff = &text().staff;
    let root = assessment.derivation.as_ref()?;
    let lines: Vec<AnyView> = checklist(language(), root, people).into_iter().map(check_row).collect();
    let heads = [staff.check_mark, staff.check_rule, staff.check_value, staff.check_arguments, staff.check_articles];
    let heads: Vec<AnyView> = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }.into_any()).collect();
    Some(
        view! {
            <details>
                <summary>{staff.derivation}</summary>
                <div class="table-box" tabindex="0" role="region" aria-label=staff.derivation>
                    <table class="table dense derivation">
                        <caption class="visually-hidden">{staff.derivation}</caption>
                        <thead><tr>{heads}</tr></thead>
                        <tbody>{lines}</tbody>
                    </table>
                </div>
            </details>
        }
        .into_any(),
    )
}

fn check_row(line: CheckLine) -> AnyView {
    let tone = match line.mark {
        Mark::Passed => Tone::Good,
        Mark::Failed => Tone::Bad,
        Mark::Open => Tone::Warn,
        Mark::Figure => Tone::Quiet,
    };
    let indent = format!("indent-{}", line.depth.min(6));
    let marked: Vec<AnyView> = line
        .marked
        .iter()
        .filter(|status| matches!(status, Status::Assumed | Status::Illustrative))
        .filter_map(|status| {
            Some(view! { " "<Tag tone=Tone::Warn label=status_mark(language(), *status)? /> }.into_any())
        })
        .collect();
    view! {
        <tr>
            <td><Tag tone label=line.mark.name(language()) /></td>
            <th scope="row" class=indent>{line.label}</th>
            <td>{line.value}</td>
            <td>{line.arguments}{marked}</td>
            <td>{line.articles}</td>
        </tr>
    }
    .into_any()
}

fn digests(assessment: &Assessment) -> AnyView {
    let staff = &text().staff;
    let rows = vec![
        SummaryRow::new(staff.digest_facts, assessment.digests.facts.as_str()),
        SummaryRow::new(staff.digest_policy, assessment.digests.pack.as_str()),
        SummaryRow::new(staff.digest_assessment, assessment.digests.assessment.as_str()),
    ];
    view! { <details class="digests"><summary>{staff.digests}</summary><SummaryList rows /></details> }.into_any()
}
