//! Who accepts does not review, who reviews does not confirm, who confirms does not pay (S2-04, S2-48).

use domain::role::Role;
use serde_json::json;
use server::{
    auth::{NewStaff, hash_password, open_staff_account},
    store::Author,
};

use crate::{
    casework::actors::{Offices, act, pensioner},
    support::{TestServer, db_test},
};

/// Somebody who holds every role of the township at once.
async fn open_all_rounder(server: &TestServer) {
    let mut change = server.app.store.change(Author::System).await.unwrap();
    let hash = hash_password(server::demo::PASSWORD.to_owned()).await.unwrap();
    let region = domain::region::RegionCode::try_new("990101001").unwrap();
    let staff = NewStaff {
        user_name: "allrounder",
        password_hash: &hash,
        display_name: "全能手",
        roles: &[Role::IntakeClerk, Role::SocialAffairsHead, Role::TownshipLeader],
        region: &region,
    };
    open_staff_account(&mut change, staff).await.unwrap();
    change.commit().await.unwrap();
}

db_test! {
    async fn three_steps_take_three_people(server: TestServer) {
        open_all_rounder(&server).await;
        let mut all_rounder = server.staff("allrounder").await;
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        act(&mut all_rounder, &case, json!({ "action": "accept", "relative": null })).await.ok();
        offices.investigate(&case, None).await;
        let award = offices.award(&case).await;
        let opinion = json!({ "action": "give_opinion", "view": { "view": "grant", "award": award }, "text": "建议纳入" });
        let refused = act(&mut all_rounder, &case, opinion).await.problem(409, "action_not_permitted");
        assert_eq!(refused["extra"]["refusal"], json!({ "code": "separation_of_duties", "did": "accept" }));

        offices.propose(&case).await;
        offices.post(&case).await;
        offices.hang_out(&case).await;
        let refused = act(&mut all_rounder, &case, json!({ "action": "approve" })).await;
        let refused = refused.problem(409, "action_not_permitted");
        assert_eq!(refused["extra"]["refusal"]["code"], "separation_of_duties");
        act(&mut offices.townlead, &case, json!({ "action": "approve" })).await.ok();
    }

    async fn a_role_without_the_duty_is_refused(server: TestServer) {
        let mut offices = Offices::open(server).await;
        let case = offices.apply(&pensioner("300")).await;
        let accept = json!({ "action": "accept", "relative": null });
        act(&mut offices.head, &case, accept.clone()).await.problem(403, "not_permitted");
        act(&mut offices.assistant, &case, accept.clone()).await.problem(403, "not_permitted");
        act(&mut offices.citizen, &case, accept).await.problem(403, "not_permitted");
    }
}
