//! Files: what they are is found by looking.

use serde_json::json;

use crate::support::{Household, TestServer, db_test};

const FILES: &str = "/api/v1/attachments";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\nthe rest of a picture";

db_test! {
    async fn a_photo_is_stored_listed_given_back_and_removed(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let stored = citizen.upload(&format!("{FILES}?paper=medical_bills"), PNG).await;
        assert_eq!(stored.status, 201);
        let stored = stored.ok();
        assert_eq!((&stored["media_type"], &stored["paper"]), (&json!("image/png"), &json!("medical_bills")));
        assert_eq!(citizen.get(FILES).await.ok(), json!([stored]));
        let path = format!("{FILES}/{}", stored["id"].as_str().unwrap());
        let given = citizen.get(&path).await;
        assert_eq!(given.bytes, PNG);
        assert!(given.headers["content-disposition"].to_str().unwrap().starts_with("attachment;"));
        assert_eq!(citizen.delete(&path).await.status, 204);
        citizen.get(&path).await.problem(404, "not_found");
    }

    async fn a_file_that_is_not_what_it_says_is_refused(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        citizen.upload(FILES, b"<script>alert(1)</script>").await.problem(415, "file_not_accepted");
        citizen.upload(FILES, b"").await.problem(415, "file_not_accepted");
    }

    async fn a_file_has_a_longest_length(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let mut large = PNG.to_vec();
        large.resize(10 * 1024 * 1024 + 1, 0);
        citizen.upload(FILES, &large).await.problem(413, "too_large");
    }

    async fn nobody_gets_the_file_of_another(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let stored = citizen.upload(FILES, PNG).await.ok();
        let path = format!("{FILES}/{}", stored["id"].as_str().unwrap());
        let mut other = server.citizen("13800003333").await;
        other.get(&path).await.problem(404, "not_found");
        other.delete(&path).await.problem(404, "not_found");
        let mut household = Household::with_pension("300");
        household.attachments = vec![stored["id"].as_str().unwrap().to_owned()];
        let submission = household.submission(&server.app);
        other.post_once("/api/v1/applications", &submission).await.problem(422, "invalid_input");
        citizen.post_once("/api/v1/applications", &submission).await.ok();
        citizen.delete(&path).await.problem(404, "not_found");
        assert_eq!(citizen.get(&path).await.bytes, PNG);
        assert_eq!(server.staff("clerk").await.get(&path).await.bytes, PNG);
        server.staff("clerk2").await.get(&path).await.problem(404, "not_found");
    }
}
