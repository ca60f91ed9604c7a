//! What is wrong with an answer and how to mend it.

use domain::Language;
use domain::facts::{AmountError, FactErrorCode, limits};

use crate::say::said;
use crate::word::word_of;

/// What cannot be in facts of the right shape, and what to do.
pub fn fact_mistake(language: Language, code: FactErrorCode) -> String {
    match code {
        FactErrorCode::TooManyMembers => said!(
            language,
            "家庭成员最多填写 {0} 人。人更多的，请到窗口办理。",
            "At most {0} members can be entered. If there are more, please go to the window.",
            limits::MEMBERS.to_string()
        ),
        FactErrorCode::TooManyLines => said!(
            language,
            "这里填写的条数太多。请把同类的合并成一条。",
            "There are too many lines here. Please put lines of the same kind together."
        ),
        FactErrorCode::IdTwice => said!(
            language,
            "有两个人用了同一个编号。请删掉一个，再重新添加。",
            "Two people have the same identifier. Please remove one and add the person again."
        ),
        FactErrorCode::NoSuchMember => said!(
            language,
            "这一条所属的人已不在家庭成员里。请重新选择是谁的。",
            "The person this belongs to is no longer on the list. Please choose again whose it is."
        ),
        FactErrorCode::ApplicantTwice => said!(
            language,
            "申请人只能有一位。请把其他人改成与申请人的关系。",
            "There can be only one applicant. Please say of the others what they are to the applicant."
        ),
        FactErrorCode::ApplicantMissing => said!(
            language,
            "还没有申请人。请选一位家庭成员作为申请人。",
            "There is no applicant yet. Please choose a member as the applicant."
        ),
        FactErrorCode::InTheFuture => said!(
            language,
            "这个日期还没到。请核对年、月、日。",
            "This day has not come yet. Please check year, month and day."
        ),
        FactErrorCode::TooLongAgo => {
            said!(language, "这个日期太早了。请核对年份。", "This day is too long ago. Please check the year.")
        }
        FactErrorCode::LevelOutOfRange => said!(
            language,
            "残疾等级是一级到四级。请按残疾证填写。",
            "The level of a disability is 1 to 4. Please enter what the certificate says."
        ),
        FactErrorCode::NumberTooLarge => {
            said!(language, "这个数太大了。请核对一下。", "This number is too large. Please check it.")
        }
        FactErrorCode::NumberTooSmall => said!(
            language,
            "这里至少是 1：要把这位家庭成员算进去。",
            "This is at least 1: the member of this household counts among them."
        ),
        FactErrorCode::TextTooLong => said!(
            language,
            "文字太长了。请不要超过 {0} 个字。",
            "The text is too long. Please write at most {0} letters.",
            limits::CODE.to_string()
        ),
    }
}

/// Why a number is no amount, and what to write.
pub fn amount_mistake(language: Language, error: AmountError) -> String {
    match error {
        AmountError::Negative => {
            said!(language, "金额不能是负数。没有就填 0。", "An amount cannot be below zero. Enter 0 if there is none.")
        }
        AmountError::TooLarge => said!(
            language,
            "金额太大了。请核对单位是元，不是分。",
            "The amount is too large. Please check that it is in yuan."
        ),
        AmountError::TooPrecise => said!(
            language,
            "小数位数太多。填到分就可以，例如 1200.50。",
            "There are too many decimals. Two are enough, such as 1200.50."
        ),
        AmountError::NotANumber => said!(
            language,
            "请只填数字，例如 1200 或者 1200.50。",
            "Please enter digits only, such as 1200 or 1200.50."
        ),
    }
}

/// The sentence for a code as it comes over the wire; nothing where the code is none of these.
pub fn mistake_by_code(language: Language, code: &str) -> Option<String> {
    let amount = match code {
        "amount_negative" => AmountError::Negative,
        "amount_too_large" => AmountError::TooLarge,
        "amount_too_precise" => AmountError::TooPrecise,
        "amount_not_a_number" => AmountError::NotANumber,
        _ => {
            return word_of(code)
                .map(|code| fact_mistake(language, code))
                .or_else(|| other_mistake(code).map(|(zh, en)| said!(language, zh, en)));
        }
    };
    Some(amount_mistake(language, amount))
}

