//! Where each role begins and what its navigation shows.

use domain::api::Permission;

use crate::{
    route::{Desk, Route},
    text::StaffText,
};

/// The pages of the navigation, in their order, for these permissions.
pub fn pages(permissions: &[Permission]) -> Vec<Route> {
    let all = [
        (Permission::SeeCases, Route::Staff(Desk::Inbox)),
        (Permission::SeeCases, Route::Staff(Desk::Cases)),
        (Permission::AssistApplication, Route::Staff(Desk::Assist)),
        (Permission::RegisterEmergency, Route::Staff(Desk::Emergency)),
        (Permission::SeePayments, Route::Staff(Desk::Payments)),
        (Permission::SeeDashboard, Route::Leader),
        (Permission::MoveClock, Route::Staff(Desk::Clock)),
    ];
    all.into_iter().filter(|(needed, _)| permissions.contains(needed)).map(|(_, page)| page).collect()
}

/// The page on which somebody with these permissions begins the day.
pub fn first_page(permissions: &[Permission]) -> Route {
    if permissions.contains(&Permission::PreparePayments) && !permissions.contains(&Permission::WorkCases) {
        return Route::Staff(Desk::Payments);
    }
    pages(permissions).into_iter().next().unwrap_or(Route::Home)
}

/// What the navigation calls a page.
pub const fn page_name(route: &Route, staff: &'static StaffText) -> &'static str {
    match route {
        Route::Staff(Desk::Cases) => staff.nav_cases,
        Route::Staff(Desk::Assist) => staff.nav_assist,
        Route::Staff(Desk::Emergency) => staff.nav_emergency,
        Route::Staff(Desk::Payments | Desk::Payment(_)) => staff.nav_payments,
        Route::Staff(Desk::Clock) => staff.nav_clock,
        Route::Leader => staff.nav_leader,
        _ => staff.nav_inbox,
    }
}

/// What a page needs; nothing where being a member of staff is enough.
pub const fn needed(route: &Route) -> Option<Permission> {
    match route {
        Route::Staff(Desk::Inbox | Desk::Cases | Desk::Case(_) | Desk::Document(..)) => Some(Permission::SeeCases),
        Route::Staff(Desk::Assist) => Some(Permission::AssistApplication),
        Route::Staff(Desk::Emergency) => Some(Permission::RegisterEmergency),
        Route::Staff(Desk::Payments | Desk::Payment(_)) => Some(Permission::SeePayments),
        Route::Staff(Desk::Clock) => Some(Permission::MoveClock),
        Route::Leader => Some(Permission::SeeDashboard),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_begins_where_the_work_is() {
        use Permission::{MoveClock, PreparePayments, SeeCases, SeeDashboard, SeePayments, WorkCases};
        assert_eq!(first_page(&[SeeCases, WorkCases]), Route::Staff(Desk::Inbox));
        assert_eq!(first_page(&[SeeCases, SeePayments, PreparePayments]), Route::Staff(Desk::Payments));
        assert_eq!(first_page(&[SeeDashboard]), Route::Leader);
        assert_eq!(first_page(&[MoveClock]), Route::Staff(Desk::Clock));
        assert_eq!(first_page(&[]), Route::Home);
    }

    #[test]
    fn the_navigation_leads_only_where_one_may_go() {
        for permission in Permission::ALL {
            for page in pages(&[permission]) {
                assert_eq!(needed(&page), Some(permission));
            }
        }
    }
}
