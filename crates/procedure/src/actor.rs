//! Who acts, and what a guard may look at.

use domain::{
    calendar::{Instant, WorkCalendar},
    case::{Assessed, Case, Place, UserId},
    region::RegionCode,
    role::{Role, Scope},
};

use crate::Profile;

/// A person who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The account.
    pub user: UserId,
    /// The roles; a member of staff may hold several.
    pub roles: Vec<Role>,
    /// The region that the person works for; none for a citizen.
    pub region: Option<RegionCode>,
}

impl Actor {
    /// Whether the case lies within what the role reaches for this person.
    pub fn reaches(&self, role: Role, case: &Case) -> bool {
        match role.scope() {
            Scope::Own => case.account() == Some(self.user),
            Scope::Village | Scope::Township | Scope::County => self.works_at(role, &case.place),
        }
    }

    /// Whether the place lies within the region that the person works for in this role.
    pub fn works_at(&self, role: Role, place: &Place) -> bool {
        let Some(region) = &self.region else { return false };
        match role.scope() {
            Scope::Own => false,
            Scope::Village => [&place.village, &place.township].contains(&region),
            Scope::Township => place.township == *region,
            Scope::County => place.county == *region,
        }
    }
}

/// What surrounds a step: the time, the calendar, the place's rules, what the calculation says.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Now, by the business clock.
    pub now: Instant,
    /// The working days.
    pub calendar: &'a WorkCalendar,
    /// The rules of the place.
    pub profile: &'a Profile,
    /// The assessment of the case's programme on the day of the step, with the facts as last
    /// verified; for emergency aid the ceiling. None where it was not computed.
    pub assessed: Option<&'a Assessed>,
    /// How often the person was given temporary aid for the same cause in the year before.
    pub same_cause_grants: u32,
}
