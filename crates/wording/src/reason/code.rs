//! A sentence for every reason, and what one can do about those that stand against.

use domain::Language;
use domain::assessment::{Reason, ReasonCode};
use domain::derivation::{Argument, ArgumentName};

use crate::derivation::arguments_in_words;
use crate::people::People;
use crate::say::{at_the_head, pick, said};

/// A reason as a sentence, with the figures behind it in brackets.
pub fn reason_sentence(language: Language, reason: &Reason, people: &People) -> String {
    let (zh, en) = sentence(reason.code);
    let about = reason.subject.as_deref().map(|id| people.name(id));
    let details = arguments_in_words(language, &telling(reason), is_yearly(reason.code));
    let figures = if details.is_empty() { String::new() } else { said!(language, "（{0}）", " ({0})", details) };
    let text = pick(language, zh, en);
    match about {
        Some(name) => said!(language, "{0}：{1}{2}。", "{0}: {1}{2}.", at_the_head(language, name), text, figures),
        None => said!(language, "{0}{1}。", "{0}{1}.", at_the_head(language, text), figures),
    }
}

/// The arguments worth telling: not how many count, and no standard where it is the line.
fn telling(reason: &Reason) -> Vec<&Argument> {
    let has_line = reason.arguments.iter().any(|argument| argument.name == ArgumentName::Line);
    let is_told = |argument: &&Argument| match argument.name {
        ArgumentName::Counted => false,
        ArgumentName::Standard => !has_line,
        _ => true,
    };
    reason.arguments.iter().filter(is_told).collect()
}

/// Whether the reason looks at a year and not at a month.
const fn is_yearly(code: ReasonCode) -> bool {
    matches!(
        code,
        ReasonCode::IncomeBelowDisposable
            | ReasonCode::IncomeNotBelowDisposable
            | ReasonCode::SpendingExceedsRatio
            | ReasonCode::SpendingWithinRatio
    )
}

