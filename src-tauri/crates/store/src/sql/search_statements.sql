SELECT statement.article, statement.id AS found
FROM statement_words
JOIN statement ON statement.id = statement_words.rowid
WHERE statement_words MATCH :query
ORDER BY bm25(statement_words)
LIMIT :most
