//! Our own answers and times.

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::Value;

use super::{Answer, Files, absolute, read};
use crate::command::{cargo, command, output};
use crate::serve::server;

/// What the bench of the calculation prints: nanoseconds per household.
#[derive(Deserialize)]
pub struct Ours {
    pub households: u64,
    pub rate: u64,
    pub find: u64,
    pub find_with_derivation: u64,
    pub assess: u64,
    pub assess_with_derivation: u64,
    pub threads: u64,
    pub rate_on_all_threads: u64,
}

/// The answers on dibao of the native program.
pub fn answers(files: &Files) -> Result<Vec<Answer>> {
    let lines = output(command(server()).args(["assess", "--batch"]).arg(files.path("requests.jsonl")))?;
    lines.lines().map(answer).collect()
}

fn answer(line: &str) -> Result<Answer> {
    let assessment: Value = serde_json::from_str(line)?;
    let programmes = assessment.get("programmes").and_then(Value::as_array).context("programmes")?;
    let is_dibao = |found: &&Value| found.get("programme").is_some_and(|name| name == "dibao");
    let dibao = programmes.iter().find(is_dibao).context("dibao")?;
    match dibao.get("outcome").and_then(Value::as_str) {
        Some("not_eligible") => Ok((false, 0)),
        Some("eligible") => {
            let amount = dibao.pointer("/amount/value").and_then(Value::as_str).context("an amount")?;
            Ok((true, amount.parse().with_context(|| format!("{amount} is not in whole yuan"))?))
        }
        other => bail!("a household is {other:?}"),
    }
}

/// Measures the households of a file.
pub fn measure(files: &Files, cases: &str) -> Result<Ours> {
    let text = output(
        cargo()
            .args(["bench", "--quiet", "--package", "yimen-calculation", "--bench", "households"])
            .env("YIMEN_BENCH_BOOK", absolute(&files.path("book.json"))?)
            .env("YIMEN_BENCH_CASES", absolute(&files.path(cases))?),
    )?;
    read(&text, "the calculation")
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn an_answer_is_read_or_refused() {
        let line = |outcome, amount| {
            format!(r#"{{"programmes":[{{"programme":"dibao","outcome":"{outcome}","amount":{amount}}}]}}"#)
        };
        assert_eq!(answer(&line("eligible", r#"{"kind":"monthly","value":"312"}"#)).unwrap(), (true, 312));
        assert_eq!(answer(&line("not_eligible", "null")).unwrap(), (false, 0));
        assert!(answer(&line("undetermined", "null")).is_err());
        assert!(answer(&line("eligible", r#"{"kind":"monthly","value":"311.5"}"#)).is_err());
    }
}
