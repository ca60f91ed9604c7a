//! Codes of closed lists and their names, as answers that one can choose.

use domain::{
    api::UserName,
    calendar::Nearness,
    case::{CheckSource, RequestedDocument, UserId},
    region::{RegionCode, RegionTree},
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use wording::Named;

use crate::{
    components::{Choice, Tone},
    text::{language, text},
};

/// The stable code of a value of a closed list.
pub fn code<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(code)) => code,
        _ => String::new(),
    }
}

/// The value of a closed list with this code.
pub fn word<T: DeserializeOwned>(code: &str) -> Option<T> {
    serde_json::from_value(Value::String(code.to_owned())).ok()
}

/// The values of a closed list as choices.
pub fn choices<T: Serialize + Named>(values: &[T]) -> Vec<Choice> {
    values.iter().map(|value| Choice::new(code(value), value.name(language()))).collect()
}

/// The papers that may be asked of a household: none that the check supplies.
pub fn papers() -> Vec<Choice> {
    let asked: Vec<RequestedDocument> =
        RequestedDocument::ALL.into_iter().filter(|paper| !paper.is_supplied_by_check()).collect();
    choices(&asked)
}

/// The sources of a check.
pub fn sources() -> Vec<Choice> {
    choices(&CheckSource::ALL)
}

/// Colleagues as choices.
pub fn colleagues(users: &[UserName]) -> Vec<Choice> {
    users
        .iter()
        .filter_map(|user| {
            let roles: Vec<String> = user.roles.iter().map(|role| role.name(language()).to_owned()).collect();
            Some(Choice::new(user.user.to_string(), user.name.clone()?).hint(wording::list(language(), &roles)))
        })
        .collect()
}

/// What somebody who is named in a case is called.
pub fn user_name(users: &[UserName], user: Option<UserId>) -> String {
    let Some(user) = user else { return text().staff.someone.to_owned() };
    let known = users.iter().find(|known| known.user == user);
    known.and_then(|known| known.name.clone()).unwrap_or_else(|| text().staff.applicant_self.to_owned())
}

/// What a region is called; its code where the tree is not there yet.
pub fn region_name(tree: Option<&RegionTree>, code: &RegionCode) -> String {
    tree.and_then(|tree| tree.get(code))
        .map_or_else(|| code.to_string(), |region| region.name.in_language(language()).to_owned())
}

/// The colour of a due date.
pub const fn nearness_tone(nearness: Nearness) -> Tone {
    match nearness {
        Nearness::Late => Tone::Bad,
        Nearness::Today => Tone::Warn,
        Nearness::Near => Tone::Brand,
        Nearness::Far => Tone::Quiet,
    }
}

#[cfg(test)]
mod tests {
    use domain::case::{CheckFinding, RelativeKind};

    use super::*;

    #[test]
    fn a_choice_is_kept_by_its_code() {
        assert_eq!(code(&CheckFinding::NotMet), "not_met");
        assert_eq!(word::<RelativeKind>("grandparent"), Some(RelativeKind::Grandparent));
        assert_eq!(word::<RelativeKind>("cousin"), None);
    }

    #[test]
    fn nobody_is_asked_for_what_the_check_supplies() {
        let codes: Vec<String> = papers().into_iter().map(|choice| choice.key).collect();
        assert!(codes.contains(&"medical_bills".to_owned()));
        assert!(!codes.contains(&"identity_card".to_owned()));
    }
}
