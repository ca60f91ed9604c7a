//! What is wrong with the fields of a page.

use leptos::prelude::*;

/// One thing to correct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The id of the field.
    pub id: String,
    /// The sentence that says how to mend it.
    pub sentence: String,
}

/// All things to correct on a page, in the order of its fields.
#[derive(Clone, Copy)]
pub struct Errors(RwSignal<Vec<FieldProblem>>);

impl Errors {
    /// Makes the errors of a page known to its fields.
    pub fn provide() -> Self {
        let errors = Self(RwSignal::new(Vec::new()));
        provide_context(errors);
        errors
    }

    /// Shows these errors and no others; the summary takes the focus.
    pub fn show(self, problems: Vec<FieldProblem>) {
        self.0.set(problems);
    }

    /// Nothing to correct.
    pub fn clear(self) {
        self.0.set(Vec::new());
    }

    /// All of them.
    pub fn all(self) -> Vec<FieldProblem> {
        self.0.get()
    }

    /// The sentence of one field on the page at hand.
    pub(super) fn of(id: &str) -> Signal<Option<String>> {
        let errors = use_context::<Self>();
        let id = id.to_owned();
        Signal::derive(move || {
            errors?.0.with(|all| all.iter().find(|problem| problem.id == id).map(|problem| problem.sentence.clone()))
        })
    }
}
