//! A report's comparison, set out once for all of its parts.

use std::collections::BTreeMap;

use variorum_engine::collation::StatementRef;
use variorum_engine::difference::{Difference, Kind, Scope};
use variorum_engine::edition::{
    Cell, Independence, Row, Table, cut_off_after, independence, table,
};
use variorum_engine::party::{Party, PartyIndex};
use variorum_engine::{Article, Statement};

use crate::Report;

/// Below this a statement is unsure, and the report says so.
const UNSURE: f32 = 0.6;

/// The comparison in reading order.
#[derive(Debug)]
pub(crate) struct Setting<'r> {
    pub(crate) report: &'r Report<'r>,
    pub(crate) table: Table,
    pub(crate) independence: Vec<Independence>,
    /// After which paragraph each article breaks off.
    pub(crate) cut: Vec<Option<u32>>,
    /// The number of each difference that the table shows.
    numbers: BTreeMap<usize, usize>,
}

impl<'r> Setting<'r> {
    pub(crate) fn of(report: &'r Report<'r>) -> Self {
        let table = table(report.articles, report.analysis, report.comparison);
        let numbers = table.shown.iter().copied().zip(1..).collect();
        Self {
            report,
            table,
            independence: independence(report.articles),
            cut: report.articles.iter().map(cut_off_after).collect(),
            numbers,
        }
    }

    pub(crate) fn articles(&self) -> &'r [Article] {
        self.report.articles
    }

    pub(crate) fn siglum(&self, article: usize) -> &'r str {
        self.report.sources.get(article).map_or("?", |source| source.siglum)
    }

    pub(crate) fn party(&self, party: PartyIndex) -> Option<&'r Party> {
        self.report.analysis.parties.get(party.0)
    }

    pub(crate) fn party_name(&self, party: PartyIndex) -> &'r str {
        self.party(party).map_or("Unnamed", |party| party.name.as_str())
    }

    pub(crate) fn statement(&self, at: StatementRef) -> Option<&'r Statement> {
        self.report.analysis.statements.get(at.article)?.get(at.statement)
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = (PartyIndex, &Row)> {
        self.table
            .groups
            .iter()
            .flat_map(|group| group.rows.iter().map(move |row| (group.party, row)))
    }

    pub(crate) fn is_unsure(&self, at: StatementRef) -> bool {
        self.statement(at).is_some_and(|statement| statement.confidence < UNSURE)
    }

    /// The differences of a row, with their numbers, article by article.
    pub(crate) fn differences_of(&self, row: &Row) -> Vec<(usize, &'r Difference)> {
        let indices = row.cells.iter().filter_map(|cell| match cell {
            Cell::Reading { difference, .. } => *difference,
            Cell::Gap(_) => None,
        });
        indices
            .filter_map(|index| {
                let difference = self.report.comparison.differences.get(index)?;
                Some((*self.numbers.get(&index)?, difference))
            })
            .collect()
    }

    /// The differences between parties or times, which no row shows.
    pub(crate) fn across_claims(&self) -> Vec<&'r Difference> {
        let differences = self.report.comparison.differences.iter();
        differences
            .filter(|difference| match difference.scope {
                Scope::Source => false,
                Scope::Party | Scope::Time => true,
            })
            .collect()
    }
}

/// Whether the two readings have the same words.
pub(crate) fn is_verbatim(difference: &Difference) -> bool {
    difference.kinds.iter().all(|kind| *kind == Kind::Verbatim)
}
