// Generated from desk::wire; never edited. To make it again:
// VARIORUM_WRITE_WIRE=1 cargo test -p variorum-desk wire

/** One line of an event's history. */
export type ActRow = {
  /** Its key, in order of time. */
  id: number,
  /** When it was done, ISO 8601 UTC. */
  made: string,
  /** “Merged “PM Ibrahim” into “Anwar Ibrahim””. */
  title: string,
  /** Whether it counts. */
  state: ActState,
  /** Whether a passage it speaks of is no longer found, so that it changes nothing. */
  lost: boolean,
};

/** Whether an act counts. */
export type ActState = "done" | "undone" | "left";

/** Words of the base over words of the other. */
export type AlignedPair = {
  /** The base's; empty where it has nothing here. */
  base: Array<Run>,
  /** The other's; empty where it has nothing here. */
  other: Array<Run>,
  /** Whether the two part here. */
  differs: boolean,
};

/** An article's key in its library. */
export type ArticleId = number;

/** A list of articles. */
export type ArticleList = {
  /** How many articles the library has. */
  total: number,
  /** Those that match, in order. */
  rows: Array<ArticleRow>,
};

/** What to list. */
export type ArticleQuery = {
  /** Words to search for in articles and statements; empty for all articles. */
  words: string,
  /** In which order. */
  order: Order,
};

/** One article in the list. */
export type ArticleRow = {
  /** Its key. */
  id: ArticleId,
  /** Its headline, or its first words. */
  title: string,
  /** The first hit in context, or the first words of the body. */
  excerpt: Array<TextPiece>,
  /** Who published it. */
  outlet: string | null,
  /** ISO 8601 date or time of publication. */
  published: string | null,
  /** BCP 47 tag. */
  language: string | null,
  /** Statements in it. */
  statements: number,
  /** The events it is in. */
  events: Array<EventId>,
  /** What the analyst should know of the capture, each a sentence. */
  warnings: Array<string>,
};

/** An article to read. */
export type ArticleView = {
  /** Its key. */
  id: ArticleId,
  /** Its headline, or its first words where it has none. */
  title: string,
  /** Who published it. */
  outlet: string | null,
  /** Who wrote it. */
  byline: string | null,
  /** ISO 8601 date or time of publication. */
  published: string | null,
  /** Where it was published. */
  url: string | null,
  /** BCP 47 tag: sets the direction and font of its text. */
  language: string | null,
  /** The English name of a language that is not supported, of which only quotations were read:
   * “Malay”; none where the article was read whole. */
  unsupported: string | null,
  /** Words in headline, standfirst and body. */
  words: number,
  /** The text, block by block. */
  blocks: Array<Block>,
  /** Its statements, numbered from 1 in reading order. */
  statements: Array<StatementView>,
  /** The parties of its statements, most statements first. */
  parties: Array<PartyBadge>,
  /** Where this text comes from. */
  provenance: Provenance,
};

/** One block of an article's text. */
export type Block = {
  /** What it is. */
  kind: BlockKind,
  /** The paragraph's number from 1; none for headline and standfirst. */
  number: number | null,
  /** Its text. */
  runs: Array<Run>,
  /** Numbers of the statements whose content begins here. */
  statements: Array<number>,
};

/** What a block is. */
export type BlockKind = "headline" | "standfirst" | "paragraph";

/** One cell of the table. */
export type Cell = {
  is: "reading",
  /** Its words, marked against the row's base; unmarked in the row's base itself. */
  runs: Array<Run>,
  /** “¶ 3”, “headline”. */
  place: string,
  /** Numbers of its statements in its article. */
  statements: Array<number>,
  /** Number of the difference against the row's base; none for the base itself. */
  difference: number | null,
  /** The least sure of its statements. */
  doubt: Doubt,
} | {
  is: "gap",
  /** Why. */
  reason: GapReason,
};

/** One row of the table. */
export type ClaimRow = {
  /** Number from 1, in reading order. */
  number: number,
  /** What it is about, in a few of the base's own words. */
  gist: string,
  /** A remark such as “25 + 1 = 26 in C: no conflict”. */
  remark: string | null,
  /** “same matter, opposite polarity”, where two readings contradict each other. */
  contradiction: string | null,
  /** The siglum read as base in this row, where the base is silent. */
  read_as_base: string | null,
  /** One for each witness, in their order. */
  cells: Array<Cell>,
};

