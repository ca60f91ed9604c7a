//! What `cargo xtask bench` prints.

use super::ours::Ours;
use super::{Measured, Row};

/// A line of the table: what was measured, and nanoseconds per household.
type Line = (String, u64);

pub fn print(plain: &Ours, filed: &Ours, rows: &[Row]) {
    println!("\n{} plain households, answers on dibao equal everywhere", plain.households);
    // The page comes first, and is compared with what it does natively.
    let (page, peers) = rows.split_at(1);
    section("one household, with derivation", plain.find_with_derivation, peers, |row| {
        row.derivation.map(|time| (String::new(), time)).into_iter().collect()
    });
    section("many households, without derivation", plain.rate, peers, |row| {
        let large = row.large_batch.map(|time| (", a hundred times as many".to_owned(), time));
        row.batch.map(|time| (String::new(), time)).into_iter().chain(large).collect()
    });
    line(&format!("Yimen on {} threads", plain.threads), plain.rate_on_all_threads, plain.rate);
    section("with reasons, sealed; the page from JSON to JSON", plain.assess, page, |row| {
        row.batch.map(|time| (String::new(), time)).into_iter().collect()
    });
    println!("\nYimen by itself, ns per household         plain   case tables ({})", filed.households);
    for (name, plain, filed) in [
        ("outcomes and amounts (rate)", plain.rate, filed.rate),
        ("with reasons (find)", plain.find, filed.find),
        ("with derivation", plain.find_with_derivation, filed.find_with_derivation),
        ("with reasons, sealed by digests", plain.assess, filed.assess),
        ("with derivation, sealed", plain.assess_with_derivation, filed.assess_with_derivation),
        ("outcomes and amounts, all threads", plain.rate_on_all_threads, filed.rate_on_all_threads),
    ] {
        println!("  {name:34} {plain:>10} {filed:>13}");
    }
}

fn section(title: &str, ours: u64, rows: &[Row], lines: impl Fn(&Measured) -> Vec<Line>) {
    println!("\n{title:48} {:>12} {:>10}", "ns/household", "to ours");
    line("Yimen", ours, ours);
    for row in rows {
        match &row.measured {
            Ok(measured) => {
                for (how, time) in lines(measured) {
                    line(&format!("{}{how}", row.name), time, ours);
                }
            }
            Err(error) => println!("  {:46} not measured: {error:#}", row.name),
        }
    }
}

fn line(name: &str, time: u64, ours: u64) {
    println!("  {name:46} {time:>12} {:>10}", ratio(time, ours));
}

/// How many times ours, to two places, rounded down.
fn ratio(time: u64, ours: u64) -> String {
    match (time * 100).checked_div(ours) {
        Some(hundredths) => format!("{}.{:02}", hundredths / 100, hundredths % 100),
        None => "-".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::ratio;

    #[test]
    fn a_ratio_has_two_places() {
        assert_eq!(ratio(550, 100), "5.50");
        assert_eq!(ratio(5, 100), "0.05");
        assert_eq!(ratio(1, 0), "-");
    }
}
