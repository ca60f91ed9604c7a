//! What was read of the policy, for the sources and warnings beside a result.

use domain::assessment::{UsedParameter, Warning};
use domain::derivation::ParameterUse;
use domain::policy::{Key, PolicyPack};

/// The parameters that were used and have a value.
pub fn parameters(pack: &PolicyPack, used: &[Key]) -> Vec<UsedParameter> {
    let mut parameters = Vec::with_capacity(used.len());
    parameters.extend(used.iter().filter_map(|key| {
        let held = pack.get(*key)?;
        Some(UsedParameter {
            parameter: ParameterUse { key: *key, source: held.source.clone(), status: held.status },
            value: held.value.clone(),
        })
    }));
    parameters
}

/// What every screen says beside a result that used them.
pub fn warnings(pack: &PolicyPack, used: &[Key]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if let Some((from, until)) = pack.outside {
        warnings.push(Warning::OutsideEncodedDays { from, until });
    }
    if !pack.overlaid.is_empty() {
        warnings.push(Warning::FiguresTried { keys: pack.overlaid.clone() });
    }
    for key in used {
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
    let not_applied = pack.not_applied.iter().filter(|(key, _)| used.contains(key));
    warnings.extend(not_applied.map(|(key, _)| Warning::NotApplied { key: *key }));
    warnings
}
