//! Repetitions.

use serde_json::json;

use crate::support::{TestServer, db_test};

const FILES: &str = "/api/v1/attachments";
const PDF: &[u8] = b"%PDF-1.7 one";

db_test! {
    async fn the_same_key_with_another_body_is_refused(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        let mut again = citizen.clone();
        let first = citizen.upload(FILES, PDF).await.ok();
        assert_eq!(again.upload(FILES, PDF).await.ok(), first);
        let mut other = server.citizen("13800002222").await;
        other.upload(FILES, b"%PDF-1.7 two").await.problem(422, "idempotency_key_reused");
        assert_eq!(citizen.get(FILES).await.ok().as_array().unwrap().len(), 1);
    }

    async fn two_people_may_use_the_same_key(server: TestServer) {
        server.citizen("13800002222").await.upload(FILES, PDF).await.ok();
        server.citizen("13800003333").await.upload(FILES, b"%PDF-1.7 two").await.ok();
    }

    async fn a_key_is_required_where_something_is_created(server: TestServer) {
        let mut citizen = server.citizen("13800002222").await;
        citizen.post("/api/v1/applications", &json!({})).await.problem(428, "header_required");
    }

    async fn requests_at_the_same_time_have_one_effect(server: TestServer) {
        let citizen = server.citizen("13800002222").await;
        let tasks: Vec<_> = (0..8)
            .map(|_| {
                let mut client = citizen.clone();
                tokio::spawn(async move { client.upload(FILES, PDF).await.ok() })
            })
            .collect();
        let mut answers = Vec::new();
        for task in tasks {
            answers.push(task.await.unwrap());
        }
        answers.dedup();
        assert_eq!(answers.len(), 1);
    }
}
