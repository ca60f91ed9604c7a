//! The amounts of the two disability subsidies (残疾人两项补贴) by the level of the certificate.

use domain::facts::{Disability, Member, Stated};
use domain::policy::Key;

const LIVING: [Key; 4] = [Key::LivingSevere, Key::LivingSevere, Key::LivingOther, Key::LivingOther];
const NURSING: [Key; 4] = [Key::NursingLevel1, Key::NursingLevel2, Key::NursingOther, Key::NursingOther];

/// The parameter of the living subsidy of a member's level, where the certificate is known.
pub fn living_key(member: &Member) -> Option<Key> {
    by_level(LIVING, member)
}

/// The parameter of the nursing subsidy of a member's level, where the certificate is known.
pub fn nursing_key(member: &Member) -> Option<Key> {
    by_level(NURSING, member)
}

/// The pairs of living and nursing subsidy that there are.
pub fn pairs() -> impl Iterator<Item = (Key, Key)> {
    LIVING.into_iter().zip(NURSING)
}

fn by_level(levels: [Key; 4], member: &Member) -> Option<Key> {
    let Stated::Known(Disability { level, .. }) = member.disability else { return None };
    levels.get(usize::from(level).checked_sub(1)?).copied()
}
