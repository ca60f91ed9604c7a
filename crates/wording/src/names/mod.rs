//! The names of things: what lists, tags, tables and letters call them.

mod document;
mod household;
mod line;
mod parameter;
mod plan_section;
mod programme;
mod result;
mod value;
mod word;

pub use document::{article, citation, citations, document_title};
pub use parameter::{parameter_label, parameter_unit};
pub use programme::{programme_full, programme_help, programme_in_sentence};
pub use result::{status_mark, status_note, truth};
pub(crate) use value::closed_word;
pub use value::{choice_word, parameter_value};

#[cfg(test)]
pub(crate) fn check_names<T: crate::Named + std::fmt::Debug>(all: &[T]) {
    for value in all {
        let (zh, en) = value.names();
        assert!(!zh.is_empty() && !en.is_empty(), "{value:?} has no name in one of the languages");
        assert_ne!(zh, en, "{value:?} has the same name in both languages");
        assert!(en.is_ascii() || en.contains('–') || en.contains('²') || en.contains('’'), "{en} is not English");
    }
}
