//! Identifiers. They are made outside and come in as arguments.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

id! {
    /// An account, of a citizen or of a member of staff.
    UserId
}
id! {
    /// A case.
    CaseId
}
id! {
    /// A person, whose name and numbers lie apart and sealed.
    PersonId
}
id! {
    /// A stored file.
    AttachmentId
}
