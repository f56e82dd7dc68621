// Generated from desk::wire; never edited. To make it again:
// VARIORUM_WRITE_WIRE=1 cargo test -p variorum-desk wire

import type {
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
  Pasted,
  SideBySide,
  Start,
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
  /** Compares an event's articles against a base; the event's first article when none is given. */
  collation: { arguments: { event: EventId; base: ArticleId | null }; result: Collation };
  /** Two articles of an event in full. */
  side_by_side: { arguments: { event: EventId; base: ArticleId; other: ArticleId }; result: SideBySide };
  /** Asks for a place in a dialog and writes the comparison report there; none when the user cancels. */
  export_report: { arguments: { event: EventId; base: ArticleId | null }; result: Exported | null };
}
