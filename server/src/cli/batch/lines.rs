//! Lines of a batch, each of bounded length.

use std::io::{BufRead, Read, Result};

/// The longest line that is read, bytes; a household of the largest size takes a tenth of it.
pub const LONGEST: usize = 1 << 20;

/// A line with its number.
pub struct Line {
    /// From 1.
    pub number: usize,
    /// Its text; nothing where it is longer than is read.
    pub text: Option<Vec<u8>>,
}

/// Reads lines, and skips what is longer without keeping it.
pub struct Lines<R> {
    input: R,
    number: usize,
}

impl<R: BufRead> Lines<R> {
    pub fn new(input: R) -> Self {
        Self { input, number: 0 }
    }

    /// The next lines that are not empty, up to so many lines or bytes; none at the end.
    pub fn parcel(&mut self, most: usize, most_bytes: usize) -> Result<Vec<Line>> {
        let (mut parcel, mut bytes) = (Vec::new(), 0);
        while parcel.len() < most && bytes < most_bytes {
            let Some(line) = self.next()? else { break };
            let length = line.text.as_ref().map_or(0, Vec::len);
            if line.text.as_ref().is_none_or(|text| !text.trim_ascii().is_empty()) {
                bytes += length;
                parcel.push(line);
            }
        }
        Ok(parcel)
    }

    fn next(&mut self) -> Result<Option<Line>> {
        let mut text = Vec::new();
        let limit = u64::try_from(LONGEST).unwrap_or(u64::MAX).saturating_add(1);
        if self.input.by_ref().take(limit).read_until(b'\n', &mut text)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        let too_long = text.len() > LONGEST && text.last() != Some(&b'\n');
        if too_long {
            self.skip_rest()?;
        }
        Ok(Some(Line { number: self.number, text: (!too_long).then_some(text) }))
    }

    fn skip_rest(&mut self) -> Result<()> {
        loop {
            let buffer = self.input.fill_buf()?;
            if buffer.is_empty() {
                return Ok(());
            }
            let end = buffer.iter().position(|byte| *byte == b'\n');
            let used = end.map_or(buffer.len(), |end| end + 1);
            self.input.consume(used);
            if end.is_some() {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_too_long_is_skipped_and_counted() {
        let mut input = b"one\n\n".to_vec();
        input.extend(std::iter::repeat_n(b'x', 3 * LONGEST));
        input.extend_from_slice(b"\nlast");
        let parcel = Lines::new(input.as_slice()).parcel(10, 10 * LONGEST).unwrap();
        let seen: Vec<_> = parcel.iter().map(|line| (line.number, line.text.as_deref().map(<[u8]>::len))).collect();
        assert_eq!(seen, [(1, Some(4)), (3, None), (4, Some(4))]);
    }

    #[test]
    fn a_line_of_exactly_the_longest_length_is_read() {
        let mut input = vec![b'x'; LONGEST];
        input.push(b'\n');
        input.extend_from_slice(b"next\n");
        let parcel = Lines::new(input.as_slice()).parcel(10, 10 * LONGEST).unwrap();
        assert!(parcel.iter().all(|line| line.text.is_some()));
        assert_eq!(parcel.len(), 2);
    }
}
