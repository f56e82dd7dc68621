-- An article in several events stands with the latest.
SELECT
  article.id, title, opening, outlet, published, language, warnings, statements,
  max(event_article.event) AS event,
  event_article.place
FROM article
LEFT JOIN event_article ON event_article.article = article.id
GROUP BY article.id
ORDER BY event DESC NULLS LAST, place, published DESC NULLS LAST, article.id DESC
