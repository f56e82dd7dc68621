//! What the user can do: use cases over the library, the engine, imports and reports.

pub mod comparison;
mod report;
pub mod wire;

pub use comparison::Comparison;
