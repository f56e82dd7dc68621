//! Everything that crosses to the interface: commands, what they take, give and fail with.
//!
//! Declared here once; `ui/src/lib/wire` is generated from it and compared in the tests. Texts
//! cross already cut into runs, never as offsets (JavaScript counts UTF-16 units, Rust bytes).
//! Large integers cross as JavaScript numbers.

mod article;
mod collation;
mod commands;
mod decision;
mod failure;
mod import;
mod library;
mod party;
mod run;
mod side_by_side;
mod typescript;

pub use article::{ArticleView, Block, BlockKind, Doubt, Provenance, StatementView};
pub use collation::{
    AlignedPair, Cell, ClaimRow, Collation, DifferenceView, GapReason, Independence, KindCount,
    PartyGroup, Reason, ScopeCount, Witness,
};
pub use commands::{COMMANDS, commands_typescript};
pub use decision::{ActRow, ActState, PartyChoice, PartySuggestion, StatementKey};
pub use failure::{Failure, FailureCode};
pub use import::{Happening, ImportOutcome, ImportProgress, ImportedFile, Pasted};
pub use library::{
    ArticleId, ArticleList, ArticleQuery, ArticleRow, EventId, EventRow, Exported, LibraryChoice,
    OpenLibrary, Order, Start, TextPiece,
};
pub use party::{PartyBadge, PartyShape};
pub use run::{
    Kind, Mark, MarkKind, Omission, Quotation, Run, Scope, Side, StatementMark, StatementPart,
};
pub use side_by_side::{Column, Link, SideBySide};
pub use typescript::{TypeScript, typescript};
