//! Nothing unfinished, nothing switched off.

use super::File;

/// Put together here, so that this file does not contain them.
const EVERYWHERE: [&str; 2] = [concat!("TO", "DO"), concat!("FIX", "ME")];
const IN_RUST: [&str; 5] = [
    concat!("to", "do!("),
    concat!("unimple", "mented!("),
    concat!("#[ign", "ore"),
    concat!("#[al", "low("),
    concat!("#![al", "low("),
];
const IN_BROWSER_TESTS: [&str; 6] = [
    concat!("test.", "skip"),
    concat!("test.", "only"),
    concat!("test.", "fixme"),
    concat!("describe.", "skip"),
    concat!("describe.", "only"),
    concat!("describe.", "fixme"),
];

pub fn check(files: &[File]) -> Vec<String> {
    files.iter().filter(|file| !is_made_by_a_tool(&file.path)).flat_map(check_file).collect()
}

fn check_file(file: &File) -> Vec<String> {
    let mut unwanted = EVERYWHERE.to_vec();
    match file.extension() {
        "rs" => unwanted.extend(IN_RUST),
        "ts" | "js" => unwanted.extend(IN_BROWSER_TESTS),
        _ => {}
    }
    let mut problems = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for marker in unwanted.iter().filter(|marker| line.contains(**marker)) {
            problems.push(format!("{}:{}: `{marker}` must not stay", file.path, index + 1));
        }
    }
    problems
}

fn is_made_by_a_tool(path: &str) -> bool {
    path.ends_with("Cargo.lock") || path.ends_with("package-lock.json")
}

#[cfg(test)]
mod tests {
    use super::super::files::fixture;
    use super::*;

    #[test]
    fn every_marker_is_found_where_it_counts() {
        for marker in IN_RUST.iter().chain(&EVERYWHERE) {
            assert_eq!(check(&[fixture("a.rs", marker)]).len(), 1, "{marker}");
        }
        for marker in IN_BROWSER_TESTS {
            assert_eq!(check(&[fixture("a.spec.ts", marker)]).len(), 1, "{marker}");
        }
    }

    #[test]
    fn what_is_innocent_passes() {
        assert!(check(&[fixture("a.rs", "list.iter().skip(1) // a todo list")]).is_empty());
        assert!(check(&[fixture("Cargo.lock", EVERYWHERE[0])]).is_empty());
    }
}
