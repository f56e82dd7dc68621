//! A desk for tests, and articles that read as sentences.

use std::path::PathBuf;

use tempfile::TempDir;

use crate::Desk;
use crate::wire::{ArticleId, EventId, ImportOutcome, Pasted, Run};

/// A desk with a library of its own.
pub(crate) struct Bench {
    pub(crate) desk: Desk,
    folder: TempDir,
}

pub(crate) fn bench() -> Bench {
    let folder = TempDir::new().unwrap();
    let desk = Desk::new(folder.path());
    desk.open_own().unwrap();
    Bench { desk, folder }
}

impl Bench {
    /// A path in the bench's folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file there.
    pub(crate) fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Puts an article that is new into the library.
    pub(crate) fn has(&self, specimen: Specimen) -> ArticleId {
        let outcome = self.desk.add_pasted(specimen.0).unwrap();
        let ImportOutcome::Added { article, .. } = outcome else { panic!("{outcome:?}") };
        article
    }

    /// An event of new articles.
    pub(crate) fn event<const N: usize>(&self, articles: &[Specimen; N]) -> EventId {
        let ids: Vec<ArticleId> =
            articles.iter().map(|specimen| self.has(Specimen(specimen.0.clone()))).collect();
        self.desk.make_event(Some("The bridge".into()), &ids).unwrap()
    }
}

/// An article to be.
pub(crate) struct Specimen(Pasted);

pub(crate) fn article(outlet: &str) -> Specimen {
    Specimen(Pasted {
        text: String::new(),
        title: None,
        outlet: Some(outlet.into()),
        published: None,
        url: None,
    })
}

impl Specimen {
    pub(crate) fn titled(mut self, title: &str) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// Adds a paragraph.
    pub(crate) fn says(mut self, paragraph: &str) -> Self {
        if !self.0.text.is_empty() {
            self.0.text.push_str("\n\n");
        }
        self.0.text.push_str(paragraph);
        self
    }
}

/// The words of runs, joined.
pub(crate) fn text_of(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
