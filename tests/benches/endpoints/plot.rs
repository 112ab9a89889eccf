//! Plots as SVG.

use std::fmt::Write as _;

/// A plot of lines. The horizontal axis is logarithmic, the vertical one begins at 0.
pub(crate) struct Plot<'a> {
    pub(crate) title: &'a str,
    /// The unit of the horizontal axis.
    pub(crate) across: &'a str,
    /// The places of its labels, which begin and end it.
    pub(crate) places: [f64; 3],
    pub(crate) lines: Vec<Line>,
}

/// A line and its name.
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) points: Vec<Point>,
}

/// A measured point.
pub(crate) struct Point {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

const COLOURS: [&str; 6] = ["#0b6e99", "#d9730d", "#6b6f76", "#8a4fbf", "#2e8b57", "#b3261e"];
const BLACK: &str = "#222";
/// The steps of the vertical axis.
const STEPS: i32 = 6;
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 400.0;
const LEFT: f64 = 70.0;
const RIGHT: f64 = 560.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 350.0;

impl Plot<'_> {
    /// Returns the text of the picture.
    pub(crate) fn svg(&self) -> String {
        let mut out = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" \
             font-size=\"13\">\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"white\"/>\n"
        );
        text(&mut out, LEFT, 22.0, "start", BLACK, self.title);
        text(&mut out, (LEFT + RIGHT) / 2.0, HEIGHT - 10.0, "middle", BLACK, self.across);
        for place in self.places {
            let x = self.x(place);
            rule(&mut out, Point { x, y: TOP }, Point { x, y: BOTTOM });
            text(&mut out, x, BOTTOM + 18.0, "middle", BLACK, &number(place));
        }
        let step = self.step();
        for index in 0..=STEPS {
            let y = BOTTOM - f64::from(index) / f64::from(STEPS) * (BOTTOM - TOP);
            rule(&mut out, Point { x: LEFT, y }, Point { x: RIGHT, y });
            text(&mut out, LEFT - 8.0, y + 4.0, "end", BLACK, &number(f64::from(index) * step));
        }
        for (line, colour) in self.lines.iter().zip(COLOURS) {
            self.line(&mut out, line, colour);
        }
        self.names(&mut out);
        out + "</svg>\n"
    }

    /// Writes the names of the lines at their ends, one below another.
    fn names(&self, out: &mut String) {
        let mut names = Vec::new();
        for (line, colour) in self.lines.iter().zip(COLOURS) {
            if let Some(end) = line.points.last() {
                names.push((self.y(end.y), &line.name, colour));
            }
        }
        names.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut free = TOP;
        for (y, name, colour) in names {
            let y = y.max(free);
            text(out, RIGHT + 10.0, y + 4.0, "start", colour, name);
            free = y + 17.0;
        }
    }

    fn line(&self, out: &mut String, line: &Line, colour: &str) {
        let mut points = String::new();
        for point in &line.points {
            let (x, y) = (self.x(point.x), self.y(point.y));
            let _ = write!(points, "{x:.1},{y:.1} ");
            let _ = writeln!(out, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/>");
        }
        let points = points.trim_end();
        let _ = writeln!(
            out,
            "<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>"
        );
    }

    fn x(&self, value: f64) -> f64 {
        let [first, _, last] = self.places;
        LEFT + (value / first).ln() / (last / first).ln() * (RIGHT - LEFT)
    }

    fn y(&self, value: f64) -> f64 {
        BOTTOM - value / (self.step() * f64::from(STEPS)) * (BOTTOM - TOP)
    }

    /// Returns the whole number between two labels of the vertical axis.
    fn step(&self) -> f64 {
        let mut highest = 0.0_f64;
        for line in &self.lines {
            for point in &line.points {
                highest = highest.max(point.y);
            }
        }
        (highest / f64::from(STEPS)).ceil().max(1.0)
    }
}

fn rule(out: &mut String, from: Point, to: Point) {
    let _ = writeln!(
        out,
        "<line x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\" stroke=\"#ddd\"/>",
        from.x, from.y, to.x, to.y
    );
}

fn text(out: &mut String, x: f64, y: f64, anchor: &str, colour: &str, text: &str) {
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" text-anchor=\"{anchor}\" fill=\"{colour}\">{text}</text>"
    );
}

/// Returns a number with commas between thousands.
fn number(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
