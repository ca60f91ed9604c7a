//! Persons: found by identity number where it is known, and the snapshot that a case holds.

use domain::{
    api::{ContactDetails, MaskedPerson, PersonDetails},
    case::PersonId,
    identity::IdentityNumber,
};
use procedure::mask_name;
use sea_orm::{
    ActiveValue::Set, ColumnTrait as _, ConnectionTrait, EntityTrait as _, QueryFilter as _, QueryOrder as _,
};
use uuid::Uuid;

use crate::{
    sealing::Keyring,
    store::{
        Change, StoreError,
        table::{case_contact, case_person, person},
    },
};

/// A member of a case's household with the person behind it.
#[derive(Clone, Debug)]
pub struct Member {
    /// The person.
    pub person: PersonId,
    /// The details as they were when the case was opened.
    pub details: PersonDetails,
}

impl Member {
    /// The same with name and number hidden.
    pub fn masked(&self) -> MaskedPerson {
        MaskedPerson {
            person: self.person,
            member: self.details.member.clone(),
            name: mask_name(&self.details.name),
            identity_number: self.details.identity_number.as_ref().map(IdentityNumber::masked),
        }
    }
}

/// The person with this identity number, or a new row.
pub(super) async fn find_or_add(change: &Change, details: &PersonDetails) -> Result<PersonId, StoreError> {
    let keys = change.store().keys();
    let index = details.identity_number.as_ref().map(|number| keys.blind_index("identity_number", number.as_str()));
    if let Some(index) = &index {
        let known = person::Entity::find().filter(person::Column::IdentityIndex.eq(index)).one(change.rows()).await?;
        if let Some(known) = known {
            return Ok(PersonId(known.id));
        }
    }
    let id = change.new_id();
    let row = person::ActiveModel {
        id: Set(id),
        identity_index: Set(index),
        sealed: Set(keys.seal_json(&format!("person.sealed/{id}"), details)?),
        created_at: Set(change.at().timestamp_millis()),
    };
    person::Entity::insert(row).exec_without_returning(change.rows()).await?;
    Ok(PersonId(id))
}

/// Keeps who belongs to a case, and how to reach the household.
pub(super) async fn keep(
    change: &Change,
    case: Uuid,
    members: &[Member],
    contact: &ContactDetails,
) -> Result<(), StoreError> {
    let keys = change.store().keys();
    for member in members {
        let row = case_person::ActiveModel {
            case_id: Set(case),
            member: Set(member.details.member.clone()),
            person_id: Set(member.person.0),
            sealed: Set(keys.seal_json(&place_of(case, &member.details.member), &member.details)?),
        };
        case_person::Entity::insert(row).exec_without_returning(change.rows()).await?;
    }
    let row = case_contact::ActiveModel {
        case_id: Set(case),
        sealed: Set(keys.seal_json(&format!("case_contact.sealed/{case}"), contact)?),
    };
    case_contact::Entity::insert(row).exec_without_returning(change.rows()).await?;
    Ok(())
}

/// The people of a case, by ordinal.
pub async fn members_of(
    connection: &impl ConnectionTrait,
    keys: &Keyring,
    case: Uuid,
) -> Result<Vec<Member>, StoreError> {
    let rows = case_person::Entity::find()
        .filter(case_person::Column::CaseId.eq(case))
        .order_by_asc(case_person::Column::Member)
        .all(connection)
        .await?;
    let open = |row: case_person::Model| {
        let details = keys.open_json(&place_of(case, &row.member), &row.sealed)?;
        Ok(Member { person: PersonId(row.person_id), details })
    };
    rows.into_iter().map(open).collect()
}

/// How to reach the household of a case.
pub async fn contact_of(
    connection: &impl ConnectionTrait,
    keys: &Keyring,
    case: Uuid,
) -> Result<ContactDetails, StoreError> {
    match case_contact::Entity::find_by_id(case).one(connection).await? {
        Some(row) => Ok(keys.open_json(&format!("case_contact.sealed/{case}"), &row.sealed)?),
        None => Ok(ContactDetails::default()),
    }
}

/// The contact with everything hidden but what tells two apart.
pub fn masked(contact: &ContactDetails) -> ContactDetails {
    ContactDetails {
        phone: contact.phone.as_deref().map(|phone| mask_digits(phone, 3, 4)),
        address: contact.address.as_deref().map(|_| "…".to_owned()),
        bank: contact.bank.clone(),
        bank_account: contact.bank_account.as_deref().map(|account| mask_digits(account, 0, 4)),
    }
}

/// A number of which only the first and last digits show.
pub fn mask_digits(number: &str, head: usize, tail: usize) -> String {
    let length = number.chars().count();
    let hidden = |at: usize| at >= head && at.saturating_add(tail) < length;
    number.chars().enumerate().map(|(at, digit)| if hidden(at) { '*' } else { digit }).collect()
}

fn place_of(case: Uuid, member: &str) -> String {
    format!("case_person.sealed/{case}/{member}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_account_shows_its_end() {
        assert_eq!(mask_digits("6222000011112222", 0, 4), "************2222");
        assert_eq!(mask_digits("13800001111", 3, 4), "138****1111");
        assert_eq!(mask_digits("12", 3, 4), "12");
    }
}
