//! A fingerprint of a state that is the same on every machine.

use serde::Serialize;

/// FNV-1a (64 bits) over the postcard bytes of `state`.
///
/// Used to compare native and WebAssembly runs, not against attackers.
pub fn state_hash(state: &impl Serialize) -> u64 {
    let bytes = postcard::to_stdvec(state).unwrap_or_default();
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}
