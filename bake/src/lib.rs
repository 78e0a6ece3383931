//! Bakes art.
