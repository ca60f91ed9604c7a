//! D57 Art 7: husband or wife, minor children, adult children who cannot live independently, and
//! relatives with a duty of support who have long lived together count; who lives at a religious
//! site for years, is in prison, in compulsory isolation or declared missing does not.

use domain::assessment::MemberReason;
use domain::date;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::facts::{Custody, Disability, Holding, Member, Relation, Stated, Student};
use domain::policy::Key;
use domain::{Citation, Truth};

use crate::context::{Context, Missing};
use crate::fact_ref::{FactRef, MemberField as F};
use crate::recorder::Recorder;

const CITATION: Citation = Citation::new("D57", "7");

/// Whether one person counts, why, and what is missing to know it.
#[derive(Clone, Debug)]
pub struct Membership {
    pub counts: Truth,
    pub reason: MemberReason,
    pub missing: Vec<Missing>,
}

/// A test's truth with the reason that goes with it.
type Judged = (Truth, MemberReason);

/// D57 Art 7: every member's place, in the order of the facts.
pub fn membership<R: Recorder>(ctx: &Context, recorder: &mut R) -> Vec<Membership> {
    recorder.open(Rule::CountedMembers, None);
    recorder.cite(CITATION);
    let mut all: Vec<Option<Membership>> = ctx.members().iter().map(|_| None).collect();
    // A child's husband or wife counts only with the child, so children come first.
    for in_laws in [false, true] {
        for (index, member) in ctx.members().iter().enumerate() {
            if (member.relation == Some(Relation::ChildSpouse)) == in_laws {
                let found = judge(ctx, index, member, &all);
                if let Some(place) = all.get_mut(index) {
                    *place = Some(found);
                }
            }
        }
    }
    let all: Vec<Membership> = all.into_iter().flatten().collect();
    for (member, found) in ctx.members().iter().zip(&all) {
        recorder.open(Rule::MemberCounts, Some(&member.id));
        recorder.argument(ArgumentName::Reason, || Quantity::Word(crate::word(&found.reason)));
        recorder.close(|| Quantity::Truth(found.counts));
    }
    let surely = u32::try_from(all.iter().filter(|found| found.counts.is_yes()).count()).unwrap_or(u32::MAX);
    recorder.close(|| Quantity::Number(domain::Fraction::whole(surely)));
    all
}

/// D57 Art 7: who is included by the first paragraph and not excluded by the second.
fn judge(ctx: &Context, index: usize, member: &Member, others: &[Option<Membership>]) -> Membership {
    let mark = ctx.mark();
    let (included, why_in) = included(ctx, index, member, others);
    if included.is_no() {
        ctx.missing_since(mark);
        return Membership { counts: Truth::No, reason: why_in, missing: Vec::new() };
    }
    let (excluded, why_out) = excluded(ctx, index, member);
    let missing = ctx.missing_since(mark);
    match included.and(!excluded) {
        Truth::Yes => Membership { counts: Truth::Yes, reason: why_in, missing: Vec::new() },
        Truth::No => Membership { counts: Truth::No, reason: why_out, missing: Vec::new() },
        Truth::Unknown => Membership { counts: Truth::Unknown, reason: MemberReason::AnswerMissing, missing },
    }
}

/// D57 Art 7, second paragraph: the first sure ground that takes a person out. The province may add grounds: CQ
/// leaves out unmarried soldiers.
fn excluded(ctx: &Context, index: usize, member: &Member) -> Judged {
    let at = |field| FactRef::Member(index, field);
    let grounds = [
        in_custody(ctx, index, member),
        (is_clergy_apart(ctx, index, member), MemberReason::ClergyApart),
        (holds_tekun(ctx, index, member), MemberReason::HoldsTekun),
        (
            ctx.flag(Key::ExcludeSoldiers).and_then(|| ctx.truth(at(F::Soldier), member.soldier_unmarried)),
            MemberReason::Soldier,
        ),
    ];
    let sure = grounds.iter().find(|(truth, _)| truth.is_yes());
    sure.copied().unwrap_or((Truth::any(grounds.map(|(truth, _)| truth)), MemberReason::AnswerMissing))
}

