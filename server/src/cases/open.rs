//! Opening a case for an application that was submitted.

use domain::{
    Programme,
    api::{Application, Receipt},
    assessment::Assessment,
    calendar::LastDay,
    case::{CaseId, Channel, Helper, Phase, Place, UserId},
    digest::Digest,
    facts::Relation,
    region::{Region, RegionCode, RegionLevel},
};
use procedure::NewApplication;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait as _, EntityTrait as _, ExprTrait as _, QueryFilter as _,
    sea_query::{Expr, OnConflict},
};
use uuid::Uuid;

use super::{
    attachments::attach,
    codes::code,
    facts::{self, AssessedFor},
    people::{self, Member},
    refusal::refused,
    rules::{Rules, seal_of},
    save::{self, Opening},
};
use crate::{
    app::App,
    http::ApiError,
    store::{
        Change, StoreError,
        table::{case_file, case_number, case_person},
    },
};

/// An application with the assessment that it is sealed with.
pub struct NewCase<'a> {
    /// The application; facts, people and texts have passed their checks.
    pub application: &'a Application,
    /// The server's assessment of its facts today, with derivation.
    pub assessment: &'a Assessment,
    /// The rules of the village's jurisdiction today; the assessment was made with their pack.
    pub rules: &'a Rules,
    /// The digest of the pack that the browser used, where it was another.
    pub sent_pack: Option<&'a Digest>,
    /// The way it came.
    pub channel: Channel,
    /// Who helped.
    pub helper: Option<Helper>,
    /// The citizen's account, where a member of staff submits; a citizen's own otherwise.
    pub account: Option<Uuid>,
}

/// Opens the case: persons, facts, assessment, pack, files, tasks, messages and audit entry go
/// into the change. The caller commits.
pub async fn open_application(
    app: &App,
    change: &mut Change,
    actor: &procedure::Actor,
    new: NewCase<'_>,
) -> Result<Receipt, ApiError> {
    let application = new.application;
    let (village, place) = place_of(app, &application.village, "/application/village")?;
    let id = CaseId(change.new_id());
    let members = members(change, application).await?;
    let missing = ("/application/people", "applicant_missing", "the applicant is not among the people");
    let applicant =
        applicant(application, &members).ok_or_else(|| ApiError::invalid(missing.0, missing.1, missing.2))?;
    let known = new.assessment.household.counted.filter(|counted| *counted > 0);
    let counted = known.unwrap_or_else(|| u32::try_from(members.len()).unwrap_or(1));
    let opened = NewApplication {
        id,
        number: next_number(change).await?,
        programme: application.programme,
        place,
        applicant: applicant.person,
        account: new.account.map(UserId),
        members: u16::try_from(counted).unwrap_or(u16::MAX),
        channel: new.channel,
        helper: new.helper,
        seal: seal_of(&new.assessment.digests),
        attachments: application.attachments.clone(),
        means_recognised: means_recognised(change, &members).await?,
    };
    let ctx = new.rules.context(app, change.business_at(), None, 0);
    let transition = procedure::open_application(opened, actor, &ctx).map_err(refused)?;
    let opening = Opening {
        jurisdiction: &village.jurisdiction,
        applicant: applicant.person.0,
        applicant_masked: &procedure::mask_name(&applicant.details.name),
        members: i64::from(counted),
    };
    save::insert(change, &opening, &transition).await?;
    people::keep(change, id.0, &members, &application.contact).await?;
    facts::keep_facts(change, id.0, &application.facts).await?;
    let (assessment, pack) = (new.assessment, &new.rules.pack);
    facts::keep_assessment(change, id.0, AssessedFor::Submission, assessment, pack, new.sent_pack).await?;
    attach(change, id.0, &application.attachments, "/application/attachments").await?;
    let total = new.rules.profile.review(application.programme).total;
    let case = transition.case;
    Ok(Receipt {
        case: id,
        number: case.number,
        programme: application.programme,
        township: case.place.township,
        submitted_at: change.business_at(),
        decision_expected: total.map(|period| app.calendar.due(change.business_at(), period, LastDay::Stays)),
        digests: assessment.digests.clone(),
    })
}

/// The village and whose offices work there.
pub fn place_of<'a>(app: &'a App, village: &RegionCode, pointer: &str) -> Result<(&'a Region, Place), ApiError> {
    let unknown = || ApiError::invalid(pointer, "unknown_village", "no village or community of this code is served");
    let found = app.regions.get(village).filter(|region| region.level == RegionLevel::Village).ok_or_else(unknown)?;
    let at = |level| app.regions.chain(village).find(|region| region.level == level).map(|region| region.code.clone());
    let place = Place {
        county: at(RegionLevel::County).ok_or_else(unknown)?,
        township: at(RegionLevel::Township).ok_or_else(unknown)?,
        village: village.clone(),
        area: found.area.ok_or_else(unknown)?,
    };
    Ok((found, place))
}

/// The next number of the business year: `JZ-2026-000012`.
pub(super) async fn next_number(change: &Change) -> Result<String, StoreError> {
    let year = chrono::Datelike::year(&crate::clock::day_of(change.business_at()));
    let first = case_number::ActiveModel { year: Set(i64::from(year)), last: Set(0) };
    case_number::Entity::insert(first)
        .on_conflict(OnConflict::column(case_number::Column::Year).do_nothing().to_owned())
        .exec_without_returning(change.rows())
        .await?;
    // The update holds the row, so that two cases never share a number.
    case_number::Entity::update_many()
        .col_expr(case_number::Column::Last, Expr::col(case_number::Column::Last).add(1))
        .filter(case_number::Column::Year.eq(i64::from(year)))
        .exec(change.rows())
        .await?;
    let row = case_number::Entity::find_by_id(i64::from(year)).one(change.rows()).await?;
    let last = row.ok_or(StoreError::Misfit("case_number"))?.last;
    Ok(format!("JZ-{year}-{last:06}"))
}

async fn members(change: &Change, application: &Application) -> Result<Vec<Member>, StoreError> {
    let mut members: Vec<Member> = Vec::with_capacity(application.people.len());
    for details in &application.people {
        let person = people::find_or_add(change, details).await?;
        members.push(Member { person, details: details.clone() });
    }
    Ok(members)
}

/// The person whom the facts name as applicant.
fn applicant<'a>(application: &Application, members: &'a [Member]) -> Option<&'a Member> {
    let facts = application.facts.members.as_deref().unwrap_or_default();
    let ordinal = facts.iter().find(|member| member.relation == Some(Relation::Applicant)).map(|member| &member.id)?;
    members.iter().find(|member| member.details.member == ordinal.as_str())
}

/// Whether the household already is dibao, edge or rigid (L26 42).
async fn means_recognised(change: &Change, members: &[Member]) -> Result<bool, ApiError> {
    let rungs = [
        Programme::Dibao,
        Programme::SinglePersonDibao,
        Programme::ExpenditureDibao,
        Programme::Edge,
        Programme::Rigid,
    ];
    let codes = rungs.iter().map(code).collect::<Result<Vec<_>, _>>()?;
    let persons = members.iter().map(|member| member.person.0);
    let of_persons =
        case_person::Entity::find().filter(case_person::Column::PersonId.is_in(persons)).all(change.rows()).await?;
    let found = case_file::Entity::find()
        .filter(case_file::Column::Id.is_in(of_persons.into_iter().map(|row| row.case_id)))
        .filter(case_file::Column::Programme.is_in(codes))
        .filter(case_file::Column::Phase.is_in([Phase::Approved.code(), Phase::InForce.code()]))
        .one(change.rows())
        .await?;
    Ok(found.is_some())
}
