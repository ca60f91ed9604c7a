//! No component holds text: what people read comes from `app/src/text/` and `crates/wording`.
//! Nor does it hold a style, which the page's policy would block.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};

use super::File;
use super::syntax::{attributes, is_for_tests};

pub fn check(files: &[File]) -> Vec<String> {
    let of_the_app =
        |file: &&File| file.is_rust() && file.path.starts_with("app/src/") && !file.path.starts_with("app/src/text/");
    files.iter().filter(of_the_app).flat_map(check_file).collect()
}

fn check_file(file: &File) -> Vec<String> {
    let mut reader = Reader { path: &file.path, problems: Vec::new() };
    if let Ok(syntax) = syn::parse_file(&file.text) {
        reader.visit_file(&syntax);
    }
    reader.problems
}

struct Reader<'a> {
    path: &'a str,
    problems: Vec<String>,
}

impl Reader<'_> {
    fn report(&mut self, span: Span, problem: &str) {
        self.problems.push(format!("{}:{}: {problem}", self.path, span.start().line));
    }

    fn literal(&mut self, text: &str, span: Span) {
        if text.chars().any(is_chinese) {
            self.report(span, "Chinese text belongs in app/src/text/");
        }
    }

    /// Looks through the tokens of a macro; `of_view` says that they are nodes of a page.
    fn tokens(&mut self, tokens: TokenStream, of_view: bool) {
        let mut before: [Option<TokenTree>; 2] = [None, None];
        for token in tokens {
            match &token {
                TokenTree::Literal(literal) => self.token_literal(literal, of_view, before[1].as_ref()),
                TokenTree::Group(group) => self.tokens(group.stream(), is_view(&before)),
                TokenTree::Punct(mark) if of_view && mark.as_char() == '=' => self.attribute(before[1].as_ref()),
                _ => {}
            }
            before = [before[1].take(), Some(token)];
        }
    }

    fn token_literal(&mut self, literal: &proc_macro2::Literal, of_view: bool, before: Option<&TokenTree>) {
        let text = literal.to_string();
        // A single character is looked for in what people type, not shown to them.
        if text.starts_with('\'') {
            return;
        }
        self.literal(&text, literal.span());
        let is_value = matches!(before, Some(TokenTree::Punct(mark)) if mark.as_char() == '=');
        if of_view && !is_value && text.starts_with('"') && text.chars().any(char::is_alphabetic) {
            self.report(literal.span(), "text of a page belongs in app/src/text/");
        }
    }

    fn attribute(&mut self, name: Option<&TokenTree>) {
        if let Some(TokenTree::Ident(name)) = name
            && name == "style"
        {
            self.report(name.span(), "the page's policy blocks style attributes: use a class or `style:property`");
        }
    }
}

/// Whether the last two tokens are `view` and `!`.
fn is_view(before: &[Option<TokenTree>; 2]) -> bool {
    matches!(
        before,
        [Some(TokenTree::Ident(name)), Some(TokenTree::Punct(mark))] if name == "view" && mark.as_char() == '!'
    )
}

/// Ideographs, and the marks and full-width forms that go with them.
fn is_chinese(mark: char) -> bool {
    matches!(mark, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        if !is_for_tests(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    /// Documentation is an attribute, and may be in any language.
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.literal(&literal.value(), literal.span());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.tokens(call.tokens.clone(), call.path.is_ident("view"));
    }
}

#[cfg(test)]
mod tests {
    use super::super::files::fixture;
    use super::*;

    fn problems(text: &str) -> usize {
        check(&[fixture("app/src/pages/a.rs", text)]).len()
    }

    #[test]
    fn chinese_is_found_in_code_and_in_macros() {
        assert_eq!(problems("fn f() -> &'static str { \"低保\" }"), 1);
        assert_eq!(problems("fn f() -> String { format!(\"低保 {}\", 1) }"), 1);
    }

    #[test]
    fn text_of_a_page_is_found_in_any_language() {
        assert_eq!(problems("fn f() { view! { <p>\"Hello\"</p> } }"), 1);
        assert_eq!(problems("fn f() { view! { <p>{move || view! { <b>\"Hello\"</b> }}</p> } }"), 1);
    }

    #[test]
    fn classes_names_and_documentation_are_no_text() {
        assert_eq!(problems("/// 低保\nfn f() { view! { <p class=\"a\">{t(\"key\")}\" · \"</p> } }"), 0);
        assert_eq!(problems("fn f(c: char) -> bool { matches!(c, '，') || c == '。' }"), 0);
        assert_eq!(problems("#[cfg(test)]\nmod tests { const A: &str = \"低保\"; }"), 0);
        assert!(check(&[fixture("app/src/text/a.rs", "const A: &str = \"低保\";")]).is_empty());
    }

    #[test]
    fn style_attributes_are_found() {
        assert_eq!(problems("fn f() { view! { <p style=\"color: red\"></p> } }"), 1);
        assert_eq!(problems("fn f() { view! { <p style:color=\"red\"></p> } }"), 0);
    }
}
