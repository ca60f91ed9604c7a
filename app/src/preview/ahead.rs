//! Which page comes next: after the opening questions, the one whose answers can settle most. A page
//! on which nothing is asked that still matters is left out. What hurts to be asked, such as who is in
//! prison, waits until nothing else can settle anything.

use domain::{
    Date, Programme,
    assessment::{Assessment, Need, ProgrammeFinding},
    fewest::FewestQuestions,
    policy::PolicyPack,
};

use super::{
    APPLICANT, Circumstance, Draft, Estimate, List, Theme,
    draft::prefix,
    is_asked, questions, read_who, step_of_pointer,
    steps::{following, steps},
};
use crate::route::Step;

/// What is still open, and which answers settle it.
pub struct Ahead<'a> {
    assessment: &'a Assessment,
    fewest: FewestQuestions,
}

impl<'a> Ahead<'a> {
    /// Looks ahead from what was answered.
    pub fn of(pack: &PolicyPack, estimate: &'a Estimate) -> Self {
        let assessment = &estimate.assessment;
        let fewest = calculation::fewest_questions(pack, &estimate.facts, assessment.on);
        Self { assessment, fewest }
    }

    /// How many programmes a page can settle by itself.
    fn settles(&self, draft: &Draft, step: &Step) -> usize {
        let is_here = |pointer: &String| step_of_pointer(draft, pointer).as_ref() == Some(step);
        let mut settled: Vec<Programme> = Vec::new();
        for question in self.fewest.questions.iter().filter(|question| is_here(&question.fact)) {
            settled.extend(&question.settles);
        }
        let whole = self.fewest.programmes.iter().filter(|one| !one.ask.is_empty() && one.ask.iter().all(is_here));
        settled.extend(whole.map(|one| one.programme));
        settled.sort_unstable();
        settled.dedup();
        settled.len()
    }
}

/// The page after this one. Without policy nobody can look ahead, and the pages follow one another.
pub fn next_step(draft: &Draft, step: &Step, today: Date, ahead: Option<&Ahead<'_>>) -> Step {
    let Some(ahead) = ahead else { return following(draft, step) };
    if let Step::Entry(list, id) = step
        && !(*list == List::Members && id == APPLICANT)
    {
        return Step::List(*list);
    }
    let all = steps(draft);
    let is_open = |other: &&Step| *other != step && !is_answered(draft, other, today);
    let opening = |other: &&Step| matches!(other, Step::Place | Step::Entry(..) | Step::List(List::Members));
    let details = |other: &&Step| theme_of(step).is_some_and(|theme| details_of(other) == Some(theme));
    if let Some(next) = all.iter().filter(is_open).find(|other| opening(other) || details(other)) {
        return next.clone();
    }
    let open = matter(draft, today, ahead.assessment).into_iter().filter(|other| other != step);
    let most = open.rev().max_by_key(|other| (!hurts(other), ahead.settles(draft, other)));
    most.unwrap_or(Step::Result)
}

/// Which page of at most how many this is.
pub fn position(draft: &Draft, step: &Step, today: Date, assessment: Option<&Assessment>) -> Option<(usize, usize)> {
    let all = steps(draft);
    let at = all.iter().position(|other| other == step)?;
    let gone = draft.went.iter().position(|address| *address == step.to_string());
    match assessment.filter(|_| !draft.answer(List::Members.name()).is_blank()) {
        None => Some((at + 1, all.len())),
        Some(assessment) => {
            let place = gone.unwrap_or(draft.went.len()) + 1;
            let gone = draft.went.len().max(place);
            let ahead = matter(draft, today, assessment)
                .into_iter()
                .filter(|other| other != step && !draft.went.contains(&other.to_string()));
            // The result is a page, too.
            Some((place, gone + ahead.count() + 1))
        }
    }
}

/// The pages that ask something unanswered which some programme waits for.
fn matter(draft: &Draft, today: Date, assessment: &Assessment) -> Vec<Step> {
    let needs = assessment.programmes.iter().flat_map(ProgrammeFinding::all_needs);
    let mut waited_for: Vec<Step> = Vec::new();
    for need in needs {
        if let Need::Fact(pointer) = need
            && let Some(step) = step_of_pointer(draft, pointer)
            && !waited_for.contains(&step)
        {
            waited_for.push(step);
        }
    }
    let all = steps(draft).into_iter();
    all.filter(|step| waited_for.contains(step) && !is_answered(draft, step, today)).collect()
}

/// Whether every question that opens a page has an answer, be it "not sure".
fn is_answered(draft: &Draft, step: &Step, today: Date) -> bool {
    let is_given = |path: &str| !draft.answer(path).is_blank();
    match step {
        Step::Place => is_given("region") && is_given("hukou_local"),
        Step::Entry(list, id) => is_given(&(prefix(*list, id) + "birth_date")),
        Step::List(List::Members) => is_given(List::Members.name()),
        Step::List(list) => is_given(list.name()) || !draft.ids(*list).is_empty(),
        Step::Who(theme) => {
            let mut asked = theme.circumstances().filter(|circumstance| is_asked(draft, *circumstance, today));
            asked.all(|circumstance| !read_who(draft, circumstance).is_blank())
        }
        Step::Detail(id, circumstance) => {
            let path = prefix(List::Members, id);
            questions::details(*circumstance).iter().any(|question| is_given(&(path.clone() + question.key)))
        }
        Step::Event => is_given("event/kind"),
        Step::Result | Step::Change | Step::Bring => true,
    }
}

fn hurts(step: &Step) -> bool {
    theme_of(step) == Some(Theme::Special)
}

fn theme_of(step: &Step) -> Option<Theme> {
    match step {
        Step::Who(theme) => Some(*theme),
        _ => details_of(step),
    }
}

fn details_of(step: &Step) -> Option<Theme> {
    match step {
        Step::Detail(_, circumstance) => Some(Circumstance::theme(*circumstance)),
        _ => None,
    }
}

impl Draft {
    /// Notes the way from one page to the next.
    pub fn goes(&mut self, from: &Step, to: &Step) {
        let is_page = |step: &Step| steps(self).contains(step) && *step != Step::Result;
        let new: Vec<String> = [from, to]
            .into_iter()
            .filter(|step| is_page(step))
            .map(ToString::to_string)
            .filter(|address| !self.went.contains(address))
            .collect();
        self.went.extend(new);
    }
}

#[cfg(test)]
mod tests;
