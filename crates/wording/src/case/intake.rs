//! How a request came, what befell the person, who is related to whom.

use domain::case::{Channel, EmergencyCause, HelperKind, RelativeKind, ReportSource};

use crate::say::Named;

impl Named for Channel {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Online => ("网上申请", "Online"),
            Self::Window => ("窗口申请", "At the window"),
            Self::Village => ("在村里由协理员帮助申请", "In the village, with an assistant"),
        }
    }
}

impl Named for HelperKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Staff => ("工作人员代填", "Staff typed what the applicant said"),
            Self::Person => ("亲友帮助", "A relative or neighbour helped"),
            Self::VillageCommittee => ("村（居）委会代为申请", "The village committee applies for the household"),
        }
    }
}

impl Named for RelativeKind {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Spouse => ("配偶", "Husband or wife"),
            Self::Parent => ("父母", "Parent"),
            Self::Child => ("子女", "Child"),
            Self::Sibling => ("兄弟姐妹", "Brother or sister"),
            Self::Grandparent => ("祖父母、外祖父母", "Grandparent"),
            Self::Grandchild => ("孙子女、外孙子女", "Grandchild"),
        }
    }
}

impl Named for ReportSource {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::Requested => ("本人求助", "The person asked"),
            Self::VillageWorker => ("协理员、网格员发现", "Found by a village assistant or grid worker"),
            Self::TownshipStaff => ("乡镇工作人员发现", "Found by the township's staff"),
            Self::Hotline12349 => ("12349 社会救助热线", "Assistance hotline 12349"),
            Self::Hotline12345 => ("12345 政务服务热线", "Service hotline 12345"),
            Self::Police110 => ("110 报警转来", "Police, 110"),
            Self::Department => ("其他部门转来", "Another department"),
        }
    }
}

impl Named for EmergencyCause {
    fn names(&self) -> (&'static str, &'static str) {
        match self {
            Self::HomeLoss => {
                ("火灾等造成住房、生活用品损失", "Loss of the home or of household goods, such as by fire")
            }
            Self::Accident => ("交通事故等意外伤害", "Accident"),
            Self::Crime => ("遭受违法犯罪伤害", "Crime"),
            Self::SuddenIllness => ("突然患重病", "Sudden grave illness"),
            Self::Disaster => ("自然灾害", "Natural disaster"),
            Self::Other => ("其他急难", "Another sudden need"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::check_names;

    #[test]
    fn ways_and_causes_have_names() {
        check_names(&[Channel::Online, Channel::Window, Channel::Village]);
        check_names(&[HelperKind::Staff, HelperKind::Person, HelperKind::VillageCommittee]);
        check_names(&[
            ReportSource::Requested,
            ReportSource::VillageWorker,
            ReportSource::TownshipStaff,
            ReportSource::Hotline12349,
            ReportSource::Hotline12345,
            ReportSource::Police110,
            ReportSource::Department,
        ]);
        check_names(&[
            EmergencyCause::HomeLoss,
            EmergencyCause::Accident,
            EmergencyCause::Crime,
            EmergencyCause::SuddenIllness,
            EmergencyCause::Disaster,
            EmergencyCause::Other,
        ]);
    }
}
