//! One article to read, with its statements marked.

use std::collections::BTreeMap;

use variorum_engine::edition::{self, Place, body_paragraphs};
use variorum_engine::language::Language;
use variorum_engine::text::words;
use variorum_engine::{Analysis, Article, Quotation as EngineQuotation, Span, Stance, Statement};
use variorum_store::StoredArticle;

use crate::parties::Parties;
use crate::runs::{by_span, parts, plain, within};
use crate::wire::{
    ArticleId, ArticleView, Block, BlockKind, Doubt, Provenance, Quotation, StatementView,
};

/// An article as the library has it, with what the engine finds in it alone.
pub(crate) fn view(stored: StoredArticle) -> ArticleView {
    let analysis = stored
        .analysis
        .unwrap_or_else(|| variorum_engine::analyse(std::slice::from_ref(&stored.article)));
    let statements = analysis.statements.first().map_or(&[][..], Vec::as_slice);
    let parties = Parties::of(&analysis);
    let article = &stored.article;
    let blocks = blocks(article, statements, &plain(Span::new(0, article.text.len())));
    let places = places(&blocks);
    let place_of = |number: u32| places.get(&number).cloned().unwrap_or_default();
    ArticleView {
        id: ArticleId(stored.id.0),
        title: stored.title,
        outlet: article.outlet.clone(),
        byline: stored.byline,
        published: article.published.clone(),
        url: stored.url,
        language: article.language.clone(),
        unsupported: analysis.languages.first().and_then(unsupported),
        words: word_count(article),
        blocks,
        statements: (1..)
            .zip(statements)
            .map(|(number, statement)| {
                view_of(number, place_of(number), article, statement, &analysis, &parties)
            })
            .collect(),
        parties: parties.shown(|_| true),
        provenance: Provenance {
            imported: stored.imported,
            origin: stored.origin,
            format: stored.format,
            bytes: stored.bytes,
            sha256: stored.sha256,
            encoding: stored.encoding,
            engine: variorum_engine::VERSION.to_owned(),
            warnings: stored.warnings,
        },
    }
}

/// The article's text block by block, with the marks that `runs` of the whole text have.
pub(crate) fn blocks(
    article: &Article,
    statements: &[Statement],
    runs: &[edition::Run],
) -> Vec<Block> {
    // A text of one line is its own headline, and is shown once.
    let headline = article.parts.headline.filter(|headline| *headline != article.parts.body);
    let head = [(BlockKind::Headline, headline), (BlockKind::Standfirst, article.parts.standfirst)];
    let head = head.into_iter().filter_map(|(kind, span)| Some((kind, None, span?)));
    let body = (1..)
        .zip(body_paragraphs(article))
        .map(|(number, span)| (BlockKind::Paragraph, Some(number), span));
    let all: Vec<_> = head.chain(body).collect();
    let spans: Vec<Span> = all.iter().map(|(_, _, span)| *span).collect();

    let parts = by_span(&parts(statements), &spans);
    let mut beginning = vec![Vec::new(); spans.len()];
    for (number, statement) in (1..).zip(statements) {
        let Some(content) = statement.content.first() else { continue };
        let place = spans.partition_point(|span| span.end <= content.start);
        if let Some(begins_here) = beginning.get_mut(place) {
            begins_here.push(number);
        }
    }
    all.into_iter()
        .zip(parts)
        .zip(beginning)
        .map(|(((kind, number, span), parts), statements)| Block {
            kind,
            number,
            runs: within(&article.text, runs, span, &parts),
            statements,
        })
        .collect()
}

/// The place of each statement: that of the block in which its content begins.
fn places(blocks: &[Block]) -> BTreeMap<u32, String> {
    blocks
        .iter()
        .flat_map(|block| {
            let place = match (block.kind, block.number) {
                (BlockKind::Headline, _) => Place::Headline,
                (BlockKind::Standfirst, _) => Place::Standfirst,
                (BlockKind::Paragraph, number) => Place::Paragraph(number.unwrap_or_default()),
            };
            block.statements.iter().map(move |&number| (number, place.to_string()))
        })
        .collect()
}

fn view_of(
    number: u32,
    place: String,
    article: &Article,
    statement: &Statement,
    analysis: &Analysis,
    parties: &Parties,
) -> StatementView {
    StatementView {
        number,
        party: parties.id(statement.party),
        quotation: quotation(statement.quotation),
        content: joined(article, &statement.content),
        named_as: worded(article, &statement.source),
        cue: worded(article, &statement.cue),
        stance: stance(statement.stance).map(str::to_owned),
        via: statement
            .via
            .and_then(|via| analysis.parties.get(via.0))
            .map(|party| party.name.clone()),
        place,
        doubt: doubt(statement.confidence),
    }
}

