-- A library: what was imported, what the engine found in it, and the events articles belong to.

-- The bytes as they came, by their hash; never rewritten.
CREATE TABLE original (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  size   INTEGER NOT NULL CHECK (size = length(bytes)),
  bytes  BLOB NOT NULL
) STRICT;

-- One published text. The long text stands last, so that lists need not read past it.
CREATE TABLE article (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  original    TEXT NOT NULL UNIQUE REFERENCES original (sha256),
  title       TEXT NOT NULL,
  outlet      TEXT,
  byline      TEXT,
  url         TEXT,
  published   TEXT,
  language    TEXT,
  opening     TEXT NOT NULL,
  origin      TEXT NOT NULL,
  format      TEXT NOT NULL,
  encoding    TEXT NOT NULL,
  imported    TEXT NOT NULL,
  warnings    TEXT NOT NULL CHECK (json_type(warnings) = 'array'),
  engine      TEXT NOT NULL,
  statements  INTEGER NOT NULL CHECK (statements >= 0),
  parts       TEXT NOT NULL CHECK (json_type(parts) = 'object'),
  parties     TEXT NOT NULL CHECK (json_type(parties) = 'array'),
  text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
  text        TEXT NOT NULL
) STRICT;

CREATE INDEX article_published ON article (published);

-- Derived: what the engine of article.engine found, whole in `record`, the rest for search. Can be
-- made again.
CREATE TABLE statement (
  id      INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number  INTEGER NOT NULL CHECK (number > 0),
  party   TEXT NOT NULL,
  via     TEXT,
  content TEXT NOT NULL,
  record  TEXT NOT NULL CHECK (json_type(record) = 'object'),
  UNIQUE (article, number)
) STRICT;

-- What compared articles are about.
CREATE TABLE event (
  id   INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  made TEXT NOT NULL
) STRICT;

-- An event's articles; their place gives the siglum.
CREATE TABLE event_article (
  event   INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  place   INTEGER NOT NULL CHECK (place >= 0),
  article INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (event, place),
  UNIQUE (event, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_article_article ON event_article (article);

-- Search. Both index the words of the tables above and keep no text of their own.
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, outlet, byline, text,
  content = 'article', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2"
);

CREATE VIRTUAL TABLE statement_words USING fts5 (
  party, via, content,
  content = 'statement', content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2"
);
