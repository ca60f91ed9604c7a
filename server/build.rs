//! Builds again when a policy file comes, goes or changes: they are part of the program.

fn main() {
    println!("cargo:rerun-if-changed=../policies");
    println!("cargo:rerun-if-changed=build.rs");
}
