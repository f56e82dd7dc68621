SELECT rowid AS article, rowid AS found
FROM article_words
WHERE article_words MATCH :query
ORDER BY bm25(article_words, 6.0, 3.0, 2.0, 1.0)
LIMIT :most
