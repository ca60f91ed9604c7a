//! Reading the state of a reviewed application.

use super::{Award, Phase, ReviewFile, ReviewState};

impl ReviewState {
    /// Where it stands.
    pub fn phase(&self) -> Phase {
        match self {
            Self::Submitted { .. } => Phase::Submitted,
            Self::SupplementAsked { .. } => Phase::SupplementAsked,
            Self::NotAccepted { .. } => Phase::NotAccepted,
            Self::Investigating { .. } => Phase::Investigating,
            Self::OpinionGiven { .. } => Phase::OpinionGiven,
            Self::Publicised { .. } => Phase::Publicised,
            Self::Reinvestigating { .. } => Phase::Reinvestigating,
            Self::Confirming { .. } => Phase::Confirming,
            Self::Approved { decision, payments, follow_up, delivery, publication, .. } => match decision.award() {
                Some(Award::OneOff { .. }) if follow_up.is_some() && delivery.is_some() && publication.is_some() => {
                    Phase::Complete
                }
                Some(Award::OneOff { .. }) if !payments.is_empty() => Phase::Paid,
                Some(Award::Status) => Phase::InForce,
                _ if !payments.is_empty() => Phase::InForce,
                _ => Phase::Approved,
            },
            Self::Refused { .. } => Phase::Refused,
            Self::Terminated { .. } => Phase::Terminated,
        }
    }

    /// What is known, once it was accepted.
    pub fn file(&self) -> Option<&ReviewFile> {
        match self {
            Self::Submitted { .. } | Self::SupplementAsked { .. } | Self::NotAccepted { .. } => None,
            Self::Investigating { file }
            | Self::OpinionGiven { file, .. }
            | Self::Publicised { file, .. }
            | Self::Reinvestigating { file, .. }
            | Self::Confirming { file, .. }
            | Self::Approved { file, .. }
            | Self::Refused { file, .. } => Some(file),
            Self::Terminated { file, .. } => file.as_deref(),
        }
    }

    /// As [`Self::file`], to be added to.
    pub fn file_mut(&mut self) -> Option<&mut ReviewFile> {
        match self {
            Self::Submitted { .. } | Self::SupplementAsked { .. } | Self::NotAccepted { .. } => None,
            Self::Investigating { file }
            | Self::OpinionGiven { file, .. }
            | Self::Publicised { file, .. }
            | Self::Reinvestigating { file, .. }
            | Self::Confirming { file, .. }
            | Self::Approved { file, .. }
            | Self::Refused { file, .. } => Some(file),
            Self::Terminated { file, .. } => file.as_deref_mut(),
        }
    }

    /// Whether nothing is left to be done by anybody.
    pub fn is_settled(&self) -> bool {
        match self {
            Self::NotAccepted { .. } | Self::Terminated { .. } => true,
            Self::Refused { delivery, .. } => delivery.is_some(),
            Self::Approved { decision, delivery, publication, follow_up, .. } => {
                let told = delivery.is_some() && publication.is_some();
                match decision.award() {
                    Some(Award::OneOff { .. }) => told && follow_up.is_some(),
                    Some(Award::Status) => told,
                    _ => false,
                }
            }
            _ => false,
        }
    }
}
