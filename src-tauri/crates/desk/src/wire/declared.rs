// The commands: what each does, takes and gives. This one list is read three times, each time by
// another `commands!`: here for TypeScript, in the shell's build.rs for the permissions, and in the
// shell's commands.rs for the functions, so that none of them can have a command of its own.
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
    /// Gives a party of an event another name.
    rename_party(event: EventId, party: String, name: String) -> ();
    /// Makes two parties of an event one; the second stays.
    merge_parties(event: EventId, party: String, into: String) -> ();
    /// Gives statements of an event to another party, in one act.
    give_statements(event: EventId, statements: Vec<StatementKey>, to: PartyChoice) -> ();
    /// Says through whom a statement of an event comes; through nobody where none is given.
    relay_statement(event: EventId, statement: StatementKey, through: Option<PartyChoice>) -> ();
    /// Undoes the last act in an event that counts, and says which; none where there is none.
    undo(event: EventId) -> Option<String>;
    /// Redoes the act in an event that was undone last, and says which; none where there is none.
    redo(event: EventId) -> Option<String>;
    /// What was done in an event, in order of time, with what was undone.
    history(event: EventId) -> Vec<ActRow>;
    /// What the decisions taken in other events suggest for this one.
    suggestions(event: EventId) -> Vec<PartySuggestion>;
    /// Compares an event's articles against a base; the event's first article when none is given.
    collation(event: EventId, base: Option<ArticleId>) -> Collation;
    /// Two articles of an event in full.
    side_by_side(event: EventId, base: ArticleId, other: ArticleId) -> SideBySide;
    /// Asks for a place in a dialog and writes the comparison report there; none when the user cancels.
    export_report(event: EventId, base: Option<ArticleId>) -> Option<Exported>;
}
