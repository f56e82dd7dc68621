//! The library: one SQLite file with originals, articles, what was found in them, and events.
//!
//! Whatever is told to be imported has its bytes in the file, hashed and read back. Opening a
//! file that is not ours, or that a newer version made, changes no byte of it.

mod acts;
mod articles;
mod error;
mod events;
mod library;
mod list;
mod open;
mod originals;
mod schema;
mod search;
mod settings;
#[cfg(test)]
mod specimen;
mod statements;

pub use acts::{Act, ActId, ActState};
pub use articles::{ArticleId, Import, NewArticle, StoredArticle};
pub use error::LibraryError;
pub use events::{Event, EventId};
pub use library::Library;
pub use list::{ArticleLine, Order, Piece};
