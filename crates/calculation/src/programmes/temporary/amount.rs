//! How much ordinary temporary aid is: by the formula of persons and months, or by bands of the
//! self-paid cost, with a share of its own for some groups (L26 Art 29, YM-22).

use domain::derivation::{ArgumentName, Quantity};
use domain::facts::Holding;
use domain::policy::{Key, Value};
use domain::{Citation, Fraction, Programme, Truth};
use rust_decimal::Decimal;
use smallvec::SmallVec;

use super::stated_event;
use crate::context::{Context, Setting};
use crate::fact_ref::{EventField, FactRef, MemberField};
use crate::household::{Counted, holds_tekun, is_minor};
use crate::income::medical_of_year;
use crate::programmes::Shared;
use crate::programmes::verdict::Verdict;
use crate::range::Range;
use crate::recorder::Recorder;

/// Which group a household belongs to for the amount; a place may give a group months or a share of its own.
pub struct Group {
    /// Somebody is on tekun, an orphan or a child without support, or is eligible for it.
    tekun: Truth,
    /// The household is on dibao, edge or rigid, or is eligible for one.
    low_income: Truth,
    /// Of these, dibao.
    dibao: Truth,
}

impl Group {
    pub fn of(ctx: &Context, statuses: &[&Verdict]) -> Self {
        use Programme as P;
        let eligible = |programmes: &[P]| {
            let own = statuses.iter().filter(|verdict| programmes.contains(&verdict.programme));
            Truth::any(own.map(|verdict| verdict.truth))
        };
        let held = |any: &[Holding]| {
            Truth::any(ctx.members().iter().enumerate().map(|(index, member)| {
                let answer = member.holds.as_ref().map(|holds| holds.iter().any(|holding| any.contains(holding)));
                ctx.truth(FactRef::Member(index, MemberField::Holds), answer)
            }))
        };
        let mark = ctx.mark();
        let tekun =
            eligible(&[P::Tekun, P::OrphanChild]).or(held(&[Holding::Tekun, Holding::Orphan, Holding::DeFactoFull]));
        let dibao = eligible(&[P::Dibao, P::ExpenditureDibao, P::SinglePersonDibao]).or(held(&[Holding::Dibao]));
        let low_income = dibao.or(eligible(&[P::Edge, P::Rigid]));
        if [tekun, dibao, low_income].iter().all(|truth| !truth.is_unknown()) {
            ctx.missing_since(mark);
        }
        Self { tekun, low_income, dibao }
    }
}

/// The exact amount before the year's cap; nothing where a place has neither formula nor bands, or
/// while something that it needs is open.
pub fn exact<R: Recorder>(ctx: &Context, recorder: &mut R, shared: &Shared, group: &Group) -> Option<Range> {
    let standard = Range::exactly(Fraction::new(ctx.number(Key::DibaoStandardUrban)?));
    ctx.record(recorder, ArgumentName::Standard, Key::DibaoStandardUrban);
    let amount = match ctx.value(Key::TempExpenditureForm)?.choice()? {
        "bands" => by_bands(ctx, recorder, shared, group, standard, for_a_child(ctx, shared, standard)?)?,
        _ => by_formula(ctx, recorder, group, standard, for_a_child(ctx, shared, standard)?)?,
    };
    Some(amount)
}

/// YM-22: urban standard × persons × months, with what a child adds, within the local caps per person (ZJ
/// Art 39).
fn by_formula<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    group: &Group,
    standard: Range,
    extra: Range,
) -> Option<Range> {
    let event = stated_event(ctx);
    let persons = asked(ctx, EventField::Persons, event.persons)?;
    let months = asked(ctx, EventField::Months, event.months)?;
    let within = |most: Option<u32>| most.map_or(months, |most| months.min(most));
    let others = || ctx.value(Key::TempExpenditureMonths).and_then(Value::count);
    let of_group = most_months(ctx, group).into_iter().map(|own| within(own.or_else(others)));
    let each_group =
        of_group.map(|months| (Range::exactly(Fraction::whole(months)), standard.heads(persons).heads(months)));
    let (months, exact) = each_group.reduce(|a, b| (a.0.hull(b.0), a.1.hull(b.1)))?;
    recorder.argument(ArgumentName::Persons, || Quantity::Number(Fraction::whole(persons)));
    recorder.argument(ArgumentName::Months, || months.number());
    let exact = exact.plus(extra);
    let special = match ctx.setting(Key::TempExpenditureSpecialCap) {
        Setting::Is(cap) => match ctx.truth(FactRef::EventField(EventField::Special), event.special) {
            Truth::Yes => Some(cap),
            Truth::No => None,
            Truth::Unknown => return None,
        },
        Setting::Without => None,
        Setting::NotEncoded => return None,
    };
    let ordinary = match ctx.setting(Key::TempExpenditureCap) {
        Setting::NotEncoded => return None,
        setting => setting.number(),
    };
    let cap = special.or(ordinary);
    if let Some(multiple) = cap {
        recorder.argument(ArgumentName::Cap, || standard.times(multiple).heads(persons).yuan());
    }
    Some(cap.map_or(exact, |multiple| exact.min(standard.times(multiple).heads(persons))))
}

/// What a place may set for the household's group: a group's own figure, or nothing where that for all others holds
/// (YM-22: a group's own figure replaces the other); several while it is open which group it is.
type OfGroup<T> = SmallVec<[Option<T>; 3]>;

/// Of two groups with figures of their own, those that the household may belong to.
fn of_group<T>(groups: [(Truth, Option<T>); 2]) -> OfGroup<T> {
    let mut possible = OfGroup::new();
    for (belongs, own) in groups.into_iter().filter(|(belongs, own)| !belongs.is_no() && own.is_some()) {
        possible.push(own);
        if belongs.is_yes() {
            return possible;
        }
    }
    possible.push(None);
    possible
}