/// The name of a language of which only quotations were read.
pub(crate) fn unsupported(language: &Language) -> Option<String> {
    (!language.is_supported()).then(|| language.name().to_owned())
}

/// Words in headline, standfirst and body.
pub(crate) fn word_count(article: &Article) -> u32 {
    let parts = article.parts;
    let all = [parts.headline, parts.standfirst, Some(parts.body)];
    let count = all
        .into_iter()
        .flatten()
        .flat_map(|span| words(&article.text, span))
        .filter(variorum_engine::text::Word::is_wordlike)
        .count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How a confidence is shown.
pub(crate) fn doubt(confidence: f32) -> Doubt {
    if confidence >= 0.8 {
        Doubt::Sure
    } else if confidence >= 0.55 {
        Doubt::Likely
    } else {
        Doubt::Unsure
    }
}

fn joined(article: &Article, pieces: &[Span]) -> String {
    pieces.iter().map(|span| span.of(&article.text)).collect::<Vec<_>>().join(" … ")
}

fn worded(article: &Article, pieces: &[Span]) -> Option<String> {
    let words = joined(article, pieces);
    (!words.is_empty()).then_some(words)
}

fn stance(stance: Stance) -> Option<&'static str> {
    match stance {
        Stance::Neutral => None,
        Stance::Doubtful => Some("doubtful"),
        Stance::Conceding => Some("conceding"),
        Stance::Emphatic => Some("emphatic"),
    }
}

fn quotation(quotation: EngineQuotation) -> Quotation {
    match quotation {
        EngineQuotation::Direct => Quotation::Direct,
        EngineQuotation::Indirect => Quotation::Indirect,
        EngineQuotation::Mixed => Quotation::Mixed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::{article, bench, text_of};

    #[test]
    fn the_blocks_of_an_article_are_its_text_with_its_statements_marked() {
        let bench = bench();
        let id = bench.has(
            article("Herald")
                .titled("Bridge to close")
                .says("The bridge is old.")
                .says("The mayor said that the bridge must close."),
        );

        let view = bench.desk.article(id).unwrap();

        let blocks: Vec<(BlockKind, Option<u32>, String)> = view
            .blocks
            .iter()
            .map(|block| (block.kind, block.number, text_of(&block.runs)))
            .collect();
        assert_eq!(
            blocks,
            [
                (BlockKind::Headline, None, "Bridge to close".into()),
                (BlockKind::Paragraph, Some(1), "The bridge is old.".into()),
                (
                    BlockKind::Paragraph,
                    Some(2),
                    "The mayor said that the bridge must close.".into()
                ),
            ]
        );
        let statement = &view.statements[0];
        assert_eq!(statement.content, "that the bridge must close");
        assert_eq!(statement.cue.as_deref(), Some("said"));
        assert_eq!(statement.place, "¶\u{a0}2");
        assert_eq!(view.blocks[2].statements, [1]);
        assert!(view.parties.iter().any(|party| party.id == statement.party));
        assert_eq!(view.words, 15);
    }

    #[test]
    fn a_language_that_is_not_read_is_named_and_only_its_quotations_are_statements() {
        let bench = bench();
        let id = bench.has(article("Harian").says(
            "Perdana menteri berkata bahawa jambatan itu mesti ditutup. “Kami mahu semua pihak \
             kembali berunding,” katanya kepada pemberita selepas mesyuarat itu.",
        ));
        let view = bench.desk.article(id).unwrap();
        assert_eq!(view.unsupported.as_deref(), Some("Malay"));
        let contents: Vec<&str> = view.statements.iter().map(|it| it.content.as_str()).collect();
        assert_eq!(contents, ["“Kami mahu semua pihak kembali berunding,”"]);
        assert_eq!(view.statements[0].doubt, Doubt::Unsure);
    }

    #[test]
    fn a_text_of_one_line_is_shown_once() {
        let bench = bench();
        let id = bench.has(article("Herald").says("The mayor said that the bridge must close."));
        let words: Vec<String> =
            bench.desk.article(id).unwrap().blocks.iter().map(|it| text_of(&it.runs)).collect();
        assert_eq!(words, ["The mayor said that the bridge must close."]);
    }

    #[test]
    fn a_statement_has_one_place_in_every_view() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let collation = bench.desk.collation(event, None).unwrap();
        for difference in &collation.differences {
            let view = bench.desk.article(difference.other_article).unwrap();
            let statement =
                view.statements.iter().find(|it| it.number == difference.other_statement);
            assert_eq!(statement.unwrap().place, difference.other_place);
        }
    }

    #[test]
    fn doubt_follows_confidence() {
        assert_eq!(
            [0.8, 0.79, 0.55, 0.54].map(doubt),
            [Doubt::Sure, Doubt::Likely, Doubt::Likely, Doubt::Unsure]
        );
    }
}
