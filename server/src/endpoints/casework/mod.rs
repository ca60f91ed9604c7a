//! Working cases.

mod act_on_case;
mod list_case_tables;
mod list_cases;
mod list_colleagues;
mod report_emergency;
mod show_case;
mod show_case_log;
mod show_case_table;
mod show_document;
mod show_inbox;
mod unmask_case;

use domain::api::{
    ActOnCase, ListCaseTables, ListCases, ListColleagues, ReportEmergency, ShowCase, ShowCaseLog, ShowCaseTable,
    ShowDocument, ShowInbox, UnmaskCase,
};

use crate::http::ApiRouter;

pub fn mount(router: ApiRouter) -> ApiRouter {
    router
        .mount(ShowInbox, show_inbox::handle)
        .mount(ListCases, list_cases::handle)
        .mount(ShowCase, show_case::handle)
        .mount(UnmaskCase, unmask_case::handle)
        .mount(ActOnCase, act_on_case::handle)
        .mount(ShowCaseLog, show_case_log::handle)
        .mount(ShowDocument, show_document::handle)
        .mount(ListColleagues, list_colleagues::handle)
        .mount(ReportEmergency, report_emergency::handle)
        .mount(ListCaseTables, list_case_tables::handle)
        .mount(ShowCaseTable, show_case_table::handle)
}
