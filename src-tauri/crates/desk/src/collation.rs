//! An event's collation as it crosses.

use std::collections::BTreeMap;

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
            let mut contradiction = None;
            for cell in &row.cells {
                let edition::Cell::Reading { difference: Some(difference), .. } = cell else {
                    continue;
                };
                let of = &compared.comparison.differences[*difference];
                contradiction = contradiction.or_else(|| of.contradiction.clone());
                let number = number_of(*difference).unwrap_or_default();
                differences.push(crossing.difference(number, small(row.number), sure, of));
            }
            claims.push(ClaimRow {
                number: small(row.number),
                gist: row.gist.clone(),
                remark: None,
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
