//! A household with a settled list of who counts.

use domain::Fraction;
use domain::facts::{MemberId, Region};
use domain::policy::Key;

use crate::context::Context;
use crate::fact_ref::FactRef;
use crate::range::Range;

/// Who counts, for one way in which the open memberships may turn out.
pub enum Counted<'a> {
    /// Those who count in the household.
    These(Vec<&'a MemberId>),
    /// One person, looked at alone.
    Only(&'a MemberId),
}

impl<'a> Counted<'a> {
    pub fn new(ctx: &Context<'a>, counts: &[bool]) -> Self {
        let members = ctx.members().iter().zip(counts);
        Self::These(members.filter(|(_, counts)| **counts).map(|(member, _)| &member.id).collect())
    }

    pub fn heads(&self) -> u32 {
        match self {
            Self::These(ids) => u32::try_from(ids.len()).unwrap_or(u32::MAX),
            Self::Only(_) => 1,
        }
    }

    pub fn holds(&self, id: &MemberId) -> bool {
        match self {
            Self::These(ids) => ids.contains(&id),
            Self::Only(one) => *one == id,
        }
    }
}

/// L26 Art 19: the dibao standard that applies, per person and month; both while the region is open.
pub fn standard(ctx: &Context) -> Option<Range> {
    let yuan = |key| ctx.number(key).map(|number| Range::exactly(Fraction::new(number)));
    match ctx.facts.region {
        Some(Region::Urban) => yuan(Key::DibaoStandardUrban),
        Some(Region::Rural) => yuan(Key::DibaoStandardRural),
        None => {
            let both = yuan(Key::DibaoStandardUrban)?.hull(yuan(Key::DibaoStandardRural)?);
            if both.exact().is_none() {
                ctx.miss(FactRef::Region);
            }
            Some(both)
        }
    }
}

/// The parameter of the standard that applies, for the derivation.
pub fn standard_key(ctx: &Context) -> Key {
    match ctx.facts.region {
        Some(Region::Rural) => Key::DibaoStandardRural,
        _ => Key::DibaoStandardUrban,
    }
}
