//! An event's collation as it crosses.

use std::collections::BTreeMap;

use variorum_engine::difference::Difference;
use variorum_engine::edition::{self, Side, extent, reading_runs, table};

use crate::differences::{Crossing, kinds, scopes, small, statement_number};
use crate::parties::Parties;
use crate::runs::{marked, plain};
use crate::wire::{Cell, ClaimRow, Collation, EventId, GapReason, PartyGroup};
use crate::witnesses::copies;

/// Sets a comparison out as the table of an event.
pub(crate) fn collation(event: EventId, name: String, crossing: Crossing<'_>) -> Collation {
    let compared = crossing.compared;
    let base = compared.comparison.base;
    let table = table(&compared.articles, &compared.analysis, &compared.comparison);
    let parties = Parties::of(&compared.analysis);
    let columns = columns(compared.articles.len(), base);

    let numbers: BTreeMap<usize, u32> = table.shown.iter().copied().zip(1..).collect();
    let number_of = |difference: usize| numbers.get(&difference).copied();
    let mut differences = Vec::new();
    let mut groups = Vec::new();
    for group in &table.groups {
        let Some(badge) = parties.badge(group.party) else { continue };
        let mut claims = Vec::new();
        let before = differences.len();
        for row in &group.rows {
            let sure = compared.comparison.claims[row.claim].confidence;
            let (mut contradiction, mut remark) = (None, None);
            for cell in &row.cells {
                let edition::Cell::Reading { difference: Some(difference), .. } = cell else {
                    continue;
                };
                let of = &compared.comparison.differences[*difference];
                contradiction = contradiction.or_else(|| of.contradiction.clone());
                remark = remark.or_else(|| no_conflict(of, crossing.siglum(of.b.article)));
                let number = number_of(*difference).unwrap_or_default();
                differences.push(crossing.difference(number, small(row.number), sure, of));
            }
            claims.push(ClaimRow {
                number: small(row.number),
                gist: row.gist.clone(),
                remark,
                contradiction,
                read_as_base: (row.base != base).then(|| crossing.siglum(row.base).to_owned()),
                cells: columns
                    .iter()
                    .map(|&article| cell(crossing, &row.cells[article], number_of))
                    .collect(),
            });
        }
        let found = small(differences.len() - before);
        groups.push(PartyGroup { party: badge.clone(), claims, differences: found });
    }
    differences.sort_by_key(|difference| difference.number);

    let witnesses = crossing.witnesses();
    Collation {
        event,
        name,
        base: crossing.siglum(base).to_owned(),
        independence: copies(&witnesses),
        witnesses: columns.iter().map(|&article| witnesses[article].clone()).collect(),
        groups,
        kinds: kinds(&differences),
        scopes: scopes(&differences),
        differences,
    }
}

/// *25 + 1 = 26 in C: no conflict*, where the evidence says how two figures agree.
fn no_conflict(difference: &Difference, other: &str) -> Option<String> {
    difference.evidence.iter().find_map(|evidence| {
        let (_, remark) = evidence.note.rsplit_once(": ")?;
        let sum = remark.strip_suffix(", no conflict")?;
        Some(format!("{sum} in {other}: no conflict"))
    })
}

/// The base first, then the others in order of their sigla.
fn columns(articles: usize, base: usize) -> Vec<usize> {
    std::iter::once(base).chain((0..articles).filter(|&article| article != base)).collect()
}

