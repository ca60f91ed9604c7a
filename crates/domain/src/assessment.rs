//! What the rules say of a household: for every programme an outcome, all reasons, what is missing.

mod rating;
mod reason;

pub use rating::{RatedProgramme, Rating};
pub use reason::{Citations, Reason, ReasonCode};

use serde::{Deserialize, Serialize};

use crate::bundle::Bundle;
use crate::derivation::{Node, ParameterUse};
use crate::digest::Digest;
use crate::fewest::FewestQuestions;
use crate::policy::{Key, ResolvedWarning, Value, ValueError};
use crate::turning::TurningPoint;
use crate::{Date, Fraction, Money, Programme, Text, Truth};

/// The version of the rules' code; a replay under a newer one reports a difference and alters nothing.
pub const ENGINE: &str = "2";

/// The result of an assessment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Assessment {
    /// The version of the rules' code.
    pub engine: String,
    /// The place.
    pub jurisdiction: String,
    /// The day.
    pub on: Date,
    /// Who counts and what is counted.
    pub household: HouseholdFinding,
    /// One entry for each programme; programmes that are not computed appear where the facts point to them.
    pub programmes: Vec<ProgrammeFinding>,
    /// What is proposed.
    pub proposed: Proposal,
    /// What every screen says beside the result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// The parameters that were used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<UsedParameter>,
    /// The three digests of the seal.
    pub digests: Digests,
    /// The best lawful combination, where asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bundle: Option<Bundle>,
    /// What would change the outcomes, where asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub turning_points: Option<Vec<TurningPoint>>,
    /// The fewest questions that could settle what is undetermined, where asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fewest_questions: Option<FewestQuestions>,
    /// The format of the derivation, where there is one (`yimen-derivation/1`, docs/derivation.md).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derivation_format: Option<String>,
    /// How it came about, where asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derivation: Option<Node>,
}

/// The digests that a submission carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Digests {
    /// Of the facts.
    pub facts: Digest,
    /// Of the policy pack.
    pub pack: Digest,
    /// Of the assessment: day, outcomes, amounts and codes.
    pub assessment: Digest,
}

/// Who counts and what is counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HouseholdFinding {
    /// Each person, in or out and why.
    pub members: Vec<MemberFinding>,
    /// How many count; absent while not known.
    pub counted: Option<u32>,
    /// Monthly income before deductions.
    pub income_before_deductions: Option<Fraction>,
    /// Monthly income that counts.
    pub total_income: Option<Fraction>,
    /// The same per counted head.
    pub per_capita_income: Option<Fraction>,
    /// How far the household is from each line.
    pub lines: Vec<LineDistance>,
}

/// Whether one person counts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MemberFinding {
    /// Who.
    pub id: Text,
    /// Whether.
    pub counted: Truth,
    /// Why.
    pub reason: MemberReason,
}

/// Why a person counts or not (D57 Art 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MemberReason {
    /// In: applies.
    Applicant,
    /// In: married to the applicant.
    Spouse,
    /// In: a child under age.
    MinorChild,
    /// In: an adult child who studies full-time, up to undergraduate.
    FullTimeStudent,
    /// In: an adult child who cannot live independently.
    NotIndependent,
    /// In: a relative with a duty of support who has long lived here.
    LongCoresident,
    /// Out: in prison.
    InPrison,
    /// Out: in compulsory isolation.
    InDrugIsolation,
    /// Out: declared missing.
    DeclaredMissing,
    /// Out: lives at a religious site.
    ClergyApart,
    /// Out: supported as tekun.
    HoldsTekun,
    /// Out: a soldier on service.
    Soldier,
    /// Out: brought up by the other parent.
    OtherParentCustody,
    /// Out: a full-time postgraduate.
    FullTimePostgraduate,
    /// Out: has not lived here long enough.
    NotLongCoresident,
    /// Out: the child whose wife or husband this is does not count.
    ChildDoesNotCount,
    /// Out: owes nobody here support.
    NoSupportDuty,
    /// Open: an answer is missing.
    AnswerMissing,
}

/// A line and how far the household is from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LineDistance {
    /// Whose line.
    pub programme: Programme,
    /// The line per person and month; absent while not known.
    pub line: Option<Fraction>,
    /// Line times heads less income, per month; negative above the line.
    pub distance: Option<Fraction>,
}

/// What the rules say of one programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProgrammeFinding {
    /// Which.
    pub programme: Programme,
    /// Eligible, not eligible, or not known yet.
    pub outcome: Outcome,
    /// How much; absent where none is payable or it is still open.
    pub amount: Option<Amount>,
    /// All reasons.
    pub reasons: Vec<Reason>,
    /// What is missing: answers or parameters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// A programme for persons: the answer for each member. The programme's own outcome is that of
    /// the best answer, and its amount the sum.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<MemberAnswer>,
    /// What the amount is made of, where it has parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<AmountPart>,
}

