//! Acceptance: specimens in marked text, stories through the desk, walks on the real desktop.

pub mod marked;
