//! What every rule reads: the pack, the facts, the day; and what it could not read.

use std::cell::{Cell, RefCell};

use domain::Date;
use domain::assessment::Reason;
use domain::derivation::{Argument, ArgumentName, Quantity};
use domain::facts::{Amount, HouseholdFacts, Member, Stated};
use domain::policy::{Key, Level, PolicyPack, Resolved, Status, Value};
use domain::{Citation, Fraction, Truth};
use rust_decimal::Decimal;

use crate::fact_ref::FactRef;
use crate::range::Range;
use crate::recorder::Recorder;
use crate::trail::Trail;

/// Something that was not there when a rule looked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    Fact(FactRef),
    Parameter(Key),
}

/// Each once: the same answer is often missing to many tests.
pub fn each_once(missing: &mut Vec<Missing>) {
    if missing.len() > 1 {
        missing.sort_unstable();
        missing.dedup();
    }
}

/// The inputs of an assessment and a note of what was missing.
pub struct Context<'a> {
    pub pack: &'a PolicyPack,
    pub facts: &'a HouseholdFacts,
    /// The day that is assessed.
    pub on: Date,
    /// The end of the income window.
    pub applied: Date,
    /// An unknown amount that is narrowed while its effect is searched.
    narrowed: Option<(&'a [FactRef], Range)>,
    /// Who leaves tekun for what the household receives, by place in the facts.
    declining_tekun: &'a [usize],
    /// Whether reasons and their figures are told beside outcomes and amounts.
    tells_why: bool,
    /// Where it is noted which parameters are read, for a derivation.
    trail: Option<&'a Trail>,
    missing: RefCell<Vec<Missing>>,
    used: [Cell<u64>; WORDS],
}

/// Words of the set of parameters that were read: a bit for each key.
const WORDS: usize = 6;
/// Bits of a word.
const WORD: usize = 64;

/// A number that a place may set to none on purpose.
#[derive(Clone, Copy)]
pub enum Setting {
    /// Nobody encoded it.
    NotEncoded,
    /// On purpose none.
    Without,
    /// The number.
    Is(Decimal),
}

impl Setting {
    /// The number, where there is one.
    pub fn number(self) -> Option<Decimal> {
        match self {
            Self::Is(number) => Some(number),
            Self::NotEncoded | Self::Without => None,
        }
    }
}

/// A place in the list of what is missing, to ask later what came after it.
#[derive(Clone, Copy)]
pub struct Mark(usize);

impl<'a> Context<'a> {
    pub fn new(pack: &'a PolicyPack, facts: &'a HouseholdFacts, on: Date) -> Self {
        Self {
            pack,
            facts,
            on,
            applied: facts.application_date.unwrap_or(on),
            narrowed: None,
            declining_tekun: &[],
            tells_why: true,
            trail: None,
            missing: RefCell::default(),
            used: Default::default(),
        }
    }

    /// The same question about other facts of the household.
    pub fn with(&self, facts: &'a HouseholdFacts) -> Self {
        Self {
            declining_tekun: self.declining_tekun,
            tells_why: self.tells_why,
            ..Self::new(self.pack, facts, self.on)
        }
    }

    pub fn narrowed(mut self, facts: &'a [FactRef], range: Range) -> Self {
        self.narrowed = Some((facts, range));
        self
    }

    /// Looks at what the household receives where some leave tekun.
    pub fn declining_tekun(mut self, declines: &'a [usize]) -> Self {
        self.declining_tekun = declines;
        self
    }

    pub fn declines_tekun(&self, index: usize) -> bool {
        self.declining_tekun.contains(&index)
    }

    /// For who only wants outcomes and amounts.
    pub fn without_reasons(mut self) -> Self {
        self.tells_why = false;
        self
    }

    /// Notes on a trail which parameters are read.
    pub fn noting_on(mut self, trail: &'a Trail) -> Self {
        self.trail = Some(trail);
        self
    }

    /// Reasons, where they are wanted. No outcome may hang on them.
    pub fn reasons(&self, reasons: impl FnOnce() -> Vec<Reason>) -> Vec<Reason> {
        if self.tells_why { reasons() } else { Vec::new() }
    }

    /// Whether somebody wants to know why.
    pub fn wants_reasons(&self) -> bool {
        self.tells_why
    }

    /// The figures behind a reason, where they are wanted.
    pub fn figures(&self, figures: impl FnOnce() -> Vec<Argument>) -> Vec<Argument> {
        if self.tells_why { figures() } else { Vec::new() }
    }