/// Evaluates a second condition only where the first does not already settle it.
trait AndThen {
    fn and_then(self, other: impl FnOnce() -> Truth) -> Truth;
}

impl AndThen for Truth {
    fn and_then(self, other: impl FnOnce() -> Truth) -> Truth {
        if self.is_no() { self } else { self.and(other()) }
    }
}

/// D57 Art 7, second paragraph (2): prison, compulsory isolation and declared missing take a person out while
/// they last; detention does not (YM-4).
fn in_custody(ctx: &Context, index: usize, member: &Member) -> Judged {
    match member.custody {
        Some(Custody::Prison) => (Truth::Yes, MemberReason::InPrison),
        Some(Custody::DrugIsolation) => (Truth::Yes, MemberReason::InDrugIsolation),
        Some(Custody::DeclaredMissing) => (Truth::Yes, MemberReason::DeclaredMissing),
        Some(Custody::None | Custody::Detention) => (Truth::No, MemberReason::AnswerMissing),
        None => {
            ctx.miss(FactRef::Member(index, F::Custody));
            (Truth::Unknown, MemberReason::AnswerMissing)
        }
    }
}

/// D57 Art 7, second paragraph (1), 含三年: away at a religious site for the years of the article or longer.
pub fn is_clergy_apart(ctx: &Context, index: usize, member: &Member) -> Truth {
    if member.clergy_since.is_absent() {
        return Truth::No;
    }
    let Some(years) = ctx.count(Key::ClergyYears) else { return Truth::Unknown };
    ctx.stated(FactRef::Member(index, F::ClergySince), &member.clergy_since, |since| {
        date::has_reached(*since, years, ctx.on)
    })
}

/// YM-5: who is supported as tekun already leaves the household.
pub fn holds_tekun(ctx: &Context, index: usize, member: &Member) -> Truth {
    let answer = member.holds.as_ref().map(|holds| holds.contains(&Holding::Tekun));
    ctx.truth(FactRef::Member(index, F::Holds), answer)
}

/// D57 Art 7, first paragraph, by what a person is to the applicant.
fn included(ctx: &Context, index: usize, member: &Member, others: &[Option<Membership>]) -> Judged {
    use Relation as R;
    match member.relation {
        Some(R::Applicant) => (Truth::Yes, MemberReason::Applicant),
        Some(R::Spouse) => (Truth::Yes, MemberReason::Spouse),
        Some(R::Child) => child(ctx, index, member),
        Some(R::Grandchild | R::Sibling) => minor_with_other_parent(ctx, index, member),
        Some(R::Parent | R::SpouseParent | R::Grandparent) => coresident_relative(ctx, index, member),
        Some(R::ChildSpouse) => child_spouse(ctx, index, member, others),
        Some(R::OtherKin | R::NonKin) => (Truth::No, MemberReason::NoSupportDuty),
        None => {
            ctx.miss(FactRef::Member(index, F::Relation));
            (Truth::Unknown, MemberReason::AnswerMissing)
        }
    }
}

/// D57 Art 7(4), YM-41: a relative with a duty of support counts once the local length of living together is
/// reached.
fn long_coresident(ctx: &Context, index: usize, member: &Member) -> Judged {
    let months = ctx.count(Key::CoresidenceMonths);
    let long = match (member.coresidence_months, months) {
        (Some(lived), Some(months)) => (lived >= months).into(),
        (None, _) => ctx.truth(FactRef::Member(index, F::CoresidenceMonths), None),
        (_, None) => Truth::Unknown,
    };
    (long, if long.is_no() { MemberReason::NotLongCoresident } else { MemberReason::LongCoresident })
}

/// The same for a relative who is no child of the applicant: a full-time postgraduate student never
/// counts by living here, unless not able to live independently (YM-3).
fn coresident_relative(ctx: &Context, index: usize, member: &Member) -> Judged {
    let long = long_coresident(ctx, index, member);
    if long.0.is_no() {
        return long;
    }
    let mark = ctx.mark();
    let (_, postgraduate) = studies(ctx, index, member);
    let away = postgraduate.and_then(|| is_independent(ctx, index, member));
    match away {
        Truth::Yes => (Truth::No, MemberReason::FullTimePostgraduate),
        Truth::No => {
            ctx.missing_since(mark);
            long
        }
        Truth::Unknown => (long.0.and(!away), long.1),
    }
}

