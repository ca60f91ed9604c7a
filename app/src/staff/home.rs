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
        (Permission::AssistApplication, Route::Staff(Desk::Emergency)),
        (Permission::SeePayments, Route::Staff(Desk::Payments)),
        (Permission::SeeDashboard, Route::Leader),
        (Permission::SeeCases, Route::Staff(Desk::CaseTables)),
        (Permission::SeeCases, Route::Staff(Desk::Sums)),
        (Permission::SeePayments, Route::Staff(Desk::Sums)),
        (Permission::MoveClock, Route::Staff(Desk::Clock)),
    ];
    let mut pages: Vec<Route> = Vec::new();
    for (needed, page) in all {
        if permissions.contains(&needed) && !pages.contains(&page) {
            pages.push(page);
        }
    }
    pages
}

/// The page on which somebody with these permissions begins the day.
pub fn first_page(permissions: &[Permission]) -> Route {
    if permissions.contains(&Permission::SettlePayments) {
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
        Route::Staff(Desk::CaseTables | Desk::CaseTable(..)) => staff.nav_case_tables,
        Route::Staff(Desk::Sums | Desk::Sum(_)) => staff.nav_sums,
        Route::Staff(Desk::Clock) => staff.nav_clock,
        Route::Leader => staff.nav_leader,
        _ => staff.nav_inbox,
    }
}

/// What a page needs: one of these; nothing where being a member of staff is enough.
pub const fn needed(route: &Route) -> &'static [Permission] {
    match route {
        Route::Staff(
            Desk::Inbox | Desk::Cases | Desk::Case(_) | Desk::Document(..) | Desk::CaseTables | Desk::CaseTable(..),
        ) => &[Permission::SeeCases],
        Route::Staff(Desk::Assist) => &[Permission::AssistApplication],
        Route::Staff(Desk::Emergency) => &[Permission::RegisterEmergency, Permission::AssistApplication],
        Route::Staff(Desk::Payments | Desk::Payment(_)) => &[Permission::SeePayments],
        Route::Staff(Desk::Sums | Desk::Sum(_)) => &[Permission::SeeCases, Permission::SeePayments],
        Route::Staff(Desk::Clock) => &[Permission::MoveClock],
        Route::Leader => &[Permission::SeeDashboard],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyone_begins_where_the_work_is() {
        use Permission::{MoveClock, SeeCases, SeeDashboard, SeePayments, SettlePayments, WorkCases};
        assert_eq!(first_page(&[SeeCases, WorkCases]), Route::Staff(Desk::Inbox));
        assert_eq!(first_page(&[SeeCases, WorkCases, SeePayments, SettlePayments]), Route::Staff(Desk::Payments));
        assert_eq!(first_page(&[SeeDashboard]), Route::Leader);
        assert_eq!(first_page(&[MoveClock]), Route::Staff(Desk::Clock));
        assert_eq!(first_page(&[]), Route::Home);
    }

    #[test]
    fn the_navigation_leads_only_where_one_may_go() {
        for permission in Permission::ALL {
            for page in pages(&[permission]) {
                assert!(needed(&page).contains(&permission));
            }
        }
    }
}
