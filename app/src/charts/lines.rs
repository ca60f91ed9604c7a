//! Lines over a range of numbers. The legend is text of the page: plotters' own measures its
//! words through a span with an inline style, which the page's policy forbids.

use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::Palette;

/// A line with its name.
#[derive(Clone, Debug)]
pub struct Series {
    /// The name in the legend.
    pub name: String,
    /// The points, by rising x.
    pub points: Vec<(f64, f64)>,
}

/// A chart of lines.
#[derive(Clone, Debug)]
pub struct LineChart {
    /// What runs to the right.
    pub x_name: String,
    /// What runs upwards.
    pub y_name: String,
    /// The lines, at most four.
    pub series: Vec<Series>,
    /// A place on the x axis to mark, with its name.
    pub mark: Option<(f64, String)>,
}

/// Draws the chart; nothing where the backend fails, the table beside it says the same.
pub fn draw_lines<B: DrawingBackend>(root: &DrawingArea<B, Shift>, chart: &LineChart, palette: &Palette) -> Option<()> {
    let text = TextStyle::from((palette.font(), palette.text_pixels)).color(&palette.ink);
    let most = |pick: fn(&(f64, f64)) -> f64| {
        chart.series.iter().flat_map(|series| series.points.iter().map(pick)).fold(1.0, f64::max)
    };
    let (x_most, y_most) = (most(|point| point.0), most(|point| point.1) * 1.08);
    let left = palette.text_pixels * 5;
    let mut context = ChartBuilder::on(root)
        .margin(8)
        .margin_right(palette.text_pixels * 2)
        .x_label_area_size(palette.text_pixels * 3)
        .y_label_area_size(left)
        .build_cartesian_2d(0.0..x_most, 0.0..y_most)
        .ok()?;
    context
        .configure_mesh()
        .x_labels(6)
        .y_labels(6)
        .x_desc(chart.x_name.clone())
        .y_desc(chart.y_name.clone())
        .axis_desc_style(text.clone())
        .label_style(text.clone())
        .x_label_formatter(&|value| format!("{value:.0}"))
        .y_label_formatter(&|value| format!("{value:.0}"))
        .axis_style(palette.ink)
        .bold_line_style(palette.line)
        .light_line_style(TRANSPARENT)
        .draw()
        .ok()?;
    for (series, colour) in chart.series.iter().zip(palette.series) {
        let line = LineSeries::new(series.points.iter().copied(), colour.stroke_width(3));
        context.draw_series(line).ok()?;
    }
    if let Some((at, name)) = &chart.mark {
        let line = PathElement::new(vec![(*at, 0.0), (*at, y_most)], palette.ink.stroke_width(1));
        context.draw_series(std::iter::once(line)).ok()?;
        // In the right half the name stands before the line, or it would be cut off at the edge.
        let (side, beside) = if *at > x_most / 2.0 { (HPos::Right, -6) } else { (HPos::Left, 6) };
        let text = text.clone().pos(Pos::new(side, VPos::Top));
        let label = EmptyElement::at((*at, y_most)) + Text::new(name.clone(), (beside, 0), text);
        context.draw_series(std::iter::once(label)).ok()?;
    }
    root.present().ok()
}
