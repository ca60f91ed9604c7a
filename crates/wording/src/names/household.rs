//! The people of a household and what is asked about them.

use domain::facts::{
    CareMode, ChildChoice, Custody, DisabilityKind, Holding, ParentStatus, Region, Relation, SelfCareItem, Student,
    SupporterRelation,
};

use crate::say::Named;

impl Named for Region {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Urban => ("城镇", "Town"),
            Self::Rural => ("农村", "Countryside"),
        }
    }
}

impl Named for Relation {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Applicant => ("申请人", "Applicant"),
            Self::Spouse => ("配偶", "Husband or wife"),
            Self::Child => ("子女", "Child"),
            Self::Parent => ("父母", "Parent"),
            Self::SpouseParent => ("配偶的父母", "Parent-in-law"),
            Self::Grandparent => ("祖父母、外祖父母", "Grandparent"),
            Self::Grandchild => ("孙子女、外孙子女", "Grandchild"),
            Self::Sibling => ("兄弟姐妹", "Brother or sister"),
            Self::ChildSpouse => ("儿媳、女婿", "Son- or daughter-in-law"),
            Self::OtherKin => ("其他亲属", "Other relative"),
            Self::NonKin => ("非亲属", "Not a relative"),
        }
    }
}

impl Named for SupporterRelation {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Child => ("子女", "Son or daughter"),
            Self::Parent => ("父母", "Father or mother"),
            Self::Spouse => ("配偶", "Husband or wife"),
            Self::Sibling => ("兄弟姐妹", "Brother or sister"),
        }
    }
}

impl Named for Student {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::None => ("不在上学", "Not at school"),
            Self::Preschool => ("幼儿园", "Kindergarten"),
            Self::Compulsory => ("小学、初中", "Primary or lower secondary school"),
            Self::Senior => ("高中、中专、职高、技校", "Upper secondary or vocational school"),
            Self::JuniorCollege => ("大专", "Junior college"),
            Self::Undergraduate => ("本科", "Undergraduate"),
            Self::Master => ("硕士研究生", "Master's student"),
            Self::Doctor => ("博士研究生", "Doctoral student"),
        }
    }
}

impl Named for DisabilityKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Limb => ("肢体残疾", "Physical disability"),
            Self::Visual => ("视力残疾", "Visual disability"),
            Self::Hearing => ("听力残疾", "Hearing disability"),
            Self::Speech => ("言语残疾", "Speech disability"),
            Self::Mental => ("精神残疾", "Mental disability"),
            Self::Intellectual => ("智力残疾", "Intellectual disability"),
            Self::Multiple => ("多重残疾", "Multiple disabilities"),
        }
    }
}

impl Named for Custody {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::None => ("都没有", "None of these"),
            Self::Prison => ("正在监狱服刑", "Serving a prison sentence"),
            Self::DrugIsolation => ("正在强制隔离戒毒", "In compulsory drug rehabilitation"),
            Self::DeclaredMissing => ("法院已宣告失踪", "Declared missing by a court"),
            Self::Detention => ("被羁押，还没有判决", "In detention, not sentenced"),
        }
    }
}

impl Named for Holding {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Tekun => ("特困供养", "Tekun support"),
            Self::Dibao => ("低保", "Dibao"),
            Self::Orphan => ("孤儿基本生活费", "Orphan's living money"),
            Self::DeFactoFull => ("事实无人抚养儿童基本生活费（全额）", "Full living money of a child without care"),
            Self::WorkInjuryCare => ("工伤护理费", "Care fee after a work injury"),
            Self::Unemployment => ("失业保险金", "Unemployment benefit"),
            Self::Veteran => ("优抚对象定期补助", "Regular veterans' allowance"),
            Self::DisabilityLiving => ("困难残疾人生活补贴", "Disability living subsidy"),
        }
    }
}

impl Named for SelfCareItem {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Eating => ("吃饭", "Eating"),
            Self::Dressing => ("穿衣", "Dressing"),
            Self::Bed => ("上下床", "Getting in and out of bed"),
            Self::Toilet => ("上厕所", "Using the toilet"),
            Self::Walking => ("在屋里走动", "Walking indoors"),
            Self::Bathing => ("洗澡", "Bathing"),
        }
    }
}

impl Named for CareMode {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Scattered => ("在家供养", "Cared for at home"),
            Self::Centralised => ("在供养机构集中供养", "Cared for in an institution"),
        }
    }
}

impl Named for ParentStatus {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Dead => ("已去世", "Has died"),
            Self::DeclaredMissing => ("法院已宣告失踪", "Declared missing by a court"),
            Self::NotFound => ("查找不到", "Cannot be found"),
            Self::SevereDisability => ("重度残疾", "Severely disabled"),
            Self::Mental34 => ("三级、四级精神或智力残疾", "Mental or intellectual disability of level 3 or 4"),
            Self::SeriousIllness => ("患重病", "Seriously ill"),
            Self::Custody => ("正在服刑或被羁押", "In prison or detention"),
            Self::Missing => ("失去联系", "Out of contact"),
            Self::DrugIsolation => ("正在强制隔离戒毒", "In compulsory drug rehabilitation"),
            Self::OtherRestriction => ("人身自由受到其他限制", "Otherwise not at liberty"),
            Self::Able => ("有能力抚养", "Able to bring the child up"),
        }
    }
}

impl Named for ChildChoice {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Child => ("享受儿童保障", "Take the child's support"),
            Self::Tekun => ("享受特困供养", "Take tekun support"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;

    #[test]
    fn people_and_their_answers_have_names() {
        check_names(&[Region::Urban, Region::Rural]);
        check_names(&[
            Relation::Applicant,
            Relation::Spouse,
            Relation::Child,
            Relation::Parent,
            Relation::SpouseParent,
            Relation::Grandparent,
            Relation::Grandchild,
            Relation::Sibling,
            Relation::ChildSpouse,
            Relation::OtherKin,
            Relation::NonKin,
        ]);
        check_names(&[
            Student::None,
            Student::Preschool,
            Student::Compulsory,
            Student::Senior,
            Student::JuniorCollege,
            Student::Undergraduate,
            Student::Master,
            Student::Doctor,
        ]);
        check_names(&[
            DisabilityKind::Limb,
            DisabilityKind::Visual,
            DisabilityKind::Hearing,
            DisabilityKind::Speech,
            DisabilityKind::Mental,
            DisabilityKind::Intellectual,
            DisabilityKind::Multiple,
        ]);
    }
}
