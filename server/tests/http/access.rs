//! Every route for every role: who is let in is a list that has to be looked at to be changed.

use std::fmt::Write as _;

use axum::{body::Body, http::Request};
use domain::api::{EndpointDescription, registry};
use server::demo::ACCOUNTS;

use crate::support::{Client, Engine, TestServer};

/// Sends a request that carries nothing and tells whether the door opened.
async fn knocks(client: &mut Client, method: &str, path: &str) -> &'static str {
    let path = path
        .split('/')
        .map(|part| if part.starts_with('{') { "01890000-0000-7000-8000-000000000000" } else { part })
        .collect::<Vec<_>>()
        .join("/");
    let request = Request::builder().method(method).uri(&path).body(Body::empty()).unwrap();
    let answer = client.clone().send(request).await;
    match (answer.status, answer.json()["code"].as_str()) {
        (401, Some("sign_in_required")) => "sign in",
        (403, Some("not_permitted")) => "no",
        (status, _) if status >= 500 => "FAILED",
        _ => "yes",
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_lets_in_whom_it_should() {
    let server = TestServer::start(Engine::Sqlite).await;
    let mut people =
        vec![("visitor".to_owned(), server.visitor()), ("citizen".to_owned(), server.citizen("13800002222").await)];
    for account in ACCOUNTS.iter().filter(|account| !["visitor2", "clerk2"].contains(&account.user_name)) {
        people.push((account.role.code().to_owned(), server.staff(account.user_name).await));
    }
    let mut table = String::new();
    // Signing out comes last: after it nobody is let in anywhere.
    let (last, rest): (Vec<&EndpointDescription>, Vec<_>) =
        registry().iter().partition(|endpoint| endpoint.name == "SignOut");
    for endpoint in [rest, last].concat() {
        let (method, path) = (endpoint.method.as_str(), endpoint.path);
        let mut answers = Vec::new();
        for (name, client) in &mut people {
            let answer = knocks(client, method, path).await;
            assert_ne!(answer, "FAILED", "{method} {path} as {name}");
            if answer == "yes" {
                answers.push(name.as_str());
            }
        }
        writeln!(table, "{method} {path}: {}", answers.join(", ")).unwrap();
    }
    let golden = include_str!("access.golden");
    if table != golden {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/http/access.golden");
        if std::env::var_os("YIMEN_UPDATE_GOLDEN").is_some() {
            std::fs::write(path, &table).unwrap();
            return;
        }
        panic!("who is let in has changed; look at it, then set YIMEN_UPDATE_GOLDEN=1:\n{table}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_endpoint_has_a_route() {
    let server = TestServer::start(Engine::Sqlite).await;
    assert_eq!(server::http::unmounted(&server.app), Vec::<&str>::new());
}
