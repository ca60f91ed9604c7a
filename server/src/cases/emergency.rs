//! Aid first: a need is reported, and what may be given at once is computed from the little that
//! is known.

use domain::{
    api::{ContactDetails, EmergencyReceipt, EmergencyRequest, ProblemCode},
    case::{CaseId, CaseState, RegisterAid, ReportSource, UserId},
    facts::{Amount, Event, EventKind, HouseholdFacts, Region as Standard, Stated},
    region::Area,
};
use procedure::NewEmergency;

use super::{
    act::Made,
    facts::keep_facts,
    grants,
    load::Loaded,
    open::{next_number, place_of},
    people::{self, Member},
    reach::for_procedure,
    refusal::refused,
    rules::{Rules, assessed_of},
    save::{self, Opening},
};
use crate::{
    app::App,
    clock::day_of,
    http::{Actor, ApiError},
    store::Change,
};

/// Most persons that one report is about.
const PERSONS: u16 = 30;

/// Puts a need on record. The caller commits.
pub async fn report_emergency(
    app: &App,
    change: &mut Change,
    actor: &Actor,
    request: &EmergencyRequest,
) -> Result<EmergencyReceipt, ApiError> {
    check(actor, request)?;
    let (village, place) = place_of(app, &request.village, "/village")?;
    let rules = Rules::on(app, &village.jurisdiction, day_of(change.business_at()))?;
    let id = CaseId(change.new_id());
    let number = next_number(change).await?;
    let person = people::find_or_add(change, &request.person).await?;
    let new = NewEmergency {
        id,
        number: number.clone(),
        programme: request.programme,
        place,
        account: actor.citizen().ok().map(|citizen| UserId(citizen.account)),
        source: request.source,
        text: request.text.clone(),
    };
    let ctx = rules.context(app, change.business_at(), None, 0);
    let transition = procedure::open_emergency(new, &for_procedure(actor), &ctx).map_err(refused)?;
    let opening = Opening {
        jurisdiction: &village.jurisdiction,
        applicant: person.0,
        applicant_masked: &procedure::mask_name(&request.person.name),
        members: i64::from(request.persons),
    };
    save::insert(change, &opening, &transition).await?;
    let member = Member { person, details: request.person.clone() };
    people::keep(change, id.0, &[member], &request.contact).await?;
    let due = match &transition.case.state {
        CaseState::Emergency { report, .. } => report.due,
        CaseState::Review { .. } => None,
    };
    Ok(EmergencyReceipt { case: id, number, person, due, version: 1 })
}

fn check(actor: &Actor, request: &EmergencyRequest) -> Result<(), ApiError> {
    let name = request.person.name.trim().chars().count();
    if !(1..=40).contains(&name) {
        return Err(ApiError::invalid("/person/name", "length", "1 to 40 characters are accepted"));
    }
    if request.person.member != "m1" {
        return Err(ApiError::invalid("/person/member", "mismatch", "the person of a report is m1"));
    }
    if !(1..=PERSONS).contains(&request.persons) {
        return Err(ApiError::invalid("/persons", "out_of_range", "1 to 30 persons are accepted"));
    }
    contact_fits(&request.contact)?;
    // A citizen asks for aid; whatever else is the office's to record.
    if actor.citizen().is_ok() && request.source != ReportSource::Requested {
        return Err(ApiError::new(ProblemCode::NotPermitted).because("a citizen's own request is `requested`"));
    }
    Ok(())
}

fn contact_fits(contact: &ContactDetails) -> Result<(), ApiError> {
    let at_most = |text: &Option<String>, most: usize| text.as_ref().is_none_or(|text| text.chars().count() <= most);
    let fits = at_most(&contact.phone, 20)
        && at_most(&contact.address, 120)
        && at_most(&contact.bank, 60)
        && at_most(&contact.bank_account, 30);
    if fits { Ok(()) } else { Err(ApiError::invalid("/contact", "length", "a text is too long")) }
}

/// The ceiling of aid: from place, kind of need, number of persons and the year's grants.
pub(super) async fn assess_aid(
    app: &App,
    change: &Change,
    before: &Loaded,
    payload: &RegisterAid,
) -> Result<Made, ApiError> {
    let day = day_of(change.business_at());
    let past = grants::in_year(change, payload.person, before.case.id.0).await?;
    let kind = match before.case.programme {
        domain::Programme::TemporarySmallFast => EventKind::SmallFast,
        _ => EventKind::Emergency,
    };
    let event = Event {
        kind: Some(kind),
        cause: Some(payload.cause.code().to_owned()),
        persons: u32::try_from(before.row.members).ok(),
        request: Amount::try_new(payload.amount.yuan()).map_or(Stated::Absent, Stated::Known),
        ..Event::default()
    };
    let facts = HouseholdFacts {
        application_date: Some(day),
        region: Some(match before.case.place.area {
            Area::Urban => Standard::Urban,
            Area::Rural => Standard::Rural,
        }),
        event: Stated::Known(event),
        past_grants: Some(past.iter().map(grants::Grant::as_fact).collect()),
        ..HouseholdFacts::default()
    };
    let rules = Rules::on(app, before.jurisdiction(), day)?;
    let assessment = rules.assess(&facts, day);
    keep_facts(change, before.case.id.0, &facts).await?;
    let assessed = assessed_of(&assessment, before.case.programme);
    Ok(Made { assessed, assessment, pack: rules.pack })
}
