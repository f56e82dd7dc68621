SELECT
  id, title, opening, outlet, published, language, warnings,
  (SELECT count(*) FROM statement WHERE statement.article = article.id) AS statements
FROM article
