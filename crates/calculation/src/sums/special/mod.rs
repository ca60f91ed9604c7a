//! Fixed amounts of town plans (S1.6, S1.15).

mod chronic_aid;
mod doctor_package;
mod drug_aid;
mod education_aid;
mod employment_reward;
mod extra_medical;
mod fund_pool;
mod inpatient_aid;
mod parts;
mod public_post;
mod social_insurance;
mod special_line;
mod year;

pub use chronic_aid::chronic_aid;
pub use doctor_package::doctor_package;
pub use drug_aid::drug_aid;
pub use education_aid::education_aid;
pub use employment_reward::employment_reward;
pub use extra_medical::extra_medical;
pub use fund_pool::fund_pool;
pub use inpatient_aid::inpatient_aid;
pub use public_post::public_post;
pub use social_insurance::social_insurance;
pub use special_line::special_line;