/// The most months of the household's group.
fn most_months(ctx: &Context, group: &Group) -> OfGroup<u32> {
    let own = |key| match ctx.value(key) {
        Some(Value::Count(most)) => Some(*most),
        _ => None,
    };
    of_group([(group.tekun, own(Key::TempMonthsTekun)), (group.dibao, own(Key::TempMonthsDibao))])
}

/// What the household bears itself in twelve months, with those who left it for tekun: they have a
/// share of their own.
fn self_paid(ctx: &Context, shared: &Shared) -> Range {
    let apart = ctx.members().iter().enumerate().filter(|(_, member)| !shared.counted.holds(&member.id));
    let theirs: Range = apart
        .map(|(index, member)| match holds_tekun(ctx, index, member) {
            Truth::No => Range::ZERO,
            tekun => medical_of_year(ctx, &Counted::Only(&member.id)).if_counts(tekun),
        })
        .sum();
    medical_of_year(ctx, &shared.counted).plus(theirs)
}

/// AH, YM-22: a group's own share of the self-paid cost with what a child adds, within the cap of shares; or the
/// band that the cost lies in, which begins at its lowest sum, with what a child adds.
fn by_bands<R: Recorder>(
    ctx: &Context,
    recorder: &mut R,
    shared: &Shared,
    group: &Group,
    standard: Range,
    extra: Range,
) -> Option<Range> {
    let cost = self_paid(ctx, shared);
    recorder.argument(ArgumentName::Expenses, || cost.yuan());
    let of = |own: Option<Share>| match own {
        Some(share) => {
            let amount = cost.times(share.rate).plus(extra);
            match ctx.setting(Key::TempShareCap) {
                Setting::Is(most) => Some(amount.min(standard.times(most))),
                Setting::Without => Some(amount),
                Setting::NotEncoded => None,
            }
        }
        None => Some(of_bands(ctx.value(Key::TempBands)?, cost, standard)?.plus(extra)),
    };
    let all: Option<SmallVec<[Range; 3]>> = share(ctx, group).into_iter().map(of).collect();
    all?.into_iter().reduce(Range::hull)
}

/// What the bands give for a cost, from the least to the most while it may lie in several; nothing where it may
/// lie below all of them.
fn of_bands(bands: &Value, cost: Range, standard: Range) -> Option<Range> {
    let lowest = standard.times(bands.band(cost.low)?);
    let Value::Bands(bands) = bands else { return None };
    let reached = bands.iter().filter(|(from, _)| (cost.low..=cost.high).contains(&Fraction::new(*from)));
    Some(reached.map(|(_, multiple)| standard.times(*multiple)).fold(lowest, Range::hull))
}

/// A group's own share of the self-paid cost.
struct Share {
    /// The parameter of the cost above which it is granted.
    from: Key,
    above: Decimal,
    rate: Decimal,
}

/// The share of the household's group, where it has its own.
fn share(ctx: &Context, group: &Group) -> OfGroup<Share> {
    let own = |from, rate| Some(Share { from, above: ctx.setting(from).number()?, rate: ctx.setting(rate).number()? });
    let tekun = own(Key::TempTekunFrom, Key::TempTekunShare);
    of_group([(group.tekun, tekun), (group.low_income, own(Key::TempLowIncomeFrom, Key::TempLowIncomeShare))])
}

/// By bands (AH): whether the self-paid cost is as high as the place asks for; above its threshold (超过) for a
/// group with a share of its own, at least that of the lowest band (以上) for all others.
pub fn is_high_enough(ctx: &Context, shared: &Shared, group: &Group) -> Truth {
    if ctx.value(Key::TempExpenditureForm).and_then(Value::choice) != Some("bands") {
        return Truth::Yes;
    }
    let cost = self_paid(ctx, shared);
    let of = |own: &Option<Share>| match own {
        Some(share) => Range::exactly(Fraction::new(share.above)).below(cost),
        None => match ctx.value(Key::TempBands) {
            Some(Value::Bands(bands)) => {
                let lowest = bands.first().map(|(from, _)| Range::exactly(Fraction::new(*from)));
                lowest.map_or(Truth::No, |lowest| lowest.at_most(cost))
            }
            _ => Truth::Unknown,
        },
    };
    let groups = share(ctx, group);
    let mut all = groups.iter().map(of);
    let first = all.next().unwrap_or(Truth::Unknown);
    if all.all(|other| other == first) { first } else { Truth::Unknown }
}

/// The text in which the threshold of the household's group stands.
pub fn text_of_threshold(ctx: &Context, group: &Group) -> Option<Citation> {
    let key = share(ctx, group).first().and_then(Option::as_ref).map_or(Key::TempBands, |share| share.from);
    ctx.pack.get(key).map(|held| held.source.clone())
}

/// What a household with a child receives on top (YM-22); nothing where a place sets nothing.
fn for_a_child(ctx: &Context, shared: &Shared, standard: Range) -> Option<Range> {
    let multiple = match ctx.setting(Key::TempChildExtra) {
        Setting::Is(multiple) => multiple,
        Setting::Without => return Some(Range::ZERO),
        Setting::NotEncoded => return None,
    };
    let members = ctx.members().iter().enumerate().filter(|(_, member)| shared.counted.holds(&member.id));
    let child = Truth::any(members.map(|(index, member)| is_minor(ctx, index, member)));
    Some(standard.times(multiple).if_counts(child))
}

/// An answer that the formula cannot do without.
fn asked(ctx: &Context, field: EventField, answer: Option<u32>) -> Option<u32> {
    if answer.is_none() {
        ctx.miss(FactRef::EventField(field));
    }
    answer
}
