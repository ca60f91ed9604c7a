//! Bars side by side over names: weeks, months, townships.

use plotters::coord::Shift;
use plotters::prelude::*;

use super::Palette;

/// One kind of bar with its name.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The name, for the legend.
    pub name: String,
    /// The height over each name.
    pub heights: Vec<f64>,
}

/// A chart of bars.
#[derive(Clone, Debug, PartialEq)]
pub struct BarChart {
    /// What stands under the bars.
    pub names: Vec<String>,
    /// The kinds of bars; colours repeat after the fourth.
    pub bars: Vec<Bars>,
    /// The top of the scale, where it is fixed.
    pub most: Option<f64>,
}

/// The share of the place of a name that its bars take.
const FILLED: f64 = 0.72;

/// Draws the chart; nothing where the backend fails, the table beside it says the same. The legend
/// is text of the page.
pub fn draw_bars<B: DrawingBackend>(root: &DrawingArea<B, Shift>, chart: &BarChart, palette: &Palette) -> Option<()> {
    let text = TextStyle::from((palette.font(), palette.text_pixels)).color(&palette.ink);
    let places = f64::from(u32::try_from(chart.names.len()).ok()?);
    if chart.names.is_empty() || chart.bars.is_empty() {
        return root.present().ok();
    }
    let tallest = chart.bars.iter().flat_map(|bars| bars.heights.iter().copied()).fold(0.0, f64::max);
    let most = chart.most.unwrap_or_else(|| round_top(tallest));
    let every = label_step(chart, root.dim_in_pixel().0, palette);
    let mut context = ChartBuilder::on(root)
        .margin(8)
        .x_label_area_size(palette.text_pixels * 2)
        .y_label_area_size(palette.text_pixels * 5)
        .build_cartesian_2d(0.0..places, 0.0..most)
        .ok()?;
    context
        .configure_mesh()
        .disable_x_mesh()
        .x_labels(0)
        .y_labels(5)
        .label_style(text.clone())
        .y_label_formatter(&|value| grouped(*value))
        .axis_style(palette.ink)
        .bold_line_style(palette.line)
        .light_line_style(TRANSPARENT)
        .draw()
        .ok()?;
    let width = FILLED / f64::from(u32::try_from(chart.bars.len()).ok()?);
    let mut left = (1.0 - FILLED) / 2.0;
    for (bars, colour) in chart.bars.iter().zip(palette.series.iter().cycle()) {
        let mut place = 0.0;
        for height in &bars.heights {
            let corners = [(place + left, 0.0), (place + left + width, *height)];
            context.draw_series(std::iter::once(Rectangle::new(corners, colour.filled()))).ok()?;
            place += 1.0;
        }
        left += width;
    }
    draw_names(root, &context, chart, palette, &text, every)?;
    root.present().ok()
}

/// Names under the bars, as many as there is room for.
fn draw_names<B: DrawingBackend>(
    root: &DrawingArea<B, Shift>,
    context: &ChartContext<
        '_,
        B,
        Cartesian2d<plotters::coord::types::RangedCoordf64, plotters::coord::types::RangedCoordf64>,
    >,
    chart: &BarChart,
    palette: &Palette,
    text: &TextStyle<'_>,
    every: usize,
) -> Option<()> {
    use plotters::style::text_anchor::{HPos, Pos, VPos};
    let style = text.clone().pos(Pos::new(HPos::Center, VPos::Top));
    let below = i32::try_from(palette.text_pixels / 3).unwrap_or(4);
    let mut middle = 0.5;
    for (index, name) in chart.names.iter().enumerate() {
        if index.is_multiple_of(every) {
            let (x, y) = context.backend_coord(&(middle, 0.0));
            root.draw_text(name, &style, (x, y + below)).ok()?;
        }
        middle += 1.0;
    }
    Some(())
}

/// Every how many names one is written.
fn label_step(chart: &BarChart, width: u32, palette: &Palette) -> usize {
    // Chinese letters are as wide as they are high, Latin ones and digits about half.
    let wide = |name: &String| name.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let longest = chart.names.iter().map(wide).max().unwrap_or(1) + 2;
    let pixels = usize::try_from(palette.text_pixels).unwrap_or(14);
    let room = usize::try_from(width).unwrap_or(1).saturating_sub(pixels * 6).max(1);
    (chart.names.len() * longest * pixels).div_ceil(room * 2).max(1)
}

/// A top of the scale that reads well: 1, 2 or 5 times a power of ten.
fn round_top(tallest: f64) -> f64 {
    let mut top = 1.0;
    while top < tallest {
        for factor in [2.0, 2.5, 2.0] {
            if top < tallest {
                top *= factor;
            }
        }
    }
    top
}

/// A height with commas; parts only where the scale is small.
fn grouped(value: f64) -> String {
    let plain = if value < 5.0 && value.fract() > 0.0 { format!("{value:.1}") } else { format!("{value:.0}") };
    let (whole, part) = plain.split_once('.').map_or((plain.as_str(), None), |(whole, part)| (whole, Some(part)));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), crate::format::grouped);
    part.map_or_else(|| whole.clone(), |part| [whole.as_str(), part].join("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn palette() -> Palette {
        Palette { ink: BLACK, line: RGBColor(200, 200, 200), series: [BLUE, RED, GREEN, CYAN], text_pixels: 14 }
    }

    fn chart(names: usize) -> BarChart {
        let heights = (0..names).map(|index| f64::from(u32::try_from(index).unwrap())).collect();
        BarChart {
            names: (0..names).map(|index| format!("第{index}周")).collect(),
            bars: vec![Bars { name: "申请".to_owned(), heights }],
            most: None,
        }
    }

    #[test]
    fn the_same_function_paints_an_svg() {
        let mut svg = String::new();
        {
            let root = SVGBackend::with_string(&mut svg, (800, 320)).into_drawing_area();
            draw_bars(&root, &chart(4), &palette()).unwrap();
        }
        assert!(svg.contains("第3周") && svg.matches("<rect").count() >= 4);
    }

    #[test]
    fn an_empty_chart_is_no_mistake() {
        let mut svg = String::new();
        let root = SVGBackend::with_string(&mut svg, (300, 200)).into_drawing_area();
        let none = BarChart { names: Vec::new(), bars: Vec::new(), most: None };
        assert!(draw_bars(&root, &none, &palette()).is_some());
    }

    #[test]
    fn a_year_of_weeks_is_not_written_on_top_of_itself() {
        assert_eq!(label_step(&chart(4), 800, &palette()), 1);
        assert!(label_step(&chart(52), 800, &palette()) > 3);
    }

    #[test]
    fn the_scale_ends_at_a_round_figure() {
        assert!((round_top(0.0) - 1.0).abs() < f64::EPSILON);
        assert!((round_top(7.0) - 10.0).abs() < f64::EPSILON);
        assert!((round_top(12.0) - 20.0).abs() < f64::EPSILON);
        assert!((round_top(50_001.0) - 100_000.0).abs() < f64::EPSILON);
        assert_eq!(grouped(12_000.0), "12,000");
        assert_eq!(grouped(2.5), "2.5");
    }
}
