//! The rows as the tables hold them. Private to the server; what leaves it are domain types.

pub mod account;
pub mod attachment;
pub mod audit_entry;
pub mod audit_head;
pub mod business_clock;
pub mod case_assessment;
pub mod case_contact;
pub mod case_facts;
pub mod case_file;
pub mod case_log;
pub mod case_number;
pub mod case_person;
pub mod case_task;
pub mod draft;
pub mod idempotency_key;
pub mod outbox_message;
pub mod paid_month;
pub mod payment;
pub mod payment_list;
pub mod person;
pub mod policy_pack;
pub mod read_entry;
pub mod session;
pub mod sign_in_attempt;
pub mod sign_in_code;
