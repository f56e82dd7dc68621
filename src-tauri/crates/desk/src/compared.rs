//! What was compared last, so that another base or another view need not compare anew.

use std::slice;
use std::sync::Arc;

use variorum_engine::{analyse, joined};
use variorum_store::{ArticleId, Library};

use crate::comparison::{Comparison, Witness, siglum};
use crate::wire::Failure;

/// So many comparisons are kept: an event under a few bases, or two events in turn.
const KEPT: usize = 4;

/// The comparisons made last, latest last.
#[derive(Debug, Default)]
pub(crate) struct Compared {
    kept: Vec<(Vec<ArticleId>, Arc<Comparison>)>,
}

impl Compared {
    /// The articles compared with the one at `base`.
    ///
    /// An article never changes once it is in its library, so equal keys give the same comparison.
    pub(crate) fn of(
        &mut self,
        library: &Library,
        articles: &[ArticleId],
        base: usize,
    ) -> Result<Arc<Comparison>, Failure> {
        let same = |kept: &&(Vec<ArticleId>, Arc<Comparison>)| kept.0 == articles;
        let known = self.kept.iter().filter(same).find(|kept| kept.1.comparison.base == base);
        if let Some((_, comparison)) = known {
            return Ok(Arc::clone(comparison));
        }
        let comparison = match self.kept.iter().rfind(same) {
            Some((_, other)) => other.as_ref().clone().with_base(base),
            None => compare(library, articles, base)?,
        };
        let comparison = Arc::new(comparison);
        self.kept.push((articles.to_vec(), Arc::clone(&comparison)));
        if self.kept.len() > KEPT {
            self.kept.remove(0);
        }
        Ok(comparison)
    }
}

fn compare(library: &Library, articles: &[ArticleId], base: usize) -> Result<Comparison, Failure> {
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
    let analysis = joined(&texts, alone);
    Ok(Comparison::of_analysis(witnesses, texts, analysis, base))
}
