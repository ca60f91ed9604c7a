//! What the types alone cannot refuse in the input of a sum.

use std::collections::BTreeSet;

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use super::SumRequest;
use crate::Date;
use crate::facts::Amount;

/// The largest inputs that a sum takes.
pub mod limits {
    /// Months of anything.
    pub const MONTHS: u32 = 120;
    /// Persons of a household.
    pub const HEADS: u32 = 30;
    /// Jobs offered to one person.
    pub const OFFERS: usize = 200;
    /// Villages of a township.
    pub const VILLAGES: u32 = 10_000;
    /// Cases that a sample is drawn from.
    pub const CASES: u32 = 20_000;
    /// Letters in a seed or in the number of a case.
    pub const CODE: usize = 60;
    /// Residents of an institution.
    pub const RESIDENTS: u32 = 1_000_000;
    /// Days that all residents together were there.
    pub const RESIDENT_DAYS: u32 = 365_000_000;
    /// Special policies of a household in a year.
    pub const POLICIES: u32 = 100;
    /// Years that a day may lie in.
    pub const YEARS: std::ops::RangeInclusive<i32> = 1949..=2200;
}

/// One thing in the input of a sum that cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SumError {
    /// Where, as a JSON pointer into the sum.
    pub pointer: String,
    /// What is wrong.
    pub code: SumErrorCode,
}

/// What can be wrong with the input of a sum that has the right shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SumErrorCode {
    /// Nothing, where there has to be something.
    NotPositive,
    /// More than can be.
    NumberTooLarge,
    /// A day after that of the sum.
    InTheFuture,
    /// A day in a year that cannot be meant.
    OutOfRange,
    /// A day before the one that it follows.
    NotInOrder,
    /// Too many lines.
    TooManyLines,
    /// The same twice.
    Twice,
    /// A text that is empty.
    TextMissing,
    /// A text that is too long.
    TextTooLong,
    /// Of two answers exactly one is wanted.
    OneOfTwo,
    /// There is nothing to work with.
    NothingGiven,
}

impl SumErrorCode {
    /// All codes.
    pub const ALL: [Self; 11] = [
        Self::NotPositive,
        Self::NumberTooLarge,
        Self::InTheFuture,
        Self::OutOfRange,
        Self::NotInOrder,
        Self::TooManyLines,
        Self::Twice,
        Self::TextMissing,
        Self::TextTooLong,
        Self::OneOfTwo,
        Self::NothingGiven,
    ];
}

impl SumRequest {
    /// All that cannot be, on the day of the sum; empty where it can be worked out.
    pub fn check(&self, on: Date) -> Vec<SumError> {
        let mut check = Check { on, errors: Vec::new() };
        match self {
            Self::GradualExit(input) => {
                check.past("/decided_on", input.decided_on);
                check.chosen_months(input.months);
            }
            Self::VoluntaryExit(input) => {
                check.positive("/monthly", input.monthly);
                check.chosen_months(input.months);
            }
            Self::JobRefusals(input) => check.job_refusals(input),
            Self::Fraud(input) => {
                check.positive("/wrongly_paid", input.wrongly_paid);
                check.past("/acted_on", input.acted_on);
            }
            Self::ApplicationBar(input) => check.past("/found_on", input.found_on),
            Self::Recheck(input) => check.past("/looked_on", input.looked_on),
            Self::Sample(input) => check.sample(input),
            Self::ReserveOpening(input) => check.count("/villages", input.villages, limits::VILLAGES),
            Self::InstitutionQuota(input) => check.institution(input),
            Self::InpatientAid(input) => {
                check.count("/months", input.months, 12);
                check.year(input.year.received);
            }
            Self::DrugAid(input) => check.year(input.year.received),
            Self::ChronicAid(input) => check.year(input.year.received),
            Self::DoctorPackage(input) => check.year(input.year.received),
            Self::ExtraMedical(input) => check.year(input.year.received),
            Self::EducationAid(input) => check.year(input.year.received),
            Self::EmploymentReward(input) => check.employment(input),
            Self::PublicPost(input) => check.positive("/pay", input.pay),
            Self::SocialInsurance(input) => check.positive("/paid", input.paid),
            Self::StandardByWage(input) => check.positive_if("/minimum_wage", input.minimum_wage),
            Self::StandardCheck(input) => check.standard(input),
            Self::ReserveRefill(_)
            | Self::ReserveAlarm(_)
            | Self::ReserveSettlement(_)
            | Self::SpecialLine(_)
            | Self::FundPool(_) => {}
        }
        check.errors
    }
}

struct Check {
    on: Date,
    errors: Vec<SumError>,
}

impl Check {
    fn wrong(&mut self, pointer: impl Into<String>, code: SumErrorCode) {
        self.errors.push(SumError { pointer: pointer.into(), code });
    }

