//! What an ordinary household would answer. A form may offer it and a preview may show "if nothing
//! else applies"; an assessment never assumes it.

use super::{
    Amount, Asset, CareMode, ChildChoice, Custody, Event, Expense, HouseholdFacts, Income, Member, Parent,
    ParentStatus, PastGrant, Region, Stated, Student, Supporter,
};

impl HouseholdFacts {
    /// The same facts with every unanswered question answered as an ordinary household would.
    /// Birth dates, amounts and days have no ordinary answer and stay open.
    pub fn answered_ordinarily(mut self) -> Self {
        self.region.get_or_insert(Region::Urban);
        self.hukou_local.get_or_insert(true);
        self.single_parent.get_or_insert(false);
        self.members.iter_mut().flatten().for_each(Member::answer_ordinarily);
        self.incomes.get_or_insert_default().iter_mut().for_each(Income::answer_ordinarily);
        self.expenses.get_or_insert_default().iter_mut().for_each(Expense::answer_ordinarily);
        self.assets.get_or_insert_default().iter_mut().for_each(Asset::answer_ordinarily);
        self.supporters.get_or_insert_default().iter_mut().for_each(Supporter::answer_ordinarily);
        self.past_grants.get_or_insert_default().iter_mut().for_each(PastGrant::answer_ordinarily);
        if let Stated::Known(event) = &mut self.event {
            event.answer_ordinarily();
        }
        absent_if_unknown(&mut self.event);
        if let Stated::Known(current) = &mut self.current_dibao {
            current.hardship.get_or_insert(false);
        }
        absent_if_unknown(&mut self.current_dibao);
        absent_if_unknown(&mut self.price);
        self
    }
}

fn absent_if_unknown<T>(stated: &mut Stated<T>) {
    if stated.is_unknown() {
        *stated = Stated::Absent;
    }
}

impl Member {
    fn answer_ordinarily(&mut self) {
        self.coresidence_months.get_or_insert(0);
        self.student.get_or_insert(Student::None);
        self.full_time.get_or_insert(true);
        self.other_parent_custody.get_or_insert(false);
        absent_if_unknown(&mut self.disability);
        self.serious_illness.get_or_insert(false);
        self.employed.get_or_insert(false);
        self.custody.get_or_insert(Custody::None);
        absent_if_unknown(&mut self.clergy_since);
        self.soldier_unmarried.get_or_insert(false);
        self.no_civil_capacity.get_or_insert(false);
        self.in_institution.get_or_insert(false);
        self.holds.get_or_insert_default();
        self.self_care_failed.get_or_insert_default();
        self.needs_long_care.get_or_insert(true);
        self.care_mode.get_or_insert(CareMode::Scattered);
        self.child_choice.get_or_insert(ChildChoice::Child);
        for parent in [&mut self.father, &mut self.mother] {
            if parent.is_unknown() {
                *parent = Stated::Known(Parent { status: Some(ParentStatus::Able), months: Some(0) });
            }
        }
    }
}

impl Income {
    fn answer_ordinarily(&mut self) {
        for amount in [&mut self.cost, &mut self.depreciation, &mut self.tax] {
            amount.get_or_insert(Amount::ZERO);
        }
        absent_if_unknown(&mut self.item);
        absent_if_unknown(&mut self.date);
        absent_if_unknown(&mut self.ended);
        absent_if_unknown(&mut self.job_taken_on_aid);
    }
}

impl Expense {
    fn answer_ordinarily(&mut self) {
        let covers = [
            &mut self.basic,
            &mut self.critical,
            &mut self.medical_aid,
            &mut self.other_insurance,
            &mut self.commercial,
            &mut self.subsidy,
        ];
        for amount in covers {
            amount.get_or_insert(Amount::ZERO);
        }
        absent_if_unknown(&mut self.public_fee);
    }
}

impl Asset {
    fn answer_ordinarily(&mut self) {
        self.needed_for_production.get_or_insert(false);
        self.sole_dwelling.get_or_insert(false);
    }
}

impl Supporter {
    fn answer_ordinarily(&mut self) {
        self.actual_payment.get_or_insert(Amount::ZERO);
        absent_if_unknown(&mut self.disability);
        self.custody.get_or_insert(Custody::None);
        self.no_civil_capacity.get_or_insert(false);
        self.low_property.get_or_insert(false);
        self.holds.get_or_insert_default();
    }
}

impl Event {
    fn answer_ordinarily(&mut self) {
        self.special.get_or_insert(false);
        absent_if_unknown(&mut self.request);
    }
}

impl PastGrant {
    fn answer_ordinarily(&mut self) {
        absent_if_unknown(&mut self.person);
    }
}
