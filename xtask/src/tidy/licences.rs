//! Licences of everything we build on.

use super::metadata::{Metadata, Package};

/// Licences that let the whole be given to anybody, with their SPDX names.
const ALLOWED: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
    "bzip2-1.0.6",
];

/// Packages that say it in a file: read, and found to be as free.
const READ: [&str; 0] = [];

pub fn check(metadata: &Metadata) -> Vec<String> {
    metadata.packages.iter().filter_map(check_package).collect()
}

fn check_package(package: &Package) -> Option<String> {
    match &package.license {
        Some(expression) if is_allowed(expression) => None,
        Some(expression) => Some(format!("{}: its licence `{expression}` is not on the list", package.name)),
        None if READ.contains(&package.name.as_str()) => None,
        None => {
            let file = package.license_file.as_deref().unwrap_or("no file");
            Some(format!("{}: no licence is named ({file})", package.name))
        }
    }
}

/// Whether an SPDX expression leaves a way that is allowed. The old `/` means `OR`.
fn is_allowed(expression: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut rest = words.as_slice();
    either(&mut rest) == Some(true) && rest.is_empty()
}

fn either(rest: &mut &[&str]) -> Option<bool> {
    let mut allowed = both(rest)?;
    while let Some((&"OR", after)) = rest.split_first() {
        *rest = after;
        allowed |= both(rest)?;
    }
    Some(allowed)
}

fn both(rest: &mut &[&str]) -> Option<bool> {
    let mut allowed = one(rest)?;
    while let Some((&"AND", after)) = rest.split_first() {
        *rest = after;
        allowed &= one(rest)?;
    }
    Some(allowed)
}

fn one(rest: &mut &[&str]) -> Option<bool> {
    let (&first, after) = rest.split_first()?;
    *rest = after;
    if first == "(" {
        let allowed = either(rest)?;
        let (&closing, after) = rest.split_first()?;
        *rest = after;
        return (closing == ")").then_some(allowed);
    }
    match after {
        ["WITH", exception, after @ ..] => {
            *rest = after;
            Some(ALLOWED.contains(&format!("{first} WITH {exception}").as_str()))
        }
        _ => Some(ALLOWED.contains(&first)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_way_is_enough() {
        assert!(is_allowed("MIT"));
        assert!(is_allowed("GPL-3.0 OR MIT"));
        assert!(is_allowed("MIT/Apache-2.0"));
        assert!(is_allowed("(MIT OR GPL-3.0) AND Unicode-3.0"));
        assert!(is_allowed("Apache-2.0 WITH LLVM-exception OR GPL-2.0"));
    }

    #[test]
    fn a_duty_that_we_do_not_take_on_is_refused() {
        assert!(!is_allowed("GPL-3.0"));
        assert!(!is_allowed("MIT AND GPL-3.0"));
        assert!(!is_allowed("(MIT OR GPL-3.0) AND AGPL-3.0"));
        assert!(!is_allowed("GPL-2.0 WITH Classpath-exception-2.0"));
    }

    #[test]
    fn what_is_no_expression_is_refused() {
        for broken in ["", "MIT OR", "(MIT", "MIT MIT", ")"] {
            assert!(!is_allowed(broken), "{broken}");
        }
    }
}
