//! A person of the household.

use serde::{Deserialize, Serialize};

use super::Stated;
use crate::{Date, Text};

/// A local ordinal such as `m1`; it is never an identity. Up to 20 letters, digits, `-` or `_`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(try_from = "Text", into = "Text")]
pub struct MemberId(Text);

/// Why a text is no member's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("member_id_malformed")]
pub struct MemberIdError;

impl MemberId {
    /// The id's text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same, to keep.
    pub fn text(&self) -> Text {
        self.0.clone()
    }
}

impl TryFrom<String> for MemberId {
    type Error = MemberIdError;

    fn try_from(text: String) -> Result<Self, MemberIdError> {
        Self::try_from(Text::from(text))
    }
}

impl TryFrom<Text> for MemberId {
    type Error = MemberIdError;

    fn try_from(text: Text) -> Result<Self, MemberIdError> {
        let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if plain && (1..=20).contains(&text.len()) && text != "none" { Ok(Self(text)) } else { Err(MemberIdError) }
    }
}

impl From<MemberId> for Text {
    fn from(id: MemberId) -> Self {
        id.0
    }
}

impl From<MemberId> for String {
    fn from(id: MemberId) -> Self {
        id.0.to_string()
    }
}

impl std::fmt::Display for MemberId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// One person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The local ordinal.
    pub id: MemberId,
    /// To the applicant; step- and adopted children are children.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// The day of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Date>,
    /// The husband or wife in the household; left out, read off the relation.
    #[serde(default, skip_serializing_if = "Stated::is_unknown")]
    pub spouse: Stated<MemberId>,
    /// The parents in the household; left out, read off the relation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parents: Option<Vec<MemberId>>,
    /// Full months lived together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coresidence_months: Option<u32>,
    /// What the person studies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub student: Option<Student>,
    /// Whether the study is full-time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_time: Option<bool>,
    /// Whether an adult child is able to live independently; unanswered, read off the disability.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub independent: Option<bool>,
    /// Whether the other parent, outside the household, brings the minor up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other_parent_custody: Option<bool>,
    /// The disability certificate.
    #[serde(default, skip_serializing_if = "Stated::is_unknown")]
    pub disability: Stated<Disability>,
    /// Whether an illness of the person is on the local list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serious_illness: Option<bool>,
    /// Whether the person works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employed: Option<bool>,
    /// Whether the person is locked up or missing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custody: Option<Custody>,
    /// Since when the person lives away, at a religious site.
    #[serde(default, skip_serializing_if = "Stated::is_unknown")]
    pub clergy_since: Stated<Date>,
    /// Whether the person is an unmarried soldier on service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub soldier_unmarried: Option<bool>,
    /// Whether the person lacks civil capacity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_civil_capacity: Option<bool>,
    /// Whether the person lives in an institution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_institution: Option<bool>,
    /// What the person receives already; a given list is complete.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<Vec<Holding>>,
    /// Which of the six things of daily life the person cannot do alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub self_care_failed: Option<Vec<SelfCareItem>>,
    /// Where a tekun person is cared for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub care_mode: Option<CareMode>,
    /// Whether the person needs long care.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_long_care: Option<bool>,
    /// The grade, where dibao is paid by grade.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub benefit_grade: Option<String>,
    /// A child's father.
    #[serde(default, skip_serializing_if = "Stated::is_unknown")]
    pub father: Stated<Parent>,
    /// A child's mother.
    #[serde(default, skip_serializing_if = "Stated::is_unknown")]
    pub mother: Stated<Parent>,
    /// Which of two supports a child takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub child_choice: Option<ChildChoice>,
}

/// What a member is to the applicant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// 申请人
    Applicant,
    /// 配偶
    Spouse,
    /// 子女
    Child,
    /// 父母
    Parent,
    /// 配偶的父母
    SpouseParent,
    /// 祖父母、外祖父母
    Grandparent,
    /// 孙子女、外孙子女
    Grandchild,
    /// 兄弟姐妹
    Sibling,
    /// 儿媳、女婿
    ChildSpouse,
    /// 其他亲属
    OtherKin,
    /// 非亲属
    NonKin,
}

