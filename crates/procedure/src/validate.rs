//! The limits of what an action carries, the same in the browser and on the server.

use domain::{
    Date, Money,
    calendar::china_day,
    case::{
        Action, AskSupplement, AttachmentId, Case, CheckReport, GiveOpinion, HandOver, MemberSignature, ObjectionForm,
        OpinionView, Panel, RefusalReason, VisitForm,
    },
};

use crate::{Context, Problem, Refusal};

/// Fewest characters of a text that has to say something.
pub const TEXT_MIN: usize = 2;
/// Most characters of a text.
pub const TEXT_MAX: usize = 2000;
/// Most characters of a name, a place, a reference.
pub const NAME_MAX: usize = 100;
/// Most entries of a list: files, reasons, papers.
pub const LIST_MAX: usize = 50;

/// Checks what an action carries, whatever the state of the case.
pub(crate) fn action(action: &Action, case: &Case, ctx: &Context<'_>) -> Result<(), Refusal> {
    let days = Days { first: china_day(case.opened_at()), today: china_day(ctx.now) };
    match action {
        Action::AskSupplement(form) => supplement(form),
        Action::SupplySupplement(form) => {
            files("attachments", &form.attachments, 0)?;
            optional_text("note", &form.note)
        }
        Action::RecordCheck(form) => check(form, days),
        Action::RecordVisit(form) => visit(form, days),
        Action::RecordPanel(form) => panel(form),
        Action::GiveOpinion(form) => opinion(form),
        Action::PostPublicity(form) => name("place", &form.place),
        Action::RestartPublicity(form) => {
            name("place", &form.place)?;
            text("reason", &form.reason)
        }
        Action::RecordObjection(form) => objection(form),
        Action::Refuse(form) => {
            refusal_reasons(&form.reasons)?;
            text("text", &form.text)
        }
        Action::ServeNotice(form) => days.holds("on", form.on),
        Action::PublishDecision(form) => name("place", &form.place),
        Action::RecordPayment(form) => {
            days.holds("on", form.on)?;
            positive("amount", form.amount)?;
            name("reference", &form.reference)
        }
        Action::FollowUp(form) => {
            entries("onward", &form.onward, 0)?;
            text("text", &form.text)
        }
        Action::RegisterAid(form) => {
            positive("amount", form.amount)?;
            text("text", &form.text)
        }
        Action::HandOverAid(form) => hand_over(&form.hand_over),
        Action::EndEmergency(form) => days.holds("on", form.on),
        Action::CompletePaperwork(form) => {
            files("attachments", &form.attachments, 0)?;
            text("explanation", &form.explanation)
        }
        _ => words(action),
    }
}

/// The actions that carry a reason in words and little else, or nothing.
fn words(action: &Action) -> Result<(), Refusal> {
    match action {
        Action::NotAccept(form) => text("text", &form.text),
        Action::RequestCheck(form) => text("purpose", &form.purpose),
        Action::Extend(form) => text("text", &form.text),
        Action::Terminate(form) => text("text", &form.text),
        Action::CloseReport(form) => text("text", &form.text),
        Action::RecordComplaint(form)
        | Action::RecordCountyVisit(form)
        | Action::Return(form)
        | Action::Withdraw(form)
        | Action::ReportOverLimit(form)
        | Action::AgreeOverLimit(form) => {
            files("attachments", &form.attachments, 0)?;
            text("text", &form.text)
        }
        _ => Ok(()),
    }
}

fn supplement(form: &AskSupplement) -> Result<(), Refusal> {
    entries("items", &form.items, 1)?;
    if let Some(document) = form.items.iter().find(|item| item.is_supplied_by_check()) {
        return Err(Refusal::SuppliedByCheck { document: *document });
    }
    text("reason", &form.reason)
}

fn opinion(form: &GiveOpinion) -> Result<(), Refusal> {
    if let OpinionView::Refuse { reasons } = &form.view {
        refusal_reasons(reasons)?;
    }
    entries("answers", &form.answers, 0)?;
    form.answers.iter().try_for_each(|answer| text("answers", &answer.text))?;
    text("text", &form.text)
}

/// The days on which something in a case can have happened.
#[derive(Clone, Copy)]
struct Days {
    first: Date,
    today: Date,
}

