//! The end-to-end tests: Playwright in headless Chromium against a freshly started demo.

use anyhow::Result;

use super::{node_packages, packages};
use crate::build::{Effort, build_site, site_folder};
use crate::command::{command, root};
use crate::demo::Demo;
use crate::serve::build_server;

pub fn run() -> Result<()> {
    packages::need_node()?;
    packages::need_browser()?;
    node_packages::install()?;
    if !site_folder().join("index.html").is_file() {
        build_site(Effort::Full)?;
    }
    build_server()?;
    let end2end = root().join("end2end");
    Demo::start()?.call(command(end2end.join("node_modules/.bin/playwright")).arg("test").current_dir(&end2end))
}
