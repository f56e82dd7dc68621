-- The plus keeps the rows from being looked up one by one.
SELECT rowid, snippet(statement_words, 2, :open, :close, '…', 28)
FROM statement_words
WHERE statement_words MATCH :query
  AND +rowid IN (SELECT value FROM json_each(:found))