/// Mistakes in names, numbers and texts that are no facts of the household.
fn other_mistake(code: &str) -> Option<(&'static str, &'static str)> {
    Some(match code {
        "identity_number_malformed" => (
            "身份证号应当是 18 位（最后一位可以是 X）。请核对。",
            "An identity number has 18 characters, the last may be X. Please check it.",
        ),
        "identity_number_birth_date" => (
            "身份证号里的出生日期不对。请核对。",
            "The date of birth in the identity number is no day. Please check it.",
        ),
        "identity_number_check_digit" => (
            "身份证号有一位填错了。请对照身份证再核对一遍。",
            "One digit of the identity number is wrong. Please compare it with the card.",
        ),
        "member_id_malformed" => (
            "家庭成员的编号不对。请删掉这个人再重新添加。",
            "A member's identifier is wrong. Please remove the person and add them again.",
        ),
        "length" => ("字数不对，太短或者太长。请修改。", "The text is too short or too long. Please change it."),
        "out_of_range" => ("这个数超出了范围。请核对。", "This number is out of range. Please check it."),
        "not_a_mobile_number" => ("请填写 11 位手机号码。", "Please enter a mobile number of 11 digits."),
        "not_six_digits" => ("请填写 6 位验证码。", "Please enter the code of 6 digits."),
        "unknown_village" => ("没有这个村（社区）。请重新选择。", "There is no such village. Please choose again."),
        "unknown_person" => ("没有这个人。请重新选择。", "There is no such person. Please choose again."),
        "unknown_colleague" => ("没有这位同事。请重新选择。", "There is no such colleague. Please choose again."),
        "unknown_attachment" => {
            ("这个文件已经不在了。请重新上传。", "This file is no longer there. Please upload it again.")
        }
        "unreadable" => ("内容无法读取。请重新填写。", "This cannot be read. Please enter it again."),
        "too_short" => ("写得太少，请多写一点。", "There is too little here; please write more."),
        "too_long" => ("写得太多，请写短一点。", "There is too much here; please write less."),
        "twice" => ("同一项填了两次。请去掉一个。", "The same entry stands here twice. Please remove one."),
        "not_positive" => ("金额要大于 0。", "The amount has to be above 0."),
        "in_future" => ("这个日期还没到。请核对。", "This day has not come yet. Please check it."),
        "too_early" => ("这个日期太早了。请核对。", "This day is too early. Please check it."),
        "not_in_order" => (
            "这个日期早于它前面的日期。请按先后顺序填写。",
            "This day is before the one that it follows. Please put them in order.",
        ),
        "text_missing" => ("这里还没有填写。", "There is nothing here yet. Please enter it."),
        "one_of_two" => ("两项中请只填一项，而且要填一项。", "Please answer exactly one of the two questions."),
        "nothing_given" => ("还没有填写要检查的内容。", "There is nothing to check yet. Please enter a standard."),
        "mismatch" => ("与案件里的情况对不上。请核对。", "It does not fit what the case says. Please check it."),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACTS: [FactErrorCode; 12] = [
        FactErrorCode::TooManyMembers,
        FactErrorCode::TooManyLines,
        FactErrorCode::IdTwice,
        FactErrorCode::NoSuchMember,
        FactErrorCode::ApplicantTwice,
        FactErrorCode::ApplicantMissing,
        FactErrorCode::InTheFuture,
        FactErrorCode::TooLongAgo,
        FactErrorCode::LevelOutOfRange,
        FactErrorCode::NumberTooLarge,
        FactErrorCode::NumberTooSmall,
        FactErrorCode::TextTooLong,
    ];

    #[test]
    fn every_code_of_the_wire_has_its_sentence() {
        for code in FACTS {
            let written = serde_json::to_value(code).unwrap();
            let code_text = written.as_str().unwrap();
            for language in [Language::Zh, Language::En] {
                assert_eq!(mistake_by_code(language, code_text), Some(fact_mistake(language, code)));
                assert!(!fact_mistake(language, code).contains('{'));
            }
        }
        let amounts = [AmountError::Negative, AmountError::TooLarge, AmountError::TooPrecise, AmountError::NotANumber];
        for error in amounts {
            let code = error.to_string();
            assert_eq!(mistake_by_code(Language::Zh, &code), Some(amount_mistake(Language::Zh, error)));
            assert_ne!(amount_mistake(Language::Zh, error), amount_mistake(Language::En, error));
        }
        assert_eq!(mistake_by_code(Language::Zh, "unheard_of"), None);
    }
}