/** The collation of one event against one base. */
export type Collation = {
  /** The event. */
  event: EventId,
  /** Its name. */
  name: string,
  /** The siglum of the base: “A”. */
  base: string,
  /** The articles taken as columns; the base first, then in order of their sigla. */
  witnesses: Array<Witness>,
  /** Claims by party, in the order the base has them. */
  groups: Array<PartyGroup>,
  /** Every difference that the table shows (against the row's base), in reading order, numbered from 1. */
  differences: Array<DifferenceView>,
  /** How many differences have each kind, heaviest first; a difference may have several. */
  kinds: Array<KindCount>,
  /** How many differences each scope has. */
  scopes: Array<ScopeCount>,
  /** What the foot says of copies: “D and E share an ancestor: 4 of 5 are not copies”; none without. */
  independence: string | null,
};

/** One text in full. */
export type Column = {
  /** The witness. */
  witness: Witness,
  /** Its text, with the marks of every link. */
  blocks: Array<Block>,
  /** The party of each statement, by its number minus one: ids among the view's parties. */
  statement_parties: Array<string>,
  /** Words in headline, standfirst and body. */
  words: number,
};

/** One difference, with everything the drawer shows. */
export type DifferenceView = {
  /** Number from 1, in reading order. */
  number: number,
  /** The claim's number. */
  claim: number,
  /** What is compared with what. */
  scope: Scope,
  /** The siglum of the reading read against. */
  base: string,
  /** The siglum of the reading that is read. */
  other: string,
  /** The place of the base's reading: “¶ 3”. */
  base_place: string,
  /** The place of the other's. */
  other_place: string,
  /** The article of the base's reading. */
  base_article: ArticleId,
  /** The article of the other's. */
  other_article: ArticleId,
  /** Number of the base's statement in its article. */
  base_statement: number,
  /** Number of the other's statement in its article. */
  other_statement: number,
  /** Heaviest first; never empty. */
  kinds: Array<Kind>,
  /** One sentence, also the accessible name: *A has “agreed to reopen”; B has “would consider reopening”.* */
  sentence: string,
  /** Why each kind is named. */
  reasons: Array<Reason>,
  /** “same matter, opposite polarity”; none where it is no contradiction. */
  contradiction: string | null,
  /** The base's reading with this difference's marks. */
  base_runs: Array<Run>,
  /** The two readings set word over word. */
  pairs: Array<AlignedPair>,
  /** How sure the engine is that the two readings are one claim. */
  doubt: Doubt,
};

/** How sure the engine is of a statement. */
export type Doubt = "sure" | "likely" | "unsure";

/** An event's key in its library. */
export type EventId = number;

/** One event in the list. */
export type EventRow = {
  /** Its key. */
  id: EventId,
  /** Its name. */
  name: string,
  /** Its articles, in order of their sigla. */
  articles: Array<ArticleId>,
};

/** A report that was written. */
export type Exported = {
  /** Where it lies. */
  path: string,
  /** How large it is. */
  bytes: number,
  /** Its hash, 64 hexadecimal digits. */
  sha256: string,
};

/** A failure in three sentences: what happened, what is safe, what to do. */
export type Failure = {
  /** Which failure, for tests and help: `library_newer`. */
  code: FailureCode,
  /** “The library could not be opened.” */
  happened: string,
  /** “Nothing was changed.” */
  safe: string,
  /** “Open it with Variorum 0.4 or later.” */
  todo: string,
};

/** The failures there are. */
export type FailureCode = "no_library" | "not_a_library" | "library_newer" | "library_damaged" | "not_found" | "already_there" | "not_permitted" | "disk_full" | "busy" | "gone" | "too_few_articles" | "empty" | "fault";

/** Why a cell is empty. */
export type GapReason = {
  is: "not_found",
} | {
  is: "cut_off",
  /** The last paragraph there is. */
  paragraph: number,
};

/** What the window is told without asking. */
export type Happening = {
  is: "import",
  /** How far it is. */
  progress: ImportProgress,
} | {
  is: "hover",
  /** How many. */
  files: number,
};

/** What became of one document. */
export type ImportOutcome = {
  is: "added",
  /** Its key. */
  article: ArticleId,
  /** Statements found. */
  statements: number,
  /** What the analyst should know of the capture, each a sentence. */
  warnings: Array<string>,
} | {
  is: "known",
  /** The article they are. */
  article: ArticleId,
} | {
  is: "refused",
  /** Why, and what to do, in a sentence or two. */
  reason: string,
};

