//! Acceptance: specimens in marked text, stories through the desk, mutilated texts, walks on the
//! real desktop, measures of quality and benchmarks of speed.

pub mod events;
pub mod fuzz;
pub mod marked;
pub mod relation;
