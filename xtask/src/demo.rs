//! A demo server with a county of its own, for whatever needs a running site.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::build::site_folder;
use crate::command::{call, command};
use crate::serve::server;
use crate::test::packages;

/// How long the demo may take to fill its county before it answers.
const START: Duration = Duration::from_mins(2);

/// A running demo, stopped and forgotten at the end.
pub struct Demo {
    process: Child,
    folder: PathBuf,
    address: SocketAddr,
}

impl Demo {
    /// Starts the server that was built on the site that was built, and waits until it is ready.
    pub fn start() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("yimen-demo-{}", std::process::id()));
        fs::create_dir(&folder).with_context(|| folder.display().to_string())?;
        let address = free_address()?;
        let log = File::create(folder.join("log"))?;
        let process = command(server())
            .args(["serve", "--demo", "--listen", &address.to_string(), "--data"])
            .arg(folder.join("data"))
            .arg("--site")
            .arg(site_folder())
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("could not start the server")?;
        let mut demo = Self { process, folder, address };
        demo.wait_until_ready()?;
        Ok(demo)
    }

    /// Runs a command that finds the demo, the server's program and the browser in its
    /// environment; where it fails, the end of the server's log is printed.
    pub fn call(&self, command: &mut Command) -> Result<()> {
        let browser = packages::browser().context("the browser is missing")?;
        let outcome = call(
            command
                .env("YIMEN_URL", format!("http://{}", self.address))
                .env("YIMEN_PROGRAM", server())
                .env("YIMEN_BROWSER", browser),
        );
        if outcome.is_err() {
            println!("the end of the server's log:\n{}", self.end_of_log());
        }
        outcome
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let start = Instant::now();
        while start.elapsed() < START {
            if let Some(status) = self.process.try_wait()? {
                bail!("the server stopped ({status}):\n{}", self.end_of_log());
            }
            if answers(self.address) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        bail!("the server did not answer in time:\n{}", self.end_of_log())
    }

    fn end_of_log(&self) -> String {
        end_of(&self.folder.join("log"), 60)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let stopped = self.process.kill().and_then(|()| self.process.wait());
        if let Err(error) = stopped.and_then(|_| fs::remove_dir_all(&self.folder)) {
            eprintln!("{}: {error}", self.folder.display());
        }
    }
}

fn free_address() -> Result<SocketAddr> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?)
}

/// Whether the server says that it is ready.
fn answers(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "GET /readyz HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    ask().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
}

fn end_of(file: &Path, lines: usize) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    let mut last: Vec<&str> = text.lines().rev().take(lines).collect();
    last.reverse();
    last.join("\n")
}