/// Under full age (D57 Art 7(2); Civil Code Art 17); no longer on the birthday (YM-1).
pub fn is_minor(ctx: &Context, index: usize, member: &Member) -> Truth {
    let answer = member.birth_date.map(|birth| !date::has_reached(birth, date::FULL_AGE, ctx.on));
    ctx.truth(FactRef::Member(index, F::BirthDate), answer)
}

/// YM-3: a minor whom the other parent brings up is out.
fn minor_with_other_parent(ctx: &Context, index: usize, member: &Member) -> Judged {
    let coresident = coresident_relative(ctx, index, member);
    if coresident.0.is_no() || member.other_parent_custody == Some(false) {
        return coresident;
    }
    let elsewhere = is_minor(ctx, index, member)
        .and_then(|| ctx.truth(FactRef::Member(index, F::OtherParentCustody), member.other_parent_custody));
    match elsewhere {
        Truth::Yes => (Truth::No, MemberReason::OtherParentCustody),
        _ => (coresident.0.and(!elsewhere), coresident.1),
    }
}

/// D57 Art 7(2), (3): a minor child, or a grown one; the same either way where the age is open.
fn child(ctx: &Context, index: usize, member: &Member) -> Judged {
    let mark = ctx.mark();
    match is_minor(ctx, index, member) {
        Truth::Yes => minor_child(ctx, index, member),
        Truth::No => adult_child(ctx, index, member),
        Truth::Unknown => {
            let (as_minor, _) = minor_child(ctx, index, member);
            let (as_adult, why) = adult_child(ctx, index, member);
            if as_minor == as_adult && !as_minor.is_unknown() {
                ctx.missing_since(mark);
                (as_minor, why)
            } else {
                (Truth::Unknown, MemberReason::AnswerMissing)
            }
        }
    }
}

/// D57 Art 7(2): minor children count, but for one whom the other parent brings up (YM-3).
fn minor_child(ctx: &Context, index: usize, member: &Member) -> Judged {
    match ctx.truth(FactRef::Member(index, F::OtherParentCustody), member.other_parent_custody) {
        Truth::Yes => (Truth::No, MemberReason::OtherParentCustody),
        Truth::No => (Truth::Yes, MemberReason::MinorChild),
        Truth::Unknown => (Truth::Unknown, MemberReason::AnswerMissing),
    }
}

/// D57 Art 7(3): adult children who cannot live independently, full-time students up to
/// undergraduate among them; others once they have long lived together, a full-time postgraduate never (YM-3).
fn adult_child(ctx: &Context, index: usize, member: &Member) -> Judged {
    let mark = ctx.mark();
    let dependent = !is_independent(ctx, index, member);
    if dependent.is_yes() {
        ctx.missing_since(mark);
        return (Truth::Yes, MemberReason::NotIndependent);
    }
    let (student, postgraduate) = studies(ctx, index, member);
    if student.is_yes() {
        ctx.missing_since(mark);
        return (Truth::Yes, MemberReason::FullTimeStudent);
    }
    let coresident = long_coresident(ctx, index, member);
    let by_living = (!postgraduate).and(coresident.0);
    let counts = Truth::any([dependent, student, by_living]);
    let reason = match counts {
        Truth::No if postgraduate.is_yes() => MemberReason::FullTimePostgraduate,
        Truth::No => MemberReason::NotLongCoresident,
        Truth::Yes => MemberReason::LongCoresident,
        Truth::Unknown => MemberReason::AnswerMissing,
    };
    (counts, reason)
}

/// Unanswered, a severe disability means not independent, anything else independent (YM-2).
pub fn is_independent(ctx: &Context, index: usize, member: &Member) -> Truth {
    match member.independent {
        Some(answer) => answer.into(),
        None => !is_severely_disabled(ctx, index, member),
    }
}

