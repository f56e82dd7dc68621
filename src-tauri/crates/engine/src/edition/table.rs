//! The collation as a table: claims by party down, articles across.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::collation::{Claim, StatementRef};
use crate::difference::{Difference, Relation, Scope};
use crate::edition::gist::gist;
use crate::edition::truncation::cut_off_after;
use crate::party::{PartyIndex, PartyKind};
use crate::span::Span;
use crate::statement::Statement;
use crate::{Analysis, Comparison};

/// A comparison in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Parties in the order in which the base lets them speak; those it is silent on follow, most
    /// claims first; the unnamed come last.
    pub groups: Vec<Group>,
    /// Which of the comparison's differences the cells show, row by row and article by article:
    /// a difference's number is its place here plus one.
    pub shown: Vec<usize>,
}

/// The claims of one party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Who is said to hold them.
    pub party: PartyIndex,
    /// One for each claim, in the comparison's order.
    pub rows: Vec<Row>,
}

/// One claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its place among the comparison's claims.
    pub claim: usize,
    /// Its number in the table, from 1.
    pub number: usize,
    /// What it is about, in a few words of the reading read as base.
    pub gist: String,
    /// The article read as base in this row: the comparison's, or, where that is silent, the first
    /// that has the claim.
    pub base: usize,
    /// One for each article, in their order.
    pub cells: Vec<Cell>,
}

/// What one article has for a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// It has the claim.
    Reading {
        /// Its statements; first the one that is read against the row's base, then the others in
        /// order.
        statements: Vec<StatementRef>,
        /// The difference of the first statement against the row's base, by its place among the
        /// comparison's differences; none in the base's own cell.
        difference: Option<usize>,
    },
    /// It has nothing.
    Gap(GapReason),
}

/// Why a cell is empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GapReason {
    /// Not found in the imported text.
    NotFound,
    /// Cannot tell: the imported text is cut off.
    CutOff {
        /// The last paragraph there is.
        paragraph: u32,
    },
}

/// Sets `comparison` out as a table.
#[must_use]
pub fn table(articles: &[Article], analysis: &Analysis, comparison: &Comparison) -> Table {
    let cut: Vec<Option<u32>> = articles.iter().map(cut_off_after).collect();
    let mut by_pair: BTreeMap<(StatementRef, StatementRef), usize> = BTreeMap::new();
    for (number, difference) in comparison.differences.iter().enumerate() {
        if difference.scope == Scope::Source {
            by_pair.entry((difference.a, difference.b)).or_insert(number);
        }
    }
    let mut groups: BTreeMap<PartyIndex, Vec<Row>> = BTreeMap::new();
    for (number, claim) in comparison.claims.iter().enumerate() {
        let Some(first) = claim.statements.first() else { continue };
        let has_it = |article| claim.statements.iter().any(|it| it.article == article);
        let base = if has_it(comparison.base) { comparison.base } else { first.article };
        let (read, cells) = cells(articles.len(), claim, base, &cut, &by_pair, comparison);
        let gist = statement(analysis, read)
            .zip(articles.get(base))
            .map_or_else(String::new, |(statement, article)| gist(article, statement));
        let row = Row { claim: number, number: 0, gist, base, cells };
        groups.entry(claim.party).or_default().push(row);
    }
    let mut groups: Vec<Group> =
        groups.into_iter().map(|(party, rows)| Group { party, rows }).collect();
    groups.sort_by_key(|group| precedence(group, analysis, comparison));

    let mut shown = Vec::new();
    let rows = groups.iter_mut().flat_map(|group| &mut group.rows);
    for (number, row) in (1..).zip(rows) {
        row.number = number;
        shown.extend(row.cells.iter().filter_map(|cell| match cell {
            Cell::Reading { difference, .. } => *difference,
            Cell::Gap(_) => None,
        }));
    }
    Table { groups, shown }
}

/// The statement read as base, and the cells of a row.
///
/// Where an article says a thing more than once, each pair has a difference; the row shows the
/// pairs that agree most, so that a headline does not stand for a sentence quoted word for word.
fn cells(
    articles: usize,
    claim: &Claim,
    base: usize,
    cut: &[Option<u32>],
    by_pair: &BTreeMap<(StatementRef, StatementRef), usize>,
    comparison: &Comparison,
) -> (StatementRef, Vec<Cell>) {
    let of =
        |article: usize| claim.statements.iter().copied().filter(move |it| it.article == article);
    let best = |read: StatementRef, article: usize| {
        of(article)
            .filter_map(|it| by_pair.get(&(read, it)).map(|&number| (it, number)))
            .max_by_key(|&(it, number)| {
                (agreement(comparison.differences.get(number)), Reverse(it))
            })
    };
    let agreement_of = |read: StatementRef| -> usize {
        let pairs = (0..articles).filter_map(|article| best(read, article));
        pairs.map(|(_, number)| agreement(comparison.differences.get(number))).sum()
    };
    let read = of(base)
        .max_by_key(|&read| (agreement_of(read), Reverse(read)))
        .expect("the row's base has the claim");
    let cells = (0..articles).map(|article| {
        let best = if article == base { None } else { best(read, article) };
        let chosen = if article == base { Some(read) } else { best.map(|(it, _)| it) };
        let mut statements: Vec<StatementRef> = of(article).collect();
        if statements.is_empty() {
            return Cell::Gap(match cut.get(article).copied().flatten() {
                Some(paragraph) => GapReason::CutOff { paragraph },
                None => GapReason::NotFound,
            });
        }
        statements.sort_by_key(|it| (Some(*it) != chosen, *it));
        Cell::Reading { statements, difference: best.map(|(_, number)| number) }
    });
    (read, cells.collect())
}

