//! A mistake in what is sent is named by its place, its code and a sentence.

use calculation::request::read_as;
use domain::facts::HouseholdFacts;

fn refused(text: &str) -> (String, String) {
    let error = read_as::<HouseholdFacts>(text).unwrap_err();
    (error.pointer, error.code)
}

#[test]
fn a_mistake_is_named_by_its_place() {
    let text = r#"{"incomes":[{"member":"m1","kind":"wage","per":"month","gross":"-0.01"}]}"#;
    assert_eq!(refused(text), ("/incomes/0/gross".into(), "amount_negative".into()));
    assert_eq!(refused(r#"{"event":{"kind":"small_fast","request":"-1"}}"#).0, "/event/request");
    assert_eq!(
        refused(r#"{"members":[{"id":"m1","disability":{"kind":"limb","level":"x"}}]}"#),
        ("/members/0/disability/level".into(), "wrong_type".into())
    );
    assert_eq!(refused(r#"{"regoin":"urban"}"#).1, "unknown_key");
    assert_eq!(refused(r#"{"region":"town"}"#), ("/region".into(), "unknown_word".into()));
    assert_eq!(
        refused(r#"{"assets":[{"owner":null,"kind":"money"}]}"#),
        ("/assets/0/owner".into(), "wrong_type".into())
    );
    assert_eq!(refused("{"), (String::new(), "not_json".into()));
    assert_eq!(refused("{} {}"), (String::new(), "not_json".into()));
}

#[test]
fn every_kind_of_mistake_has_its_code_and_its_sentence() {
    let told = |text: &str| {
        let error = read_as::<HouseholdFacts>(text).unwrap_err();
        [error.pointer, error.code, error.detail].join(" | ")
    };
    let asset = |value: &str| format!(r#"{{"assets":[{{"owner":"m1","kind":"money","value":{value}}}]}}"#);
    for (value, expected) in [
        (r#""-1""#, "amount_negative | an amount is not negative"),
        (r#""100000001""#, "amount_too_large | an amount is at most 100,000,000"),
        (r#""0.00001""#, "amount_too_precise | an amount has at most four decimals"),
        (r#""much""#, r#"amount_not_a_number | an amount is a decimal string such as "1200.50""#),
    ] {
        assert_eq!(told(&asset(value)), format!("/assets/0/value | {expected}"));
    }
    let id = told(r#"{"members":[{"id":"none"}]}"#);
    assert!(id.starts_with("/members/0/id | member_id_malformed | an id has 1 to 20 letters"), "{id}");
    let code = |text: &str| refused(text).1;
    assert_eq!(code(r#"{"members":[{}]}"#), "missing_key");
    assert_eq!(code(r#"{"region":"urban","region":"rural"}"#), "key_twice");
    assert_eq!(code(r#"{"hukou_local":3}"#), "wrong_type");
    let words = |key: &str| format!(r#"{{"members":[{{"id":"m1","{key}":{{"status":"lost"}}}}]}}"#);
    for key in ["father", "mother"] {
        let place = format!("/members/0/{key}/status");
        assert_eq!(refused(&words(key)), (place, "unknown_word".into()));
    }
    assert_eq!(
        refused(r#"{"current_dibao":{"amount":"-1"}}"#),
        ("/current_dibao/amount".into(), "amount_negative".into())
    );
    assert_eq!(refused(r#"{"price":{"cpi":true}}"#).0, "/price/cpi");
    assert_eq!(refused(r#"{"a/b~c":1}"#).1, "unknown_key");
}
