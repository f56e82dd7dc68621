//! What was compared last, so that another base or another view need not compare anew.

use std::slice;
use std::sync::Arc;

use variorum_engine::decision::{Decision, decided};
use variorum_engine::{analyse, joined};
use variorum_store::{ActState, ArticleId, EventId, Library};

use crate::comparison::{Comparison, Witness, siglum};
use crate::wire::Failure;

/// So many comparisons are kept: an event under a few bases, or two events in turn.
const KEPT: usize = 4;

/// The comparisons made last, latest last.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    kept: Vec<Kept>,
}

/// A comparison, with what it was made of.
#[derive(Debug)]
struct Kept {
    articles: Vec<ArticleId>,
    decisions: Vec<Decision>,
    decided: Decided,
}

/// A comparison as decided.
#[derive(Debug, Clone)]
pub(crate) struct Decided {
    /// The comparison.
    pub(crate) comparison: Arc<Comparison>,
    /// The decisions that count, by their places, whose passages are no longer found.
    pub(crate) lost: Vec<usize>,
}

impl Compared {
    /// The articles compared with the one at `base`, with what was decided about them in `event`.
    ///
    /// An article never changes once it is in its library, so equal articles and decisions give the same
    /// comparison.
    pub(crate) fn of(
        &mut self,
        library: &Library,
        event: EventId,
        articles: &[ArticleId],
        base: usize,
    ) -> Result<Decided, Failure> {
        let acts = library.acts(event)?;
        let counts = acts.into_iter().filter(|act| act.state == ActState::Done);
        let decisions: Vec<Decision> = counts.flat_map(|act| act.deeds).collect();
        let same = |kept: &&Kept| kept.articles == articles && kept.decisions == decisions;
        let with_base = |kept: &&Kept| kept.decided.comparison.comparison.base == base;
        if let Some(known) = self.kept.iter().filter(same).find(with_base) {
            return Ok(known.decided.clone());
        }
        let decided = match self.kept.iter().rfind(same) {
            Some(Kept { decided, .. }) => Decided {
                comparison: Arc::new(decided.comparison.as_ref().clone().with_base(base)),
                lost: decided.lost.clone(),
            },
            None => compare(library, articles, &decisions, base)?,
        };
        let articles = articles.to_vec();
        self.kept.push(Kept { articles, decisions, decided: decided.clone() });
        if self.kept.len() > KEPT {
            self.kept.remove(0);
        }
        Ok(decided)
    }
}

fn compare(
    library: &Library,
    articles: &[ArticleId],
    decisions: &[Decision],
    base: usize,
) -> Result<Decided, Failure> {
    let mut witnesses = Vec::new();
    let mut texts = Vec::new();
    let mut alone = Vec::new();
    for (place, &id) in articles.iter().enumerate() {
        let stored = library.article(id)?;
        witnesses.push(Witness {
            siglum: siglum(place),
            title: stored.title,
            byline: stored.byline,
            url: stored.url,
            origin: stored.origin,
            format: stored.format,
            encoding: stored.encoding,
            warnings: stored.warnings,
            sha256: stored.sha256,
            bytes: stored.bytes,
        });
        alone.push(stored.analysis.unwrap_or_else(|| analyse(slice::from_ref(&stored.article))));
        texts.push(stored.article);
    }
    let keys: Vec<i64> = articles.iter().map(|id| id.0).collect();
    let decided = decided(&texts, &keys, joined(&texts, alone), decisions);
    let comparison = Comparison::of_analysis(witnesses, texts, decided.analysis, base);
    Ok(Decided { comparison: Arc::new(comparison), lost: decided.lost })
}
