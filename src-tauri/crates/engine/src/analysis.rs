//! Who says what in a set of articles, and who the parties are across all of them.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde::{Deserialize, Serialize};

use crate::article::Article;
use crate::attribution::{Attribution, attributions};
use crate::in_parallel::in_parallel;
use crate::language::Language;
use crate::pace::{Pace, Progress};
use crate::party::{self, Party, Spoken};
use crate::statement::Statement;

/// What the engine found in a set of articles.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Analysis {
    /// The statements of each article, in reading order of their content.
    pub statements: Vec<Vec<Statement>>,
    /// The parties of all statements, one for each in the real world.
    pub parties: Vec<Party>,
    /// The language each article was read in. Of one that is not supported only the direct
    /// quotations are statements.
    pub languages: Vec<Language>,
}

/// Finds who says what in each of `articles`, and who the parties are across all of them, on all
/// threads of the machine.
#[must_use]
pub fn analyse(articles: &[Article]) -> Analysis {
    analyse_at(articles, &Pace::whole_machine()).unwrap_or_default()
}

/// As [`analyse`], at `pace`; none where its step said to stop.
#[must_use]
pub fn analyse_at(articles: &[Article], pace: &Pace<'_>) -> Option<Analysis> {
    let read = read(articles, pace)?;
    let spoken: Vec<Vec<Spoken<'_>>> =
        read.iter().map(|(_, found)| found.iter().map(Attribution::spoken).collect()).collect();
    let (parties, holders) = party::resolve(articles, &spoken);
    let (languages, found): (Vec<Language>, Vec<Vec<Attribution>>) = read.into_iter().unzip();
    let statements = found
        .into_iter()
        .zip(holders)
        .map(|(found, holders)| {
            found.into_iter().zip(holders).map(|(one, holders)| one.held_by(holders)).collect()
        })
        .collect();
    Some(Analysis { statements, parties, languages })
}

/// The analysis of all `articles` from that of each alone, without reading any again: only who the
/// parties are is found anew. The same as [`analyse`] of all.
#[must_use]
pub fn joined(articles: &[Article], alone: Vec<Analysis>) -> Analysis {
    let mut joined = Analysis::default();
    for analysis in alone {
        joined.statements.extend(analysis.statements);
        joined.languages.extend(analysis.languages);
    }
    let spoken: Vec<Vec<Spoken<'_>>> = joined
        .statements
        .iter()
        .map(|statements| statements.iter().map(Statement::spoken).collect())
        .collect();
    let (parties, holders) = party::resolve(articles, &spoken);
    for (statement, holders) in joined.statements.iter_mut().flatten().zip(holders.iter().flatten())
    {
        (statement.party, statement.via) = (holders.party, holders.via);
    }
    joined.parties = parties;
    joined
}

/// The language and attributions of each article. Threads take an article each; those that are
/// left over where articles are few read in one together.
fn read(articles: &[Article], pace: &Pace<'_>) -> Option<Vec<(Language, Vec<Attribution>)>> {
    let all: usize = articles.iter().map(|article| article.text.len()).sum();
    let threads = pace.threads.clamp(1, articles.len().max(1));
    let together = (pace.threads / threads).max(1);
    let read = AtomicUsize::new(0);
    in_parallel(articles, threads, |article, (): &mut ()| {
        let of_this = AtomicUsize::new(0);
        let step = |here: Progress| {
            let more = here.read.saturating_sub(of_this.fetch_max(here.read, Ordering::Relaxed));
            (pace.step)(Progress { read: read.fetch_add(more, Ordering::Relaxed) + more, all })
        };
        let language = Language::of(article);
        let found = attributions(article, &language, &Pace { threads: together, step: &step })?;
        let whole = article.text.len();
        step(Progress { read: whole, all: whole }).then_some((language, found))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Parts;
    use crate::span::Span;

    fn articles() -> Vec<Article> {
        let texts = [
            "Prime Minister Irena Valsk said the strait must stay open. “We waited,” she said.",
            "Valsk’s office said talks would follow.\n\nPresident Amaru denied it.",
            "Amaru told reporters that no vessel had been searched. “None,” he added.",
        ];
        let article = |text: &str| Article {
            text: text.to_owned(),
            parts: Parts { body: Span::new(0, text.len()), ..Parts::default() },
            outlet: None,
            published: None,
            language: None,
        };
        texts.map(article).into()
    }

    #[test]
    fn any_number_of_threads_finds_the_same() {
        let articles = articles();
        let on = |threads| analyse_at(&articles, &Pace { threads, ..Pace::whole_machine() });
        let alone = on(1);
        assert!(alone.as_ref().is_some_and(|found| found.parties.len() >= 2), "{alone:?}");
        assert_eq!(alone, on(2));
        assert_eq!(alone, on(7));
    }

    #[test]
    fn articles_read_alone_and_joined_are_as_if_read_together() {
        let articles = articles();
        let alone = articles.iter().map(|one| analyse(std::slice::from_ref(one))).collect();
        assert_eq!(joined(&articles, alone), analyse(&articles));
    }

    #[test]
    fn progress_goes_to_the_end_and_may_be_stopped() {
        let articles = articles();
        let all: usize = articles.iter().map(|article| article.text.len()).sum();
        let furthest = AtomicUsize::new(0);
        let step = |progress: Progress| {
            assert_eq!(progress.all, all);
            furthest.fetch_max(progress.read, Ordering::Relaxed);
            true
        };
        assert!(analyse_at(&articles, &Pace { threads: 2, step: &step }).is_some());
        assert_eq!(furthest.into_inner(), all);

        let stop = |progress: Progress| progress.read == 0;
        assert_eq!(analyse_at(&articles, &Pace { threads: 2, step: &stop }), None);
    }
}
