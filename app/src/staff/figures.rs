//! The leader's figures as bars and rows.

use chrono::Datelike;
use domain::{
    Money, Programme,
    api::{Dashboard, MonthFigures, WeekFigures},
    calendar::Month,
    region::RegionTree,
};
use rust_decimal::prelude::ToPrimitive;
use wording::Named;

use super::words::region_name;
use crate::{
    charts::{BarChart, Bars},
    format,
    text::{language, text},
};

/// The programmes that count as dibao.
const DIBAO: [Programme; 3] = [Programme::Dibao, Programme::SinglePersonDibao, Programme::ExpenditureDibao];

/// The figures that stand on top.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Applications and reports.
    pub applications: u64,
    /// Decisions.
    pub decisions: u64,
    /// Decided in time, in whole per cent; nothing where no decision had a time.
    pub in_time: Option<u64>,
    /// People newly in dibao.
    pub people: u64,
    /// What was decided.
    pub money: Money,
    /// Cases late today.
    pub late: u64,
}

/// The figures that stand on top.
pub fn totals(figures: &Dashboard) -> Totals {
    let timed = figures.weeks.iter().map(|week| week.decisions_timed).sum();
    let in_time = figures.weeks.iter().map(|week| week.decisions_in_time).sum();
    Totals {
        applications: figures.weeks.iter().map(|week| week.applications).sum(),
        decisions: figures.weeks.iter().map(|week| week.decisions).sum(),
        in_time: share(in_time, timed),
        people: figures.months.iter().filter(|month| DIBAO.contains(&month.programme)).map(|month| month.people).sum(),
        money: figures.months.iter().map(|month| month.decided).sum(),
        late: figures.townships.iter().map(|township| township.late).sum(),
    }
}

/// The share of decisions of a week that came in time, in whole per cent.
pub fn week_share(week: &WeekFigures) -> Option<u64> {
    share(week.decisions_in_time, week.decisions_timed)
}

/// Rounded half up; whole per cents are for reading, the counts beside them are exact.
fn share(part: u64, whole: u64) -> Option<u64> {
    part.checked_mul(200)?.checked_add(whole)?.checked_div(whole.checked_mul(2)?)
}

/// The weeks from the first in which anything came.
fn busy_weeks(figures: &Dashboard) -> &[WeekFigures] {
    let quiet = figures.weeks.iter().take_while(|week| week.applications + week.decisions == 0).count();
    figures.weeks.get(quiet..).unwrap_or_default()
}

/// Applications and decisions by week.
pub fn weeks_chart(figures: &Dashboard) -> BarChart {
    let leader = &text().leader;
    let heights =
        |height: fn(&WeekFigures) -> u64| busy_weeks(figures).iter().map(|week| count(height(week))).collect();
    BarChart {
        names: week_names(figures),
        bars: vec![
            Bars { name: leader.applications.to_owned(), heights: heights(|week| week.applications) },
            Bars { name: leader.decisions.to_owned(), heights: heights(|week| week.decisions) },
        ],
        most: None,
    }
}

/// The share decided in time by week.
pub fn share_chart(figures: &Dashboard) -> BarChart {
    let heights = busy_weeks(figures).iter().map(|week| week_share(week).map_or(0.0, count)).collect();
    let bars = vec![Bars { name: text().leader.in_time_share.to_owned(), heights }];
    BarChart { names: week_names(figures), bars, most: Some(100.0) }
}

fn week_names(figures: &Dashboard) -> Vec<String> {
    busy_weeks(figures).iter().map(|week| format!("{:02}-{:02}", week.monday.month(), week.monday.day())).collect()
}

/// The months of the figures in their order, without gaps.
pub fn months(figures: &Dashboard) -> Vec<Month> {
    let all = || figures.months.iter().map(|month| month.month);
    let (Some(mut month), Some(last)) = (all().min(), all().max()) else { return Vec::new() };
    let mut months = vec![month];
    while month < last && months.len() < 120 {
        month = month.next();
        months.push(month);
    }
    months
}

/// The programmes that appear in the figures.
pub fn programmes(figures: &Dashboard) -> Vec<Programme> {
    Programme::ALL.into_iter().filter(|known| figures.months.iter().any(|month| month.programme == *known)).collect()
}

