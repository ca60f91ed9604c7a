//! Reading Rust for the checks.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Item, UseTree};

/// Whether an item exists in tests only.
pub fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("test")
            || (attribute.path().is_ident("cfg")
                && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test"))
    })
}

/// The attributes of an item, of the kinds that can be for tests only.
pub fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Fn(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Const(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        _ => &[],
    }
}

/// Every path that a `use` brings in, in full.
pub fn imported_paths(tree: &UseTree) -> Vec<String> {
    match tree {
        UseTree::Path(path) => {
            imported_paths(&path.tree).into_iter().map(|rest| format!("{}::{rest}", path.ident)).collect()
        }
        UseTree::Name(name) => vec![name.ident.to_string()],
        UseTree::Rename(name) => vec![name.ident.to_string()],
        UseTree::Glob(_) => vec!["*".to_owned()],
        UseTree::Group(group) => group.items.iter().flat_map(imported_paths).collect(),
    }
}

/// A path as one writes it, without generic arguments.
pub fn joined(path: &syn::Path) -> String {
    let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    segments.join("::")
}

/// Tokens as text without blanks, but not what is inside quotes.
pub fn squeezed(tokens: TokenStream) -> String {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                text.push('(');
                text.push_str(&squeezed(group.stream()));
                text.push(')');
            }
            TokenTree::Literal(_) => text.push('_'),
            TokenTree::Ident(ident) => {
                if text.ends_with(|last: char| last.is_alphanumeric() || last == '_') {
                    text.push(' ');
                }
                text.push_str(&ident.to_string());
            }
            TokenTree::Punct(mark) => text.push(mark.as_char()),
        }
    }
    text
}