impl ProgrammeFinding {
    /// What is missing to it, and where its amount is sure, to know who receives it; each once.
    pub fn all_needs(&self) -> Vec<&Need> {
        let whom = self.members.iter().filter(|_| self.amount.is_some()).flat_map(|member| &member.needs);
        let mut all: Vec<&Need> = self.needs.iter().chain(whom).collect();
        all.sort();
        all.dedup();
        all
    }
}

/// What the rules say of one programme for one member.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MemberAnswer {
    /// Who.
    pub id: Text,
    /// Eligible, not eligible, or not known yet.
    pub outcome: Outcome,
    /// How much; absent where none is payable or it is still open.
    pub amount: Option<Amount>,
    /// All reasons.
    pub reasons: Vec<Reason>,
    /// What is missing: answers or parameters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
}

/// A part of an amount.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AmountPart {
    /// Which part.
    pub part: Part,
    /// For whom; the household where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub member: Option<Text>,
    /// How much.
    pub amount: Money,
}

/// The parts of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// The household's dibao before top-ups.
    Base,
    /// 分类施保: what a member receives on top.
    TopUp,
    /// 特困基本生活
    BasicLiving,
    /// 特困照料护理
    Care,
}

/// The three outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Surely.
    Eligible,
    /// Surely not.
    NotEligible,
    /// An answer or a parameter is missing.
    Undetermined,
}

impl From<Truth> for Outcome {
    fn from(truth: Truth) -> Self {
        match truth {
            Truth::Yes => Self::Eligible,
            Truth::No => Self::NotEligible,
            Truth::Unknown => Self::Undetermined,
        }
    }
}

/// How much, and of which kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "kind", content = "value")]
pub enum Amount {
    /// Each month.
    Monthly(Money),
    /// Once.
    OneOff(Money),
    /// At most this, once.
    UpTo(Money),
}

impl Amount {
    /// The money.
    pub const fn money(self) -> Money {
        match self {
            Self::Monthly(money) | Self::OneOff(money) | Self::UpTo(money) => money,
        }
    }
}

/// What is missing for an answer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// An answer, as a JSON pointer into the facts.
    Fact(String),
    /// A parameter that nobody encoded.
    Parameter(Key),
}

/// What is proposed (YM-21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Proposal {
    /// The first rung that holds, or the watch list.
    pub programme: Proposed,
    /// Whether a higher rung is still open.
    pub provisional: bool,
}

/// A rung, or the watch list where none holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", untagged)]
pub enum Proposed {
    /// A programme.
    Programme(Programme),
    /// The watch list.
    WatchList(WatchList),
}

/// The one word of the watch list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum WatchList {
    /// 潜在救助对象
    WatchList,
}

/// What every screen says beside a result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", tag = "code")]
pub enum Warning {
    /// The day is outside the days that are encoded for the place.
    OutsideEncodedDays {
        /// The first encoded day.
        from: Date,
        /// The last encoded day.
        until: Date,
    },
    /// Figures were tried that no source says.
    FiguresTried {
        /// Which.
        keys: Vec<Key>,
    },
    /// A value that was used is doubtful.
    Doubtful {
        /// Which.
        key: Key,
        /// Why.
        why: ResolvedWarning,
    },
    /// A local value that superior law does not let apply.
    NotApplied {
        /// Which.
        key: Key,
    },
    /// An inclusive line stems from an older text; the Law is strict since 1 July 2026 (L26 Arts 21, 22).
    InclusiveLine {
        /// Which.
        key: Key,
    },
}

/// A parameter that was used, for the sources beside a result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "UsedParameterWire")]
pub struct UsedParameter {
    /// Which and where it stands.
    #[serde(flatten)]
    pub parameter: ParameterUse,
    /// Its value.
    pub value: Value,
}

/// A used parameter as read, whose value does not know its kind yet.
#[derive(Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct UsedParameterWire {
    #[serde(flatten)]
    parameter: ParameterUse,
    value: Value,
}

impl TryFrom<UsedParameterWire> for UsedParameter {
    type Error = ValueError;

    fn try_from(wire: UsedParameterWire) -> Result<Self, ValueError> {
        Ok(Self { value: wire.value.typed(wire.parameter.key)?, parameter: wire.parameter })
    }
}

impl Assessment {
    /// The finding for a programme, where there is one.
    pub fn programme(&self, programme: Programme) -> Option<&ProgrammeFinding> {
        self.programmes.iter().find(|finding| finding.programme == programme)
    }

    /// The digest of day, outcomes, amounts and codes; neither derivation nor text is part of it.
    pub fn own_digest(&self) -> Digest {
        let programmes: Vec<_> = self
            .programmes
            .iter()
            .map(|finding| {
                let codes: Vec<_> = finding.reasons.iter().map(|reason| (reason.code, &reason.subject)).collect();
                let members: Vec<_> =
                    finding.members.iter().map(|answer| (&answer.id, answer.outcome, answer.amount)).collect();
                let answers = (!members.is_empty()).then_some(members);
                (finding.programme, finding.outcome, finding.amount, codes, &finding.needs, answers)
            })
            .collect();
        Digest::of(&(self.on, programmes, self.proposed))
    }
}