/// Without the full stop, so that figures can follow.
const fn sentence(code: ReasonCode) -> (&'static str, &'static str) {
    match code {
        ReasonCode::IncomeBelowLine => ("家庭收入低于这条线", "the household's income is below the line"),
        ReasonCode::IncomeNotBelowLine => ("家庭收入不低于这条线", "the household's income is not below the line"),
        ReasonCode::PropertyPasses => ("家庭财产符合规定", "the household's property is within the limits"),
        ReasonCode::MoneyOverLimit => ("存款等钱财超过了规定的数额", "savings and other money are above the limit"),
        ReasonCode::VehicleNotAllowed => ("家里有按规定不能有的车辆", "there is a vehicle that the rules do not allow"),
        ReasonCode::SecondHome => (
            "有不止一套住房，而且人均面积超过当地平均水平",
            "there is more than one home, with more room per person than the local average",
        ),
        ReasonCode::TooManyHomes => ("住房的套数超过了规定", "there are more homes than the rules allow"),
        ReasonCode::NonResidentialBuilding => {
            ("有商铺、厂房等非住宅房屋", "there is a shop or another building that is not lived in")
        }
        ReasonCode::RegisteredCapitalOverLimit => {
            ("名下公司的注册资本超过了规定的数额", "the registered capital of a business is above the limit")
        }
        ReasonCode::NotLocalIntake => ("家里没有人的户口在本地", "nobody of the household is registered in this place"),
        ReasonCode::NobodyCounts => {
            ("按规定没有可以计算的家庭成员", "by the rules nobody counts as a member of the household")
        }
        ReasonCode::DibaoGoesBefore => ("低保更合适，先按低保办理", "dibao gives more and goes before this"),
        ReasonCode::EdgeGoesBefore => ("先按低保边缘家庭办理", "the status of edge household goes before this"),
        ReasonCode::IncomeBelowDisposable => {
            ("人均收入低于当地上年度人均可支配收入", "income per person is below last year's local disposable income")
        }
        ReasonCode::IncomeNotBelowDisposable => (
            "人均收入不低于当地上年度人均可支配收入",
            "income per person is not below last year's local disposable income",
        ),
        ReasonCode::SpendingExceedsRatio => {
            ("必需支出占收入的比例超过了规定", "necessary expenses take more than the set share of income")
        }
        ReasonCode::SpendingWithinRatio => {
            ("必需支出占收入的比例没有超过规定", "necessary expenses do not take more than the set share of income")
        }
        ReasonCode::NoIncome => (
            "家庭没有收入，只要有必需支出就算超过比例",
            "there is no income, so any necessary expense exceeds the share",
        ),
        ReasonCode::NoSuchNeed => ("没有填写这方面的困难", "no need of this kind was stated"),
        ReasonCode::NeedStated => ("填写了这方面的困难", "a need of this kind was stated"),
        ReasonCode::StatusOpens => {
            ("家庭或成员已有的救助身份可以申请这一项", "a status that the household or a member holds opens this")
        }
        ReasonCode::NeitherStatusNorIncome => (
            "既没有相应的救助身份，收入也不低于规定的线",
            "there is neither a status that opens this nor an income below the line",
        ),
        ReasonCode::SameCauseLimit => {
            ("同一原因一年内的救助次数已经用完", "this cause has been helped as often as a year allows")
        }
        ReasonCode::YearlyCapUsedUp => ("今年的临时救助总额已经用完", "this year's total of temporary aid is used up"),
        ReasonCode::TownshipDecides => {
            ("这个数额由乡镇（街道）直接决定", "the township decides on this amount by itself")
        }
        ReasonCode::NextLevelDecides => {
            ("超过乡镇（街道）的权限，由上一级决定", "it is above the township's limit, so the next level decides")
        }
        ReasonCode::PanelDecides => (
            "超过不经一事一议可以给的数额，由一事一议研究决定",
            "it is more than can be given without a panel, so one case one discussion decides",
        ),
        ReasonCode::ReportFirst => {
            ("超过限额，工作人员先报告再发放", "it is above the limit, so the staff report first and then pay")
        }
        ReasonCode::RequestCapped => {
            ("申请的数额超过上限，按上限计算", "more was asked for than the ceiling allows, so the ceiling counts")
        }
        ReasonCode::FamilyFloor => {
            ("当地规定一个家庭的救助不低于这个数额", "in this place a family is given no less than this")
        }
        ReasonCode::RepeatNeedsReason => (
            "这个原因不久前救助过，再次申请要有正当理由",
            "this cause was helped not long ago, so that a further application needs a good reason",
        ),
        ReasonCode::AidComesFirst => (
            "情况紧急、金额较小、需要马上解决的，应当先救助，以后再补办手续",
            "where it is urgent, small and cannot wait, aid has to come first and the papers follow",
        ),
        ReasonCode::AidMayComeFirst => {
            ("情况紧急的，可以简化手续", "where it is urgent, the office may cut formalities short")
        }
        ReasonCode::ApplyWhereNeedArose => (
            "困难发生在哪里，就向哪里的乡镇（街道）申请，不看户口",
            "apply to the township where the need arose, wherever one is registered",
        ),
        ReasonCode::ApplyWhereRegistered => (
            "向户口或者居住证所在地的乡镇（街道）申请",
            "apply to the township where one is registered or holds a residence permit",
        ),
        ReasonCode::OfficeHelpsToApply => (
            "户口和居住证都不在本地的，由这里的乡镇（街道）协助申请",
            "who is not registered here and holds no residence permit is helped by the township to apply",
        ),
        ReasonCode::SelfPaidTooLow => {
            ("自付的费用没有达到规定的数额", "the self-paid cost is not as high as the place asks for")
        }
        ReasonCode::AskAtWindow => (
            "可能可以申请，请到乡镇（街道）救助窗口咨询",
            "you may be able to apply for this; please ask at the township's window",
        ),
        ReasonCode::TekunNotTaken => {
            ("本人不选特困供养，随家庭享受其他救助", "leaves tekun for what the household receives")
        }
        ReasonCode::ExcludedByHolding => {
            ("已经享受的救助与这一项不能同时享受", "what is received already excludes this")
        }
        ReasonCode::InCustody => {
            ("正在服刑、强制隔离戒毒，或者已被宣告失踪", "in prison or compulsory isolation, or declared missing")
        }
        ReasonCode::WithoutLabour => ("按规定属于没有劳动能力", "by the rules without ability to work"),
        ReasonCode::AbleToWork => ("按规定属于有劳动能力", "by the rules able to work"),
        ReasonCode::OwnIncomeBelowLine => ("本人收入低于低保标准", "own income is below the dibao standard"),
        ReasonCode::OwnIncomeNotBelowLine => ("本人收入不低于低保标准", "own income is not below the dibao standard"),
        ReasonCode::WithoutSupporter => {
            ("没有能够履行赡养、抚养、扶养义务的人", "there is nobody able to give the support that is owed")
        }
        ReasonCode::HasSupporter => {
            ("有能够履行赡养、抚养、扶养义务的人", "there is somebody able to give the support that is owed")
        }
        ReasonCode::ChildSupportChosen => {
            ("已选择孤儿或事实无人抚养儿童保障", "the support for children was chosen instead")
        }
        ReasonCode::TekunChosen => ("已选择特困供养", "tekun was chosen instead"),
        ReasonCode::TekunGoesBefore => ("先按特困供养办理", "tekun goes before this"),
        ReasonCode::HouseholdDibaoGoesBefore => {
            ("全家符合低保条件，应当整户纳入", "the whole household qualifies for dibao and is taken in together")
        }
        ReasonCode::ExpenditureDibaoGoesBefore => ("先按支出型低保办理", "dibao by spending goes before this"),
        ReasonCode::SevereInEdgeFamily => (
            "重残或者重病，家庭收入和财产在规定的线以内",
            "severely disabled or gravely ill, in a family within the set lines",
        ),
        ReasonCode::SevereAndOutOfWork => ("成年、没有就业的重度残疾人", "of age, out of work and severely disabled"),
        ReasonCode::ClergyAlone => ("在宗教场所生活达到规定年限", "has lived at a religious site for the set years"),
        ReasonCode::NoGroundAlone => {
            ("不属于可以单独纳入低保的情形", "none of the grounds for dibao for one person holds")
        }
        ReasonCode::OfficeMayFindGround => (
            "确有特殊困难或者属于县里规定的情形的，经窗口认定也可以单独纳入",
            "who is in real special difficulty, or in a case that the county names, may be taken in alone if the office finds so",
        ),
        ReasonCode::NotOffered => ("本地没有这一项", "this is not offered in this place"),
        ReasonCode::IncomeAloneDecides => {
            ("按收入已经低于低保线，直接按低保办理", "income alone is below the dibao line, so ordinary dibao decides")
        }
        ReasonCode::SpendingBringsBelowLine => {
            ("收入减去必需支出后低于低保线", "income less necessary expenses is below the dibao line")
        }
        ReasonCode::SpendingLeavesAboveLine => {
            ("收入减去必需支出后不低于低保线", "income less necessary expenses is not below the dibao line")
        }
        ReasonCode::Orphaned => ("父母均已去世或者查找不到", "both parents have died or cannot be found"),
        ReasonCode::DeFactoUnsupported => ("父母均没有能力抚养", "neither parent is able to bring the child up"),
        ReasonCode::NoChild => ("已满十八周岁", "of full age"),
        ReasonCode::ParentAble => ("父母中至少一方能够抚养", "at least one parent is able to bring the child up"),
        ReasonCode::CertificateOpens => {
            ("残疾证的类别和等级符合规定", "the disability certificate is one that opens this")
        }
        ReasonCode::CertificateDoesNotOpen => {
            ("没有残疾证，或者等级不在规定的范围", "no disability certificate, or not one that opens this")
        }
        ReasonCode::NoLongCare => ("不需要长期照护", "no long-term care is needed"),
        ReasonCode::AidOpens => {
            ("享受或者符合低保等规定的救助", "dibao, or another aid that opens this, is received or can be")
        }
        ReasonCode::NoAidThatOpens => {
            ("没有享受、也不符合低保等规定的救助", "neither dibao nor another aid that opens this")
        }
        ReasonCode::ExcludedByOtherMoney => {
            ("已有的同类待遇与这一项不能同时享受", "other money of the same kind excludes this")
        }
        ReasonCode::PricesReachTrigger => ("物价涨幅达到启动条件", "prices have risen enough to start it"),
        ReasonCode::PricesBelowTrigger => ("物价涨幅没有达到启动条件", "prices have not risen enough to start it"),
        ReasonCode::InGroup => ("属于发放对象", "belongs to a group that receives it"),
        ReasonCode::InNoGroup => ("不属于发放对象", "belongs to none of the groups that receive it"),
        ReasonCode::ExitGroundHolds => (
            "符合渐退条件，在规定的月数内按原数额发放",
            "the ground of a gradual exit holds, so the old amount goes on for the set months",
        ),
        ReasonCode::NoExitGround => ("不符合渐退条件", "the ground of a gradual exit does not hold"),
        ReasonCode::StillQualifies => {
            ("收入仍低于低保线，继续享受低保", "income is still below the dibao line, so dibao goes on")
        }
    }
}

