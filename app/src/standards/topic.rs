//! The topics under which parameters are listed.

use domain::policy::Key;

use crate::text::StandardsText;

/// What a parameter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The standards themselves.
    Standards,
    /// Dibao: amount, top-ups, exit.
    Dibao,
    /// Who counts.
    Household,
    /// What income counts.
    Income,
    /// What relatives elsewhere owe.
    Supporters,
    /// What may be owned.
    Property,
    /// Edge and rigid-expenditure households.
    Lines,
    /// Tekun.
    Tekun,
    /// Children without support.
    Children,
    /// Disability subsidies.
    Disability,
    /// Help against rising prices.
    Price,
    /// Temporary and emergency aid.
    Temporary,
    /// Who decides and by when.
    Procedure,
}

impl Topic {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 13] = [
        Self::Standards,
        Self::Dibao,
        Self::Household,
        Self::Income,
        Self::Supporters,
        Self::Property,
        Self::Lines,
        Self::Tekun,
        Self::Children,
        Self::Disability,
        Self::Price,
        Self::Temporary,
        Self::Procedure,
    ];

    /// The topic of a parameter; what is none of the money is procedure.
    pub fn of(key: Key) -> Self {
        let name = key.name();
        if is_procedure(name) {
            return Self::Procedure;
        }
        let begins = [
            (
                Self::Standards,
                &[
                    "dibao.standard",
                    "dibao.guideline",
                    "standard.",
                    "minimum_wage",
                    "disposable_income",
                    "consumption.",
                ][..],
            ),
            (
                Self::Dibao,
                &["dibao.", "topup.", "gradual_exit.", "expenditure_dibao.", "single", "min_gap", "voluntary_exit."],
            ),
            (Self::Household, &["household.", "coresidence"]),
            (Self::Income, &["income", "employment_exclusion.", "deductions.", "job_refusal."]),
            (Self::Supporters, &["supporters."]),
            (Self::Property, &["property."]),
            (Self::Lines, &["edge", "lines.", "rigid."]),
            (Self::Tekun, &["tekun."]),
            (Self::Children, &["child."]),
            (Self::Disability, &["disability.", "benefit."]),
            (Self::Price, &["price."]),
            (Self::Temporary, &["temp.", "reserve.", "special.", "ocod."]),
        ];
        begins
            .into_iter()
            .find(|(_, starts)| starts.iter().any(|start| name.starts_with(start)))
            .map_or(Self::Procedure, |(topic, _)| topic)
    }

    /// Its part of an address within the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Standards => "topic-standards",
            Self::Dibao => "topic-dibao",
            Self::Household => "topic-household",
            Self::Income => "topic-income",
            Self::Supporters => "topic-supporters",
            Self::Property => "topic-property",
            Self::Lines => "topic-lines",
            Self::Tekun => "topic-tekun",
            Self::Children => "topic-children",
            Self::Disability => "topic-disability",
            Self::Price => "topic-price",
            Self::Temporary => "topic-temporary",
            Self::Procedure => "topic-procedure",
        }
    }

    /// What it is called.
    pub const fn name(self, t: &'static StandardsText) -> &'static str {
        match self {
            Self::Standards => t.topic_standards,
            Self::Dibao => t.topic_dibao,
            Self::Household => t.topic_household,
            Self::Income => t.topic_income,
            Self::Supporters => t.topic_supporters,
            Self::Property => t.topic_property,
            Self::Lines => t.topic_lines,
            Self::Tekun => t.topic_tekun,
            Self::Children => t.topic_children,
            Self::Disability => t.topic_disability,
            Self::Price => t.topic_price,
            Self::Temporary => t.topic_temporary,
            Self::Procedure => t.topic_procedure,
        }
    }
}

/// Deciders, deadlines and papers of a programme belong to the procedure.
fn is_procedure(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    let of_procedure = ["total", "decider", "deadline", "paperwork", "publicity", "refusal_notice", "objection"];
    of_procedure.iter().any(|word| last.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_stand_where_one_looks_for_them() {
        assert_eq!(Topic::of(Key::DibaoStandardUrban), Topic::Standards);
        assert_eq!(Topic::of(Key::DibaoTotal), Topic::Procedure);
        assert_eq!(Topic::of(Key::DibaoRounding), Topic::Dibao);
        assert_eq!(Topic::of(Key::EdgeMultiple), Topic::Lines);
        assert_eq!(Topic::of(Key::IncomeWindowMonths), Topic::Income);
        assert_eq!(Topic::of(Key::TempBands), Topic::Temporary);
    }

    #[test]
    fn no_topic_is_empty() {
        for topic in Topic::ALL {
            assert!(Key::ALL.iter().any(|key| Topic::of(*key) == topic), "{topic:?} has no parameter");
        }
    }
}