/** How far an import is. */
export type ImportProgress = {
  /** Files dealt with. */
  done: number,
  /** Files in all. */
  total: number,
  /** How much of the file in hand is read, in hundredths; told of long ones only. */
  percent: number,
  /** The file dealt with last; none when the import has just begun, or goes on in a long file. */
  file: ImportedFile | null,
  /** Whether it is over: all done, or cancelled. */
  over: boolean,
  /** Whether it was cancelled before its end. */
  cancelled: boolean,
};

/** One file of an import. */
export type ImportedFile = {
  /** The file's name. */
  name: string,
  /** What became of it. */
  outcome: ImportOutcome,
};

/** How a witness depends on the others. */
export type Independence = {
  is: "independent",
} | {
  is: "copy",
  /** The siglum of the other. */
  of: string,
  /** The share of its words found there in the same order, in per cent. */
  share: number,
} | {
  is: "ancestor",
};

/** The ten kinds of difference, heaviest first, by their names on the command line. */
export type Kind = "quote_altered" | "polarity_differs" | "actor_differs" | "commitment_differs" | "date_differs" | "number_differs" | "omits_detail" | "adds_detail" | "reworded" | "verbatim";

/** How often a kind occurs. */
export type KindCount = {
  /** The kind. */
  kind: Kind,
  /** Differences that have it. */
  count: number,
};

/** Which library to open. */
export type LibraryChoice = "own" | "existing" | "new";

/** A statement of the base joined to one of the other. */
export type Link = {
  /** The base's statement, by number. */
  base: number,
  /** The other's statement, by number. */
  other: number,
  /** The party, by id. */
  party: string,
  /** The number of their difference in `differences`. */
  difference: number,
};

/** One difference mark on a run. */
export type Mark = {
  /** Which line, ground and glyph it has. */
  kind: MarkKind,
  /** Whose words they are: blue for the base's, orange for the other's. */
  side: Side,
  /** Whether this run is the first of the marked words, and so carries the glyph. */
  first: boolean,
  /** Equal for all runs of the two sides of one marked difference; unique within a difference. */
  pair: number,
};

/** The kinds of mark, as the grammar of marks has them. */
export type MarkKind = "accidental" | "moved" | "reworded" | "added" | "omitted" | "number" | "date" | "actor" | "commitment" | "polarity" | "quotation";

/** Words of the base that the other reading does not have. */
export type Omission = {
  /** How many words. */
  count: number,
  /** The base's words, for the tooltip. */
  words: string,
};

/** The open library in a line. */
export type OpenLibrary = {
  /** The file's name: “Strait desk.variorum”. */
  name: string,
  /** The whole path, for the tooltip. */
  path: string,
  /** Articles in it. */
  articles: number,
  /** Statements in it. */
  statements: number,
};

/** The order of a list. */
export type Order = "event" | "date" | "hit";

/** A party with its four signs: hue, monogram, shape and spine pattern. */
export type PartyBadge = {
  /** Its key within one answer: “p1”. */
  id: string,
  /** “Shehbaz Sharif”. */
  name: string,
  /** “Prime Minister of Pakistan”, when known. */
  role: string | null,
  /** One or two letters, or a count for a joint party. */
  monogram: string,
  /** The monogram's outline. */
  shape: PartyShape,
  /** Which of the five hues, 1 to 5; 5 is graphite, for the unnamed. */
  hue: number,
  /** Which of the five spine patterns, 1 to 5. */
  pattern: number,
};

/** Who gets a statement. */
export type PartyChoice = {
  "choice": "known",
  /** Its key in the answer: “p1”. */
  party: string,
} | {
  "choice": "new",
  /** What it is called. */
  name: string,
  /** What sort of party it is. */
  shape: PartyShape,
};

/** The claims of one party. */
export type PartyGroup = {
  /** The party. */
  party: PartyBadge,
  /** Its claims. */
  claims: Array<ClaimRow>,
  /** How many differences its claims have. */
  differences: number,
};

/** The outline that tells sorts of party apart without colour. */
export type PartyShape = "person" | "office" | "government" | "organisation" | "group" | "unnamed";

/** What earlier decisions suggest for an event. */
export type PartySuggestion = {
  /** “PM Ibrahim was merged with Anwar Ibrahim before.” */
  sentence: string,
  /** The party that would go or be renamed. */
  party: string,
  /** The party that would stay; none where only a name is suggested. */
  into: string | null,
  /** The name it would have; none where two would be merged. */
  name: string | null,
};

/** Text from the clipboard with what the analyst says of it. */
export type Pasted = {
  /** The text; may begin with header lines as a text file may. */
  text: string,
  /** Its headline, when given. */
  title: string | null,
  /** Who published it, when given. */
  outlet: string | null,
  /** Date of publication, when given. */
  published: string | null,
  /** Where it was published, when given. */
  url: string | null,
};