fn cell(
    crossing: Crossing<'_>,
    cell: &edition::Cell,
    number_of: impl Fn(usize) -> Option<u32>,
) -> Cell {
    match cell {
        edition::Cell::Gap(edition::GapReason::NotFound) => {
            Cell::Gap { reason: GapReason::NotFound }
        }
        edition::Cell::Gap(edition::GapReason::CutOff { paragraph }) => {
            Cell::Gap { reason: GapReason::CutOff { paragraph: *paragraph } }
        }
        edition::Cell::Reading { statements, difference } => {
            let read = statements[0];
            let text = crossing.text(read.article);
            let words = extent(text, crossing.statement(read));
            let runs = match difference {
                Some(difference) => {
                    let difference = &crossing.compared.comparison.differences[*difference];
                    reading_runs(&crossing.compared.articles, difference, Side::Other, words)
                }
                None => plain(words),
            };
            Cell::Reading {
                runs: marked(text, &runs),
                place: crossing.place(read),
                statements: statements.iter().map(|&at| statement_number(at)).collect(),
                difference: difference.and_then(number_of),
                doubt: crossing.least_sure(statements),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::specimen::{article, bench, text_of};
    use crate::wire::{FailureCode, Kind};

    #[test]
    fn the_words_of_each_cell_are_the_words_its_source_printed() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let collation = bench.desk.collation(event, None).unwrap();
        for row in collation.groups.iter().flat_map(|group| &group.claims) {
            assert_eq!(row.cells.len(), 6);
            for (witness, cell) in collation.witnesses.iter().zip(&row.cells) {
                let Cell::Reading { runs, .. } = cell else { continue };
                let words = text_of(runs);
                let view = bench.desk.article(witness.article).unwrap();
                assert!(
                    view.blocks.iter().any(|block| text_of(&block.runs).contains(&words)),
                    "{} has not printed “{words}”",
                    witness.siglum
                );
            }
        }
    }

    #[test]
    fn differences_are_numbered_in_reading_order_and_each_stands_in_one_cell() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let collation = bench.desk.collation(event, None).unwrap();
        let rows = collation.groups.iter().flat_map(|group| &group.claims);
        let mut in_cells: Vec<u32> = Vec::new();
        for row in rows {
            let mut in_row: Vec<u32> = row
                .cells
                .iter()
                .filter_map(|cell| match cell {
                    Cell::Reading { difference, .. } => *difference,
                    Cell::Gap { .. } => None,
                })
                .collect();
            in_row.sort_unstable();
            in_cells.extend(in_row);
        }
        let numbers: Vec<u32> = collation.differences.iter().map(|it| it.number).collect();
        assert_eq!(in_cells, numbers);
        assert_eq!(numbers, (1..=small(numbers.len())).collect::<Vec<_>>());
    }

    #[test]
    fn another_base_comes_first_and_keeps_its_siglum() {
        let bench = bench();
        let event = bench.desk.open_sample().unwrap();
        let third = bench.desk.events().unwrap()[0].articles[2];

        let collation = bench.desk.collation(event, Some(third)).unwrap();

        let sigla: Vec<&str> =
            collation.witnesses.iter().map(|witness| witness.siglum.as_str()).collect();
        assert_eq!(sigla, ["C", "A", "B", "D", "E", "F"]);
        assert_eq!(collation.base, "C");
        assert_eq!(collation.witnesses[0].article, third);
    }

    #[test]
    fn a_figure_that_differs_is_marked_in_the_other_and_said_in_a_sentence() {
        let bench = bench();
        let event = bench.event(&[
            article("Herald").says("The mayor said that the bridge would close for 26 days."),
            article("Courier").says("The mayor said that the bridge would close for 24 days."),
        ]);
        let collation = bench.desk.collation(event, None).unwrap();
        let [difference] = &collation.differences[..] else { panic!("{collation:#?}") };
        assert!(difference.kinds.contains(&Kind::NumberDiffers));
        assert!(difference.sentence.contains("A has 26; B has 24"), "{}", difference.sentence);
        assert_eq!(collation.groups[0].claims[0].contradiction, difference.contradiction);
    }

    #[test]
    fn figures_that_agree_by_one_more_are_remarked_as_no_conflict() {
        let bench = bench();
        let event = bench.event(&[
            article("Herald").says("The ministry said that 26 sailors would be freed without charge."),
            article("Courier")
                .says("The ministry said that 25 sailors and their captain would be freed without charge."),
        ]);
        let collation = bench.desk.collation(event, None).unwrap();
        assert_eq!(
            collation.groups[0].claims[0].remark.as_deref(),
            Some("25 + 1 = 26 in B: no conflict")
        );
    }

    #[test]
    fn one_article_is_not_compared() {
        let bench = bench();
        let event = bench.event(&[article("Herald").says("The bridge is old.")]);
        let refused = bench.desk.collation(event, None).unwrap_err();
        assert_eq!(refused.code, FailureCode::TooFewArticles);
    }
}
