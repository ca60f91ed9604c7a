//! One style sheet out of several: `@import`s are put in place, comments and spare blanks go.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Reads a style sheet and what it imports, in the order of the imports.
pub fn read(file: &Path) -> Result<String> {
    let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let mut sheet = String::new();
    for line in text.lines() {
        match imported(line) {
            Some(name) => {
                let Some(folder) = file.parent() else {
                    bail!("{} has no folder", file.display());
                };
                sheet.push_str(&read(&folder.join(name))?);
            }
            None => sheet.push_str(line),
        }
        sheet.push('\n');
    }
    Ok(sheet)
}

/// Takes out what a browser does not need. Text in quotes stays as it is.
pub fn minify(sheet: &str) -> String {
    let mut small = String::with_capacity(sheet.len());
    let mut rest = sheet.chars().peekable();
    let mut blank = false;
    while let Some(next) = rest.next() {
        match next {
            '/' if rest.peek() == Some(&'*') => {
                skip_comment(&mut rest);
                blank = true;
            }
            '"' | '\'' => {
                push_blank(&mut small, &mut blank, next);
                small.push(next);
                copy_quoted(&mut rest, next, &mut small);
            }
            _ if next.is_whitespace() => blank = true,
            _ => {
                push_blank(&mut small, &mut blank, next);
                if next == '}' && small.ends_with(';') {
                    small.pop();
                }
                small.push(next);
            }
        }
    }
    small
}

/// The file of `@import "file";` or `@import url("file");`.
fn imported(line: &str) -> Option<&str> {
    let rest = line.trim().strip_prefix("@import")?.trim();
    let rest = rest.strip_prefix("url(").unwrap_or(rest);
    let quote = rest.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    rest.get(1..)?.split(quote).next()
}

fn push_blank(small: &mut String, blank: &mut bool, next: char) {
    let needless =
        matches!(next, '{' | '}' | ';' | ',') || small.is_empty() || small.ends_with(['{', '}', ';', ',', ' ']);
    if *blank && !needless {
        small.push(' ');
    }
    *blank = false;
}

fn skip_comment(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    rest.next();
    let mut star = false;
    for next in rest.by_ref() {
        if star && next == '/' {
            return;
        }
        star = next == '*';
    }
}

fn copy_quoted(rest: &mut std::iter::Peekable<std::str::Chars<'_>>, quote: char, small: &mut String) {
    let mut escaped = false;
    for next in rest.by_ref() {
        small.push(next);
        if next == quote && !escaped {
            return;
        }
        escaped = next == '\\' && !escaped;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_blanks_go() {
        let sheet = "/* a */\n.a  .b ,\n.c {\n  color: red;\n  margin: calc(1px + 2px);\n}\n";
        assert_eq!(minify(sheet), ".a .b,.c{color: red;margin: calc(1px + 2px)}");
    }

    #[test]
    fn text_in_quotes_stays() {
        let sheet = "a::after { content: \"/*  x */ \\\" ; }\"; }";
        assert_eq!(minify(sheet), "a::after{content: \"/*  x */ \\\" ; }\"}");
    }

    #[test]
    fn a_selector_keeps_the_blank_that_means_something() {
        assert_eq!(minify("a :hover { }"), "a :hover{}");
    }

    #[test]
    fn imports_are_found() {
        assert_eq!(imported("@import \"tokens.css\";"), Some("tokens.css"));
        assert_eq!(imported("  @import url('a/b.css');"), Some("a/b.css"));
        assert_eq!(imported(".import { }"), None);
    }
}
