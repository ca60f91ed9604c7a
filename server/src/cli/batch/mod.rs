//! `yimen assess --batch`: one request per line in, one assessment per line out, in the same order,
//! on all cores and in constant memory. A line that is not acceptable gives an error object, and the
//! batch goes on.

mod answer;
mod lines;

use std::io::{BufRead, BufReader, BufWriter, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use domain::policy::PolicyBook;

use self::answer::{Answers, Told};
use self::lines::{Line, Lines};
use super::assess::{AssessArgs, name, open};
use super::{CliError, DONE, PARTLY};

/// Lines that go to a worker together.
const TOGETHER: usize = 64;
/// Bytes after which fewer lines go together.
const BYTES_TOGETHER: usize = 1 << 20;
/// Parcels that may wait for one worker.
const WAITING: usize = 2;

/// The ends of the pipes to and from one worker.
struct Worker {
    lines: SyncSender<Vec<Line>>,
    told: Receiver<Told>,
}

/// Assesses line by line. Parcels of lines go round the workers, and their answers are taken in the
/// same round, so that the order stays and nothing piles up.
pub fn run(book: &PolicyBook, args: &AssessArgs) -> Result<u8, CliError> {
    let mut lines = Lines::new(BufReader::new(open(args)?));
    let mut out = BufWriter::new(std::io::stdout().lock());
    let count = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        let workers: Vec<Worker> = (0..count)
            .map(|_| {
                let (lines, to_do) = sync_channel::<Vec<Line>>(WAITING);
                let (done, told) = sync_channel(WAITING);
                let mut answers = Answers::new(book, args);
                scope.spawn(move || {
                    for parcel in to_do {
                        if done.send(answers.of(parcel)).is_err() {
                            break;
                        }
                    }
                });
                Worker { lines, told }
            })
            .collect();
        distribute(&mut lines, &workers, args, &mut out)
    })
}

fn distribute(
    lines: &mut Lines<impl BufRead>,
    workers: &[Worker],
    args: &AssessArgs,
    out: &mut impl Write,
) -> Result<u8, CliError> {
    let mut code = DONE;
    let (mut sent, mut taken) = (0_usize, 0_usize);
    let ahead = workers.len() * WAITING;
    let mut take = |taken: &mut usize| -> Result<(), CliError> {
        let told = workers.get(*taken % workers.len()).and_then(|worker| worker.told.recv().ok());
        *taken += 1;
        if let Some(told) = told {
            if told.some_refused {
                code = PARTLY;
            }
            out.write_all(&told.text)?;
        }
        Ok(())
    };
    loop {
        let read = lines.parcel(TOGETHER, BYTES_TOGETHER);
        let parcel = read.map_err(|source| CliError::Read { path: name(args), source })?;
        if parcel.is_empty() {
            break;
        }
        if sent - taken >= ahead {
            take(&mut taken)?;
        }
        if let Some(worker) = workers.get(sent % workers.len()) {
            // A worker only ends when this loop does.
            let _ = worker.lines.send(parcel);
        }
        sent += 1;
    }
    while taken < sent {
        take(&mut taken)?;
    }
    out.flush()?;
    Ok(code)
}
