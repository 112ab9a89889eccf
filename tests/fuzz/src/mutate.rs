//! Inputs that are made from others, the same in every run.

/// A generator of numbers.
pub struct Random(u64);

impl Random {
    /// Starts at a number.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Returns a number below `end`, or 0 if `end` is 0.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % (end.max(1) as u64)).unwrap_or_default()
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }
}

/// Numbers at which formats change.
const NUMBERS: [&str; 8] = ["0", "-1", "9223372036854775808", "1e999", "2147483648", "00", "0.1", "99999"];

/// Returns an input of the corpus with one to eight changes.
pub fn mutate(corpus: &[Vec<u8>], words: &[&str], random: &mut Random) -> Vec<u8> {
    let mut input = random.pick(corpus).cloned().unwrap_or_default();
    for _ in 0..=random.below(8) {
        change(&mut input, corpus, words, random);
    }
    input.truncate(MOST);
    input
}

/// The largest input.
const MOST: usize = 16 * 1024;

fn change(input: &mut Vec<u8>, corpus: &[Vec<u8>], words: &[&str], random: &mut Random) {
    let start = random.below(input.len());
    let end = start + random.below((input.len() - start).min(64) + 1);
    match random.below(8) {
        0 => flip(input, start, random),
        1 => drop(input.drain(start..end)),
        2 => {
            let piece = input.get(start..end).unwrap_or_default().to_vec();
            insert(input, end, &piece);
        }
        3 => {
            let other = random.pick(corpus).cloned().unwrap_or_default();
            let from = random.below(other.len());
            let to = from + random.below((other.len() - from).min(128) + 1);
            insert(input, start, other.get(from..to).unwrap_or_default());
        }
        4 => insert(input, start, random.pick(&NUMBERS).unwrap_or(&"").as_bytes()),
        5 => insert(input, start, &[random.below(256) as u8]),
        _ => insert(input, start, random.pick(words).unwrap_or(&"").as_bytes()),
    }
}

fn flip(input: &mut [u8], at: usize, random: &mut Random) {
    if let Some(byte) = input.get_mut(at) {
        *byte ^= 1 << random.below(8);
    }
}

fn insert(input: &mut Vec<u8>, at: usize, piece: &[u8]) {
    input.splice(at..at, piece.iter().copied());
}
