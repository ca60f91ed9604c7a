//! Words that must be there, and words that must not.

use super::File;

/// Paths of one machine say nothing to anybody else.
const FORBIDDEN: [&str; 4] =
    [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("../sha", "red"), concat!("/ho", "me/")];

const README: [&str; 2] = ["cargo xtask serve", "cargo xtask test"];

pub fn check(files: &[File]) -> Vec<String> {
    let mut problems: Vec<String> = files.iter().flat_map(check_file).collect();
    match files.iter().find(|file| file.path == "README.md") {
        None => problems.push("README.md is missing".to_owned()),
        Some(readme) => problems.extend(
            README
                .iter()
                .filter(|text| !readme.text.contains(**text))
                .map(|text| format!("README.md must mention `{text}`")),
        ),
    }
    problems
}

fn check_file(file: &File) -> Vec<String> {
    let mut problems = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        for word in FORBIDDEN.iter().filter(|word| line.contains(**word)) {
            problems.push(format!("{}:{}: `{word}` is a path of one machine", file.path, index + 1));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::files::fixture;
    use super::*;

    #[test]
    fn a_path_of_one_machine_is_found() {
        for word in FORBIDDEN {
            assert_eq!(check_file(&fixture("a.md", &format!("see {word}x"))).len(), 1);
        }
        assert!(check_file(&fixture("a.md", "see docs/")).is_empty());
    }

    #[test]
    fn the_readme_names_both_commands() {
        assert_eq!(check(&[]).len(), 1);
        assert_eq!(check(&[fixture("README.md", "cargo xtask serve")]).len(), 1);
        assert!(check(&[fixture("README.md", "cargo xtask serve, cargo xtask test")]).is_empty());
    }
}
