//! Nothing changes without an entry, and no entry changes.

use sea_orm::ConnectionTrait as _;
use serde_json::json;

use crate::support::{Household, TestServer, db_test};

db_test! {
    async fn every_change_leaves_an_entry(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let household = Household::with_pension("300");
        let mut seen = server.audit_entries().await;
        macro_rules! leaves_an_entry {
            ($what:literal, $request:expr) => {{
                let answer = $request.await;
                assert!((200..300).contains(&answer.status), "{}: {:#}", $what, answer.json());
                let now = server.audit_entries().await;
                assert!(now > std::mem::replace(&mut seen, now), "{} left no entry", $what);
                answer
            }};
        }
        leaves_an_entry!("saving a draft", citizen.put("/api/v1/draft", &json!({})));
        leaves_an_entry!("discarding a draft", citizen.delete("/api/v1/draft"));
        let file = leaves_an_entry!("storing a file", citizen.upload("/api/v1/attachments", b"%PDF-1"));
        let file = format!("/api/v1/attachments/{}", file.ok()["id"].as_str().unwrap());
        leaves_an_entry!("removing a file", citizen.delete(&file));
        let submission = household.submission(&server.app);
        leaves_an_entry!("submitting", citizen.post_once("/api/v1/applications", &submission));
        leaves_an_entry!("asking for a code", citizen.post("/api/v1/session/codes", &json!({ "phone": "13800009999" })));
        leaves_an_entry!("signing out", citizen.delete("/api/v1/session"));
        let mut admin = server.staff("admin").await;
        seen = server.audit_entries().await;
        leaves_an_entry!("moving the clock", admin.post("/api/v1/clock/advances", &json!({ "days": 1 })));
    }

    async fn a_refused_password_leaves_an_entry(server: TestServer) {
        let before = server.audit_entries().await;
        let body = json!({ "user_name": "clerk", "password": "guess" });
        server.visitor().post("/api/v1/session/staff", &body).await.problem(401, "wrong_credentials");
        assert!(server.audit_entries().await > before);
    }

    async fn entries_cannot_be_changed_or_deleted(server: TestServer) {
        let writer = server.app.store.writer_for_tests();
        for table in ["audit_entry", "read_entry", "case_log"] {
            server.citizen("13800002222").await;
            for sql in [format!("UPDATE {table} SET at = 0"), format!("DELETE FROM {table}")] {
                let empty = writer
                    .query_one_raw(sea_orm::Statement::from_string(
                        writer.get_database_backend(),
                        format!("SELECT 1 FROM {table} LIMIT 1"),
                    ))
                    .await
                    .unwrap()
                    .is_none();
                let refused = writer.execute_unprepared(&sql).await.is_err();
                // SQLite asks row by row, so that an empty table has nothing to refuse.
                assert!(refused || empty, "{sql}");
            }
        }
    }

    async fn an_altered_entry_is_found_by_the_command(server: TestServer) {
        server.citizen("13800002222").await;
        let report = server.app.store.verify_audit().await.unwrap();
        assert_eq!(report.broken, []);
        let (code, told) = verify(&server);
        assert_eq!(code, Some(0), "{told}");
        assert!(told.ends_with(&format!("{} chains, {} entries, 0 broken\n", report.chains, report.entries)), "{told}");

        without_triggers(&server, "UPDATE audit_entry SET author = 'nobody' WHERE chain = 'system' AND sequence = 2").await;
        let (code, told) = verify(&server);
        assert_eq!(code, Some(1), "{told}");
        assert!(told.contains("broken: system, from entry 2 on\n"), "{told}");
    }

    async fn entries_cut_off_or_without_a_head_are_found(server: TestServer) {
        server.staff("clerk").await;
        without_triggers(&server, "DELETE FROM audit_entry WHERE chain = 'system' AND sequence = 2").await;
        without_triggers(&server, "DELETE FROM audit_head WHERE chain = 'visitors' OR chain LIKE 'account:%'").await;
        let broken = server.app.store.verify_audit().await.unwrap().broken;
        assert!(broken.contains(&("system".to_owned(), 2)), "{broken:?}");
        assert_eq!(broken.len(), 1 + server::demo::ACCOUNTS.len(), "{broken:?}");
    }

    async fn looks_are_recorded(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let submission = Household::with_pension("300").submission(&server.app);
        let receipt = citizen.post_once("/api/v1/applications", &submission).await.ok();
        let case = receipt["case"].as_str().unwrap();
        citizen.get(&format!("/api/v1/applications/{case}")).await.ok();
        let looks = server.app.store.looks_at(case.parse().unwrap()).await.unwrap();
        assert_eq!(looks, ["own_application"]);
    }
}

/// What `yimen audit verify` says of the server's database: the code it ends with and its output.
fn verify(server: &TestServer) -> (Option<i32>, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_yimen"))
        .args(["audit", "verify", "--database", &server.database()])
        .output()
        .unwrap();
    let told = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(told).unwrap())
}

/// Does what the triggers refuse, as somebody might who owns the database.
async fn without_triggers(server: &TestServer, sql: &str) {
    let writer = server.app.store.writer_for_tests();
    match server.app.store.engine() {
        sea_orm::DbBackend::Sqlite => {
            let triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'";
            let rows = writer.query_all_raw(sea_orm::Statement::from_string(sea_orm::DbBackend::Sqlite, triggers));
            for row in rows.await.unwrap() {
                let name: String = row.try_get_by_index(0).unwrap();
                writer.execute_unprepared(&format!("DROP TRIGGER {name}")).await.unwrap();
            }
        }
        _ => {
            writer.execute_unprepared("ALTER TABLE audit_entry DISABLE TRIGGER USER").await.unwrap();
        }
    }
    assert!(writer.execute_unprepared(sql).await.unwrap().rows_affected() > 0, "{sql}");
}
