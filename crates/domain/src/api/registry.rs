//! The list of all endpoints.

use super::{Access, Body, Endpoint, Method};

/// What there is to know of an endpoint at run time.
#[derive(Clone, Copy, Debug)]
pub struct EndpointDescription {
    /// See [`Endpoint::NAME`].
    pub name: &'static str,
    /// See [`Endpoint::SUMMARY`].
    pub summary: &'static str,
    /// See [`Endpoint::METHOD`].
    pub method: Method,
    /// See [`Endpoint::PATH`].
    pub path: &'static str,
    /// See [`Endpoint::ACCESS`].
    pub access: Access,
    /// See [`Endpoint::IDEMPOTENT`].
    pub idempotent: bool,
    /// See [`Endpoint::VERSIONED`].
    pub versioned: bool,
    /// See [`Endpoint::SUCCESS`].
    pub success: u16,
    /// See [`Endpoint::REQUEST_BODY`].
    pub request_body: Body,
    /// See [`Endpoint::RESPONSE_BODY`].
    pub response_body: Body,
    /// Schemas of path, query, request and response.
    #[cfg(feature = "schema")]
    pub schemas: fn(&mut schemars::SchemaGenerator) -> EndpointSchemas,
}

/// The schemas of an endpoint's four types.
#[cfg(feature = "schema")]
#[derive(Clone, Debug)]
pub struct EndpointSchemas {
    /// Of the path's parameters.
    pub path: schemars::Schema,
    /// Of the query's parameters.
    pub query: schemars::Schema,
    /// Of the request's body.
    pub request: schemars::Schema,
    /// Of the answer's body.
    pub response: schemars::Schema,
}

impl EndpointDescription {
    /// Describes one endpoint.
    pub const fn of<E: Endpoint>() -> Self {
        Self {
            name: E::NAME,
            summary: E::SUMMARY,
            method: E::METHOD,
            path: E::PATH,
            access: E::ACCESS,
            idempotent: E::IDEMPOTENT,
            versioned: E::VERSIONED,
            success: E::SUCCESS,
            request_body: E::REQUEST_BODY,
            response_body: E::RESPONSE_BODY,
            #[cfg(feature = "schema")]
            schemas: schemas_of::<E>,
        }
    }
}

#[cfg(feature = "schema")]
fn schemas_of<E: Endpoint>(generator: &mut schemars::SchemaGenerator) -> EndpointSchemas {
    EndpointSchemas {
        // Parameters are listed one by one, so their schema is wanted whole and not by reference.
        path: <E::Path as schemars::JsonSchema>::json_schema(generator),
        query: <E::Query as schemars::JsonSchema>::json_schema(generator),
        request: generator.subschema_for::<E::Request>(),
        response: generator.subschema_for::<E::Response>(),
    }
}

macro_rules! list {
    ($($endpoint:ty),+ $(,)?) => {
        &[$(EndpointDescription::of::<$endpoint>()),+]
    };
}

/// Every endpoint of the interface. The server refuses to start when its routes differ.
pub fn registry() -> &'static [EndpointDescription] {
    const ALL: &[EndpointDescription] = list![
        super::ShowToday,
        super::ListPolicies,
        super::ListRegions,
        super::Assess,
        super::WorkOutSum,
        super::ListPublicity,
        super::ShowSession,
        super::SignInStaff,
        super::RequestCitizenCode,
        super::SignInCitizen,
        super::SignOut,
        super::ShowDraft,
        super::SaveDraft,
        super::DiscardDraft,
        super::StoreAttachment,
        super::ListAttachments,
        super::LoadAttachment,
        super::RemoveAttachment,
        super::SubmitApplication,
        super::SubmitForApplicant,
        super::ListApplications,
        super::ShowApplication,
        super::ShowInbox,
        super::ListCases,
        super::ShowCase,
        super::UnmaskCase,
        super::ActOnCase,
        super::ShowCaseLog,
        super::ShowDocument,
        super::ListColleagues,
        super::ReportEmergency,
        super::ListCaseTables,
        super::ShowCaseTable,
        super::ListPaymentLists,
        super::PreparePaymentList,
        super::ShowPaymentList,
        super::ExportPaymentListCsv,
        super::ExportPaymentListSheet,
        super::SettlePaymentList,
        super::ShowDashboard,
        super::AdvanceClock,
    ];
    ALL
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::registry;

    #[test]
    fn names_and_routes_are_unique() {
        let names: BTreeSet<_> = registry().iter().map(|endpoint| endpoint.name).collect();
        let routes: BTreeSet<_> = registry().iter().map(|endpoint| (endpoint.method.as_str(), endpoint.path)).collect();
        assert_eq!(names.len(), registry().len());
        assert_eq!(routes.len(), registry().len());
    }

    #[test]
    fn paths_are_versioned() {
        assert!(registry().iter().all(|endpoint| endpoint.path.starts_with("/api/v1/")));
    }
}