    pub fn members(&self) -> &'a [Member] {
        self.facts.members.as_deref().unwrap_or_default()
    }

    /// Notes an answer that nobody gave.
    pub fn miss(&self, fact: FactRef) {
        self.missing.borrow_mut().push(Missing::Fact(fact));
    }

    pub fn mark(&self) -> Mark {
        Mark(self.missing.borrow().len())
    }

    /// Takes what was missing since a mark.
    pub fn missing_since(&self, mark: Mark) -> Vec<Missing> {
        if self.mark().0 == mark.0 { Vec::new() } else { self.missing.borrow_mut().split_off(mark.0) }
    }

    /// Notes again what was missing in a part that was computed before.
    pub fn miss_again(&self, missing: &[Missing]) {
        self.missing.borrow_mut().extend_from_slice(missing);
    }

    /// A yes-or-no answer.
    pub fn truth(&self, fact: FactRef, answer: Option<bool>) -> Truth {
        if answer.is_none() {
            self.miss(fact);
        }
        answer.into()
    }

    /// Whether something stated is there.
    pub fn stated<T>(&self, fact: FactRef, stated: &Stated<T>, test: impl FnOnce(&T) -> bool) -> Truth {
        match stated {
            Stated::Unknown => {
                self.miss(fact);
                Truth::Unknown
            }
            Stated::Absent => Truth::No,
            Stated::Known(value) => test(value).into(),
        }
    }

    /// An amount; any amount that could be stated, where it is not known.
    pub fn amount(&self, fact: FactRef, answer: Option<Amount>) -> Range {
        match answer {
            Some(amount) => Range::exactly(amount.exact()),
            None => {
                self.miss(fact);
                match self.narrowed {
                    Some((narrowed, range)) if narrowed.contains(&fact) => range,
                    _ => Range::between(Fraction::ZERO, Amount::MAX.exact()),
                }
            }
        }
    }

    /// A parameter as it holds; its absence is noted.
    pub fn resolved(&self, key: Key) -> Option<&'a Resolved> {
        let held = self.pack.get(key);
        if held.is_none() {
            self.missing.borrow_mut().push(Missing::Parameter(key));
        }
        if let Some((word, bit)) = self.place(key) {
            word.set(word.get() | bit);
        }
        if let Some(trail) = self.trail {
            trail.note(key);
        }
        held
    }

    pub fn value(&self, key: Key) -> Option<&'a Value> {
        self.resolved(key).map(|held| &held.value)
    }

    pub fn number(&self, key: Key) -> Option<Decimal> {
        self.value(key).and_then(Value::number)
    }

    pub fn count(&self, key: Key) -> Option<u32> {
        self.value(key).and_then(Value::count)
    }

    pub fn flag(&self, key: Key) -> Truth {
        self.value(key).and_then(Value::flag).into()
    }

    /// Whether the list that a parameter is holds a word.
    pub fn lists(&self, key: Key, word: &str) -> Truth {
        self.value(key).map(|list| list.holds(word)).into()
    }

    /// A number that a place may set to none on purpose.
    pub fn setting(&self, key: Key) -> Setting {
        match self.value(key).map(Value::number) {
            None => Setting::NotEncoded,
            Some(None) => Setting::Without,
            Some(Some(number)) => Setting::Is(number),
        }
    }

    /// The parameters that were read, in their order.
    pub fn used(&self) -> Vec<Key> {
        let words = Key::ALL.chunks(WORD).zip(&self.used).filter(|(_, word)| word.get() != 0);
        let read = words.flat_map(|(keys, word)| {
            keys.iter().enumerate().filter(|(bit, _)| word.get() & (1 << bit) != 0).map(|(_, key)| *key)
        });
        read.collect()
    }

    /// The word and the bit in it that say whether a key was read.
    fn place(&self, key: Key) -> Option<(&Cell<u64>, u64)> {
        let word = self.used.get(usize::try_from(key.place() / u64::BITS).ok()?)?;
        Some((word, 1 << (key.place() % u64::BITS)))
    }

    /// Where a value stands in a text of the place or its province.
    pub fn own_text(&self, key: Key) -> Option<&'a Citation> {
        own_text(self.pack, key)
    }

    /// Has the open rule cite the texts of the place that it followed in other rules.
    pub fn cite_own<R: Recorder>(&self, recorder: &mut R, keys: &[Key]) {
        if self.trail.is_some() {
            keys.iter().filter_map(|key| self.own_text(*key)).for_each(|text| recorder.cite(text.clone()));
        }
    }

    /// Records a parameter as an argument of the open rule.
    pub fn record<R: Recorder>(&self, recorder: &mut R, name: ArgumentName, key: Key) {
        recorder.parameter(name, key, self.pack.get(key), || quantity(key, self.pack.get(key)));
    }
}

/// The text of the place or its province in which a value stands; none for a national value, an example and a
/// figure that is tried.
pub fn own_text(pack: &PolicyPack, key: Key) -> Option<&Citation> {
    let held = pack.get(key)?;
    let is_text = held.level != Level::Nation && held.status != Status::Illustrative && !pack.overlaid.contains(&key);
    is_text.then_some(&held.source)
}

/// The value of a parameter as an argument of a rule.
pub fn quantity(key: Key, held: Option<&Resolved>) -> Quantity {
    use domain::policy::Kind;
    match held.map(|held| &held.value) {
        None => Quantity::NotKnown,
        Some(Value::Without) => Quantity::Word("none".into()),
        Some(Value::Number(number)) if key.kind() == Kind::Yuan => Quantity::Yuan(Fraction::new(*number)),
        Some(Value::Number(number)) => Quantity::Number(Fraction::new(*number)),
        Some(Value::Count(count)) => Quantity::Number(Fraction::whole(*count)),
        Some(Value::Flag(flag)) => Quantity::Truth((*flag).into()),
        Some(Value::Choice(word)) => Quantity::Word(word.clone()),
        Some(Value::Words(words)) if words.is_empty() => Quantity::Word("none".into()),
        Some(Value::Words(words)) => {
            Quantity::Word(words.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(", ").into())
        }
        Some(Value::Period(period)) => Quantity::Word(period.to_string().into()),
        Some(bands @ Value::Bands(_)) => Quantity::Word(crate::word(bands)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_parameter_has_its_own_bit() {
        let facts = HouseholdFacts::default();
        let names = domain::language::Names { zh: String::new(), en: String::new() };
        let pack = PolicyPack::new("test", names, Date::default());
        let ctx = Context::new(&pack, &facts, Date::default());
        for (read, key) in Key::ALL.iter().enumerate() {
            assert_eq!(ctx.used(), &Key::ALL[..read]);
            ctx.resolved(*key);
        }
        assert_eq!(ctx.used(), Key::ALL);
    }
}
