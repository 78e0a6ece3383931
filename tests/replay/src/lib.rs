//! Replays as a plain WebAssembly module: bytes of a job in, the hash of its last state out.

use mechanics::{AnyParams, Step, replay, state_hash};

/// Room for `len` bytes, to be filled by the caller and given to [`run`].
#[unsafe(no_mangle)]
pub extern "C" fn room(len: usize) -> *mut u8 {
    Box::leak(vec![0_u8; len].into_boxed_slice()).as_mut_ptr()
}

/// Replays the job in the `len` bytes at `at`; 0 when it does not replay.
///
/// # Safety
/// `at` and `len` are those of one call of [`room`], which is used up by this.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn run(at: *mut u8, len: usize) -> u64 {
    // SAFETY: `room` made exactly this slice, and the caller gives it back once.
    let bytes = unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(at, len)) };
    let Ok((params, seed, steps)) = postcard::from_bytes::<(AnyParams, u64, Vec<Step>)>(&bytes) else { return 0 };
    replay(&params, seed, &steps).map_or(0, |play| state_hash(play.state()))
}
