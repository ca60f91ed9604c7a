//! Who sees which cases: the region of the account, by its roles.

use domain::{
    case::UserId,
    role::{Role, Scope},
};
use sea_orm::{ColumnTrait as _, Condition, sea_query::Expr};

use crate::{
    http::{Actor, Staff},
    store::table::{case_file, case_task},
};

/// The person as the procedure knows it; a visitor has no role.
pub fn for_procedure(actor: &Actor) -> procedure::Actor {
    match actor {
        Actor::Visitor => procedure::Actor { user: UserId(uuid::Uuid::nil()), roles: Vec::new(), region: None },
        Actor::Citizen(citizen) => {
            procedure::Actor { user: UserId(citizen.account), roles: vec![Role::Citizen], region: None }
        }
        Actor::Staff(staff) => procedure::Actor {
            user: UserId(staff.account),
            roles: staff.roles.clone(),
            region: Some(staff.region.clone()),
        },
    }
}

/// The cases that this member of staff sees.
pub fn reach_of(staff: &Staff) -> Condition {
    let at = |place: Place| match place {
        Place::Village => case_file::Column::Village,
        Place::Township => case_file::Column::Township,
        Place::County => case_file::Column::County,
    };
    reach(staff, |_, place| Condition::all().add(at(place).eq(staff.region.as_str())))
}

/// The tasks within reach, whoever's they are.
pub(super) fn tasks_in_reach(staff: &Staff) -> Condition {
    reach(staff, |_, place| Condition::all().add(task_place(place).eq(staff.region.as_str())))
}

/// The tasks that are this member of staff's own.
pub(super) fn own_tasks(staff: &Staff) -> Condition {
    reach(staff, |role, place| {
        Condition::all().add(case_task::Column::Role.eq(role.code())).add(task_place(place).eq(staff.region.as_str()))
    })
}

#[derive(Clone, Copy)]
enum Place {
    Village,
    Township,
    County,
}

const fn task_place(place: Place) -> case_task::Column {
    match place {
        Place::Village => case_task::Column::Village,
        Place::Township => case_task::Column::Township,
        Place::County => case_task::Column::County,
    }
}

/// Any of what each role that sees cases reaches; nothing where none does.
fn reach(staff: &Staff, part: impl Fn(Role, Place) -> Condition) -> Condition {
    let mut any = Condition::any();
    for role in staff.roles.iter().copied().filter(|role| role.sees_cases()) {
        any = match role.scope() {
            Scope::Own => any,
            Scope::Village => any.add(part(role, Place::Village)).add(part(role, Place::Township)),
            Scope::Township => any.add(part(role, Place::Township)),
            Scope::County => any.add(part(role, Place::County)),
        };
    }
    // An empty condition would be met by every row.
    if any.is_empty() { Condition::all().add(Expr::cust("1 = 0")) } else { any }
}
