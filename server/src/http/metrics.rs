//! Counts and durations in the Prometheus text form.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// Upper bounds of the duration buckets, in milliseconds.
const BUCKETS_MS: [u64; 8] = [5, 10, 25, 50, 100, 250, 1000, 5000];

/// What has been counted since the start.
#[derive(Default)]
pub struct Metrics(Mutex<BTreeMap<(String, String, u16), Line>>);

#[derive(Default)]
struct Line {
    count: u64,
    total_micros: u64,
    buckets: [u64; BUCKETS_MS.len()],
}

impl Metrics {
    /// Counts a request.
    pub fn count(&self, method: &str, route: &str, status: u16, elapsed: Duration) {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let line = lines.entry((method.to_owned(), route.to_owned(), status)).or_default();
        line.count = line.count.saturating_add(1);
        let micros = u64::try_from(elapsed.as_micros()).unwrap_or(u64::MAX);
        line.total_micros = line.total_micros.saturating_add(micros);
        for (bucket, bound) in line.buckets.iter_mut().zip(BUCKETS_MS) {
            if micros <= bound.saturating_mul(1000) {
                *bucket = bucket.saturating_add(1);
            }
        }
    }

    /// Everything as text.
    pub fn text(&self) -> String {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut text = String::from(
            "# HELP yimen_request_duration_seconds Time taken by requests.\n\
             # TYPE yimen_request_duration_seconds histogram\n",
        );
        for ((method, route, status), line) in lines.iter() {
            let labels = format!("method=\"{method}\",route=\"{route}\",status=\"{status}\"");
            let name = "yimen_request_duration_seconds";
            // Writing to a string cannot fail.
            for (bucket, bound) in line.buckets.iter().zip(BUCKETS_MS) {
                let _ = writeln!(text, "{name}_bucket{{{labels},le=\"{}\"}} {bucket}", seconds(bound * 1000));
            }
            let _ = writeln!(text, "{name}_bucket{{{labels},le=\"+Inf\"}} {}", line.count);
            let _ = writeln!(text, "{name}_sum{{{labels}}} {}", seconds(line.total_micros));
            let _ = writeln!(text, "{name}_count{{{labels}}} {}", line.count);
        }
        text
    }
}

/// Microseconds as seconds with a decimal point.
fn seconds(micros: u64) -> String {
    format!("{}.{:06}", micros / 1_000_000, micros % 1_000_000)
}
