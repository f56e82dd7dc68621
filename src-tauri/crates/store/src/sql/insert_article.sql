INSERT INTO article (
  original, title, outlet, byline, url, published, language, opening, origin, format, encoding,
  imported, warnings, engine, statements, parts, parties, text_sha256, text
)
VALUES (
  :original, :title, :outlet, :byline, :url, :published, :language, :opening, :origin, :format, :encoding,
  :imported, :warnings, :engine, :statements, :parts, :parties, :text_sha256, :text
)