/// People newly in dibao by month.
pub fn people_chart(figures: &Dashboard) -> BarChart {
    let is_dibao = |month: &&MonthFigures| DIBAO.contains(&month.programme);
    let people = |month: &Month| {
        let here = figures.months.iter().filter(is_dibao).filter(|figure| figure.month == *month);
        count(here.map(|figure| figure.people).sum())
    };
    let months = months(figures);
    let heights = months.iter().map(people).collect();
    let bars = vec![Bars { name: text().leader.people.to_owned(), heights }];
    BarChart { names: month_names(&months), bars, most: None }
}

/// Money decided by month and programme.
pub fn money_chart(figures: &Dashboard) -> BarChart {
    let months = months(figures);
    let height = |programme: Programme, month: Month| {
        let here = figures.months.iter().filter(|figure| figure.month == month && figure.programme == programme);
        here.map(|figure| figure.decided).sum::<Money>().yuan().to_f64().unwrap_or_default()
    };
    let bars = programmes(figures)
        .into_iter()
        .filter(|programme| {
            figures.months.iter().any(|month| month.programme == *programme && month.decided > Money::ZERO)
        })
        .map(|programme| Bars {
            name: programme.name(language()).to_owned(),
            heights: months.iter().map(|month| height(programme, *month)).collect(),
        })
        .collect();
    BarChart { names: month_names(&months), bars, most: None }
}

fn month_names(months: &[Month]) -> Vec<String> {
    months.iter().map(ToString::to_string).collect()
}

/// Applications, approvals and what is late by township.
pub fn townships_chart(figures: &Dashboard, tree: Option<&RegionTree>) -> BarChart {
    let leader = &text().leader;
    let here = &figures.townships;
    BarChart {
        names: here.iter().map(|township| region_name(tree, &township.township)).collect(),
        bars: vec![
            Bars {
                name: leader.applications.to_owned(),
                heights: here.iter().map(|township| count(township.applications)).collect(),
            },
            Bars {
                name: leader.approved.to_owned(),
                heights: here.iter().map(|township| count(township.approved)).collect(),
            },
            Bars { name: leader.late.to_owned(), heights: here.iter().map(|township| count(township.late)).collect() },
        ],
        most: None,
    }
}

/// A count as a height on a drawing.
fn count(number: u64) -> f64 {
    number.to_f64().unwrap_or_default()
}

/// A share as people read it.
pub fn share_text(share: Option<u64>) -> String {
    share.map_or_else(|| text().leader.no_share.to_owned(), |share| format!("{share}%"))
}

/// A count with commas.
pub fn count_text(number: u64) -> String {
    i64::try_from(number).map_or_else(|_| number.to_string(), format::grouped)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures() -> Dashboard {
        serde_json::from_str(
            r#"{"from":"2026-09-01","to":"2026-12-31",
            "weeks":[{"monday":"2026-09-07","applications":5,"decisions":3,"decisions_timed":3,"decisions_in_time":2},
                     {"monday":"2026-09-14","applications":1,"decisions":0,"decisions_timed":0,"decisions_in_time":0}],
            "months":[{"month":"2026-09","programme":"dibao","approved":2,"people":5,"decided":"1122"},
                      {"month":"2026-09","programme":"edge","approved":1,"people":4,"decided":"0"},
                      {"month":"2026-11","programme":"dibao","approved":1,"people":1,"decided":"300.5"}],
            "townships":[{"township":"990101001","applications":6,"approved":4,"late":1}]}"#,
        )
        .unwrap()
    }

    #[test]
    fn the_share_is_rounded_half_up_and_absent_without_decisions() {
        assert_eq!(share(2, 3), Some(67));
        assert_eq!(share(1, 8), Some(13));
        assert_eq!(share(0, 0), None);
        assert_eq!(totals(&figures()).in_time, Some(67));
    }

    #[test]
    fn months_have_no_gaps_and_a_status_is_no_money() {
        assert_eq!(months(&figures()).len(), 3);
        let chart = money_chart(&figures());
        assert_eq!(chart.bars.len(), 1);
        assert_eq!(chart.bars[0].heights, [1122.0, 0.0, 300.5]);
        assert_eq!(totals(&figures()).people, 6);
        assert_eq!(people_chart(&figures()).bars[0].heights, [5.0, 0.0, 1.0]);
    }
}
