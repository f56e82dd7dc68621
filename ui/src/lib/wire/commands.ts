// Generated from desk::wire; never edited. To make it again:
// VARIORUM_WRITE_WIRE=1 cargo test -p variorum-desk wire

import type {
  ActRow,
  ArticleId,
  ArticleList,
  ArticleQuery,
  ArticleView,
  Collation,
  EventId,
  EventRow,
  Exported,
  ImportOutcome,
  LibraryChoice,
  PartyChoice,
  PartySuggestion,
  Pasted,
  SideBySide,
  Start,
  StatementKey,
} from "./index";

/** The commands: what each takes and gives. */
export interface Commands {
  /** What the window shows first. */
  start: { arguments: Record<string, never>; result: Start };
  /** Opens or makes a library; the answer is unchanged when the user cancels the dialog. */
  open_library: { arguments: { choice: LibraryChoice }; result: Start };
  /** Puts the sample event into the library, making the app's own library if none is open. */
  open_sample: { arguments: Record<string, never>; result: EventId };
  /** Lists and searches articles. */
  articles: { arguments: { query: ArticleQuery }; result: ArticleList };
  /** Asks for files in a dialog and imports them; false when the user cancels. Progress comes as happenings. */
  add_files: { arguments: Record<string, never>; result: boolean };
  /** Imports text from the clipboard. */
  add_pasted: { arguments: { pasted: Pasted }; result: ImportOutcome };
  /** Stops the running import after the file in hand. */
  cancel_import: { arguments: Record<string, never>; result: null };
  /** One article to read. */
  article: { arguments: { article: ArticleId }; result: ArticleView };
  /** Lists the events, latest first. */
  events: { arguments: Record<string, never>; result: Array<EventRow> };
  /** Makes an event of articles; named after the first one's headline when no name is given. */
  make_event: { arguments: { name: string | null; articles: Array<ArticleId> }; result: EventId };
  /** Gives an event another name. */
  name_event: { arguments: { event: EventId; name: string }; result: null };
  /** Gives an event other articles. */
  set_event_articles: { arguments: { event: EventId; articles: Array<ArticleId> }; result: null };
  /** Gives a party of an event another name. */
  rename_party: { arguments: { event: EventId; party: string; name: string }; result: null };
  /** Makes two parties of an event one; the second stays. */
  merge_parties: { arguments: { event: EventId; party: string; into: string }; result: null };
  /** Gives statements of an event to another party, in one act. */
  give_statements: { arguments: { event: EventId; statements: Array<StatementKey>; to: PartyChoice }; result: null };
  /** Says through whom a statement of an event comes; through nobody where none is given. */
  relay_statement: { arguments: { event: EventId; statement: StatementKey; through: PartyChoice | null }; result: null };
  /** Undoes the last act in an event that counts, and says which; none where there is none. */
  undo: { arguments: { event: EventId }; result: string | null };
  /** Redoes the act in an event that was undone last, and says which; none where there is none. */
  redo: { arguments: { event: EventId }; result: string | null };
  /** What was done in an event, in order of time, with what was undone. */
  history: { arguments: { event: EventId }; result: Array<ActRow> };
  /** What the decisions taken in other events suggest for this one. */
  suggestions: { arguments: { event: EventId }; result: Array<PartySuggestion> };
  /** Compares an event's articles against a base; the event's first article when none is given. */
  collation: { arguments: { event: EventId; base: ArticleId | null }; result: Collation };
  /** Two articles of an event in full. */
  side_by_side: { arguments: { event: EventId; base: ArticleId; other: ArticleId }; result: SideBySide };
  /** Asks for a place in a dialog and writes the comparison report there; none when the user cancels. */
  export_report: { arguments: { event: EventId; base: ArticleId | null }; result: Exported | null };
}