/// The share of both readings that is the same, in thousandths.
fn agreement(difference: Option<&Difference>) -> usize {
    let Some(difference) = difference else { return 0 };
    let (mut same, mut all) = (0, 0);
    for step in &difference.alignment {
        let length = step.a.map_or(0, Span::len) + step.b.map_or(0, Span::len);
        all += length;
        if matches!(step.relation, Relation::Same | Relation::Accidental | Relation::Moved) {
            same += length;
        }
    }
    (same * 1000).checked_div(all).unwrap_or_default()
}

fn precedence(
    group: &Group,
    analysis: &Analysis,
    comparison: &Comparison,
) -> (bool, bool, usize, Reverse<usize>, usize) {
    let unnamed =
        analysis.parties.get(group.party.0).is_none_or(|party| party.kind == PartyKind::Unnamed);
    let claims = || group.rows.iter().filter_map(|row| comparison.claims.get(row.claim));
    let statements = || claims().flat_map(|claim| &claim.statements);
    let in_base = statements()
        .filter(|it| it.article == comparison.base)
        .filter_map(|&it| statement(analysis, it))
        .map(|statement| statement.reading.start)
        .min();
    let first = group.rows.iter().map(|row| row.claim).min().unwrap_or(usize::MAX);
    let size = if in_base.is_some() { 0 } else { statements().count() };
    (unnamed, in_base.is_none(), in_base.unwrap_or_default(), Reverse(size), first)
}

fn statement(analysis: &Analysis, at: StatementRef) -> Option<&Statement> {
    analysis.statements.get(at.article)?.get(at.statement)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::difference::{Kind, Step};
    use crate::edition::specimen::{article, at, statement as said};
    use crate::party::Party;

    fn party(name: &str, kind: PartyKind) -> Party {
        Party {
            name: name.to_owned(),
            kind,
            role: None,
            affiliation: None,
            members: Vec::new(),
            aliases: Vec::new(),
            titles: Vec::new(),
            candidates: Vec::new(),
            mentions: Vec::new(),
        }
    }

    fn claim(party: usize, statements: &[StatementRef]) -> Claim {
        Claim {
            party: PartyIndex(party),
            statements: statements.to_vec(),
            absent_from: Vec::new(),
            confidence: 1.0,
        }
    }

    fn differs(a: StatementRef, b: StatementRef, relation: Relation) -> Difference {
        let span = Some(Span::new(0, 4));
        Difference {
            a,
            b,
            scope: Scope::Source,
            kinds: vec![Kind::Reworded],
            evidence: Vec::new(),
            alignment: vec![Step { a: span, b: span, relation }],
            is_coarse: false,
            contradiction: None,
        }
    }

    /// Three articles; the base is silent on what B and C have Amaru say.
    fn specimen() -> (Vec<Article>, Analysis, Comparison) {
        let articles = [
            "Some doubted the plan. Valsk wants the strait open.",
            "Amaru bars all searches. Amaru bars searches. Valsk wants it open.",
            "Amaru bars all searches. And then the text breaks off in the middle of",
        ]
        .map(article);
        let statements = vec![
            vec![said(&articles[0], "the plan"), said(&articles[0], "the strait open")],
            vec![
                said(&articles[1], "bars searches"),
                said(&articles[1], "bars all searches"),
                said(&articles[1], "it open"),
            ],
            vec![said(&articles[2], "bars all searches")],
        ];
        let parties = vec![
            party("some", PartyKind::Unnamed),
            party("Teodor Amaru", PartyKind::Person),
            party("Irena Valsk", PartyKind::Person),
        ];
        let claims = vec![
            claim(0, &[at(0, 0)]),
            claim(2, &[at(0, 1), at(1, 2)]),
            claim(1, &[at(1, 0), at(1, 1), at(2, 0)]),
        ];
        let differences = vec![
            differs(at(0, 1), at(1, 2), Relation::Differs(Kind::Reworded)),
            differs(at(1, 0), at(2, 0), Relation::Differs(Kind::Reworded)),
            differs(at(1, 1), at(2, 0), Relation::Same),
        ];
        (
            articles.into(),
            Analysis { statements, parties, ..Analysis::default() },
            Comparison { base: 0, claims, differences, perhaps: Vec::new() },
        )
    }

    #[test]
    fn named_parties_come_in_the_order_of_the_base_and_the_unnamed_last() {
        let (articles, analysis, comparison) = specimen();
        let table = table(&articles, &analysis, &comparison);
        let order: Vec<&str> = table
            .groups
            .iter()
            .map(|group| analysis.parties[group.party.0].name.as_str())
            .collect();
        assert_eq!(order, ["Irena Valsk", "Teodor Amaru", "some"]);
    }

    #[test]
    fn where_the_base_is_silent_the_first_that_speaks_is_read_as_base() {
        let (articles, analysis, comparison) = specimen();
        let table = table(&articles, &analysis, &comparison);
        let row = &table.groups[1].rows[0];
        assert_eq!((row.number, row.base, row.gist.as_str()), (2, 1, "Bars all searches"));
        assert_eq!(row.cells[0], Cell::Gap(GapReason::NotFound));
        assert_eq!(
            row.cells[1],
            Cell::Reading { statements: vec![at(1, 1), at(1, 0)], difference: None }
        );
        assert_eq!(row.cells[2], Cell::Reading { statements: vec![at(2, 0)], difference: Some(2) });
        assert_eq!(table.shown, [0, 2]);
    }

    #[test]
    fn a_text_that_breaks_off_leaves_nothing_out() {
        let (articles, analysis, comparison) = specimen();
        let table = table(&articles, &analysis, &comparison);
        let row = &table.groups[0].rows[0];
        assert_eq!(row.cells[2], Cell::Gap(GapReason::CutOff { paragraph: 1 }));
    }
}
