//! A PostgreSQL cluster for the tests alone: started on a socket in a temporary folder, gone
//! when the tests are over.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::packages::{is_root, postgres_programs};
use crate::command::{call, command, output};

/// The superuser inside the cluster.
const USER: &str = "yimen";

pub struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
    /// The system's user who runs it: PostgreSQL refuses to run as root.
    owner: Option<String>,
}

impl Cluster {
    pub fn start() -> Result<Self> {
        let programs = postgres_programs().context("PostgreSQL is missing")?;
        let folder = std::env::temp_dir().join(format!("yimen-postgres-{}", std::process::id()));
        fs::create_dir(&folder).with_context(|| folder.display().to_string())?;
        let owner = if is_root() { Some(system_user()?) } else { None };
        let cluster = Self { folder, programs, owner };
        if let Some(owner) = &cluster.owner {
            call(command("chown").arg(owner).arg(&cluster.folder))?;
        }
        cluster.initialise()?;
        call(
            cluster
                .program("pg_ctl")
                .args(["--silent", "--wait", "--pgdata"])
                .arg(cluster.data())
                .arg("--log")
                .arg(cluster.folder.join("log"))
                .arg("--options")
                .arg(cluster.options())
                .arg("start"),
        )?;
        Ok(cluster)
    }

    /// The address of its first database.
    pub fn address(&self) -> String {
        format!("postgres://{USER}@localhost/postgres?host={}", self.folder.display())
    }

    fn initialise(&self) -> Result<()> {
        output(
            self.program("initdb")
                .args(["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"])
                .args(["--username", USER, "--pgdata"])
                .arg(self.data()),
        )
        .map(|_| ())
    }

    /// Nothing here has to outlive a power cut.
    fn options(&self) -> String {
        format!(
            "-k {} -c listen_addresses= -c fsync=off -c synchronous_commit=off \
             -c full_page_writes=off -c max_connections=400",
            self.folder.display()
        )
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn program(&self, name: &str) -> Command {
        let path = self.programs.join(name);
        match &self.owner {
            None => as_it_is(&path),
            Some(owner) => as_user(owner, &path),
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let stopped = call(
            self.program("pg_ctl").args(["--silent", "--mode", "immediate", "--pgdata"]).arg(self.data()).arg("stop"),
        );
        if let Err(error) = stopped.and_then(|()| Ok(fs::remove_dir_all(&self.folder)?)) {
            eprintln!("{}: {error:#}", self.folder.display());
        }
    }
}

fn as_it_is(path: &Path) -> Command {
    let mut program = command(path);
    program.current_dir(std::env::temp_dir());
    program
}

fn as_user(owner: &str, path: &Path) -> Command {
    let mut program = as_it_is(OsStr::new("runuser").as_ref());
    program.args(["-u", owner, "--"]).arg(path);
    program
}

/// The user whom Debian's package makes, or one of our own.
fn system_user() -> Result<String> {
    let known = |name: &str| command("id").arg(name).output().is_ok_and(|id| id.status.success());
    for name in ["postgres", "yimen-test"] {
        if known(name) {
            return Ok(name.to_owned());
        }
    }
    call(command("useradd").args(["--system", "yimen-test"]))?;
    Ok("yimen-test".to_owned())
}
