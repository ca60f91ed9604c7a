//! Which crate may build on which.

use super::metadata::{Metadata, Package};

/// Each crate of ours and those of ours that it may name.
const ARROWS: [(&str, &[&str]); 8] = [
    ("yimen-domain", &[]),
    ("yimen-calculation", &["yimen-domain"]),
    ("yimen-rulebook", &["yimen-domain", "yimen-calculation"]),
    ("yimen-procedure", &["yimen-domain"]),
    ("yimen-wording", &["yimen-domain"]),
    ("yimen-app", &["yimen-domain", "yimen-calculation", "yimen-procedure", "yimen-wording"]),
    ("yimen-server", &["yimen-domain", "yimen-calculation", "yimen-rulebook", "yimen-procedure", "yimen-wording"]),
    ("xtask", &[]),
];

/// Crates that browser and server share, and so must know nothing of either.
const SHARED: [&str; 4] = ["yimen-domain", "yimen-calculation", "yimen-procedure", "yimen-wording"];

/// Libraries that read a clock, draw random numbers, or reach out.
const FORBIDDEN_IN_SHARED: [&str; 6] = ["rand", "getrandom", "tokio", "reqwest", "web-sys", "js-sys"];

pub fn check(metadata: &Metadata) -> Vec<String> {
    metadata.members().flat_map(check_member).collect()
}

fn check_member(package: &Package) -> Vec<String> {
    let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == package.name) else {
        return vec![format!("{}: xtask/src/tidy/arrows.rs does not say what it may build on", package.name)];
    };
    let mut problems = Vec::new();
    for dependency in &package.dependencies {
        let name = dependency.name.as_str();
        if dependency.path.is_some() && !allowed.contains(&name) {
            problems.push(format!("{} must not build on {name}", package.name));
        }
        if !SHARED.contains(&package.name.as_str()) {
            continue;
        }
        if FORBIDDEN_IN_SHARED.contains(&name) {
            problems.push(format!("{} is shared and must not build on {name}", package.name));
        }
        if name == "chrono" && dependency.features.iter().any(|feature| feature == "clock" || feature == "now") {
            problems.push(format!("{} is shared and must not read chrono's clock", package.name));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::metadata::Dependency;
    use super::*;

    fn package(name: &str, dependency: &str, path: Option<&str>) -> Package {
        let dependency = Dependency {
            name: dependency.to_owned(),
            path: path.map(str::to_owned),
            features: vec!["clock".to_owned()],
        };
        Package {
            id: name.to_owned(),
            name: name.to_owned(),
            license: None,
            license_file: None,
            dependencies: vec![dependency],
        }
    }

    #[test]
    fn an_arrow_may_point_down() {
        assert!(check_member(&package("yimen-server", "yimen-domain", Some("x"))).is_empty());
    }

    #[test]
    fn an_arrow_may_not_point_up_or_sideways() {
        assert_eq!(check_member(&package("yimen-domain", "yimen-calculation", Some("x"))).len(), 1);
        assert_eq!(check_member(&package("yimen-wording", "yimen-procedure", Some("x"))).len(), 1);
        assert_eq!(check_member(&package("yimen-app", "yimen-server", Some("x"))).len(), 1);
    }

    #[test]
    fn a_crate_that_nobody_placed_is_reported() {
        assert_eq!(check_member(&package("yimen-new", "serde", None)).len(), 1);
    }

    #[test]
    fn a_shared_crate_has_no_clock_and_no_chance() {
        assert_eq!(check_member(&package("yimen-domain", "chrono", None)).len(), 1);
        assert_eq!(check_member(&package("yimen-domain", "rand", None)).len(), 1);
        assert!(check_member(&package("yimen-server", "chrono", None)).is_empty());
    }
}
