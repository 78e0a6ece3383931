//! Reads server-sent events out of the pieces in which they come.

/// What came so far and is no whole event yet.
#[derive(Default)]
pub struct Events {
    bytes: Vec<u8>,
}

/// A server that never ends a line must not fill the memory.
const MOST_BYTES: usize = 4_000_000;

impl Events {
    /// Takes a piece in and gives the data of every event that is whole now.
    pub fn take(&mut self, piece: &[u8]) -> Vec<String> {
        self.bytes.extend(piece);
        let mut whole = Vec::new();
        while let Some(end) = self.bytes.windows(2).position(|two| two == b"\n\n") {
            let event: Vec<u8> = self.bytes.drain(..end + 2).collect();
            let text = String::from_utf8_lossy(&event);
            let data: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("data:")).map(str::trim).collect();
            if !data.is_empty() {
                whole.push(data.join("\n"));
            }
        }
        if self.bytes.len() > MOST_BYTES {
            self.bytes.clear();
        }
        whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_come_whole_whatever_the_pieces() {
        let text = "data: {\"a\":\"é\"}\n\n: still here\n\nevent: x\ndata: one\ndata: two\n\ndata: half".as_bytes();
        for size in [1, 2, 7, text.len()] {
            let mut events = Events::default();
            let whole: Vec<String> = text.chunks(size).flat_map(|piece| events.take(piece)).collect();
            assert_eq!(whole, ["{\"a\":\"é\"}", "one\ntwo"]);
            assert_eq!(events.take(b"\n\n"), ["half"]);
        }
    }
}
