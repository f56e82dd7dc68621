//! Asking a compared event what was found, in the words of its articles.

use variorum_desk::{Comparison, SAMPLE};
use variorum_engine::collation::StatementRef;
use variorum_engine::difference::{Difference, Kind};
use variorum_engine::party::{Party, PartyIndex};
use variorum_engine::{Article, Span, Statement};

/// A compared event.
pub(crate) struct Event {
    compared: Comparison,
}

impl Event {
    /// The sample event, its six sources A to F, with A as the base.
    pub(crate) fn sample() -> Self {
        let documents = SAMPLE
            .iter()
            .map(|(name, text)| variorum_intake::read_bytes(name, (*text).into()).unwrap())
            .collect();
        Self { compared: Comparison::of(documents, 0) }
    }

    pub(crate) fn articles(&self) -> &[Article] {
        &self.compared.articles
    }

    pub(crate) fn witness(&self, siglum: &str) -> &variorum_desk::comparison::Witness {
        &self.compared.witnesses[self.place(siglum)]
    }

    fn place(&self, siglum: &str) -> usize {
        self.compared.witnesses.iter().position(|witness| witness.siglum == siglum).unwrap()
    }

    /// The statement of `siglum` that has `words` in its content.
    pub(crate) fn says(&self, siglum: &str, words: &str) -> Said<'_> {
        let article = self.place(siglum);
        let text = &self.compared.articles[article].text;
        let statements = &self.compared.analysis.statements[article];
        let statement = statements
            .iter()
            .position(|statement| joined(text, &statement.content).contains(words))
            .unwrap_or_else(|| {
                let all: Vec<String> =
                    statements.iter().map(|found| joined(text, &found.content)).collect();
                panic!("{siglum} has no statement with “{words}”: {all:#?}")
            });
        Said { event: self, at: StatementRef { article, statement } }
    }

    fn party(&self, index: PartyIndex) -> &Party {
        &self.compared.analysis.parties[index.0]
    }
}

/// One statement of an event.
#[derive(Clone, Copy)]
pub(crate) struct Said<'e> {
    event: &'e Event,
    at: StatementRef,
}

impl<'e> Said<'e> {
    pub(crate) fn statement(self) -> &'e Statement {
        &self.event.compared.analysis.statements[self.at.article][self.at.statement]
    }

    fn text(self) -> &'e str {
        &self.event.compared.articles[self.at.article].text
    }

    /// The name of the party that is said to hold it.
    pub(crate) fn by(self) -> &'e str {
        &self.event.party(self.statement().party).name
    }

    pub(crate) fn party(self) -> &'e Party {
        self.event.party(self.statement().party)
    }

    /// The name of the party through which it comes.
    pub(crate) fn via(self) -> Option<&'e str> {
        self.statement().via.map(|party| self.event.party(party).name.as_str())
    }

    /// The names of the members of a joint party, sorted.
    pub(crate) fn members(self) -> Vec<&'e str> {
        let mut names: Vec<&str> = self
            .party()
            .members
            .iter()
            .map(|party| self.event.party(*party).name.as_str())
            .collect();
        names.sort_unstable();
        names
    }

    /// How the reading of `other` differs from this one.
    pub(crate) fn against(self, other: Self) -> Differs<'e> {
        let found = self.event.compared.comparison.differences.iter().find(|difference| {
            (difference.a, difference.b) == (self.at, other.at)
                || (difference.a, difference.b) == (other.at, self.at)
        });
        let difference = found.unwrap_or_else(|| {
            panic!(
                "no difference between “{}” and “{}”",
                joined(self.text(), &self.statement().content),
                joined(other.text(), &other.statement().content)
            )
        });
        let (a, b) = if difference.a == self.at { (self, other) } else { (other, self) };
        Differs { difference, a, b }
    }

    /// Whether the two are readings of one claim.
    pub(crate) fn is_one_claim_with(self, other: Self) -> bool {
        self.claim().is_some_and(|claim| claim.statements.contains(&other.at))
    }

    /// The sigla of the articles that lack this claim.
    pub(crate) fn absent_from(self) -> Vec<String> {
        let claim = self.claim().expect("each statement is in a claim");
        claim.absent_from.iter().map(|place| variorum_desk::comparison::siglum(*place)).collect()
    }

    fn claim(self) -> Option<&'e variorum_engine::collation::Claim> {
        let mut claims = self.event.compared.comparison.claims.iter();
        claims.find(|claim| claim.statements.contains(&self.at))
    }
}

/// How two readings differ.
pub(crate) struct Differs<'e> {
    difference: &'e Difference,
    a: Said<'e>,
    b: Said<'e>,
}

impl Differs<'_> {
    pub(crate) fn kinds(&self) -> &[Kind] {
        &self.difference.kinds
    }

    pub(crate) fn is_contradiction(&self) -> bool {
        self.difference.contradiction.is_some()
    }

    /// Fails unless the difference has `kind`, shown by words with `first` in the reading it was
    /// asked of and `second` in the other; empty words stand for nothing.
    #[track_caller]
    pub(crate) fn shows(&self, kind: Kind, a: &str, b: &str) {
        assert!(self.kinds().contains(&kind), "{kind:?} is not among {:?}", self.kinds());
        let shown: Vec<(String, String)> = self
            .difference
            .evidence
            .iter()
            .filter(|evidence| evidence.kind == kind)
            .map(|evidence| {
                (joined(self.a.text(), &evidence.a), joined(self.b.text(), &evidence.b))
            })
            .collect();
        let fits = |words: &str, found: &str| {
            if words.is_empty() { found.is_empty() } else { found.contains(words) }
        };
        assert!(
            shown.iter().any(|(found_a, found_b)| fits(a, found_a) && fits(b, found_b)),
            "{kind:?} is shown by {shown:?}, not by “{a}” / “{b}”"
        );
    }

    /// Fails if the difference has `kind`.
    #[track_caller]
    pub(crate) fn does_not_show(&self, kind: Kind) {
        assert!(!self.kinds().contains(&kind), "{kind:?}: {:?}", self.difference.evidence);
    }
}

fn joined(text: &str, spans: &[Span]) -> String {
    spans.iter().map(|span| span.of(text)).collect::<Vec<_>>().join(" … ")
}
