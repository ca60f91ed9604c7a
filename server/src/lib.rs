//! The server of Yimen: the REST interface over the store, and the site.

pub mod app;
pub mod applying;
pub mod auth;
pub mod cases;
pub mod cli;
pub mod clock;
pub mod config;
pub mod demo;
pub mod endpoints;
pub mod http;
pub mod migration;
pub mod random;
pub mod sealing;
pub mod serve;
pub mod store;
