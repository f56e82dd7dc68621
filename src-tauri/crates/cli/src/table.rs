//! Results for people, on a terminal.

use std::io::{self, Write};

use variorum_desk::Comparison;
use variorum_desk::comparison::siglum;
use variorum_engine::collation::StatementRef;
use variorum_engine::difference::Kind;
use variorum_engine::party::{Mention, PartyIndex, titles_apart};
use variorum_engine::{Analysis, Article, Span, Statement};

use crate::json::Imprint;
use crate::output::{stdout, visible};

/// Prints each article's statements: number, party, cue and the first words of the content.
pub(crate) fn print_analysis(
    imprints: &[Imprint],
    articles: &[Article],
    found: &Analysis,
) -> io::Result<()> {
    let mut output = stdout();
    for ((imprint, article), statements) in imprints.iter().zip(articles).zip(&found.statements) {
        let title = imprint.title.as_deref().unwrap_or_default();
        let name = imprint.path.as_deref().unwrap_or(&imprint.id);
        writeln!(output, "{}  {}", visible(name), visible(title))?;
        for (place, statement) in statements.iter().enumerate() {
            writeln!(
                output,
                "{:>4}  {:<28}  {:<18}  {}",
                place + 1,
                clipped(party(found, statement.party), 28),
                clipped(&words(article, &statement.cue), 18),
                clipped(&words(article, &statement.content), 80),
            )?;
        }
        if statements.is_empty() {
            writeln!(output, "      no statements found")?;
        }
        writeln!(output)?;
    }
    output.flush()
}

/// Prints each claim with its readings, and how each reading differs from the base's.
pub(crate) fn print_comparison(imprints: &[Imprint], compared: &Comparison) -> io::Result<()> {
    let mut output = stdout();
    for (place, imprint) in imprints.iter().enumerate() {
        let base = if place == compared.comparison.base { " (base)" } else { "" };
        let name = imprint.path.as_deref().unwrap_or(&imprint.id);
        writeln!(output, "{:<3} {}{base}", siglum(place), visible(name))?;
    }
    for (place, claim) in compared.comparison.claims.iter().enumerate() {
        let name = party(&compared.analysis, claim.party);
        writeln!(output, "\n{}. {}", place + 1, clipped(name, 60))?;
        for reference in &claim.statements {
            let Some((article, statement)) = at(compared, *reference) else { continue };
            let reading = clipped(statement.reading.of(&article.text), 100);
            writeln!(output, "   {:<3} {reading}", siglum(reference.article))?;
            for difference in compared.comparison.differences.iter().filter(|difference| {
                difference.b == *reference && claim.statements.contains(&difference.a)
            }) {
                let kinds: Vec<&str> =
                    difference.kinds.iter().map(|kind| kind_name(*kind)).collect();
                let notes: Vec<&str> =
                    difference.evidence.iter().map(|evidence| evidence.note.as_str()).collect();
                writeln!(
                    output,
                    "       against {}: {} ({})",
                    siglum(difference.a.article),
                    kinds.join(", "),
                    clipped(&notes.join("; "), 100)
                )?;
            }
        }
        if !claim.absent_from.is_empty() {
            let sigla: Vec<String> = claim.absent_from.iter().map(|place| siglum(*place)).collect();
            writeln!(output, "   not found in {}", sigla.join(", "))?;
        }
    }
    for pair in &compared.comparison.perhaps {
        let told = |reference: StatementRef| {
            let reading = at(compared, reference)
                .map_or("", |(article, statement)| statement.reading.of(&article.text));
            format!("{} {}", siglum(reference.article), clipped(reading, 80))
        };
        writeln!(
            output,
            "\nPerhaps one claim ({:.0} %):\n   {}\n   {}",
            100.0 * pair.probability,
            told(pair.a),
            told(pair.b)
        )?;
    }
    for apart in titles_apart(&compared.articles, &compared.analysis.parties) {
        let told = |titles: &[Mention]| -> Vec<String> {
            let words = |title: &Mention| {
                let text = compared.articles.get(title.article).map_or("", |it| it.text.as_str());
                format!("{} {}", siglum(title.article), clipped(title.span.of(text), 60))
            };
            titles.iter().map(words).collect()
        };
        writeln!(
            output,
            "\nTitles of {} that part: {}; against {}",
            clipped(party(&compared.analysis, apart.party), 60),
            told(&apart.odd).join(", "),
            told(&apart.usual).join(", ")
        )?;
    }
    output.flush()
}

fn at(compared: &Comparison, reference: StatementRef) -> Option<(&Article, &Statement)> {
    let statements = compared.analysis.statements.get(reference.article)?;
    Some((compared.articles.get(reference.article)?, statements.get(reference.statement)?))
}

fn party(found: &Analysis, index: PartyIndex) -> &str {
    found.parties.get(index.0).map_or("", |party| party.name.as_str())
}

fn words(article: &Article, spans: &[Span]) -> String {
    spans.iter().map(|span| span.of(&article.text)).collect::<Vec<_>>().join(" … ")
}

/// The first `width` characters of `text` on one line.
fn clipped(text: &str, width: usize) -> String {
    let text = visible(text);
    if text.chars().count() <= width {
        return text;
    }
    text.chars().take(width - 1).chain(['…']).collect()
}

/// A kind as the contract names it, in words.
fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::QuoteAltered => "quote altered",
        Kind::PolarityDiffers => "polarity differs",
        Kind::ActorDiffers => "actor differs",
        Kind::CommitmentDiffers => "commitment differs",
        Kind::DateDiffers => "date differs",
        Kind::NumberDiffers => "number differs",
        Kind::OmitsDetail => "omits detail",
        Kind::AddsDetail => "adds detail",
        Kind::Reworded => "reworded",
        Kind::Verbatim => "verbatim",
    }
}
