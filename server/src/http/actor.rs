//! Who makes a request.

use domain::{
    api::{Access, Permission, ProblemCode, SessionActor, SessionView},
    calendar::Instant,
    region::RegionCode,
    role::Role,
};
use uuid::Uuid;

use super::ApiError;
use crate::{auth::permissions_of, store::Author};

/// Who makes a request.
#[derive(Clone, Debug)]
pub enum Actor {
    /// Somebody who has not signed in.
    Visitor,
    /// A citizen.
    Citizen(Citizen),
    /// A member of staff.
    Staff(Staff),
}

/// A citizen who is signed in.
#[derive(Clone, Debug)]
pub struct Citizen {
    /// The account.
    pub account: Uuid,
    /// The telephone number with the middle hidden.
    pub phone_masked: String,
}

/// A member of staff who is signed in.
#[derive(Clone, Debug)]
pub struct Staff {
    /// The account.
    pub account: Uuid,
    /// The name shown to colleagues.
    pub name: String,
    /// The roles.
    pub roles: Vec<Role>,
    /// The region worked for.
    pub region: RegionCode,
}

impl Staff {
    /// Whether one of the roles holds the permission.
    pub fn may(&self, permission: Permission) -> bool {
        self.roles.iter().any(|role| permissions_of(*role).contains(&permission))
    }
}

impl Actor {
    /// Whose change it will be.
    pub fn author(&self) -> Author {
        match self {
            Self::Visitor => Author::Visitor,
            Self::Citizen(citizen) => Author::Citizen(citizen.account),
            Self::Staff(staff) => Author::Staff(staff.account),
        }
    }

    /// The account, where there is one.
    pub fn account(&self) -> Option<Uuid> {
        match self {
            Self::Visitor => None,
            Self::Citizen(citizen) => Some(citizen.account),
            Self::Staff(staff) => Some(staff.account),
        }
    }

    /// The citizen, or a refusal.
    pub fn citizen(&self) -> Result<&Citizen, ApiError> {
        match self {
            Self::Citizen(citizen) => Ok(citizen),
            Self::Visitor => Err(ProblemCode::SignInRequired.into()),
            Self::Staff(_) => Err(ProblemCode::NotPermitted.into()),
        }
    }

    /// The member of staff, or a refusal.
    pub fn staff(&self) -> Result<&Staff, ApiError> {
        match self {
            Self::Staff(staff) => Ok(staff),
            Self::Visitor => Err(ProblemCode::SignInRequired.into()),
            Self::Citizen(_) => Err(ProblemCode::NotPermitted.into()),
        }
    }

    /// Refuses those whom the endpoint is not for.
    pub fn authorise(&self, access: Access) -> Result<(), ApiError> {
        match access {
            Access::Public => Ok(()),
            Access::SignedIn => match self {
                Self::Visitor => Err(ProblemCode::SignInRequired.into()),
                Self::Citizen(_) | Self::Staff(_) => Ok(()),
            },
            Access::Citizen => self.citizen().map(|_| ()),
            Access::Staff(permission) => {
                if self.staff()?.may(permission) {
                    Ok(())
                } else {
                    Err(ProblemCode::NotPermitted.into())
                }
            }
        }
    }

    /// What the browser is told of the person.
    pub fn view(&self, expires_at: Option<Instant>, idle_seconds: Option<u64>) -> SessionView {
        let actor = match self {
            Self::Visitor => None,
            Self::Citizen(citizen) => Some(SessionActor::Citizen { phone_masked: citizen.phone_masked.clone() }),
            Self::Staff(staff) => Some(SessionActor::Staff {
                name: staff.name.clone(),
                roles: staff.roles.clone(),
                region: staff.region.clone(),
                permissions: Permission::ALL.into_iter().filter(|permission| staff.may(*permission)).collect(),
            }),
        };
        SessionView { actor, expires_at, idle_seconds }
    }
}