/** Where a text comes from. */
export type Provenance = {
  /** When it was imported, ISO 8601 UTC. */
  imported: string,
  /** The file's name, or “pasted text”. */
  origin: string,
  /** “Plain text”, “HTML”, “Markdown”. */
  format: string,
  /** Size of the original. */
  bytes: number,
  /** Hash of the original, 64 hexadecimal digits. */
  sha256: string,
  /** The encoding it was read in: “UTF-8”, “windows-1252”. */
  encoding: string,
  /** The engine version that analysed it. */
  engine: string,
  /** What the analyst should know of the capture, each a sentence. */
  warnings: Array<string>,
};

/** How a content is given. */
export type Quotation = "direct" | "indirect" | "mixed";

/** Why a kind is named, in plain words. */
export type Reason = {
  /** The kind. */
  kind: Kind,
  /** “Commitment differs. A has “agreed to”; B has “would consider”.” */
  text: string,
};

/** A stretch of published text under one set of marks. The runs of a text, joined, are that text;
 * a run with an `omission` has no text of its own. */
export type Run = {
  /** The published characters. */
  text: string,
  /** Difference marks, outermost first; empty for plain text. */
  marks: Array<Mark>,
  /** The statements these characters belong to, and as which part. */
  statements: Array<StatementMark>,
  /** A counted mark where words of the base would stand: `text` is empty then. */
  omission: Omission | null,
};

/** What a difference compares; the three are never mixed. */
export type Scope = "source" | "party" | "time";

/** How many differences a scope has. */
export type ScopeCount = {
  /** The scope. */
  scope: Scope,
  /** Differences in it. */
  count: number,
};

/** The two sides of a difference. */
export type Side = "base" | "other";

/** Two witnesses of an event beside each other. */
export type SideBySide = {
  /** The event. */
  event: EventId,
  /** Its name. */
  name: string,
  /** The text read against. */
  base: Column,
  /** The text that is read. */
  other: Column,
  /** Aligned statements, in the base's order. */
  links: Array<Link>,
  /** The differences of the links, in the base's order, numbered from 1. */
  differences: Array<DifferenceView>,
  /** How many differences have each kind. */
  kinds: Array<KindCount>,
  /** The parties of both texts. */
  parties: Array<PartyBadge>,
};

/** What the window shows first. */
export type Start = {
  /** The app's version. */
  version: string,
  /** The open library; none on a first start. */
  library: OpenLibrary | null,
  /** Why the library last used could not be opened. */
  failure: Failure | null,
};

/** One statement of one article. */
export type StatementKey = {
  /** The article. */
  article: ArticleId,
  /** The statement's number in it, from 1. */
  number: number,
};

/** That a run belongs to a statement. */
export type StatementMark = {
  /** The statement's number in its article, from 1. */
  statement: number,
  /** As which part of it. */
  part: StatementPart,
};

/** The parts of a statement. */
export type StatementPart = "source" | "cue" | "content" | "via";

/** One statement in the side list. */
export type StatementView = {
  /** Its number in the article, from 1. */
  number: number,
  /** The id of its party among the view's parties. */
  party: string,
  /** How it is given. */
  quotation: Quotation,
  /** The words of the content, pieces joined by “ … ”. */
  content: string,
  /** The source in the article's words, when it has any. */
  named_as: string | null,
  /** The cue in the article's words, when it has any. */
  cue: string | null,
  /** The writer's attitude in a word (“doubtful”, “emphatic”), none when neutral. */
  stance: string | null,
  /** The name of the party through which it comes. */
  via: string | null,
  /** “headline”, “standfirst” or “¶ 3”. */
  place: string,
  /** How sure the engine is. */
  doubt: Doubt,
};

/** A piece of an excerpt. */
export type TextPiece = {
  /** Its characters. */
  text: string,
  /** Whether the search found them. */
  hit: boolean,
};

/** An article taken as a column. */
export type Witness = {
  /** Its letter, kept when the base changes. */
  siglum: string,
  /** The article. */
  article: ArticleId,
  /** Who published it; the title where that is unknown. */
  outlet: string,
  /** The headline or first words. */
  title: string,
  /** ISO 8601 date or time of publication. */
  published: string | null,
  /** BCP 47 tag. */
  language: string | null,
  /** The English name of a language that is not supported, of which only quotations were read. */
  unsupported: string | null,
  /** How it depends on the others. */
  independence: Independence,
  /** Statements found in it. */
  statements: number,
};
