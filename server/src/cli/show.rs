//! `yimen policy show`.

use std::io::Write;

use calculation::request::pack;
use domain::Date;
use domain::policy::{Key, PolicyBook, PolicyPack, Resolved};

use super::{CliError, DONE, PolicyFolder, day, figure, today};

/// What to show.
#[derive(clap::Args)]
pub struct ShowArgs {
    /// The place; without one the places are listed.
    #[arg(long, value_name = "ID")]
    jurisdiction: Option<String>,
    /// The day [default: today].
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// A figure to try in the place of the encoded one; may be repeated.
    #[arg(long, value_name = "KEY=VALUE", value_parser = figure)]
    set: Vec<(String, String)>,
    /// As JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    folder: PolicyFolder,
}

/// Shows it.
pub fn run(args: &ShowArgs) -> Result<u8, CliError> {
    let book = args.folder.load()?;
    let mut out = std::io::stdout().lock();
    let Some(jurisdiction) = args.jurisdiction.clone() else {
        return places(&book, args.json, &mut out);
    };
    let on = args.on.unwrap_or_else(today);
    let set = args.set.iter().cloned().collect();
    let pack = pack(&book, &jurisdiction, on, &set)?;
    if args.json {
        serde_json::to_writer_pretty(&mut out, &pack).map_err(std::io::Error::from)?;
        writeln!(out)?;
        return Ok(DONE);
    }
    values(&pack, &mut out)?;
    Ok(DONE)
}

fn places(book: &PolicyBook, json: bool, out: &mut impl Write) -> Result<u8, CliError> {
    if json {
        serde_json::to_writer_pretty(&mut *out, book).map_err(std::io::Error::from)?;
        writeln!(out)?;
        return Ok(DONE);
    }
    for place in &book.jurisdictions {
        let above = place.parent.as_deref().unwrap_or("-");
        let invented = if place.invented { "  (invented)" } else { "" };
        writeln!(
            out,
            "{:<12}  under {:<4}  {} to {}  {}  {}{invented}",
            place.slug, above, place.encoded_from, place.encoded_until, place.names.zh, place.names.en
        )?;
    }
    Ok(DONE)
}

fn values(pack: &PolicyPack, out: &mut impl Write) -> std::io::Result<()> {
    writeln!(out, "{} {} on {}, digest {}", pack.names.zh, pack.names.en, pack.on, pack.digest())?;
    if let Some((from, until)) = pack.outside {
        writeln!(out, "nothing is encoded for this day; the encoded days are {from} to {until}")?;
    }
    for key in Key::ALL {
        match pack.get(*key) {
            Some(held) => writeln!(out, "{}", line(*key, held))?,
            None => writeln!(out, "{:<40} (not encoded)", key.name())?,
        }
    }
    for (key, held) in &pack.not_applied {
        writeln!(out, "not applied: {}", line(*key, held))?;
    }
    Ok(())
}

fn line(key: Key, held: &Resolved) -> String {
    let value = match serde_json::to_value(&held.value) {
        Ok(serde_json::Value::String(text)) => text,
        Ok(serde_json::Value::Array(words)) => {
            words.iter().filter_map(|word| word.as_str()).collect::<Vec<_>>().join(",")
        }
        Ok(other) => other.to_string(),
        Err(_) => String::new(),
    };
    let status = serde_json::to_value(held.status).unwrap_or_default();
    let doubt = held.warning.map_or("", |_| "  (doubtful)");
    format!(
        "{:<40} {:<24} {:<12} {} {} since {}{doubt}",
        key.name(),
        value,
        status.as_str().unwrap_or_default(),
        held.source.document,
        held.source.article,
        held.effective_from
    )
}
