//! Files and functions stay short. What is over its limit is listed in `xtask/ratchet.toml` with
//! its size: it may shrink, and then the list is tightened, but never grow.
//!
//! A function that is nothing but a table, one `match` with short arms, may be as long as what it
//! lists: cutting it in two would only make it harder to look something up.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::File;
use crate::command::root;

const FILE_LINES: usize = 500;
const FUNCTION_LINES: usize = 70;
/// The longest arm of a table.
const ARM_LINES: usize = 4;

type Sizes = BTreeMap<String, usize>;

/// What is over its limit, with its lines.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Ratchet {
    files: Sizes,
    functions: Sizes,
}

pub fn check(files: &[File]) -> Result<Vec<String>> {
    let list = fs::read_to_string(root().join("xtask/ratchet.toml")).context("xtask/ratchet.toml")?;
    let listed: Ratchet = toml::from_str(&list).context("xtask/ratchet.toml")?;
    Ok(compare(&measure(files), &listed))
}

fn compare(measured: &Ratchet, listed: &Ratchet) -> Vec<String> {
    let mut problems = compare_kind(&measured.files, &listed.files, FILE_LINES);
    problems.extend(compare_kind(&measured.functions, &listed.functions, FUNCTION_LINES));
    problems
}

fn compare_kind(measured: &Sizes, listed: &Sizes, limit: usize) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, lines) in measured {
        match listed.get(name) {
            None if *lines > limit => problems.push(format!("{name}: {lines} lines, at most {limit}: split it")),
            Some(allowed) if lines > allowed => {
                problems.push(format!("{name}: grew from {allowed} to {lines} lines, and may only shrink"));
            }
            Some(_) if *lines <= limit => {
                problems.push(format!("{name}: {lines} lines are within the limit: take it off xtask/ratchet.toml"));
            }
            Some(allowed) if lines < allowed => {
                problems.push(format!("{name}: shrank to {lines} lines: say so in xtask/ratchet.toml"));
            }
            _ => {}
        }
    }
    for name in listed.keys().filter(|name| !measured.contains_key(*name)) {
        problems.push(format!("{name}: is gone: take it off xtask/ratchet.toml"));
    }
    problems
}

fn measure(files: &[File]) -> Ratchet {
    let mut measured = Ratchet::default();
    for file in files.iter().filter(|file| matches!(file.extension(), "rs" | "css" | "ts" | "js")) {
        measured.files.insert(file.path.clone(), file.text.lines().count());
        if !file.is_rust() {
            continue;
        }
        // What does not parse does not compile either, and is reported there.
        if let Ok(syntax) = syn::parse_file(&file.text) {
            let mut reader = Reader { path: &file.path, functions: &mut measured.functions };
            reader.visit_file(&syntax);
        }
    }
    measured
}

struct Reader<'a> {
    path: &'a str,
    functions: &'a mut Sizes,
}

impl Reader<'_> {
    /// Functions of one name in one file count as the longest of them.
    fn note(&mut self, signature: &syn::Signature, block: &syn::Block) {
        if is_table(block) {
            return;
        }
        // From `fn` to the closing brace, without attributes and documentation.
        let lines = block.brace_token.span.close().end().line - signature.fn_token.span().start().line + 1;
        let longest = self.functions.entry(format!("{}::{}", self.path, signature.ident)).or_default();
        *longest = lines.max(*longest);
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.note(&function.sig, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.note(&function.sig, &function.block);
        visit::visit_impl_item_fn(self, function);
    }
}

/// Whether a function is one `match` with short arms, with at most a word said of what it gives.
fn is_table(block: &syn::Block) -> bool {
    let (looked_up, rest) = match block.stmts.as_slice() {
        [syn::Stmt::Expr(only, None)] => (Some(only), None),
        [syn::Stmt::Local(found), rest] => (found.init.as_ref().map(|init| init.expr.as_ref()), Some(rest)),
        _ => return false,
    };
    let Some(syn::Expr::Match(table)) = looked_up else { return false };
    let is_short = |span| lines_of(span) <= ARM_LINES;
    table.arms.iter().all(|arm| is_short(arm.body.span())) && rest.is_none_or(|rest| is_short(rest.span()))
}

fn lines_of(span: proc_macro2::Span) -> usize {
    span.end().line - span.start().line + 1
}

#[cfg(test)]
mod tests {
    use super::super::files::fixture;
    use super::*;

    fn ratchet(name: &str, lines: usize) -> Ratchet {
        Ratchet { files: Sizes::from([(name.to_owned(), lines)]), functions: Sizes::new() }
    }

    #[test]
    fn what_is_over_its_limit_has_to_be_listed() {
        assert_eq!(compare(&ratchet("a.rs", 501), &Ratchet::default()).len(), 1);
        assert!(compare(&ratchet("a.rs", 500), &Ratchet::default()).is_empty());
        assert!(compare(&ratchet("a.rs", 501), &ratchet("a.rs", 501)).is_empty());
    }

    #[test]
    fn the_ratchet_turns_one_way() {
        assert_eq!(compare(&ratchet("a.rs", 502), &ratchet("a.rs", 501)).len(), 1);
        assert_eq!(compare(&ratchet("a.rs", 510), &ratchet("a.rs", 520)).len(), 1);
        assert_eq!(compare(&ratchet("a.rs", 400), &ratchet("a.rs", 520)).len(), 1);
        assert_eq!(compare(&Ratchet::default(), &ratchet("a.rs", 520)).len(), 1);
    }

    #[test]
    fn a_function_is_measured_from_its_name_to_its_brace() {
        let text = format!(
            "/// Doc.\n#[test]\nfn long() {{\n{}}}\nstruct S;\nimpl S {{\n    fn short(&self) {{}}\n}}\n",
            "    f();\n".repeat(70)
        );
        let measured = measure(&[fixture("a.rs", &text)]);
        assert_eq!(measured.functions.get("a.rs::long"), Some(&72));
        assert_eq!(measured.functions.get("a.rs::short"), Some(&1));
        assert_eq!(compare(&measured, &Ratchet::default()).len(), 1);
    }

    #[test]
    fn a_table_may_be_long_and_a_long_arm_makes_it_no_table() {
        let arms: Vec<String> = (0..80).map(|number| format!("        {number} => \"a\",\n")).collect();
        let arms = arms.concat();
        let table = format!("fn name(n: u8) -> &'static str {{\n    match n {{\n{arms}    }}\n}}\n");
        assert!(compare(&measure(&[fixture("a.rs", &table)]), &Ratchet::default()).is_empty());
        let body = "            f();\n".repeat(6);
        let long = table.replace("79 => \"a\",", &format!("79 => {{\n{body}        }}"));
        assert_eq!(compare(&measure(&[fixture("a.rs", &long)]), &Ratchet::default()).len(), 1);
    }
}
