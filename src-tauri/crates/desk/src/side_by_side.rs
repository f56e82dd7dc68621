//! Two articles of an event in full.

use variorum_engine::Span;
use variorum_engine::difference::Difference;
use variorum_engine::edition::{self, Side, marked_runs, table};
use variorum_engine::party::PartyIndex;

use crate::article::{blocks, word_count};
use crate::differences::{Crossing, kinds, small, statement_number};
use crate::parties::Parties;
use crate::runs::plain;
use crate::wire::{Column, EventId, Link, SideBySide, Witness};

/// Sets the base of a comparison and the article at `other` beside each other.
pub(crate) fn side_by_side(
    event: EventId,
    name: String,
    crossing: Crossing<'_>,
    other: usize,
) -> SideBySide {
    let compared = crossing.compared;
    let base = compared.comparison.base;
    let parties = Parties::of(&compared.analysis);
    let linked = linked(crossing, other);

    let marks = |side| linked.iter().map(|link| (link.difference, side)).collect::<Vec<_>>();
    let witnesses = crossing.witnesses();
    let differences: Vec<_> = (1..)
        .zip(&linked)
        .map(|(number, link)| crossing.difference(number, link.claim, link.sure, link.difference))
        .collect();
    let is_shown = |party: PartyIndex| {
        [base, other]
            .iter()
            .flat_map(|&article| &compared.analysis.statements[article])
            .any(|statement| statement.party == party)
    };
    SideBySide {
        event,
        name,
        base: column(crossing, base, &witnesses[base], &parties, &marks(Side::Base)),
        other: column(crossing, other, &witnesses[other], &parties, &marks(Side::Other)),
        links: (1..)
            .zip(&linked)
            .map(|(number, link)| Link {
                base: statement_number(link.difference.a),
                other: statement_number(link.difference.b),
                party: parties.id(link.party),
                difference: number,
            })
            .collect(),
        kinds: kinds(&differences),
        differences,
        parties: parties.shown(is_shown),
    }
}

/// A claim that both articles have.
struct Linked<'c> {
    claim: u32,
    party: PartyIndex,
    sure: f32,
    difference: &'c Difference,
}

/// What both have, in the order in which the base has it.
fn linked(crossing: Crossing<'_>, other: usize) -> Vec<Linked<'_>> {
    let compared = crossing.compared;
    let table = table(&compared.articles, &compared.analysis, &compared.comparison);
    let mut linked: Vec<Linked<'_>> = table
        .groups
        .iter()
        .flat_map(|group| group.rows.iter().map(move |row| (group.party, row)))
        .filter(|(_, row)| row.base == compared.comparison.base)
        .filter_map(|(party, row)| match &row.cells[other] {
            edition::Cell::Reading { difference: Some(difference), .. } => Some(Linked {
                claim: small(row.number),
                party,
                sure: compared.comparison.claims[row.claim].confidence,
                difference: &compared.comparison.differences[*difference],
            }),
            edition::Cell::Reading { difference: None, .. } | edition::Cell::Gap(_) => None,
        })
        .collect();
    linked.sort_by_key(|link| (link.difference.a, link.difference.b));
    linked
}

fn column(
    crossing: Crossing<'_>,
    place: usize,
    witness: &Witness,
    parties: &Parties,
    marks: &[(&Difference, Side)],
) -> Column {
    let article = &crossing.compared.articles[place];
    let statements = &crossing.compared.analysis.statements[place];
    let whole = Span::new(0, article.text.len());
    let runs = if marks.is_empty() {
        plain(whole)
    } else {
        marked_runs(&crossing.compared.articles, whole, marks)
    };
    Column {
        witness: witness.clone(),
        blocks: blocks(article, statements, &runs),
        statement_parties: statements.iter().map(|it| parties.id(it.party)).collect(),
        words: word_count(article),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::specimen::{bench, text_of};
    use crate::wire::{BlockKind, FailureCode};

    #[test]
    fn both_columns_are_the_articles_whole() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let [a, b, ..] = bench.desk.events().unwrap()[0].articles[..] else { panic!() };

        let both = bench.desk.side_by_side(event, b, a).unwrap();

        assert_eq!(
            (both.base.witness.siglum.as_str(), both.other.witness.siglum.as_str()),
            ("B", "A")
        );
        for (column, id) in [(&both.base, b), (&both.other, a)] {
            let alone = bench.desk.article(id).unwrap();
            let texts = |blocks: &[crate::wire::Block]| -> Vec<(BlockKind, String)> {
                blocks.iter().map(|block| (block.kind, text_of(&block.runs))).collect()
            };
            assert_eq!(texts(&column.blocks), texts(&alone.blocks));
            assert_eq!(column.words, alone.words);
        }
    }

    #[test]
    fn the_marks_of_the_two_columns_agree_in_their_pairs() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let [a, b, ..] = bench.desk.events().unwrap()[0].articles[..] else { panic!() };
        let both = bench.desk.side_by_side(event, a, b).unwrap();
        assert_eq!(both.links.len(), both.differences.len());
        let pairs = |column: &crate::wire::Column| -> BTreeSet<u32> {
            let runs = column.blocks.iter().flat_map(|block| &block.runs);
            runs.flat_map(|run| &run.marks).map(|mark| mark.pair).collect()
        };
        let shared: Vec<u32> =
            pairs(&both.base).intersection(&pairs(&both.other)).copied().collect();
        assert!(!shared.is_empty());
    }

    #[test]
    fn an_article_is_not_set_beside_itself() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let a = bench.desk.events().unwrap()[0].articles[0];
        let refused = bench.desk.side_by_side(event, a, a).unwrap_err();
        assert_eq!(refused.code, FailureCode::TooFewArticles);
    }
}
