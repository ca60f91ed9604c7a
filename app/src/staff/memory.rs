//! What was typed into the forms of this visit, kept in memory until it is sent: a change of the
//! language, another page and back, a session that ended lose nothing. It is never written to the
//! device, for it may name people.

use std::{cell::RefCell, collections::HashMap};

use super::Typed;

thread_local! {
    static FORMS: RefCell<HashMap<String, Typed>> = RefCell::new(HashMap::new());
}

/// What was typed into a form before.
pub fn recall(form: &str) -> Typed {
    FORMS.with_borrow(|forms| forms.get(form).cloned().unwrap_or_default())
}

/// Keeps what was typed into a form.
pub fn keep(form: &str, typed: &Typed) {
    FORMS.with_borrow_mut(|forms| {
        if typed.is_empty() {
            forms.remove(form);
        } else {
            forms.insert(form.to_owned(), typed.clone());
        }
    });
}

/// Forgets a form that was sent.
pub fn forget(form: &str) {
    FORMS.with_borrow_mut(|forms| {
        forms.remove(form);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;

    #[test]
    fn a_form_is_remembered_until_it_is_sent() {
        let typed = Typed::from([("text".to_owned(), Answer::of("half a sentence"))]);
        keep("case/accept", &typed);
        assert_eq!(recall("case/accept"), typed);
        forget("case/accept");
        assert!(recall("case/accept").is_empty());
    }
}
