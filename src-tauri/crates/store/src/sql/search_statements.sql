SELECT
  statement.article,
  snippet(statement_words, 2, :open, :close, '…', 28)
FROM statement_words
JOIN statement ON statement.id = statement_words.rowid
WHERE statement_words MATCH :query
ORDER BY bm25(statement_words)
LIMIT :limit
