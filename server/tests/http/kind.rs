//! A database is the demo's or people's, never both.

use sea_orm::ConnectionTrait as _;
use server::{
    config::Settings,
    serve::{self, ServeError},
    store::{Address, Author, Store, StoreError},
};

use crate::support::{TestServer, db_test};

db_test! {
    async fn the_demos_database_serves_nobody_else(server: TestServer) {
        let store = &server.app.store;
        store.expect_kind(true).await.unwrap();
        assert!(matches!(store.expect_kind(false).await, Err(StoreError::HoldsDemo)));
        // Its clock can be taken away, its entry cannot.
        store.writer_for_tests().execute_unprepared("DELETE FROM business_clock").await.unwrap();
        assert!(matches!(store.expect_kind(false).await, Err(StoreError::HoldsDemo)));
    }
}

#[tokio::test]
async fn a_server_for_people_does_not_start_where_the_demo_was() {
    let folder = std::env::temp_dir().join(format!("yimen_kind_{}", std::process::id()));
    let people = |key: Option<String>| Settings {
        data: Some(folder.clone()),
        origin: Some("https://example.org".into()),
        key,
        ..Settings::default()
    };
    let demo = Settings { data: Some(folder.clone()), demo: Some(true), ..Settings::default() }.resolve().unwrap();
    let clock = server::clock::Clock::machine();
    let build = |settings: Settings| serve::build(settings.resolve().unwrap(), clock.clone());

    serve::build(demo.clone(), clock.clone()).await.unwrap().store.close().await.unwrap();
    assert!(matches!(build(people(None)).await, Err(ServeError::Key(_))));
    let own = Some(format!("own:{}", "0123456789abcdef".repeat(4)));
    let error = build(people(own.clone())).await.err().unwrap();
    assert!(matches!(error, ServeError::Store(StoreError::HoldsDemo)), "{error}");
    assert!(error.to_string().contains("--demo"), "{error}");

    // And the other way round.
    std::fs::remove_file(folder.join("yimen.db")).unwrap();
    let app = build(people(own)).await.unwrap();
    let mut change = app.store.change(Author::System).await.unwrap();
    let (chain, action) = (server::store::Chain::System, server::store::AuditAction::ACCOUNT_OPENED);
    change.record(chain, action, serde_json::json!({})).await.unwrap();
    change.commit().await.unwrap();
    app.store.close().await.unwrap();
    let error = serve::build(demo.clone(), clock.clone()).await.err().unwrap();
    assert!(matches!(error, ServeError::Store(StoreError::HoldsPeople)), "{error}");

    let address = Address { url: demo.database, schema: None };
    let store = Store::open_for_reading(&address, clock.clone()).await.unwrap();
    assert!(store.change(Author::System).await.is_err());
    assert_eq!(store.verify_audit().await.unwrap().entries, 1);
    store.close().await.unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
}
