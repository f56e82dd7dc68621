//! Articles for tests, in builders that read as sentences.

use std::ops::Deref;

use tempfile::TempDir;
use variorum_engine::language::Language;
use variorum_engine::party::{Party, PartyIndex, PartyKind};
use variorum_engine::{Analysis, Article, Parts, Quotation, Span, Stance, Statement, Voice};

use crate::{Import, Library, LibraryError, NewArticle};

/// A library that goes away with its folder.
pub(crate) struct Shelf {
    pub(crate) library: Library,
    pub(crate) folder: TempDir,
}

pub(crate) fn library() -> Shelf {
    let folder = TempDir::new().unwrap();
    Shelf { library: Library::create(&folder.path().join("test.variorum")).unwrap(), folder }
}

impl Deref for Shelf {
    type Target = Library;

    fn deref(&self) -> &Library {
        &self.library
    }
}

/// One article.
pub(crate) struct Specimen {
    title: String,
    article: Article,
    analysis: Analysis,
}

impl Specimen {
    pub(crate) fn titled(title: &str) -> Self {
        let article = Article {
            text: String::new(),
            parts: Parts::default(),
            outlet: None,
            published: None,
            language: None,
        };
        let analysis = Analysis {
            statements: vec![Vec::new()],
            parties: Vec::new(),
            languages: vec![Language::English],
        };
        Self { title: title.into(), article, analysis }
    }

    pub(crate) fn text(mut self, text: &str) -> Self {
        self.article.text = text.into();
        self.article.parts.body = Span::new(0, text.len());
        self
    }

    pub(crate) fn published(mut self, date: &str) -> Self {
        self.article.published = Some(date.into());
        self
    }

    /// The whole text is one statement of this party.
    pub(crate) fn statement(mut self, party: &str) -> Self {
        let whole = self.article.parts.body;
        self.analysis.parties.push(Party {
            name: party.into(),
            kind: PartyKind::Person,
            role: None,
            affiliation: None,
            members: Vec::new(),
            aliases: Vec::new(),
            titles: Vec::new(),
            candidates: Vec::new(),
            mentions: Vec::new(),
        });
        self.analysis.statements[0].push(Statement {
            quotation: Quotation::Indirect,
            source: Vec::new(),
            cue: Vec::new(),
            content: vec![whole],
            party: PartyIndex(self.analysis.parties.len() - 1),
            via: None,
            via_words: Vec::new(),
            voice: Voice::Party,
            stance: Stance::Neutral,
            reading: whole,
            continues: None,
            confidence: 0.9,
        });
        self
    }

    pub(crate) fn article(&self) -> &Article {
        &self.article
    }

    pub(crate) fn analysis(&self) -> &Analysis {
        &self.analysis
    }
}

impl Library {
    /// Imports a specimen; its original is its title and text.
    pub(crate) fn import_specimen(&self, specimen: &Specimen) -> Result<Import, LibraryError> {
        self.import(&NewArticle {
            article: &specimen.article,
            title: &specimen.title,
            byline: None,
            url: None,
            origin: "specimen.txt",
            format: "Plain text",
            encoding: "UTF-8",
            warnings: &["It is short.".into()],
            original: format!("{}\n{}", specimen.title, specimen.article.text).as_bytes(),
            imported: "2026-03-01T09:00:00Z",
            analysis: &specimen.analysis,
        })
    }

    /// Imports a specimen that must be new, and gives its key.
    pub(crate) fn add(&self, specimen: Specimen) -> crate::ArticleId {
        match self.import_specimen(&specimen).unwrap() {
            Import::Added(id) => id,
            Import::Known(id) => panic!("{id:?} is the same"),
        }
    }
}
