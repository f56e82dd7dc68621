SELECT id, title, opening, outlet, published, language, warnings, statements
FROM article
