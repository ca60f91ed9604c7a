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
        _ => return word_of(code).map(|code| fact_mistake(language, code)),
    };
    Some(amount_mistake(language, amount))
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
