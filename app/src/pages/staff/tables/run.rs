//! Running cases a few at a time, so that the page stays quick.

use std::{sync::Arc, time::Duration};

use domain::policy::PolicyBook;
use leptos::prelude::*;

use super::load::Work;

/// How long the page may be busy at a stretch, in milliseconds: less than a frame.
const STRETCH: f64 = 12.0;

/// Runs all cases of the table from the first; a table that changes meanwhile stops it.
pub fn run_all(work: Work, book: Arc<PolicyBook>) {
    let count = work.bench.with_untracked(|bench| bench.as_ref().map_or(0, |bench| bench.rows.len()));
    work.verdicts.set(vec![None; count]);
    work.running.set(true);
    stretch(work, book, 0);
}

fn stretch(work: Work, book: Arc<PolicyBook>, from: usize) {
    // The page may have been left.
    if !work.running.try_get_untracked().unwrap_or(false) {
        return;
    }
    let began = js_sys::Date::now();
    let mut found = Vec::new();
    let count = work.bench.with_untracked(|bench| {
        let rows = bench.as_ref().map_or(&[][..], |bench| bench.rows.as_slice());
        for row in rows.iter().skip(from) {
            found.push(row.entry.run(&book).len());
            if js_sys::Date::now() - began > STRETCH {
                break;
            }
        }
        rows.len()
    });
    let next = from.saturating_add(found.len());
    work.verdicts.update(|verdicts| {
        for (slot, failed) in verdicts.iter_mut().skip(from).zip(found) {
            *slot = Some(failed);
        }
    });
    if next < count {
        set_timeout(move || stretch(work, book, next), Duration::ZERO);
    } else {
        work.running.set(false);
    }
}
