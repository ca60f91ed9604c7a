//! Which parameters were read, in their order, for who tells how a result came about.

use std::cell::RefCell;

use domain::policy::Key;

/// The parameters that were read and are not told yet.
#[derive(Default)]
pub struct Trail(RefCell<Vec<Key>>);

impl Trail {
    /// Notes that a parameter was read.
    pub fn note(&self, key: Key) {
        self.0.borrow_mut().push(key);
    }

    /// How many were read so far.
    pub fn length(&self) -> usize {
        self.0.borrow().len()
    }

    /// Takes what was read since the trail had a length.
    pub fn since(&self, length: usize) -> Vec<Key> {
        let mut read = self.0.borrow_mut();
        let from = length.min(read.len());
        read.split_off(from)
    }
}
