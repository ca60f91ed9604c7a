//! The shared crates do no I/O, read no clock and draw no random number.

use proc_macro2::Span;
use syn::visit::{self, Visit};

use super::File;
use super::syntax::{attributes, imported_paths, is_for_tests, joined, squeezed};

const SHARED: [&str; 4] =
    ["crates/domain/src/", "crates/calculation/src/", "crates/procedure/src/", "crates/wording/src/"];

const FORBIDDEN: [&str; 14] = [
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::time::Instant",
    "std::time::SystemTime",
    "SystemTime::now",
    "Instant::now",
    "Local::now",
    "Utc::now",
    "Uuid::new_v4",
    "Uuid::now_v7",
];

pub fn check(files: &[File]) -> Vec<String> {
    let shared =
        files.iter().filter(|file| file.is_rust() && SHARED.iter().any(|folder| file.path.starts_with(folder)));
    shared.flat_map(check_file).collect()
}

fn check_file(file: &File) -> Vec<String> {
    let mut reader = Reader { path: &file.path, problems: Vec::new() };
    match syn::parse_file(&file.text) {
        Ok(syntax) => reader.visit_file(&syntax),
        Err(error) => reader.problems.push(format!("{}: {error}", file.path)),
    }
    reader.problems
}

struct Reader<'a> {
    path: &'a str,
    problems: Vec<String>,
}

impl Reader<'_> {
    fn report(&mut self, path: &str, span: Span) {
        let found = FORBIDDEN.iter().find(|forbidden| path == **forbidden || contains_path(path, forbidden));
        if let Some(forbidden) = found {
            let line = span.start().line;
            self.problems.push(format!("{}:{line}: a shared crate must not use {forbidden}", self.path));
        }
    }
}

/// Whether the forbidden path stands in a longer one, at a `::`.
fn contains_path(path: &str, forbidden: &str) -> bool {
    path.match_indices(forbidden).any(|(start, found)| {
        let before = path.get(..start).unwrap_or_default();
        let after = path.get(start + found.len()..).unwrap_or_default();
        let is_name = |mark: char| mark.is_alphanumeric() || mark == '_';
        !before.ends_with(is_name) && !after.starts_with(is_name)
    })
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        for path in imported_paths(&item.tree) {
            self.report(&path, item.use_token.span);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let span = path.segments.first().map_or_else(Span::call_site, |segment| segment.ident.span());
        self.report(&joined(path), span);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let span = call.path.segments.first().map_or_else(Span::call_site, |segment| segment.ident.span());
        self.report(&squeezed(call.tokens.clone()), span);
        visit::visit_macro(self, call);
    }
}

#[cfg(test)]
mod tests {
    use super::super::files::fixture;
    use super::*;

    fn problems(text: &str) -> usize {
        check(&[fixture("crates/domain/src/a.rs", text)]).len()
    }

    #[test]
    fn forbidden_ways_are_found() {
        assert_eq!(problems("use std::fs;"), 1);
        assert_eq!(problems("use std::{collections::BTreeMap, fs::File};"), 1);
        assert_eq!(problems("fn f() { let _ = chrono::Utc::now(); }"), 1);
        assert_eq!(problems("fn f() { let _ = format!(\"{}\", std::env::args().count()); }"), 1);
        assert_eq!(problems("fn f() -> std::time::SystemTime { g() }"), 1);
    }

    #[test]
    fn what_only_looks_alike_is_left_alone() {
        assert_eq!(problems("fn f() { let _ = MyUtc::nowhere(); let _ = \"std::fs\"; }"), 0);
        assert_eq!(problems("/// Not `Utc::now`.\nfn f() {}"), 0);
        assert_eq!(problems("#[cfg(test)]\nmod tests { use std::fs; }"), 0);
    }

    #[test]
    fn other_crates_may() {
        assert!(check(&[fixture("server/src/a.rs", "use std::fs;")]).is_empty());
    }
}
