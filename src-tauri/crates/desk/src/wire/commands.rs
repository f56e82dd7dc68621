//! The commands, declared once.

use ts_rs::{TS, TypeVisitor};

use super::{
    ArticleId, ArticleList, ArticleQuery, ArticleView, Collation, EventId, EventRow, Exported,
    ImportOutcome, LibraryChoice, Pasted, SideBySide, Start,
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

commands! {
    /// What the window shows first.
    start() -> Start;
    /// Opens or makes a library; the answer is unchanged when the user cancels the dialog.
    open_library(choice: LibraryChoice) -> Start;
    /// Puts the sample event into the library, making the app's own library if none is open.
    open_sample() -> EventId;
    /// Lists and searches articles.
    articles(query: ArticleQuery) -> ArticleList;
    /// Asks for files in a dialog and imports them; false when the user cancels. Progress comes as happenings.
    add_files() -> bool;
    /// Imports text from the clipboard.
    add_pasted(pasted: Pasted) -> ImportOutcome;
    /// Stops the running import after the file in hand.
    cancel_import() -> ();
    /// One article to read.
    article(article: ArticleId) -> ArticleView;
    /// Lists the events, latest first.
    events() -> Vec<EventRow>;
    /// Makes an event of articles; named after the first one's headline when no name is given.
    make_event(name: Option<String>, articles: Vec<ArticleId>) -> EventId;
    /// Gives an event another name.
    name_event(event: EventId, name: String) -> ();
    /// Gives an event other articles.
    set_event_articles(event: EventId, articles: Vec<ArticleId>) -> ();
    /// Compares an event's articles against a base; the event's first article when none is given.
    collation(event: EventId, base: Option<ArticleId>) -> Collation;
    /// Two articles of an event in full.
    side_by_side(event: EventId, base: ArticleId, other: ArticleId) -> SideBySide;
    /// Asks for a place in a dialog and writes the comparison report there; none when the user cancels.
    export_report(event: EventId, base: Option<ArticleId>) -> Option<Exported>;
}

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
