//! Drawings. Each is a function over plotters' backend, so that the same function paints the
//! canvas and, in a native test, an SVG.

mod bars;
mod canvas;
mod lines;

pub use bars::{BarChart, Bars, draw_bars};
pub use canvas::{Palette, on_canvas};
pub use lines::{LineChart, Series, draw_lines};