    fn positive(&mut self, pointer: &str, amount: Amount) {
        if amount.is_zero() {
            self.wrong(pointer, SumErrorCode::NotPositive);
        }
    }

    fn positive_if(&mut self, pointer: &str, amount: Option<Amount>) {
        if let Some(amount) = amount {
            self.positive(pointer, amount);
        }
    }

    fn count(&mut self, pointer: &str, count: u32, most: u32) {
        if count == 0 {
            self.wrong(pointer, SumErrorCode::NotPositive);
        } else if count > most {
            self.wrong(pointer, SumErrorCode::NumberTooLarge);
        }
    }

    fn chosen_months(&mut self, months: Option<u32>) {
        if let Some(months) = months {
            self.count("/months", months, limits::MONTHS);
        }
    }

    fn year(&mut self, received: u32) {
        if received > limits::POLICIES {
            self.wrong("/year/received", SumErrorCode::NumberTooLarge);
        }
    }

    fn day(&mut self, pointer: &str, day: Date) -> bool {
        let fits = limits::YEARS.contains(&day.year());
        if !fits {
            self.wrong(pointer, SumErrorCode::OutOfRange);
        }
        fits
    }

    fn past(&mut self, pointer: &str, day: Date) {
        if self.day(pointer, day) && day > self.on {
            self.wrong(pointer, SumErrorCode::InTheFuture);
        }
    }

    fn job_refusals(&mut self, input: &super::JobRefusals) {
        self.positive("/monthly", input.monthly);
        self.count("/heads", input.heads, limits::HEADS);
        if input.offers.len() > limits::OFFERS {
            self.wrong("/offers", SumErrorCode::TooManyLines);
            return;
        }
        let mut last = None;
        for (index, offer) in input.offers.iter().enumerate() {
            let pointer = format!("/offers/{index}/on");
            self.past(&pointer, offer.on);
            if last.is_some_and(|last| offer.on < last) {
                self.wrong(pointer, SumErrorCode::NotInOrder);
            }
            last = Some(offer.on);
        }
    }

    fn sample(&mut self, input: &super::Sample) {
        match input.size {
            Some(size) if size > limits::CASES => self.wrong("/size", SumErrorCode::NumberTooLarge),
            Some(_) if !input.ids.is_empty() => self.wrong("/size", SumErrorCode::OneOfTwo),
            None if input.ids.is_empty() => self.wrong("/size", SumErrorCode::OneOfTwo),
            _ => {}
        }
        if let Some(seed) = &input.seed {
            self.code("/seed", seed);
        }
        if u32::try_from(input.ids.len()).map_or(true, |ids| ids > limits::CASES) {
            self.wrong("/ids", SumErrorCode::TooManyLines);
            return;
        }
        let mut seen = BTreeSet::new();
        for (index, id) in input.ids.iter().enumerate() {
            let pointer = format!("/ids/{index}");
            self.code(&pointer, id);
            if !seen.insert(id) {
                self.wrong(pointer, SumErrorCode::Twice);
            }
        }
    }

    fn code(&mut self, pointer: &str, text: &str) {
        if text.trim().is_empty() {
            self.wrong(pointer, SumErrorCode::TextMissing);
        } else if text.chars().count() > limits::CODE {
            self.wrong(pointer, SumErrorCode::TextTooLong);
        }
    }

    fn institution(&mut self, input: &super::InstitutionQuota) {
        match (input.residents, input.resident_days) {
            (Some(residents), None) if residents.decimal() > limits::RESIDENTS.into() => {
                self.wrong("/residents", SumErrorCode::NumberTooLarge);
            }
            (None, Some(days)) if days > limits::RESIDENT_DAYS => {
                self.wrong("/resident_days", SumErrorCode::NumberTooLarge);
            }
            (Some(_), Some(_)) | (None, None) => self.wrong("/residents", SumErrorCode::OneOfTwo),
            _ => {}
        }
    }

    fn employment(&mut self, input: &super::EmploymentReward) {
        self.past("/employed_from", input.employed_from);
        if let Some(until) = input.employed_until {
            self.past("/employed_until", until);
            if until < input.employed_from {
                self.wrong("/employed_until", SumErrorCode::NotInOrder);
            }
        }
        self.year(input.year.received);
    }

    fn standard(&mut self, input: &super::StandardCheck) {
        if input.urban.is_none() && input.rural.is_none() && input.starts_on.is_none() {
            self.wrong("/urban", SumErrorCode::NothingGiven);
        }
        let amounts = [
            ("/urban", input.urban),
            ("/rural", input.rural),
            ("/minimum_wage", input.minimum_wage),
            ("/consumption", input.consumption),
        ];
        for (pointer, amount) in amounts {
            self.positive_if(pointer, amount);
        }
        if let Some(day) = input.starts_on {
            self.day("/starts_on", day);
        }
    }
}
