//! The sheet on which a sum is worked out: it reads parameters, notes which were used and which
//! nobody encoded, and collects what comes out and why.

use std::collections::BTreeSet;

use domain::calendar::Month;
use domain::fraction::Rounding;
use domain::policy::{Key, PolicyPack, Resolved, Value};
use domain::sums::{FigureName, SumAnswer, SumFigure, SumKind, SumOutcome, SumReason, SumReasonCode, SumValue};
use domain::{Citation, Date, Fraction, Money};
use rust_decimal::Decimal;

use crate::context::Setting;
use crate::in_force::text_on;
use crate::used;

/// Reads policy and collects the answer.
pub struct Sheet<'a> {
    pack: &'a PolicyPack,
    /// The day of the sum.
    pub on: Date,
    used: BTreeSet<Key>,
    needs: BTreeSet<Key>,
    figures: Vec<SumFigure>,
    reasons: Vec<SumReason>,
}

impl<'a> Sheet<'a> {
    pub fn new(pack: &'a PolicyPack, on: Date) -> Self {
        let (used, needs) = (BTreeSet::new(), BTreeSet::new());
        Self { pack, on, used, needs, figures: Vec::new(), reasons: Vec::new() }
    }

    /// A parameter as it holds; its absence makes the sum undetermined.
    pub fn resolved(&mut self, key: Key) -> Option<&'a Resolved> {
        let held = self.pack.get(key);
        self.used.insert(key);
        if held.is_none() {
            self.needs.insert(key);
        }
        held
    }

    fn value(&mut self, key: Key) -> Option<&'a Value> {
        self.resolved(key).map(|held| &held.value)
    }

    /// A number that a place may set to none on purpose.
    pub fn setting(&mut self, key: Key) -> Setting {
        match self.value(key) {
            None => Setting::NotEncoded,
            Some(value) => match value.number().or_else(|| value.count().map(Decimal::from)) {
                Some(number) => Setting::Is(number),
                None => Setting::Without,
            },
        }
    }

    /// A number without which there is nothing to work out: where the place has none on purpose, it
    /// has no such rule.
    pub fn number(&mut self, key: Key) -> Option<Decimal> {
        let setting = self.setting(key);
        if matches!(setting, Setting::Without) {
            self.because_of(SumReasonCode::NoSuchRule, key);
        }
        setting.number()
    }

    /// The same for yuan, exactly.
    pub fn yuan(&mut self, key: Key) -> Option<Fraction> {
        self.number(key).map(Fraction::new)
    }

    /// The same for a whole number.
    pub fn count(&mut self, key: Key) -> Option<u32> {
        self.number(key)?;
        self.value(key).and_then(Value::count)
    }

    /// Yes or no; a word that says neither is as good as nothing encoded.
    pub fn flag(&mut self, key: Key) -> Option<bool> {
        let flag = self.value(key).and_then(Value::flag);
        self.need_unless(flag.is_some(), key);
        flag
    }

    /// The word of a rule; where the place has none on purpose, it has no such rule.
    pub fn rule(&mut self, key: Key) -> Option<&'a str> {
        let value = self.value(key)?;
        if *value == Value::Without {
            self.because_of(SumReasonCode::NoSuchRule, key);
        }
        value.choice()
    }

    /// A named rounding.
    pub fn rounding(&mut self, key: Key) -> Option<Rounding> {
        let rounding = self.value(key).and_then(Value::choice).and_then(crate::rounding);
        self.need_unless(rounding.is_some(), key);
        rounding
    }

    /// Notes that a parameter is missing, for another reason than that nobody encoded it.
    pub fn need(&mut self, key: Key) {
        self.needs.insert(key);
    }

    fn need_unless(&mut self, there: bool, key: Key) {
        if !there {
            self.need(key);
        }
    }

    /// Says why, with the text that demands it, as it stood on the day.
    pub fn because(&mut self, code: SumReasonCode, source: Citation) {
        if self.reasons.iter().all(|reason| reason.code != code) {
            let source = text_on(self.on, source);
            self.reasons.push(SumReason { code, source });
        }
    }

    /// Says why, with the text that the parameter stands in.
    pub fn because_of(&mut self, code: SumReasonCode, key: Key) {
        if let Some(held) = self.pack.get(key) {
            self.because(code, held.source.clone());
        }
    }

    /// Notes what came out.
    pub fn figure(&mut self, name: FigureName, value: SumValue) {
        self.figures.push(SumFigure { name, value });
    }

    /// Notes money that is shown, or settled: rounded once, here.
    pub fn money(&mut self, name: FigureName, exact: Fraction, rounding: Rounding) {
        if let Some(money) = exact.round(rounding) {
            self.paid(name, money);
        }
    }

    /// Notes money that is paid: rounded once, as one-off money is (YM-25).
    pub fn payable(&mut self, name: FigureName, exact: Fraction) {
        if let Some(rounding) = self.rounding(Key::BenefitRounding) {
            self.money(name, exact, rounding);
        }
    }

    /// Notes money.
    pub fn paid(&mut self, name: FigureName, money: Money) {
        self.figure(name, SumValue::Yuan(money));
    }

    /// Notes a whole number.
    pub fn number_of(&mut self, name: FigureName, count: u32) {
        self.figure(name, SumValue::Number(Fraction::whole(count)));
    }

    /// Notes a month.
    pub fn month(&mut self, name: FigureName, month: Month) {
        self.figure(name, SumValue::Month(month));
    }

    /// What all this comes to.
    pub fn answer(&mut self, sum: SumKind) -> SumAnswer {
        let refused = self.reasons.iter().any(|reason| reason.code.refuses());
        let outcome = match (refused, self.needs.is_empty()) {
            (true, _) => SumOutcome::NotDue,
            (false, true) => SumOutcome::Determined,
            (false, false) => SumOutcome::Undetermined,
        };
        let used: Vec<Key> = self.used.iter().copied().collect();
        SumAnswer {
            jurisdiction: self.pack.jurisdiction.clone(),
            on: self.on,
            sum,
            outcome,
            parameters: used::parameters(self.pack, &used),
            warnings: used::warnings(self.pack, &used),
            pack: self.pack.digest(),
            needs: if refused { Vec::new() } else { self.needs.iter().copied().collect() },
            figures: std::mem::take(&mut self.figures),
            reasons: std::mem::take(&mut self.reasons),
        }
    }
}
