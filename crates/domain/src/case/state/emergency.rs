//! Reading the state of emergency aid.

use super::{Afterwards, AidPayment, EmergencyState, Phase, Registration};

impl EmergencyState {
    /// Where it stands.
    pub const fn phase(&self) -> Phase {
        match self {
            Self::Reported => Phase::Reported,
            Self::Registered { .. } => Phase::Registered,
            Self::PaperworkDue { .. } => Phase::PaperworkDue,
            Self::PapersIn { .. } => Phase::PapersIn,
            Self::Complete { .. } => Phase::Complete,
            Self::Closed { .. } => Phase::Closed,
        }
    }

    /// What happened beside the papers, once aid was given.
    pub fn afterwards(&self) -> Option<&Afterwards> {
        match self {
            Self::PaperworkDue { afterwards, .. }
            | Self::PapersIn { afterwards, .. }
            | Self::Complete { afterwards, .. } => Some(afterwards),
            _ => None,
        }
    }

    /// As [`Self::afterwards`], to be added to.
    pub fn afterwards_mut(&mut self) -> Option<&mut Afterwards> {
        match self {
            Self::PaperworkDue { afterwards, .. }
            | Self::PapersIn { afterwards, .. }
            | Self::Complete { afterwards, .. } => Some(afterwards),
            _ => None,
        }
    }

    /// The aid that was given.
    pub fn payment(&self) -> Option<&AidPayment> {
        match self {
            Self::PaperworkDue { payment, .. } | Self::PapersIn { payment, .. } | Self::Complete { payment, .. } => {
                Some(payment)
            }
            _ => None,
        }
    }

    /// Person, cause and amount, once they are on record.
    pub fn registration(&self) -> Option<&Registration> {
        match self {
            Self::Registered { registration, .. }
            | Self::PaperworkDue { registration, .. }
            | Self::PapersIn { registration, .. }
            | Self::Complete { registration, .. } => Some(registration),
            Self::Reported | Self::Closed { .. } => None,
        }
    }

    /// Whether nothing is left to be done by anybody.
    pub fn is_settled(&self) -> bool {
        match self {
            Self::Closed { .. } => true,
            Self::Complete { afterwards, .. } => {
                afterwards.filed.is_some() && afterwards.publication.is_some() && afterwards.follow_up.is_some()
            }
            _ => false,
        }
    }
}
