//! The commands, declared once.

use ts_rs::{TS, TypeVisitor};

use super::{
    ActRow, ArticleId, ArticleList, ArticleQuery, ArticleView, Collation, EventId, EventRow,
    Exported, ImportOutcome, LibraryChoice, PartyChoice, PartySuggestion, Pasted, SideBySide,
    Start, StatementKey,
};

/// Declares the commands: their names for the shell, their types for TypeScript.
macro_rules! commands {
    ($( $(#[doc = $doc:literal])* $name:ident ( $($argument:ident : $type:ty),* ) -> $result:ty; )*) => {
        /// The names of all commands, as the interface calls them.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        /// The commands as a TypeScript interface: arguments and result of each by its name.
        #[must_use]
        pub fn commands_typescript() -> String {
            let config = ts_rs::Config::default();
            let mut lines = String::new();
            $(
                $( lines.push_str("  /**"); lines.push_str($doc); lines.push_str(" */\n"); )*
                let arguments: &[(&str, String)] = &[$((stringify!($argument), <$type as TS>::name(&config))),*];
                lines.push_str(&entry(stringify!($name), arguments, &<$result as TS>::name(&config)));
            )*
            lines
        }

        /// Shows `visitor` what each command takes and gives.
        pub(super) fn visit_types(visitor: &mut impl TypeVisitor) {
            $(
                $( visitor.visit::<$type>(); )*
                visitor.visit::<$result>();
            )*
        }
    };
}

include!("declared.rs");

fn entry(name: &str, arguments: &[(&str, String)], result: &str) -> String {
    let arguments: Vec<String> =
        arguments.iter().map(|(name, kind)| format!("{name}: {kind}")).collect();
    let arguments = if arguments.is_empty() {
        "Record<string, never>".to_owned()
    } else {
        format!("{{ {} }}", arguments.join("; "))
    };
    format!("  {name}: {{ arguments: {arguments}; result: {result} }};\n")
}