/// D57 Art 8(1): 重度残疾, with the third level of mental and intellectual ones.
pub fn is_severely_disabled(ctx: &Context, index: usize, member: &Member) -> Truth {
    is_severe(ctx, FactRef::Member(index, F::Disability), member.disability)
}

/// Whether a certificate is on the list of severe disabilities (D57 Art 8).
pub fn is_severe(ctx: &Context, fact: FactRef, disability: Stated<Disability>) -> Truth {
    is_certified(ctx, fact, disability, Key::SevereDisabilities)
}

/// Whether a certificate is on the list that a parameter is.
pub fn is_certified(ctx: &Context, fact: FactRef, disability: Stated<Disability>, list: Key) -> Truth {
    match disability {
        Stated::Absent => Truth::No,
        Stated::Known(disability) => ctx.lists(list, disability.code()),
        Stated::Unknown => ctx.stated(fact, &disability, |_| true),
    }
}

/// D57 Art 7(3) 本科及以下: whether the person studies full-time up to undergraduate, and whether full-time
/// beyond it.
fn studies(ctx: &Context, index: usize, member: &Member) -> (Truth, Truth) {
    let full_time = || ctx.truth(FactRef::Member(index, F::FullTime), member.full_time);
    match member.student {
        Some(Student::None) => (Truth::No, Truth::No),
        Some(Student::Master | Student::Doctor) => (Truth::No, full_time()),
        Some(_) => (full_time(), Truth::No),
        None => {
            ctx.miss(FactRef::Member(index, F::Student));
            let possible = full_time().and(Truth::Unknown);
            (possible, possible)
        }
    }
}

/// YM-3: a child's husband or wife counts only together with the child, and after living together long.
fn child_spouse(ctx: &Context, index: usize, member: &Member, others: &[Option<Membership>]) -> Judged {
    let coresident = minor_with_other_parent(ctx, index, member);
    if coresident.0.is_no() {
        return coresident;
    }
    let child = match &member.spouse {
        Stated::Absent => Truth::No,
        Stated::Known(id) => child_counts(ctx, others, |other| other.id == *id),
        Stated::Unknown => match ctx.members().iter().find(|other| is_married_to(other, member)) {
            Some(child) => child_counts(ctx, others, |other| other.id == child.id),
            None => any_grown_child_counts(ctx, index, others),
        },
    };
    if child.is_no() {
        return (Truth::No, MemberReason::ChildDoesNotCount);
    }
    (coresident.0.and(child), MemberReason::LongCoresident)
}

/// Whether somebody is said to be the husband or wife of this person.
fn is_married_to(other: &Member, person: &Member) -> bool {
    other.spouse.known() == Some(&person.id)
}

/// Nobody has said whose husband or wife it is: yes where all grown children count, no where none does.
fn any_grown_child_counts(ctx: &Context, index: usize, others: &[Option<Membership>]) -> Truth {
    let is_grown_child = |other: &Member| {
        let grown = other.birth_date.is_none_or(|birth| date::has_reached(birth, date::FULL_AGE, ctx.on));
        // Whoever is known to have another spouse, or none, is not the one.
        other.relation == Some(Relation::Child) && grown && other.spouse.is_unknown()
    };
    let any = child_counts(ctx, others, is_grown_child);
    let children = ctx.members().iter().zip(others).filter(|(member, _)| is_grown_child(member));
    let all = Truth::all(children.filter_map(|(_, found)| found.as_ref()).map(|found| found.counts));
    if any == all || any.is_no() {
        return any;
    }
    ctx.miss(FactRef::Member(index, F::Spouse));
    Truth::Unknown
}

fn child_counts(ctx: &Context, others: &[Option<Membership>], is_the_child: impl Fn(&Member) -> bool) -> Truth {
    let children = ctx.members().iter().zip(others).filter(|(member, _)| is_the_child(member));
    Truth::any(children.filter_map(|(_, found)| found.as_ref()).map(|found| {
        if found.counts.is_unknown() {
            ctx.miss_again(&found.missing);
        }
        found.counts
    }))
}
