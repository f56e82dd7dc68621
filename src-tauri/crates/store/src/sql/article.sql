SELECT
  article.*,
  original.size
FROM article
JOIN original ON original.sha256 = article.original
WHERE article.id = ?1
