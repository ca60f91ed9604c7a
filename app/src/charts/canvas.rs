//! A canvas that is sharp on every screen and measures text without an inline style.

use leptos::prelude::*;
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// The fonts of the pages.
const FONT: &str =
    "system-ui, \"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", \"Noto Sans SC\", sans-serif";

/// The colours of the page's theme.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    /// Text.
    pub ink: RGBColor,
    /// Grid.
    pub line: RGBColor,
    /// The colours of the series, in their order.
    pub series: [RGBColor; 4],
    /// The size of the text in pixels.
    pub text_pixels: u32,
}

impl Palette {
    /// The family with which all text is drawn.
    #[expect(clippy::unused_self, reason = "asked of the palette like its other properties")]
    pub const fn font(&self) -> &'static str {
        FONT
    }

    /// Reads the theme off the style sheet.
    fn of_page() -> Self {
        let style = document().document_element().and_then(|root| window().get_computed_style(&root).ok().flatten());
        let value =
            |name: &str| style.as_ref().and_then(|style| style.get_property_value(name).ok()).unwrap_or_default();
        let colour = |name: &str, other: RGBColor| hexadecimal(value(name).trim()).unwrap_or(other);
        let root_pixels = value("font-size").trim_end_matches("px").parse::<f32>().unwrap_or(16.0);
        Self {
            ink: colour("--ink", BLACK),
            line: colour("--line", RGBColor(200, 200, 200)),
            series: [colour("--brand", BLUE), colour("--warn", RED), colour("--link", GREEN), colour("--bad", RED)],
            text_pixels: if root_pixels > 18.0 { 17 } else { 14 },
        }
    }
}

/// The colour of `#rrggbb`.
fn hexadecimal(text: &str) -> Option<RGBColor> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| digits.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    Some(RGBColor(part(0)?, part(2)?, part(4)?))
}

/// Paints on a canvas of the page, at the resolution of its screen; nothing where it cannot.
pub fn on_canvas<F>(canvas: &HtmlCanvasElement, draw: F) -> Option<()>
where
    F: FnOnce(&DrawingArea<SharpCanvas, Shift>, &Palette) -> Option<()>,
{
    let ratio = window().device_pixel_ratio().max(1.0);
    let size = (pixels(canvas.client_width()), pixels(canvas.client_height()));
    canvas.set_width(scaled(size.0, ratio));
    canvas.set_height(scaled(size.1, ratio));
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    context.set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0).ok()?;
    let inner = CanvasBackend::with_canvas_object(canvas.clone())?;
    let area = SharpCanvas { inner, context, size }.into_drawing_area();
    draw(&area, &Palette::of_page())
}

fn pixels(length: i32) -> u32 {
    u32::try_from(length).unwrap_or(0).max(1)
}

#[expect(clippy::as_conversions, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a screen's width")]
fn scaled(length: u32, ratio: f64) -> u32 {
    (f64::from(length) * ratio).round() as u32
}

/// The canvas of plotters, told its size in the page's pixels, with text measured by the canvas.
pub struct SharpCanvas {
    inner: CanvasBackend,
    context: CanvasRenderingContext2d,
    size: (u32, u32),
}

type Drawn = Result<(), DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>>;

impl DrawingBackend for SharpCanvas {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        self.inner.ensure_prepared()
    }

    fn present(&mut self) -> Drawn {
        self.inner.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, colour: BackendColor) -> Drawn {
        self.inner.draw_pixel(point, colour)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.inner.draw_line(from, to, style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        self.inner.draw_rect(from, to, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.inner.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(&mut self, at: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        self.inner.draw_circle(at, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.inner.fill_polygon(path, style)
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Drawn {
        self.inner.draw_text(text, style, at)
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Self::ErrorType>> {
        self.context.set_font(&format!("{}px {FONT}", style.size()));
        let width = self.context.measure_text(text).map_or(0.0, |measured| measured.width());
        Ok((scaled(1, width), scaled(1, style.size() * 1.3)))
    }
}