/// What a person studies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Student {
    /// Nothing.
    None,
    /// 学前
    Preschool,
    /// 义务教育
    Compulsory,
    /// 高中阶段
    Senior,
    /// 大专
    JuniorCollege,
    /// 本科
    Undergraduate,
    /// 硕士
    Master,
    /// 博士
    Doctor,
}

/// A disability certificate's kind and level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Disability {
    /// The kind.
    pub kind: DisabilityKind,
    /// The level, 1 (gravest) to 4.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 4)))]
    pub level: u8,
}

impl Disability {
    /// The kind and level as the parameters list them, such as `limb_2`; nothing for a level that there is not.
    pub const fn code(self) -> &'static str {
        const CODES: [[&str; 4]; 7] = [
            ["limb_1", "limb_2", "limb_3", "limb_4"],
            ["visual_1", "visual_2", "visual_3", "visual_4"],
            ["hearing_1", "hearing_2", "hearing_3", "hearing_4"],
            ["speech_1", "speech_2", "speech_3", "speech_4"],
            ["mental_1", "mental_2", "mental_3", "mental_4"],
            ["intellectual_1", "intellectual_2", "intellectual_3", "intellectual_4"],
            ["multiple_1", "multiple_2", "multiple_3", "multiple_4"],
        ];
        let [limb, visual, hearing, speech, mental, intellectual, multiple] = CODES;
        let [one, two, three, four] = match self.kind {
            DisabilityKind::Limb => limb,
            DisabilityKind::Visual => visual,
            DisabilityKind::Hearing => hearing,
            DisabilityKind::Speech => speech,
            DisabilityKind::Mental => mental,
            DisabilityKind::Intellectual => intellectual,
            DisabilityKind::Multiple => multiple,
        };
        match self.level {
            1 => one,
            2 => two,
            3 => three,
            4 => four,
            _ => "",
        }
    }
}

/// The kind on the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DisabilityKind {
    /// 肢体
    Limb,
    /// 视力
    Visual,
    /// 听力
    Hearing,
    /// 言语
    Speech,
    /// 精神
    Mental,
    /// 智力
    Intellectual,
    /// 多重
    Multiple,
}

/// Whether a person is locked up or missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Custody {
    /// Neither.
    None,
    /// 服刑
    Prison,
    /// 强制隔离戒毒
    DrugIsolation,
    /// 宣告失踪
    DeclaredMissing,
    /// 羁押
    Detention,
}

/// What a person receives already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Holding {
    /// 特困供养
    Tekun,
    /// 低保
    Dibao,
    /// 孤儿基本生活费
    Orphan,
    /// 事实无人抚养儿童全额
    DeFactoFull,
    /// 工伤护理费
    WorkInjuryCare,
    /// 失业保险金
    Unemployment,
    /// 优抚定期补助
    Veteran,
    /// 困难残疾人生活补贴
    DisabilityLiving,
}

/// One of the six things of daily life (T43 Art 21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum SelfCareItem {
    /// 吃饭
    Eating,
    /// 穿衣
    Dressing,
    /// 上下床
    Bed,
    /// 如厕
    Toilet,
    /// 室内行走
    Walking,
    /// 洗澡
    Bathing,
}

/// Where a tekun person is cared for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CareMode {
    /// 分散供养
    Scattered,
    /// 集中供养
    Centralised,
}

/// A child's parent, for the child programmes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Parent {
    /// The parent's state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ParentStatus>,
    /// For how many months it has lasted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<u32>,
}

/// Whether a parent can bring a child up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ParentStatus {
    /// 死亡
    Dead,
    /// 宣告失踪
    DeclaredMissing,
    /// 查找不到
    NotFound,
    /// 重度残疾
    SevereDisability,
    /// 三四级精神、智力残疾
    #[serde(rename = "mental_3_4")]
    Mental34,
    /// 重病
    SeriousIllness,
    /// 服刑、羁押
    Custody,
    /// 失联
    Missing,
    /// 强制隔离戒毒
    DrugIsolation,
    /// 其他限制人身自由
    OtherRestriction,
    /// Able.
    Able,
}

/// Which support a child takes where it may take one of two (T43 Art 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ChildChoice {
    /// The child's support.
    Child,
    /// Tekun.
    Tekun,
}
