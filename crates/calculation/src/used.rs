//! What was read of the policy, for the sources and warnings beside a result.

use domain::assessment::{UsedParameter, Warning};
use domain::derivation::ParameterUse;
use domain::policy::{Key, PolicyPack};

/// The parameters that were used and have a value.
pub fn parameters(pack: &PolicyPack, uses: impl Fn(Key) -> bool) -> Vec<UsedParameter> {
    let keys = Key::ALL.iter().filter(|key| uses(**key));
    keys.filter_map(|key| {
        let held = pack.get(*key)?;
        Some(UsedParameter {
            parameter: ParameterUse { key: *key, source: held.source.clone(), status: held.status },
            value: held.value.clone(),
        })
    })
    .collect()
}

/// What every screen says beside a result that used them.
pub fn warnings(pack: &PolicyPack, uses: impl Fn(Key) -> bool) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if let Some((from, until)) = pack.outside {
        warnings.push(Warning::OutsideEncodedDays { from, until });
    }
    if !pack.overlaid.is_empty() {
        warnings.push(Warning::FiguresTried { keys: pack.overlaid.clone() });
    }
    for key in Key::ALL.iter().filter(|key| uses(**key)) {
        let held = pack.get(*key);
        if let Some(why) = held.and_then(|held| held.warning) {
            warnings.push(Warning::Doubtful { key: *key, why });
        }
        let is_set = |key| pack.get(key).and_then(|held| held.value.flag()) == Some(true);
        if matches!(key, Key::EdgeInclusive | Key::RigidInclusive | Key::SingleInclusive)
            && is_set(*key)
            && is_set(Key::LinesStrict)
        {
            warnings.push(Warning::InclusiveLine { key: *key });
        }
    }
    let not_applied = pack.not_applied.iter().filter(|(key, _)| uses(*key));
    warnings.extend(not_applied.map(|(key, _)| Warning::NotApplied { key: *key }));
    warnings
}
