//! What every analysis and every comparison keeps to, whatever the text.
//!
//! These are the promises that the documentation of the results makes. Tests hold the engine to
//! them on mutilated texts; nobody else needs them, since a result of the engine is sound.

use std::collections::BTreeSet;

use crate::article::Article;
use crate::collation::StatementRef;
use crate::party::PartyIndex;
use crate::span::Span;
use crate::statement::{Statement, Voice};
use crate::text::paragraphs;
use crate::{Analysis, Comparison};

/// The promises that `analysis`, which is that of `articles`, breaks, each in a sentence.
#[must_use]
pub fn faults(articles: &[Article], analysis: &Analysis) -> Vec<String> {
    let mut found = Vec::new();
    if analysis.statements.len() != articles.len() || analysis.languages.len() != articles.len() {
        found.push("there is not one list of statements and one language for each article".into());
    }
    for (place, (article, statements)) in articles.iter().zip(&analysis.statements).enumerate() {
        let of_article = faults_of_article(article, statements, analysis.parties.len());
        found.extend(of_article.into_iter().map(|fault| format!("article {place}: {fault}")));
    }
    let is_party = |party: &PartyIndex| party.0 < analysis.parties.len();
    for (index, party) in analysis.parties.iter().enumerate() {
        if !party.members.iter().chain(&party.affiliation).all(is_party) {
            found.push(format!("party {index} refers to a party that is not there"));
        }
        for mention in party.mentions.iter().chain(&party.titles) {
            let text = articles.get(mention.article).map_or("", |article| article.text.as_str());
            if !fits(text, mention.span) {
                found.push(format!("party {index}: {:?} is no place of its article", mention.span));
            }
        }
        if !party.mentions.is_sorted() || !party.titles.is_sorted() {
            found.push(format!("the mentions of party {index} are not in order"));
        }
    }
    found
}

fn faults_of_article(article: &Article, statements: &[Statement], parties: usize) -> Vec<String> {
    let text = article.text.as_str();
    let paragraphs = paragraphs(text);
    let mut found = Vec::new();
    let mut contents: Vec<Span> = Vec::new();
    for (index, statement) in statements.iter().enumerate() {
        let parts = statement
            .source
            .iter()
            .chain(&statement.cue)
            .chain(&statement.content)
            .chain(&statement.via_words)
            .chain([&statement.reading]);
        for &span in parts {
            if !fits(text, span) || span.is_empty() {
                found.push(format!("statement {index}: {span:?} is no place in {}", text.len()));
            }
        }
        if statement.content.is_empty() {
            found.push(format!("statement {index} has no content"));
        }
        for &span in &statement.content {
            let within = paragraphs.partition_point(|paragraph| paragraph.end < span.end);
            if !paragraphs.get(within).is_some_and(|paragraph| paragraph.contains(span)) {
                found.push(format!("statement {index}: {span:?} crosses a paragraph"));
            }
        }
        if statement.party.0 >= parties || statement.via.is_some_and(|via| via.0 >= parties) {
            found.push(format!("statement {index} is held by a party that is not there"));
        }
        if !(0.0..=1.0).contains(&statement.confidence) {
            found.push(format!("statement {index} is sure by {}", statement.confidence));
        }
        if statement.voice == Voice::Party {
            contents.extend(&statement.content);
        }
    }
    contents.sort_unstable();
    for pair in contents.windows(2) {
        if let [one, other] = pair
            && one.overlaps(*other)
        {
            found.push(format!("the contents {one:?} and {other:?} overlap"));
        }
    }
    if !statements.is_sorted_by_key(|statement| statement.content.first().copied()) {
        found.push("the statements are not in the order of their contents".into());
    }
    found
}

/// The promises that `comparison` of `articles` by `analysis` breaks, each in a sentence.
#[must_use]
pub fn faults_of_comparison(
    articles: &[Article],
    analysis: &Analysis,
    comparison: &Comparison,
) -> Vec<String> {
    let mut found = Vec::new();
    let mut claimed: Vec<StatementRef> =
        comparison.claims.iter().flat_map(|claim| claim.statements.clone()).collect();
    claimed.sort_unstable();
    let all: Vec<StatementRef> = analysis
        .statements
        .iter()
        .enumerate()
        .flat_map(|(article, statements)| {
            (0..statements.len()).map(move |statement| StatementRef { article, statement })
        })
        .collect();
    if claimed != all {
        found.push("not every statement is in exactly one claim".into());
    }
    let known: BTreeSet<StatementRef> = all.into_iter().collect();
    for (index, difference) in comparison.differences.iter().enumerate() {
        if !known.contains(&difference.a) || !known.contains(&difference.b) {
            found.push(format!("difference {index} is between statements that are not there"));
        }
        if difference.kinds.is_empty() || !difference.kinds.is_sorted() {
            found.push(format!("difference {index} has the kinds {:?}", difference.kinds));
        }
        let text =
            |at: StatementRef| articles.get(at.article).map_or("", |article| article.text.as_str());
        let evidence = difference.evidence.iter().map(|found| (&found.a[..], &found.b[..]));
        let steps = difference.alignment.iter().map(|step| (step.a.as_slice(), step.b.as_slice()));
        for (a, b) in evidence.chain(steps) {
            let fit = a.iter().all(|span| fits(text(difference.a), *span))
                && b.iter().all(|span| fits(text(difference.b), *span));
            if !fit {
                found.push(format!("difference {index}: {a:?} or {b:?} is no place"));
            }
        }
    }
    found
}

/// Whether `span` lies inside `text`, on character boundaries.
fn fits(text: &str, span: Span) -> bool {
    text.get(span.start..span.end).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Parts;
    use crate::{analyse, compare};

    fn read(text: &str) -> (Vec<Article>, Analysis) {
        let articles = vec![Article {
            text: text.to_owned(),
            parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
            outlet: None,
            published: None,
            language: None,
        }];
        let analysis = analyse(&articles);
        (articles, analysis)
    }

    fn faults_after(change: impl FnOnce(&mut Analysis)) -> Vec<String> {
        let (articles, mut analysis) = read("Valsk said São Orrin must stay open. Amaru agreed.");
        assert_eq!(faults(&articles, &analysis), Vec::<String>::new());
        change(&mut analysis);
        faults(&articles, &analysis)
    }

    #[test]
    fn a_place_outside_the_text_or_within_a_character_is_a_fault() {
        for end in [13, 900] {
            let found = faults_after(|it| it.statements[0][0].content = vec![Span::new(11, end)]);
            assert!(found[0].contains("is no place"), "{found:?}");
        }
    }

    #[test]
    fn contents_that_overlap_are_a_fault() {
        let found = faults_after(|it| {
            let twice = it.statements[0][0].clone();
            it.statements[0].push(twice);
        });
        assert!(found[0].contains("overlap"), "{found:?}");
    }

    #[test]
    fn a_party_that_is_not_there_is_a_fault() {
        let found = faults_after(|it| it.statements[0][0].party = PartyIndex(7));
        assert!(found[0].contains("a party that is not there"), "{found:?}");
    }

    #[test]
    fn a_statement_in_no_claim_is_a_fault() {
        let (articles, analysis) = read("Valsk said the strait must stay open.");
        let mut comparison = compare(&articles, &analysis, 0);
        assert_eq!(faults_of_comparison(&articles, &analysis, &comparison), Vec::<String>::new());
        comparison.claims.clear();
        assert_eq!(faults_of_comparison(&articles, &analysis, &comparison).len(), 1);
    }
}