/// What happens next, or what one can do, where a reason stands against; nothing where it speaks for.
pub const fn reason_advice(language: Language, code: ReasonCode) -> Option<&'static str> {
    let (zh, en) = match code {
        ReasonCode::IncomeNotBelowLine | ReasonCode::IncomeNotBelowDisposable => (
            "如果以后收入减少，或者看病等花费增加，您随时可以再来测算或申请。",
            "If income falls or expenses such as treatment rise, you can check or apply again at any time.",
        ),
        ReasonCode::MoneyOverLimit | ReasonCode::RegisteredCapitalOverLimit => (
            "如果这些钱已经花掉或者不归家里支配，请把情况说清楚，以后也可以再申请。",
            "If the money has been spent or is not the household's to use, please explain; you can also apply later.",
        ),
        ReasonCode::VehicleNotAllowed => (
            "如果车是全家谋生离不开的，请说明用途，由工作人员按当地规定核实。",
            "If the family lives by this vehicle, please say so; the staff look into it by the local rules.",
        ),
        ReasonCode::SecondHome | ReasonCode::TooManyHomes | ReasonCode::NonResidentialBuilding => (
            "如果房屋已经卖掉、倒塌，或者是唯一的住处，请说明，由工作人员核实。",
            "If a building has been sold, has collapsed or is the only dwelling, please say so; the staff look into it.",
        ),
        ReasonCode::NotLocalIntake => (
            "请向户口所在地的乡镇（街道）申请；遇到急难，在哪里就向哪里求助，不受户口限制。",
            "Please apply where you are registered; in an emergency ask for help wherever you are.",
        ),
        ReasonCode::NobodyCounts => (
            "请到窗口说明家里的情况，工作人员会帮您看看还有什么办法。",
            "Please explain your situation at the window; the staff look for another way.",
        ),
        ReasonCode::DibaoGoesBefore => ("您不用另外申请这一项。", "You need not apply for this as well."),
        ReasonCode::EdgeGoesBefore => ("您不用另外申请这一项。", "There is no need to apply for this as well."),
        ReasonCode::SpendingWithinRatio | ReasonCode::SelfPaidTooLow => (
            "如果还有没算进去的医药费、学费，请补上再测算一次。",
            "If bills for treatment or school are still missing, add them and check again.",
        ),
        ReasonCode::NoSuchNeed => (
            "如果遇到了急事，请在“遇到的困难”里填写，或者拨打 12349。",
            "If something urgent has happened, fill in the page on what happened, or call 12349.",
        ),
        ReasonCode::NeitherStatusNorIncome => (
            "如果确实过不下去，请到窗口说明，工作人员可以按特殊情况研究。",
            "If you cannot get by, please explain at the window; the staff can consider special circumstances.",
        ),
        ReasonCode::SameCauseLimit | ReasonCode::YearlyCapUsedUp => (
            "如果生活仍然困难，请到窗口说明，工作人员会看看低保、医疗救助、慈善帮扶等其他办法。",
            "If life is still hard, please ask at the window; the staff look at dibao, medical aid, charity and other ways.",
        ),
        ReasonCode::AskAtWindow => (
            "带上身份证就可以去，工作人员会告诉您怎么办。",
            "Your identity card is enough to bring; the staff tell you what to do.",
        ),
        ReasonCode::AbleToWork
        | ReasonCode::OwnIncomeNotBelowLine
        | ReasonCode::HasSupporter
        | ReasonCode::ParentAble
        | ReasonCode::SpendingLeavesAboveLine
        | ReasonCode::NoExitGround => (
            "如果情况有变化，或者有没填进去的情况，请改正后再测算，或者到窗口说明。",
            "If things change or something is missing, correct the answers and check again, or explain at the window.",
        ),
        ReasonCode::CertificateDoesNotOpen => (
            "如果身体状况变了，可以向残联申请办理或者换发残疾证。",
            "If health has changed, the disabled persons' federation issues or renews certificates.",
        ),
        ReasonCode::InCustody => (
            "期满后可以再申请；家里其他人现在就可以申请。",
            "One can apply once it has ended; the others of the family can apply now.",
        ),
        ReasonCode::OfficeMayFindGround => {
            ("请到窗口说明您家的特殊困难。", "Please explain your family’s difficulty at the window.")
        }
        ReasonCode::NotOffered | ReasonCode::NoGroundAlone | ReasonCode::NoAidThatOpens => {
            ("请看看上面其他几项，或者到窗口咨询。", "Please look at the other programmes, or ask at the window.")
        }
        ReasonCode::TekunNotTaken
        | ReasonCode::ExcludedByHolding
        | ReasonCode::ExcludedByOtherMoney
        | ReasonCode::ChildSupportChosen
        | ReasonCode::TekunChosen
        | ReasonCode::TekunGoesBefore
        | ReasonCode::HouseholdDibaoGoesBefore
        | ReasonCode::ExpenditureDibaoGoesBefore
        | ReasonCode::IncomeAloneDecides
        | ReasonCode::StillQualifies => ("您不用另外申请这一项。", "There is nothing more to apply for here."),
        ReasonCode::NoChild | ReasonCode::NoLongCare | ReasonCode::PricesBelowTrigger | ReasonCode::InNoGroup => {
            return None;
        }
        ReasonCode::IncomeBelowLine
        | ReasonCode::PropertyPasses
        | ReasonCode::IncomeBelowDisposable
        | ReasonCode::SpendingExceedsRatio
        | ReasonCode::NoIncome
        | ReasonCode::NeedStated
        | ReasonCode::StatusOpens
        | ReasonCode::TownshipDecides
        | ReasonCode::NextLevelDecides
        | ReasonCode::PanelDecides
        | ReasonCode::ReportFirst
        | ReasonCode::RequestCapped
        | ReasonCode::FamilyFloor
        | ReasonCode::RepeatNeedsReason
        | ReasonCode::AidComesFirst
        | ReasonCode::AidMayComeFirst
        | ReasonCode::ApplyWhereNeedArose
        | ReasonCode::ApplyWhereRegistered
        | ReasonCode::OfficeHelpsToApply
        | ReasonCode::WithoutLabour
        | ReasonCode::OwnIncomeBelowLine
        | ReasonCode::WithoutSupporter
        | ReasonCode::SevereInEdgeFamily
        | ReasonCode::SevereAndOutOfWork
        | ReasonCode::ClergyAlone
        | ReasonCode::SpendingBringsBelowLine
        | ReasonCode::Orphaned
        | ReasonCode::DeFactoUnsupported
        | ReasonCode::CertificateOpens
        | ReasonCode::AidOpens
        | ReasonCode::PricesReachTrigger
        | ReasonCode::InGroup
        | ReasonCode::ExitGroundHolds => return None,
    };
    Some(pick(language, zh, en))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::derivation::Quantity;

    #[test]
    fn a_reason_tells_its_figures() {
        let reason = Reason {
            code: ReasonCode::IncomeNotBelowLine,
            subject: None,
            arguments: vec![
                Argument {
                    name: ArgumentName::PerCapitaIncome,
                    value: Quantity::Yuan("832".parse().unwrap()),
                    parameter: None,
                },
                Argument { name: ArgumentName::Line, value: Quantity::Yuan("795".parse().unwrap()), parameter: None },
            ],
            citations: domain::assessment::Citations::new(),
        };
        let people = People::unknown();
        assert_eq!(
            reason_sentence(Language::Zh, &reason, &people),
            "家庭收入不低于这条线（人均收入：832 元；每人每月的线：795 元）。"
        );
        assert_eq!(
            reason_sentence(Language::En, &reason, &people),
            "The household's income is not below the line (income per person: 832 yuan; line per person and month: 795 yuan)."
        );
    }

    #[test]
    fn a_reason_about_somebody_names_them() {
        let reason = Reason {
            code: ReasonCode::AbleToWork,
            subject: Some("m2".into()),
            arguments: Vec::new(),
            citations: domain::assessment::Citations::new(),
        };
        let people = People::unknown().called("m2", "王小明");
        assert_eq!(reason_sentence(Language::Zh, &reason, &people), "王小明：按规定属于有劳动能力。");
        assert!(reason_sentence(Language::En, &reason, &people).starts_with("王小明: by the rules able"));
    }

    #[test]
    fn what_stands_against_says_what_can_be_done() {
        for code in [ReasonCode::IncomeNotBelowLine, ReasonCode::SecondHome, ReasonCode::SameCauseLimit] {
            assert_ne!(reason_advice(Language::Zh, code), reason_advice(Language::En, code));
        }
        assert_eq!(reason_advice(Language::Zh, ReasonCode::PropertyPasses), None);
    }
}