impl Days {
    fn holds(self, field: &str, day: Date) -> Result<(), Refusal> {
        if day > self.today {
            Err(invalid(field, Problem::InFuture))
        } else if day < self.first {
            Err(invalid(field, Problem::TooEarly))
        } else {
            Ok(())
        }
    }
}

fn check(form: &CheckReport, days: Days) -> Result<(), Refusal> {
    days.holds("dated", form.dated)?;
    entries("sources", &form.sources, 1)?;
    let mut sources = form.sources.clone();
    sources.sort();
    sources.dedup();
    if sources.len() != form.sources.len() {
        return Err(invalid("sources", Problem::Twice));
    }
    entries("hits", &form.hits, 0)?;
    for hit in &form.hits {
        name("member", &hit.member)?;
        text("hits", &hit.text)?;
        if !form.sources.contains(&hit.source) {
            return Err(invalid("hits", Problem::Mismatch));
        }
    }
    Ok(())
}

fn visit(form: &VisitForm, days: Days) -> Result<(), Refusal> {
    days.holds("on", form.on)?;
    files("photos", &form.photos, 1)?;
    match &form.signature {
        MemberSignature::Signed { member } => name("signature", member)?,
        MemberSignature::Declined { reason } => text("signature", reason)?,
    }
    text("text", &form.text)
}

fn panel(form: &Panel) -> Result<(), Refusal> {
    if form.attendees == 0 {
        return Err(invalid("attendees", Problem::NotPositive));
    }
    if form.in_favour > form.attendees {
        return Err(invalid("in_favour", Problem::Mismatch));
    }
    text("minutes", &form.minutes)
}

fn objection(form: &ObjectionForm) -> Result<(), Refusal> {
    files("attachments", &form.attachments, 0)?;
    if let Some(given) = &form.name {
        name("name", given)?;
    }
    if let Some(given) = &form.contact {
        name("contact", given)?;
    }
    text("text", &form.text)
}

fn hand_over(form: &HandOver) -> Result<(), Refusal> {
    match form {
        HandOver::Cash { evidence, .. } => files("evidence", evidence, 1),
        HandOver::Goods { description, evidence, .. } => {
            files("evidence", evidence, 1)?;
            text("description", description)
        }
        HandOver::Card { reference } => name("reference", reference),
    }
}

fn refusal_reasons(reasons: &[RefusalReason]) -> Result<(), Refusal> {
    entries("reasons", reasons, 1)?;
    reasons.iter().try_for_each(|reason| match reason {
        RefusalReason::Other { text: given } => text("reasons", given),
        _ => Ok(()),
    })
}

/// A text that says something and is not too long.
pub(crate) fn text(field: &str, given: &str) -> Result<(), Refusal> {
    between(field, given.trim(), TEXT_MIN, TEXT_MAX)
}

fn optional_text(field: &str, given: &str) -> Result<(), Refusal> {
    between(field, given, 0, TEXT_MAX)
}

fn name(field: &str, given: &str) -> Result<(), Refusal> {
    between(field, given.trim(), 1, NAME_MAX)
}

fn between(field: &str, given: &str, min: usize, max: usize) -> Result<(), Refusal> {
    let length = given.chars().count();
    if length < min {
        Err(invalid(field, Problem::TooShort { min }))
    } else if length > max {
        Err(invalid(field, Problem::TooLong { max }))
    } else {
        Ok(())
    }
}

fn entries<T>(field: &str, list: &[T], min: usize) -> Result<(), Refusal> {
    if list.len() < min {
        Err(invalid(field, Problem::TooShort { min }))
    } else if list.len() > LIST_MAX {
        Err(invalid(field, Problem::TooLong { max: LIST_MAX }))
    } else {
        Ok(())
    }
}

fn files(field: &str, list: &[AttachmentId], min: usize) -> Result<(), Refusal> {
    entries(field, list, min)
}

fn positive(field: &str, amount: Money) -> Result<(), Refusal> {
    if amount > Money::ZERO { Ok(()) } else { Err(invalid(field, Problem::NotPositive)) }
}

fn invalid(field: &str, problem: Problem) -> Refusal {
    Refusal::Invalid { field: field.into(), problem }
}
