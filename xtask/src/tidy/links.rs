//! What a document points to in the repository exists.

use super::File;

pub fn check(files: &[File]) -> Vec<String> {
    files.iter().filter(|file| file.extension() == "md").flat_map(|file| check_file(file, files)).collect()
}

fn check_file(file: &File, files: &[File]) -> Vec<String> {
    let mut problems = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for target in targets(line) {
            if !exists(&resolve(&file.path, target), files) {
                problems.push(format!("{}:{}: there is no {target}", file.path, index + 1));
            }
        }
    }
    problems
}

/// The targets of the links in a line that point into the repository, without their anchors.
fn targets(line: &str) -> Vec<&str> {
    let ends = line.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    ends.map(|(target, _)| target.split('#').next().unwrap_or_default())
        .filter(|target| !target.is_empty() && !target.contains(':'))
        .collect()
}

/// The path from the root of what a document names relative to itself.
fn resolve(document: &str, target: &str) -> String {
    let mut parts: Vec<&str> = document.split('/').collect();
    parts.pop();
    for part in target.trim_end_matches('/').split('/') {
        match part {
            ".." => {
                parts.pop();
            }
            "." => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}

fn exists(path: &str, files: &[File]) -> bool {
    let folder = format!("{path}/");
    files.iter().any(|file| file.path == path || file.path.starts_with(&folder))
}

#[cfg(test)]
mod tests {
    use super::super::files::fixture;
    use super::*;

    #[test]
    fn a_link_to_nothing_is_found() {
        let files = [
            fixture("docs/a.md", "[b](b.md) [c](../c/) [d](../e.md#x)\n[web](https://example.org) [here](#x)"),
            fixture("docs/b.md", ""),
            fixture("c/d.rs", ""),
        ];
        assert_eq!(check(&files), ["docs/a.md:1: there is no ../e.md"]);
    }
}
