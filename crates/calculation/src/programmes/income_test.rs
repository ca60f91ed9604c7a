//! Income per head against a line (L26 Arts 18, 21), compared as line times heads, never through a per-capita
//! figure.

use domain::assessment::{Reason, ReasonCode};
use domain::date::MONTHS_OF_YEAR;
use domain::derivation::{ArgumentName, Quantity, Rule};
use domain::policy::Key;
use domain::{Citation, Fraction, Programme, Truth};

use super::Shared;
use super::verdict::{Test, by_own_text, figure, parameter, plain};
use crate::context::{Context, Missing};
use crate::household::standard_key;
use crate::range::Range;
use crate::recorder::Recorder;

/// A line and how far the household is from it, for everyone to see.
pub struct Line {
    pub programme: Programme,
    pub per_head: Option<Range>,
    pub distance: Option<Range>,
}

/// The income test of one programme.
pub struct IncomeTest<'a> {
    pub shared: &'a Shared<'a>,
    /// The line per person and month, where it is encoded.
    pub line: Option<Range>,
    pub line_missing: Vec<Missing>,
    /// Whether exactly the line is still below it.
    pub inclusive: Truth,
    pub citation: Citation,
    /// The parameters whose texts are cited beside it where they are the place's own.
    pub own: &'a [Key],
}

impl IncomeTest<'_> {
    /// L26 Art 18, Art 21: income is below the line; 低于 excludes the line itself (CC Art 1259).
    pub fn run<R: Recorder>(self, ctx: &Context, recorder: &mut R) -> Test {
        recorder.open(Rule::IncomeTest, None);
        recorder.cite(self.citation.clone());
        ctx.cite_own(recorder, self.own);
        let income = self.shared.income.counted;
        let heads = self.shared.counted.heads();
        recorder.argument(ArgumentName::CountedIncome, || income.yuan());
        recorder.argument(ArgumentName::Counted, || Quantity::Number(Fraction::whole(heads)));
        ctx.record(recorder, ArgumentName::Standard, standard_key(ctx));
        let (truth, reasons) = match self.line {
            Some(line) => {
                recorder.argument(ArgumentName::Line, || line.yuan());
                let all = line.heads(heads);
                recorder.argument(ArgumentName::Distance, || all.minus(income).yuan());
                let truth = below(income, all, self.inclusive);
                let reasons = reasons(ctx, truth, income, line, heads, self.citation);
                (truth, by_own_text(ctx, reasons, self.own))
            }
            None => (Truth::Unknown, Vec::new()),
        };
        recorder.close(|| Quantity::Truth(truth));
        let mut missing = self.line_missing;
        missing.extend_from_slice(&self.shared.income.missing);
        Test::new(truth, reasons, missing)
    }
}

/// Strictly below, or up to the line where an older text of the place includes it.
fn below(income: Range, line: Range, inclusive: Truth) -> Truth {
    let (strictly, at_most) = (income.below(line), income.at_most(line));
    match inclusive {
        Truth::Yes => at_most,
        Truth::No => strictly,
        Truth::Unknown if strictly == at_most => strictly,
        Truth::Unknown => Truth::Unknown,
    }
}

/// Why, with income, heads, line and distance (YM-40).
fn reasons(ctx: &Context, truth: Truth, income: Range, line: Range, heads: u32, citation: Citation) -> Vec<Reason> {
    let code = match truth {
        Truth::Yes => ReasonCode::IncomeBelowLine,
        Truth::No => ReasonCode::IncomeNotBelowLine,
        Truth::Unknown => return Vec::new(),
    };
    let figures = || {
        let mut figures = vec![
            figure(ArgumentName::CountedIncome, income.yuan()),
            figure(ArgumentName::Counted, Quantity::Number(Fraction::whole(heads))),
            figure(ArgumentName::Line, line.yuan()),
            figure(ArgumentName::Distance, line.heads(heads).minus(income).yuan()),
        ];
        let standard = ctx.pack.get(standard_key(ctx)).and_then(|held| held.value.number());
        figures.extend(standard.map(|standard| {
            let value = Quantity::Yuan(Fraction::new(standard));
            parameter(ctx, ArgumentName::Standard, standard_key(ctx), value)
        }));
        figures
    };
    ctx.reasons(|| vec![Reason { arguments: ctx.figures(figures), ..plain(code, citation) }])
}

/// The lines of dibao, edge and rigid (L26 Arts 18, 21, 22) and how far it is to them (YM-40). The line of rigid
/// looks at income before deductions (YM-13).
pub fn lines(ctx: &Context, shared: &Shared) -> [Line; 3] {
    let mark = ctx.mark();
    let heads = shared.counted.heads();
    let disposable =
        ctx.number(Key::DisposableIncome).map(|yearly| Range::exactly(Fraction::new(yearly)).over(MONTHS_OF_YEAR));
    let all = [
        (Programme::Dibao, shared.standard, shared.income.counted),
        (Programme::Edge, super::edge::line(ctx, shared), shared.income.counted),
        (Programme::Rigid, disposable, shared.income.before_deductions),
    ];
    ctx.missing_since(mark);
    all.map(|(programme, line, income)| Line {
        programme,
        per_head: line,
        distance: line.map(|line| line.heads(heads).minus(income)),
    })
}
