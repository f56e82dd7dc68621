-- The plus keeps the rows from being looked up one by one.
SELECT rowid, snippet(article_words, 3, :open, :close, '…', 28)
FROM article_words
WHERE article_words MATCH :query
  AND +rowid IN (SELECT value FROM json_each(:found))
