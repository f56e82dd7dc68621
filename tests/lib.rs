//! Acceptance: specimens in marked text, stories through the desk, walks on the real desktop,
//! measures of quality and benchmarks of speed.

pub mod marked;
pub mod relation;
