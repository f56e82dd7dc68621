//! What the user can do: use cases over the library, the engine, imports and reports.

mod article;
mod clock;
mod collation;
mod compared;
pub mod comparison;
mod decisions;
mod desk;
mod differences;
mod events;
mod failures;
mod file;
mod import;
mod lists;
mod parties;
mod report;
mod runs;
mod sample;
mod side_by_side;
#[cfg(test)]
mod specimen;
pub mod wire;
mod witnesses;

pub use comparison::Comparison;
pub use desk::Desk;
pub use file::write_whole;
pub use import::Cancel;
pub use sample::SAMPLE;
